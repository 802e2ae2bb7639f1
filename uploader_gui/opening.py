"""Opening the queue for a window, or handing over to the window that has it."""

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack

from PySide6.QtCore import QThread, Signal

from uploader_gui.app import open_owner
from uploader_gui.core.errors import QueueTaken, Trouble, Unexpected
from uploader_gui.invitation import Invitation
from uploader_gui.settings import Home
from uploader_gui.ui.front import pass_on
from uploader_gui.workers.caller import AnswerCut, NobodyHome, ring

SHOW = "show"
"""The request that brings a window forward: {"verb": "show", "hidden": false, "token": …}, and what an Invitation holds."""
PATIENCE, KNOCKING = 5.0, 0.2
"""Seconds that another owner of the queue is given to answer or to end, and between two looks."""
HandOver = Callable[[], Mapping[str, object] | None]


def show_elsewhere(home: Home, handed: Invitation, *, hidden: bool) -> Mapping[str, object] | None:
    """What the window that is open tells of itself when it takes it; None where none does.

    Its answer may be cut off as it closes: then the files are added once more, and found to be there.
    """
    request = {"verb": SHOW, **handed.document(), "token": pass_on(), "hidden": hidden}
    try:
        reply = ring(home.data, request, patience=5.0)
    except (NobodyHome, AnswerCut, Trouble):
        return None  # where a command line owns the queue, opening it says so
    return next(iter(reply.documents), {})


class Opening(QThread):
    """Opens the queue away from the window: a large one takes a moment, a damaged one longer.

    Another window may have been faster, or be about to close: it takes what this one was started with, or leaves it the queue.
    """

    opened = Signal(object)
    refused = Signal(object)
    left = Signal(object)

    def __init__(self, home: Home, stack: ExitStack, hand_over: HandOver, patience: float) -> None:
        super().__init__()
        self._home, self._stack, self._hand_over, self._patience = home, stack, hand_over, patience
        self._given_up = threading.Event()

    def run(self) -> None:
        """Once."""
        try:
            self._open()
        except Trouble as why:
            self.refused.emit(why)
        except Exception as fault:  # noqa: BLE001 - whatever it was, the window must say so
            self.refused.emit(Unexpected(repr(fault)))

    def give_up(self) -> None:
        """Nobody waits for it any more."""
        self._given_up.set()
        self.wait()

    def _open(self) -> None:
        until = time.monotonic() + self._patience
        while not self._given_up.is_set():
            try:
                return self.opened.emit(self._stack.enter_context(open_owner(self._home)))
            except QueueTaken:
                if (told := self._hand_over()) is not None:
                    return self.left.emit(told)
                if time.monotonic() > until:
                    raise
                self._given_up.wait(KNOCKING)
        return None
