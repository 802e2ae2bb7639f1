"""Newer versions, as the window tells of them: asked for once, looked for once a week, said in one line, shown as text."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.servers.makers import DAY, NOW, Makers, told
from tests.ui.scenes import empty_desk
from uploader_gui.core.errors import FeedOffline, FeedUnsigned
from uploader_gui.settings import Settings
from uploader_gui.sockets import Sockets
from uploader_gui.ui.about import About
from uploader_gui.ui.about_updates import AboutUpdates, update_words
from uploader_gui.ui.message_bar import Message
from uploader_gui.ui.settings_dialog import NO, UPDATES, WEEKLY, SettingsDialog
from uploader_gui.ui.update_dialog import UpdateDialog
from uploader_gui.ui.update_news import NEWS, QUESTION, UpdateNews
from uploader_gui.updates.build import Artefact, Build
from uploader_gui.updates.lookout import Lookout

SECOND_START = {"geometry": "AA=="}


class Scene:
    """A window and its news, over a memory in `folder`; `answer` stands for the network."""

    def __init__(self, opened, qtbot, folder: Path, window: dict[str, str], build: Build) -> None:
        self.makers, self.asked, self.answer = MAKERS, [], MAKERS.sign(told())
        self.kept: list[Settings] = []
        self.window = opened(empty_desk(), Settings(window=window), self.kept.append)
        self.now = NOW
        lookout = Lookout(build, folder / "updates.json", lambda: self.now, self._ask)
        self.news = UpdateNews(self.window, lookout, self.window)
        self.window.more_about.append(lambda: AboutUpdates(self.news))
        self.news.begin()
        self._qtbot = qtbot
        self.settle()

    def _ask(self, url: str, _sockets: Sockets) -> bytes:
        self.asked.append(url)
        if not self.answer:
            raise FeedOffline(host="releases.example.org")
        return self.answer

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.news.busy)

    def said(self, name: str) -> Message | None:
        return self.window.messages.messages.get(name)

    def press(self, name: str, words: str) -> None:
        message = self.said(name)
        assert message is not None
        dict(message.links)[words]()
        self.settle()


MAKERS = Makers()


@pytest.fixture
def scene(opened, qtbot, tmp_path: Path):
    scenes: list[Scene] = []

    def make(build: Build | None = None, **window: str) -> Scene:
        scenes.append(Scene(opened, qtbot, tmp_path, window, build or MAKERS.build()))
        return scenes[-1]

    yield make
    for each in scenes:
        each.news.close()


def test_the_first_start_asks_nothing_and_nobody(scene) -> None:
    first = scene()
    assert first.said(QUESTION) is None
    assert first.asked == []


def test_the_second_start_asks_once_and_nobody_is_asked_before_the_answer(scene) -> None:
    second = scene(**SECOND_START)
    question = second.said(QUESTION)
    assert question is not None
    assert question.text == "Look for new versions once a week? Uploader asks releases.example.org, and sends nothing but the request."
    second.news.look_if_due()
    second.settle()
    assert second.asked == []
    second.press(QUESTION, "No")
    assert second.window.settings.window[UPDATES] == NO
    assert second.said(QUESTION) is None
    assert second.asked == []
    assert scene(**second.window.settings.window).said(QUESTION) is None


def test_yes_looks_and_says_what_is_there(scene, qtbot) -> None:
    second = scene(**SECOND_START)
    second.press(QUESTION, "Yes")
    assert second.window.settings.window[UPDATES] == WEEKLY
    assert len(second.asked) == 1
    news = second.said(NEWS)
    assert news is not None
    assert (news.text, [words for words, _ in news.links]) == (
        "Uploader 1.2.0 is there.",
        ["See what is new", "Later", "Don't tell me of this one"],
    )
    second.press(NEWS, "See what is new")
    dialog = second.window.findChild(UpdateDialog)
    assert dialog.notes.toPlainText() == "Faster, and calmer.\nUploads can be sorted."
    assert "U.AppImage, 58.0 MB" in dialog.file.text()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_later_is_the_next_start_and_a_week_passes_before_it_looks_again(scene) -> None:
    weekly = scene(**SECOND_START, **{UPDATES: WEEKLY})
    weekly.press(NEWS, "Later")
    assert weekly.said(NEWS) is None
    weekly.now += 6 * DAY
    weekly.news.look_if_due()
    weekly.settle()
    assert len(weekly.asked) == 1
    assert weekly.said(NEWS) is None, "later is not the next hour"
    again = scene(**SECOND_START, **{UPDATES: WEEKLY})
    assert again.said(NEWS) is not None
    assert again.asked == []
    again.now += 7 * DAY
    again.news.look_if_due()
    again.settle()
    assert len(again.asked) == 1


def test_one_that_is_not_wanted_is_not_told_again(scene) -> None:
    weekly = scene(**SECOND_START, **{UPDATES: WEEKLY})
    weekly.press(NEWS, "Don't tell me of this one")
    assert weekly.said(NEWS) is None
    assert scene(**SECOND_START, **{UPDATES: WEEKLY}).said(NEWS) is None


@pytest.mark.parametrize("answer", [b"", Makers().sign(told()), b"<html>"])
def test_a_look_in_vain_says_nothing_in_the_window_and_why_to_who_asks(scene, answer: bytes) -> None:
    weekly = scene(**SECOND_START, **{UPDATES: NO})
    weekly.answer = answer
    weekly.news.look_now()
    weekly.settle()
    assert weekly.window.messages.messages == {}
    words = update_words(weekly.news, NOW)
    assert words.startswith(("releases.example.org", "The answer was not signed by Uploader's makers. Nothing was changed."))


def test_offline_does_not_take_away_what_was_known(scene) -> None:
    weekly = scene(**SECOND_START, **{UPDATES: WEEKLY})
    weekly.answer, weekly.now = b"", NOW + 8 * DAY
    weekly.news.look_if_due()
    weekly.settle()
    assert weekly.said(NEWS) is not None
    assert isinstance(weekly.news.news.trouble, FeedOffline)


def about(scene: Scene) -> AboutUpdates:
    scene.window.actions_.about.trigger()
    return scene.window.findChild(About).findChild(AboutUpdates)


def test_about_tells_when_it_was_looked_and_looks_when_asked(scene) -> None:
    never = scene(**{UPDATES: NO})
    there = about(never)
    assert there.words.text() == "This is the AppImage. Nobody has looked for new versions yet."
    assert not there.show_news.isVisible()
    there.look.click()
    assert "Looking" in there.words.text()
    never.settle()
    assert there.words.text() == "This is the AppImage. Uploader 1.2.0 is there."
    assert there.show_news.isVisible()
    assert never.said(NEWS) is None, "who said no is told where he asks"
    there.show_news.click()
    assert never.window.findChild(UpdateDialog).isVisible()


def test_about_says_that_it_is_the_newest(scene) -> None:
    newest = scene(replace(MAKERS.build(), version="1.2.0"))
    newest.news.look_now()
    newest.settle()
    assert "This is the newest version, as was seen" in about(newest).words.text()


FEED = MAKERS.build().feed
assert FEED is not None
BY_OTHERS = {
    "This runs from its source. This build does not know where new versions are.": Build("1", Artefact.SOURCE, "x86_64", None),
    "Installed from the .deb package. Your system's software updater brings new versions.": Build(
        "1", Artefact.DEB, "x86_64", replace(FEED, by_system=frozenset({"deb"}))
    ),
    "Installed by pip. pip brings new versions: pip install --upgrade uploader-gui": Build("1", Artefact.PIP, "x86_64", FEED),
}


@pytest.mark.parametrize("words", BY_OTHERS)
def test_where_nobody_is_asked_it_says_what_brings_new_versions_and_nothing_else(scene, words: str) -> None:
    other = scene(BY_OTHERS[words], **SECOND_START, **{UPDATES: WEEKLY})
    there = about(other)
    assert there.words.text() == words
    assert not [button for button in there.findChildren(QPushButton) if button.isVisible()]
    assert (other.asked, other.window.messages.messages) == ([], {})
    other.window.edit_settings()
    assert switch(other.window) is None


def test_without_an_answer_a_system_that_updates_it_is_not_asked_about(scene) -> None:
    by_system = Build("1", Artefact.DEB, "x86_64", replace(FEED, by_system=frozenset({"deb"})))
    assert scene(by_system, **SECOND_START).said(QUESTION) is None


def switch(window: QWidget) -> QWidget | None:
    dialog = window.findChild(SettingsDialog)
    return dialog.look_weekly if dialog.look_weekly.isVisible() else None


def test_the_settings_switch_it_on_and_off(scene) -> None:
    asked = scene(**{UPDATES: NO})
    asked.window.edit_settings()
    box = switch(asked.window)
    assert box is not None
    assert not box.isChecked()
    box.setChecked(True)
    asked.window.findChild(SettingsDialog)._accept()
    assert asked.window.settings.window[UPDATES] == WEEKLY


def test_what_a_stranger_signed_is_never_shown(scene) -> None:
    weekly = scene(**{UPDATES: NO})
    weekly.answer = Makers().sign(told("9.9"))
    weekly.news.look_now()
    weekly.settle()
    assert isinstance(weekly.news.news.trouble, FeedUnsigned)
    assert weekly.news.news.release is None
