"""Looks for a newer version: asks, believes only what is signed and fresh, and remembers it."""

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any

from uploader_gui.core.errors import Trouble
from uploader_gui.sockets import Sockets
from uploader_gui.updates.asking import ask
from uploader_gui.updates.build import Build, Feed
from uploader_gui.updates.envelope import opened
from uploader_gui.updates.memory import MemoryFile
from uploader_gui.updates.release import Download, Release, read_release

WEEK = 7 * 24 * 3600.0
Ask = Callable[[str, Sockets], bytes]


class Lookout:
    """For one build of the program. Asks only when `look` is called; `close` may be called from any thread."""

    def __init__(self, build: Build, file: Path, now: Callable[[], float], ask: Ask = ask) -> None:
        self.build = build
        self._file, self._now, self._ask = MemoryFile(file), now, ask
        self._lock = Lock()
        self._closed = False
        self._sockets = Sockets()

    @property
    def looked(self) -> float:
        """When it was last tried, in seconds since the epoch; 0: never."""
        return self._file.read().looked

    def due(self) -> bool:
        """Whether the last look was a week ago, or never, or at a time that is still to come."""
        return not 0 <= self._now() - self.looked < WEEK

    def look(self) -> Release | None:
        """The newest release, None where this is it. Raises the kinds of core/update_errors.py; DiskFull, QueueUnwritable."""
        feed = self._feed()
        self._keep(looked=self._now())  # before: whoever can't remember having asked would ask again and again
        envelope = self._ask(feed.url, self._begin())
        release = read_release(opened(envelope, feed.keys, feed.host), self._now(), self._file.read().serial, feed.host)
        self._keep(serial=release.serial, envelope=envelope.decode())
        return self._newer(release)

    def known(self) -> Release | None:
        """The newer release that the last look found; its signature and its time are looked at again. Nobody is asked."""
        memory = self._file.read()
        if not self.build.may_ask or not memory.envelope:
            return None
        try:
            return self._newer(read_release(opened(memory.envelope.encode(), self._feed().keys), self._now(), memory.serial))
        except (Trouble, UnicodeError):
            return None

    def untold(self) -> Release | None:
        """The same, unless the person does not want to be told of it."""
        release = self.known()
        return release if release and release.version != self._file.read().declined else None

    def decline(self, release: Release) -> None:
        """Do not tell of this one again. Raises DiskFull or QueueUnwritable."""
        self._keep(declined=release.version)

    def download(self, release: Release) -> Download | None:
        """The file for this computer, as what it runs now was delivered."""
        machine = {"amd64": "x86_64", "aarch64": "arm64"}.get(self.build.machine, self.build.machine)
        return release.downloads.get(f"{self.build.artefact}-{machine}")

    def close(self) -> None:
        """A look that is under way ends soon, with FeedOffline; so do all after it."""
        with self._lock:
            self._closed = True
            self._sockets.end()

    def _keep(self, **changes: Any) -> None:
        with self._lock:
            self._file.write(self._file.read()._replace(**changes))

    def _begin(self) -> Sockets:
        with self._lock:
            self._sockets = Sockets()
            if self._closed:
                self._sockets.end()
            return self._sockets

    def _newer(self, release: Release) -> Release | None:
        return release if release.newer_than(self.build.version) else None

    def _feed(self) -> Feed:
        if self.build.feed is None:
            raise LookupError("nobody told this build whom to ask")
        return self.build.feed
