"""At 100 % nothing is cut: the window and its dialogs as they open, in each of the languages."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.cuts import cuts
from tests.ui.rooms import visits
from tests.ui.test_languages import english  # noqa: F401 - a fixture
from uploader_gui.ui.languages import LANGUAGES, speak


@pytest.mark.parametrize(
    "widget",
    [
        lambda: QLabel("Fehlgeschlagene wiederholen"),
        lambda: QLabel("Zugriffsschlüsselverwaltung und anderes", wordWrap=True),
        lambda: QPushButton("Fehlgeschlagene wiederholen"),
        lambda: QCheckBox("Fehlgeschlagene wiederholen"),
        lambda: QLineEdit(placeholderText="Nach Namen oder Ziel filtern…"),
    ],
)
def test_a_cut_is_seen(widget, qtbot: QtBot) -> None:
    made = widget()
    qtbot.addWidget(made)
    made.setFixedSize(90, 60)
    made.show()
    assert list(cuts(made))
    made.setFixedSize(400, 60)
    assert not list(cuts(made))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_cut(language: str, opened, qtbot: QtBot, qapp: QApplication, english: None) -> None:  # noqa: F811
    speak(qapp, language)
    found = {room: wrong for room, widget in visits(opened, qtbot) if (wrong := list(cuts(widget)))}
    assert not found, "\n".join(f"{room}: {cut}" for room, wrong in found.items() for cut in wrong)
