"""Who looks at the program from outside: over a shoulder, with a screen reader, at its log, its disk, its processes."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.security.canary import heard, leaks

SPOKEN = (
    QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help, QAccessible.Text.Accelerator
)  # fmt: skip


class Bystander:
    """Remembers all that could be seen and heard each time it looked. `at_home` is all that the person has on this computer."""

    def __init__(self, at_home: Path, log: pytest.LogCaptureFixture) -> None:
        self.at_home, self._log, self.seen = at_home, log, list[str]()
        self._others = {child.pid for child in psutil.Process().children(recursive=True)}
        log.set_level(logging.DEBUG, "uploader_gui")

    def look(self) -> None:
        """Now."""
        for widget in QApplication.allWidgets():
            self.seen += [*texts_of(widget), *spoken_by(widget)]
        if (copied := QGuiApplication.clipboard().mimeData()) is not None:
            self.seen += [bytes(copied.data(kind).data()).decode("utf-8", "replace") for kind in copied.formats()]
        self.seen += processes_but(self._others)

    def finds(self, secret: str, *, but: tuple[str, ...] = ()) -> list[str]:
        """Where it was seen, heard, logged or written; `but` are names of files that are meant to hold it."""
        formatter = logging.Formatter()
        logged = [formatter.format(record) + repr(record.__dict__) for record in self._log.records if _is_own(record)]
        return [*heard(secret, *dict.fromkeys(self.seen), *logged), *leaks(secret, self.at_home, but=but)]


def texts_of(widget: QWidget) -> Iterator[str]:
    """Every property that is a text: title, tool tip, accessible name … But what a field that hides its text has in it."""
    kind = widget.metaObject()
    hides = isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Password
    for number in range(kind.propertyCount()):
        name = kind.property(number).name()
        value = widget.property(str(name))
        if isinstance(value, str) and not (hides and name == "text"):
            yield value


def spoken_by(widget: QWidget) -> Iterator[str]:
    """What a screen reader is told of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is not None:
        yield from (interface.text(kind) for kind in SPOKEN)
        if (words := interface.textInterface()) is not None:
            yield words.text(0, words.characterCount())


def processes_but(others: set[int]) -> Iterator[str]:
    """Command line and surroundings of this process, and of what it started beside the `others`."""
    this = psutil.Process()
    yield repr(dict(os.environ))
    for process in (this, *(child for child in this.children(recursive=True) if child.pid not in others)):
        try:
            yield repr((process.cmdline(), process.environ()))
        except psutil.Error:  # it has ended
            continue


def _is_own(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] == "uploader_gui"
