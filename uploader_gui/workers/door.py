"""The door of a queue: where it is, and what a doorbell there does."""

import getpass
import hashlib
import logging
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from uploader_gui.core.errors import Trouble
from uploader_gui.core.request import Reply, pack, reply_message, trouble_message, unpack

_log = logging.getLogger(__name__)

LONGEST_PATH = 90
"""Bytes: sun_path holds 104 on macOS, 108 on Linux, and a doorbell is first bound to a longer path beside it."""

BEAT = 2.0
"""Seconds between the signs of life that a waiting visitor gets."""
IDLE_BEATS = 30
"""A visitor that asked nothing for so many beats is shown out."""

Answer = Callable[[Mapping[str, object], Callable[[Reply | Trouble], None]], None]
"""`answer(request, reply)` must only pass the request on; `reply` may be called from any thread, once."""


class Doorbell(Protocol):
    """Listens for the other processes."""

    def open(self) -> str:
        """Begin to listen; call it only while the queue's lock is held, for it takes over what a dead owner left.

        Returns where it listens, "" where that is not possible: then the queue works, but other processes find it taken.
        """
        ...

    def close(self) -> None:
        """Stop listening and show everybody out."""
        ...


def door_names(data: Path) -> tuple[str, ...]:
    """Where the doorbell of a queue may be, in the order of trying; the same for every process of this user."""
    whole = os.path.normcase(os.path.realpath(data))
    user = getpass.getuser() if sys.platform == "win32" else str(os.getuid())
    name = f"uploader-gui-{user}-{hashlib.sha256(os.fsencode(whole)).hexdigest()[:16]}"
    if sys.platform == "win32":
        return (name,)
    near, shared = str(Path(whole) / "doorbell"), f"/tmp/{name}"  # noqa: S108 - not TMPDIR, which differs from process to process
    return (near, shared) if len(os.fsencode(near)) <= LONGEST_PATH else (shared,)


def pass_on(answer: Answer, line: bytes, reply: Callable[[Reply | Trouble], None]) -> None:
    """Have a request answered, whatever it is."""
    try:
        answer(unpack(line), reply)
    except Trouble as trouble:
        reply(trouble)
    except Exception as problem:  # noqa: BLE001 the doorbell must survive whatever comes to it
        _log.exception("a request could not be passed on")
        reply(Trouble(type(problem).__name__))


def packed(answer: Reply | Trouble) -> bytes:
    """An answer as it travels. A large one takes its time: it is packed away from the doorbell's thread."""
    return pack(trouble_message(answer) if isinstance(answer, Trouble) else reply_message(answer))
