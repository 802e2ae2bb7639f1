"""A dialog that is closed before its answer comes: the answer counts, and nothing breaks."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.scenes import empty_desk
from uploader_gui.core.errors import Offline, Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.ui.errands import Errands


class SlowBackend:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[Callable[[Any], None], Callable[[Trouble], None]]] = []

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        assert then is not None
        assert failed is not None
        self.asked.append((then, failed))


@pytest.mark.parametrize("which", [0, 1])
def test_it_outlives_its_last_errand_and_hears_its_answer(qtbot: QtBot, which: int) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, backend = QDialog(parent), SlowBackend()
    errands = Errands(backend, dialog)  # type: ignore[arg-type]
    heard: list[object] = []
    for _ in range(2):
        errands.ask(lambda desk: None, lambda answer: heard.append((answer, isValid(dialog))), heard.append)
    dialog.show()
    dialog.reject()
    backend.asked[0][0]("first")
    qtbot.wait(1)
    assert isValid(dialog)
    backend.asked[1][which](Offline())
    assert heard[0] == ("first", True)
    assert len(heard) == 2
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_dialog_that_would_go_by_itself_waits_for_its_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, backend = QDialog(parent), SlowBackend()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    heard: list[bool] = []
    Errands(backend, dialog).ask(lambda desk: None, lambda _: heard.append(isValid(dialog)))  # type: ignore[arg-type]
    dialog.show()
    dialog.reject()
    qtbot.wait(1)
    backend.asked[0][0]("late")
    assert heard == [True]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_without_any_it_goes_when_it_is_closed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = QDialog(parent)
    Errands(SlowBackend(), dialog)  # type: ignore[arg-type]
    dialog.show()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_destination_that_is_being_saved_is_known_when_its_form_is_closed(opened, qtbot: QtBot) -> None:
    window = opened(empty_desk())
    window.places.edit()
    qtbot.waitUntil(lambda: window.places.dialog is not None)
    dialog = window.places.dialog
    for name, value in {
        "name": "Late",
        "bucket": "b",
        "endpoint": "https://s3.example",
        "access_key_id": "AK",
        "secret": "hush",
    }.items():
        dialog.fields[name].setText(value)
    dialog.save_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: "Late" in window.places.known)
