"""Links to what arrived, and receipts, are taken away from the list."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.gestures import pick
from tests.ui.scenes import PROOF, empty_desk
from uploader_gui.core.upload import UploadState
from uploader_gui.ui.share_dialog import DAY, HOUR, LONGEST, LinkForm
from uploader_gui.ui.sharing import MOST_LINKS, written


@pytest.fixture
def window(opened):
    """A job of three, two of which arrived."""
    desk = empty_desk()
    job = desk.add_job("photos", 3, prefix="p/")
    for at, name in ((0, "=a[1].jpg"), (1, "b.jpg")):
        job.put(at, job.make(at)._replace(name=name, key=f"p/{name}", state=UploadState.DONE, receipt=PROOF))
    made = opened(desk)
    pick(made, 0)
    return made


def share(window, qtbot: QtBot, expiry: int, form: LinkForm) -> str:
    window.actions_.copy_links.trigger()
    dialog = window.sharing.dialog
    dialog.expiry.setCurrentIndex(dialog.expiry.findData(expiry))
    dialog.form.setCurrentIndex(dialog.form.findData(form.value))
    dialog.findChild(QDialogButtonBox).accepted.emit()
    qtbot.waitUntil(lambda: "clipboard" in said(window))
    return QGuiApplication.clipboard().text()


def said(window) -> str:
    message = window.messages.messages.get("share")
    return message.text if message else ""


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (LinkForm.PLAIN, "https://store.example/p/=a[1].jpg?for=3600&signed\nhttps://store.example/p/b.jpg?for=3600&signed"),
        (
            LinkForm.MARKDOWN,
            "- [=a\\[1\\].jpg](https://store.example/p/=a[1].jpg?for=3600&signed)\n"
            "- [b.jpg](https://store.example/p/b.jpg?for=3600&signed)",
        ),
        (
            LinkForm.HTML,
            '<ul><li><a href="https://store.example/p/=a[1].jpg?for=3600&amp;signed">=a[1].jpg</a></li>'
            '<li><a href="https://store.example/p/b.jpg?for=3600&amp;signed">b.jpg</a></li></ul>',
        ),
    ],
)
def test_only_what_arrived_is_linked(window, qtbot: QtBot, form: LinkForm, text: str) -> None:
    assert share(window, qtbot, HOUR, form) == text
    assert said(window).startswith("2 links are on the clipboard.")


def test_a_link_works_for_a_day_unless_asked_otherwise_and_seven_at_most(window, qtbot: QtBot) -> None:
    window.actions_.copy_links.trigger()
    dialog = window.sharing.dialog
    assert dialog.expiry.currentData() == DAY
    assert max(dialog.expiry.itemData(row) for row in range(dialog.expiry.count())) == LONGEST == 604_800
    dialog.reject()
    qtbot.waitUntil(lambda: window.sharing.dialog is None)


def test_of_what_is_on_its_way_there_is_no_link(opened) -> None:
    desk = empty_desk()
    desk.add_job("photos", 3)
    made = opened(desk)
    pick(made, 0)
    assert not made.actions_.copy_links.isEnabled()
    assert made.actions_.save_receipts.isEnabled()


def test_names_can_not_break_out_of_a_list(window) -> None:
    made = written([('<b>&"', 'https://x/?a=1&b="')], LinkForm.HTML)
    assert made.html() == '<ul><li><a href="https://x/?a=1&amp;b=&quot;">&lt;b&gt;&amp;&quot;</a></li></ul>'


def test_receipts_as_a_table(window, qtbot: QtBot, tmp_path: Path) -> None:
    window.sharing.write_receipts([1], tmp_path / "all.csv")
    qtbot.waitUntil(lambda: said(window) == "3 receipts were written to “all.csv”.")
    rows = list(csv.DictReader((tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["name"] for row in rows] == ["'=a[1].jpg", "b.jpg", "IMG_0000002.CR3"]
    assert rows[1]["etag"] == PROOF.etag


def test_receipts_as_json(window, qtbot: QtBot, tmp_path: Path) -> None:
    window.sharing.write_receipts([1], tmp_path / "all.json")
    qtbot.waitUntil(lambda: "all.json" in said(window))
    documents = [json.loads(line) for line in (tmp_path / "all.json").read_text().splitlines()]
    assert [document["state"] for document in documents] == ["done", "done", "waiting"]


def test_a_place_that_can_not_be_written_is_named(window, qtbot: QtBot, tmp_path: Path) -> None:
    window.sharing.write_receipts([1], tmp_path / "nowhere" / "all.csv")
    qtbot.waitUntil(lambda: "nowhere" in said(window))


def test_the_dialog_asks_where(window, qtbot: QtBot, tmp_path: Path) -> None:
    window.actions_.save_receipts.trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "here.csv"))
    qtbot.waitUntil(lambda: (tmp_path / "here.csv").exists() and "here.csv" in said(window))
    dialog.close()


def test_what_arrived_is_found_behind_what_has_not_and_too_many_are_told(opened, qtbot: QtBot) -> None:
    desk = empty_desk()
    job = desk.add_job("photos", 2 * MOST_LINKS + 3)
    for at in range(MOST_LINKS + 1, 2 * MOST_LINKS + 3):
        job.put(at, job.make(at)._replace(state=UploadState.DONE, receipt=PROOF))
    made = opened(desk)
    pick(made, 0)
    assert len(share(made, qtbot, HOUR, LinkForm.PLAIN).splitlines()) == MOST_LINKS
    assert said(made).startswith("The first 1,000 links are on the clipboard.")
