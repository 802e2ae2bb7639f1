"""Those who ring: how to ask the process that owns a queue."""

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from uploader_gui.core.errors import QueueTaken
from uploader_gui.core.request import Reply, pack, received, unpack
from uploader_gui.workers.door import door_names
from uploader_gui.workers.line import Call, Line, call_socket


class NobodyHome(Exception):
    """No process answers at the doorbell; nothing was asked."""


class AnswerCut(Exception):
    """The process at the door ended before it answered; the request may have been fulfilled."""


def ring(data: Path, request: Mapping[str, object], patience: float = 15.0, *, call: Call | None = None) -> Reply:
    """Ask the process that owns the queue in `data`, and wait as long as it shows life every `patience` seconds.

    Needs no event loop. Raises NobodyHome, AnswerCut, QueueTaken when it is there but silent, or the trouble it answers with.
    `call` None: by what the platform's doorbell is.
    """
    line = _connect(data, call or _platforms_call())
    try:
        line.say(pack(request), patience)
        return received(unpack(_answer(line, patience)))
    except TimeoutError:
        raise QueueTaken(f"silent for {patience:.0f} s") from None
    finally:
        line.close()


def _platforms_call() -> Call:
    if sys.platform == "win32":
        from uploader_gui.workers.by_qt.pipe import call_pipe  # Qt's: Python has no named pipes

        return call_pipe
    return call_socket


def _connect(data: Path, call: Call) -> Line:
    for name in door_names(data):
        if _trusted(name) and (line := call(name)) is not None:
            return line
    raise NobodyHome


def _trusted(name: str) -> bool:
    """Whether what is at this path is a socket of this user: a shared folder could hold somebody else's, waiting for secrets."""
    if sys.platform == "win32":
        return True  # the pipe's own access list keeps others out
    try:
        status = Path(name).lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(status.st_mode) and status.st_uid == os.getuid()


def _answer(line: Line, patience: float) -> bytes:
    """The first line that is not empty: empty ones are signs of life. Raises AnswerCut, TimeoutError."""
    heard = bytearray()
    while fresh := line.hear(patience):
        heard += fresh
        while (end := heard.find(b"\n")) >= 0:
            answer = bytes(heard[:end])
            del heard[: end + 1]
            if answer:
                return answer
    raise AnswerCut
