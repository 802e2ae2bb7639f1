"""Nothing that is read in the window passes by the translators: in a language that marks what it says, every letter is marked."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.rooms import Read, texts_in, visits
from uploader_gui import destinations, gui
from uploader_gui.core.registry import plug_ins
from uploader_gui.ui.languages import LANGUAGES
from uploader_gui.ui.practice_dialog import demo_command

NAMES = sorted(
    {
        *("Family archive", "Studio R2", "Hetzner", "Wedding", "Interview", "Holiday photos", "Client handover", "Server logs"),
        *LANGUAGES.values(),
        *(preset.label for module in plug_ins(destinations).values() for preset in module.PRESETS.values()),
        *(
            "AccessDenied",
            "EACCES",
            "4442587FB7D0A2F9",
            "s3:PutObject",
            "photos/2026/",
            "handover/",
            "Apache License",
            "JSON",
            demo_command(),
        ),
    },
    key=len,
    reverse=True,
)
"""What people named, or others: no language has other words for it."""
DAYS = [
    QLocale().dayName(day, form) for day in range(1, 8) for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
]
PATTERNS = (
    *(r"\S+\.(CR3|zip|pdf|mov|mp4|xlsx|docx)\b", r"https?://\S+"),
    *(r"<[^>]+>", r"&\w+;"),  # of rich text
    *(r"\b\d+ [kMG]?B/s", r"\b\d+ [AP]M\b"),  # as people type them
    r"\(\w\)",  # a key, after the names of those that are held down with it
)
DATA = re.compile("|".join([*DAYS, *PATTERNS]))


class Marking(QTranslator):
    """A language in which every text, also of Qt's own, stands between ⟦ and ⟧."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{text}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    gui.application()
    made = Marking()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def unmarked(text: str) -> str:
    """The letters that no translator has seen. The first sentence of an error stands alone, so its mark may be open."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*(⟧|$)", "", text)
    for name in NAMES:
        text = text.replace(name, "")
    return "".join(char for char in DATA.sub("", text) if char.isalpha())


@pytest.mark.parametrize(
    ("text", "rest"), [("⟦Waiting · ⟦3 files⟧⟧", ""), ("Waiting · ⟦3 files⟧", "Waiting"), ("IMG_1.CR3 14:20", "")]
)
def test_an_unmarked_letter_is_seen(text: str, rest: str) -> None:
    assert unmarked(text) == rest


def test_everything_that_is_read_can_be_translated(opened, qtbot: QtBot, marking: None) -> None:
    found: dict[str, list[Read]] = {}
    seen = set()
    for room, widget in visits(opened, qtbot):
        seen.add(type(widget).__name__)
        if wrong := [read for read in texts_in(widget) if unmarked(read.text)]:
            found[room] = wrong
    assert not found, "\n".join(f"{room}: {read.where} {read.text!r}" for room, reads in found.items() for read in reads)
    dialogs = {kind.__name__ for kind in QDialog.__subclasses__() if kind.__module__.startswith("uploader_gui.")}
    assert dialogs - seen == set(), "each wants a room in rooms.py"
