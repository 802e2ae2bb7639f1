"""A queue's opening that ends, as a kill would end it, before the statement or the file operation of a given number."""

import os
import sqlite3
import sys
from pathlib import Path

from tests.store.doubles import StandingClock
from uploader_gui.store.queue import open_queue

KILLED = 137


class Countdown:
    """Counts what SQLite and the system are told to do."""

    def __init__(self, left: int) -> None:
        self.left = left

    def watch(self, _frame: object, event: str, called: object) -> None:
        if event == "c_call" and _is_deed(called):
            self.left -= 1
            if self.left < 0:
                os._exit(KILLED)


def _is_deed(called: object) -> bool:
    owner = getattr(called, "__self__", None)
    return isinstance(owner, sqlite3.Connection | sqlite3.Cursor) or getattr(owner, "__name__", "") == "posix"


def open_in_a_child(folder: Path, deeds: int) -> int:
    """The exit code of a fork that opens the queue in `folder`, and is killed before its deed of this number."""
    child = os.fork()
    if child == 0:
        sys.setprofile(Countdown(deeds).watch)
        open_queue(folder, StandingClock()).interrupt_all()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
