"""What the desktop hands over finds its way, or waits where it is seen; and no link does anything by itself."""

from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.gestures import drop, files
from tests.ui.scenes import empty_desk
from uploader_gui.invitation import Invitation, invitation
from uploader_gui.ui.invited import OFFERED, STRANGE, WAITING
from uploader_gui.ui.main_window import MainWindow

LINK = "https://drive.google.com/drive/folders/1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2"


def one_place():
    desk = empty_desk()
    desk.places = {name: place for name, place in desk.places.items() if name == "Family archive"}
    return desk


def text_of(window: MainWindow, name: str) -> str:
    message = window.messages.messages.get(name)
    return message.text if message else ""


def press(window: MainWindow, name: str, words: str) -> None:
    dict(window.messages.messages[name].links)[words]()


def test_with_one_destination_files_go_there_and_what_comes_at_once_is_one_job(opened, qtbot: QtBot) -> None:
    desk = one_place()
    window = opened(desk)
    for number in range(20):
        window.invited.take(Invitation((f"/home/ana/{number}", "/home/ana/same")))
    qtbot.waitUntil(lambda: bool(desk.added))
    ((paths, to),) = desk.added
    assert (len(paths), to) == (21, "Family archive")
    assert not window.invited.waiting


def test_thousands_are_one_job(opened, qtbot: QtBot) -> None:
    desk = one_place()
    window = opened(desk)
    window.invited.take(Invitation(tuple(f"/home/ana/\udcff{number}" for number in range(20_000))))
    qtbot.waitUntil(lambda: bool(desk.added))
    assert len(desk.added[0][0]) == 20_000


def test_one_that_is_gone_is_named_and_the_others_are_added(opened, qtbot: QtBot) -> None:
    desk = one_place()
    window = opened(desk)
    window.invited.take(Invitation(("/home/ana/missing\udcff", "/home/ana/a")))
    qtbot.waitUntil(lambda: bool(text_of(window, "add")))
    assert desk.added == [(["/home/ana/a"], "Family archive")]
    assert text_of(window, "add") == "“/home/ana/missing%FF” is not there any more. The others were added."
    window.invited.take(Invitation(("/home/ana/missing",)))
    qtbot.waitUntil(lambda: "nothing was added" in text_of(window, "add"))
    drop(window, files("/home/ana/missing 1", "/home/ana/missing 2", "/home/ana/b"))
    qtbot.waitUntil(lambda: "2 of these" in text_of(window, "add"))
    assert desk.added[1] == (["/home/ana/b"], "Family archive")


def test_with_several_destinations_a_small_question_is_asked(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    assert len(desk.places) > 1
    window.invited.take(Invitation(("/home/ana/one.jpg",)))
    qtbot.waitUntil(lambda: window.invited.question is not None)
    question = window.invited.question
    assert question.heading.text() == "Where shall this file or folder go?"
    assert question.names.text() == "one.jpg"
    window.invited.take(Invitation(tuple(f"/home/ana/{number}.jpg" for number in range(4))))
    qtbot.waitUntil(lambda: question.heading.text() == "Where shall these 5 files and folders go?")
    assert question.buttons["Family archive"].isChecked()
    question.buttons["Studio R2"].setChecked(True)
    question.upload_button.click()
    qtbot.waitUntil(lambda: bool(desk.added))
    ((paths, to),) = desk.added
    assert (len(paths), to) == (5, "Studio R2")
    assert not text_of(window, WAITING)
    assert window.places.target == "Family archive", "the answer is for these files alone"


def test_not_now_keeps_them_in_sight_until_they_are_sent_or_forgotten(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    window = opened(desk)
    window.invited.take(Invitation(("/home/ana/one.jpg",)))
    qtbot.waitUntil(lambda: window.invited.question is not None)
    window.invited.question.reject()
    assert text_of(window, WAITING) == "One file or folder waits until you say where it goes."
    press(window, WAITING, "Choose…")
    window.invited.question.reject()
    press(window, WAITING, "Forget them")
    assert not window.invited.waiting
    assert not text_of(window, WAITING)
    assert not desk.added


def test_without_a_destination_they_wait_for_the_first_one_however_it_is_set_up(opened, qtbot: QtBot) -> None:
    desk = empty_desk(places=False)
    window = opened(desk)
    window.invited.take(Invitation(("/home/ana/one.jpg",)))
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    window.places.dialog.reject()
    qtbot.waitUntil(lambda: window.places.dialog is None)
    drop(window, files("/home/ana/two.jpg"))
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    window.places.dialog.reject()
    qtbot.waitUntil(lambda: window.places.dialog is None)
    assert text_of(window, WAITING) == "2 files and folders wait until you say where they go."
    window.sidebar.add_button.click()
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    dialog = window.places.dialog
    for name, text in (("name", "Attic"), ("bucket", "attic"), ("secret", "hush"), ("access_key_id", "AKIA")):
        dialog.fields[name].setText(text)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: desk.added == [(["/home/ana/one.jpg", "/home/ana/two.jpg"], "Attic")])
    assert not text_of(window, WAITING)


def test_an_offered_link_is_shown_with_a_warning_and_nothing_else_happens(opened, qtbot: QtBot) -> None:
    desk = one_place()
    window = opened(desk)
    asked = window._backend.asked
    window.invited.take(invitation([f"uploader:add?link={LINK.replace('/', '%2F').replace(':', '%3A')}"], "/"))
    dialog = window.drive.links
    assert dialog is not None
    assert dialog.text.toPlainText() == LINK
    assert any("another program" in label.text() for label in dialog.findChildren(QLabel))
    assert window._backend.asked == asked
    dialog.reject()
    assert desk.added == []


def test_links_never_lie_over_each_other_or_over_what_the_person_does(opened, qtbot: QtBot) -> None:
    window = opened(one_place())
    window.drive.ask_for_links("what I typed")
    for _ in range(50):
        window.invited.take(Invitation(links=(LINK,)))
    assert window.drive.links.text.toPlainText() == "what I typed"
    assert len(window.findChildren(QDialog)) == 1
    assert list(window.messages.messages) == [OFFERED]
    window.drive.links.reject()
    press(window, OFFERED, "Look at it")
    assert window.drive.links.text.toPlainText() == LINK
    assert not window.messages.messages
    window.drive.links.reject()


def test_what_is_not_understood_gets_one_calm_sentence(opened, qtbot: QtBot) -> None:
    window = opened(one_place())
    for word in ("uploader:delete?everything", "uploader:add?link=%2Fetc%2Fpasswd"):
        window.invited.take(invitation([word], "/"))
        assert text_of(window, STRANGE) == "A link asked for something that Uploader does not do. Nothing was changed."
    window.invited.take(invitation(["smb://nas/a\x1b[2J" + "x" * 500], "/"))
    assert text_of(window, STRANGE).startswith("“smb://nas/a␛[2Jxxx")
    assert text_of(window, STRANGE).endswith("Save it on this computer, then add it.")
    assert len(text_of(window, STRANGE)) < 200
