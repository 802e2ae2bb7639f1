"""One start of the real window over a prepared home, watched from inside; window_start.py loads and calls it.

Prints JSON: the monotonic times of the first paint and of the first paint with rows, megabytes in use, the longest stalls: while
opening, watched, and while it is filtered, scrolled, closed, opened and selected whole.
"""

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer

from uploader_gui import gui
from uploader_gui.settings import Home
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.main_window import MainWindow

BEAT = 5
"""Milliseconds between two rings; what a ring is late by is a stall."""
OPENING = 120
SCROLL_EVERY = 50
REST = 400


class Watch(QObject):
    """Sees the first paints and the longest absence of the event loop."""

    def __init__(self, program: gui.Program) -> None:
        super().__init__()
        self._program = program
        self.longest = 0.0
        self.painted = self.shown = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=BEAT)
        self._timer.timeout.connect(self._ring)
        self._timer.start()
        program.window.table.viewport().installEventFilter(self)
        program.window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        """Qt's."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._after_paint)
        return False

    def begin(self) -> float:
        """The longest stall so far, in milliseconds; counts anew."""
        longest, self.longest = self.longest, 0.0
        return longest

    def _after_paint(self) -> None:
        self.painted = self.painted or time.monotonic()
        if not self.shown and self._program.window.model.rowCount() > 1:
            self.shown = time.monotonic()

    def _ring(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - BEAT)
        self._last = now


def deeds_of(window: MainWindow) -> Sequence[Callable[[], object]]:
    """What a person does to a list, whatever its length."""
    return (
        window.table.scrollToBottom,
        lambda: window.show_filter(Filter.WAITING),
        lambda: window.show_filter(Filter.ALL),
        lambda: window.model.set_open(0, False),
        lambda: window.model.set_open(0, True),
        window.table.selectAll,
        window.table.scrollToTop,
    )


class Trial(QObject):
    """Opens, waits for the rows, watches for a while (scrolling when it is busy), tells, ends."""

    def __init__(self, program: gui.Program, seconds: float, *, busy: bool) -> None:
        super().__init__()
        self._program, self._seconds, self._busy = program, seconds, busy
        self._watch = Watch(program)
        self._told: dict[str, float] = {}
        self._steps = 0
        self._until = time.monotonic() + OPENING
        self._timer = QTimer(self, interval=SCROLL_EVERY)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        if not self._told:
            if self._watch.shown or time.monotonic() > self._until:
                QTimer.singleShot(1000, self._settled)
                self._told = {"painted": self._watch.painted, "shown": self._watch.shown}
        elif self._busy:
            self._steps += 1
            bar = self._program.window.table.verticalScrollBar()
            bar.setValue(self._steps * 7919 % max(1, bar.maximum()) if self._steps % 3 else self._steps * 40)

    def _settled(self) -> None:
        self._told["opening"] = self._watch.begin()
        QTimer.singleShot(int(self._seconds * 1000), self._end)

    def _end(self) -> None:
        self._told |= {"stall": self._watch.begin(), "memory": psutil.Process().memory_info().rss / 2**20}
        self._handle(deeds_of(self._program.window))

    def _handle(self, deeds: Sequence[Callable[[], object]]) -> None:
        """One deed after the other, each with time to come to rest."""
        if deeds:
            deeds[0]()
            QTimer.singleShot(REST, lambda: self._handle(deeds[1:]))
            return
        self._told["handling"] = self._watch.begin()
        self._timer.stop()
        print(json.dumps(self._told), flush=True)
        self._program.window.close()


def main(home: str, seconds: str, mode: str) -> None:
    """See above."""
    app = gui.application()
    program = gui.Program(Home.under(Path(home)))
    program.window.show()
    trial = Trial(program, float(seconds), busy=mode == "busy")
    program.open()
    app.exec()
    program.close()
    trial.deleteLater()
