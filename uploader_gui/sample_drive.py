"""A Google Drive on this computer, to try a link with: served by a command that the demonstration is given, gone when that ends."""

import json
import shlex
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 30.0
STOP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Sample:
    """Where it is. `bearer_origins` are separated by spaces; `api_key` opens `link`, and nothing else anywhere."""

    api_base: str
    bearer_origins: str
    api_key: str
    link: str


@contextmanager
def sample_drive(command: str, log: Path) -> Iterator[Sample | None]:
    """Serve it meanwhile. None where `command` is empty, or tells of no Drive.

    It has to tell its addresses as one line of JSON, and to end when its standard input does: that comes even when the program is
    killed.
    """
    server = _started(command, log) if command else None
    try:
        yield _told(server) if server is not None else None
    finally:
        if server is not None:
            _end(server)


def _started(command: str, log: Path) -> subprocess.Popen[bytes] | None:
    with log.open("wb") as errors, suppress(OSError):
        return subprocess.Popen(
            shlex.split(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            start_new_session=True,  # Ctrl-C in the terminal is for the program, which stops this in its own time
        )
    return None


def _told(server: subprocess.Popen[bytes]) -> Sample | None:
    assert server.stdout is not None
    impatience = threading.Timer(START_SECONDS, server.kill)
    impatience.start()
    try:
        told = json.loads(server.stdout.readline())
        return Sample(told["api_base"], " ".join(told["bearer_origins"]), told["api_key"], told["link"])
    except (ValueError, KeyError, TypeError):
        return None
    finally:
        impatience.cancel()


def _end(server: subprocess.Popen[bytes]) -> None:
    for pipe in (server.stdin, server.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
