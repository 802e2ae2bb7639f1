"""Sources on this computer whose drives take their time, or answer when they are told to."""

import threading
from collections.abc import Iterator
from typing import Any

from tests.engine.stage import HandClock
from uploader_gui.core.source import Found, OpenFile
from uploader_gui.core.upload import Identity
from uploader_gui.sources.local import open_source


class DeadDrive:
    """The local source; reading a file whose path holds `dead` does not return before `answers` is set."""

    near = True

    def __init__(self) -> None:
        self._local = open_source()
        self.answers = threading.Event()
        self.reading = threading.Semaphore(0)

    def recognises(self, text: str) -> list[str] | None:
        return self._local.recognises(text)

    def accounts(self) -> list[str]:
        return []

    def name(self, root: str) -> str:
        return self._local.name(root)

    def check(self, root: str) -> None:
        self._local.check(root)

    def listing(self, root: str) -> Iterator[Found]:
        return self._local.listing(root)

    def open(self, locator: str) -> OpenFile:
        file = self._local.open(locator)
        return DeadFile(file, self) if "dead" in locator else file

    def close(self) -> None:
        self._local.close()


class DeadFile:
    """One on it."""

    def __init__(self, file: OpenFile, drive: DeadDrive) -> None:
        self.identity: Identity = file.identity
        self._file = file
        self._drive = drive

    def read(self, offset: int, length: int) -> bytes:
        self._hang()
        return self._file.read(offset, length)

    def read_into(self, offset: int, view: memoryview) -> None:
        self._hang()
        self._file.read_into(offset, view)

    def check(self) -> None:
        self._file.check()

    def interrupt(self) -> None:
        """Nobody can be called back from there."""

    def close(self) -> None:
        self._file.close()

    def _hang(self) -> None:
        self._drive.reading.release()
        self._drive.answers.wait()


class SlowDrive:
    """The local source; to open a file takes so many seconds."""

    def __init__(self, clock: HandClock) -> None:
        self._local = open_source()
        self._clock = clock
        self.seconds = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._local, name)

    def open(self, locator: str) -> OpenFile:
        self._clock.time += self.seconds
        return self._local.open(locator)
