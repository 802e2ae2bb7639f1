"""Coming to the front: a desktop lets only those who were just asked for; a second start was, and passes that on to the window."""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where a desktop writes who asked for a start: Wayland's, and the older one."""
ANY_PROCESS = -1
"""ASFW_ANY."""
_TOKEN = re.compile(r"[!-~]{1,500}")


def pass_on() -> str:
    """In the second start: let the window that is open come to the front. The desktop's word for it, which that window needs."""
    if sys.platform == "win32":
        _user32().AllowSetForegroundWindow(ANY_PROCESS)
    return next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")


def use(word: object) -> None:
    """What a second start passed on: Qt looks for it in the environment when a window asks to be active, and forgets it then."""
    if isinstance(word, str) and _TOKEN.fullmatch(word):
        os.environ[TOKENS[0]] = word


def about(window: QWidget) -> dict[str, object]:
    """What a second start has to know to bring this window to the front."""
    return {"window": int(window.winId())} if QGuiApplication.platformName() == "xcb" else {}


def bring_forward(told: Mapping[str, object]) -> None:
    """In the second start, after the answer: on X11 a window manager listens to the one who was started last."""
    number = told.get("window")
    there = QGuiApplication.platformName() == "xcb" and isinstance(number, int) and 0 < number < 2**32
    window = QWindow.fromWinId(number) if there and isinstance(number, int) else None
    if window is not None:
        window.requestActivate()
        QGuiApplication.processEvents()


class Opener(QObject):
    """Hears of files and links that macOS hands to a program that runs; `take` gets each one's address."""

    def __init__(self, take: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the application."""
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        self._take(bytes(event.url().toEncoded().data()).decode("ascii", "replace"))
        return True


def _user32() -> Any:
    return ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
