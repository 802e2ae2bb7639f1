"""One upload on its way through a fault proxy: the real engine, the real queue and the real destination, on a clock moved by hand."""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.engine.stage import HandClock, Stage
from tests.faults.certificates import Papers
from tests.faults.row import SIZES, Cargo, End, Way
from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.servers.fault_proxy import FaultProxy
from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.errors import KINDS
from uploader_gui.core.ports import Courier, Destination
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, Upload, UploadState
from uploader_gui.destinations.s3.access import access_of
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.connection import Patience
from uploader_gui.destinations.s3.destination import S3Destination
from uploader_gui.destinations.s3.wire import Wire

SHORT, LONG = Patience(3.0, 3.0, 3.0), Patience(60.0, 60.0, 60.0)
"""Seconds: whoever is kept waiting on purpose need not wait for a minute; nobody else is called silent on a busy computer."""
MOST_TURNS = 400
_TLS = {Way.SECURE, Way.UNKNOWN, Way.SELF_SIGNED, Way.EXPIRED, Way.OTHER_NAME, Way.DEAF_SECURE}


class WithoutCourier:
    """A destination that has no courier, as behind a company's proxy: every file goes the ordinary way."""

    def __init__(self, destination: S3Destination) -> None:
        self._destination = destination

    def __getattr__(self, name: str) -> object:
        return getattr(self._destination, name)

    def courier(self) -> Courier | None:
        return None


@dataclass(frozen=True)
class Seen:
    """What people saw of the upload when it did not work: `at` in seconds from the beginning."""

    state: UploadState
    reason: str
    message: str
    action: str
    attempts: int
    at: float


@dataclass(frozen=True)
class Port:
    """Where voyages begin: a server, what a test of it found out, and certificates."""

    server: Server
    able: Capabilities
    papers: Papers


class Voyage:
    """Sets out from a folder of its own to a prefix of its own."""

    def __init__(self, folder: Path, port: Port, proxy: FaultProxy, prefix: str, *, patience: Patience = LONG) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self.proxy, self.prefix = port, proxy, prefix
        self._patience = patience
        self._courier = True
        self.stage = Stage(folder / "queue", self._destination(self.settings()), HandClock(time.time()))
        self._began = self.stage.clock.time
        self.seen: list[Seen] = []

    # where it goes

    def settings(self, **options: str) -> DestinationSettings:
        bundle = str(self.port.papers.authority) if self.proxy.tls else ""
        given = {"endpoint": self.proxy.endpoint, "ca_bundle": bundle, **options}
        return self.port.server.settings(prefix=self.prefix, capabilities=self.port.able, **given)

    def go_to(self, *, courier: bool = True, **options: str) -> None:
        """The destination is set up otherwise, as if a person had changed it."""
        self._courier = courier
        self.stage.shelf.put_up(self._destination(self.settings(**options)))
        self.stage.queue.release("there")
        self.stage.floor.look_again()

    def _destination(self, settings: DestinationSettings) -> Destination:
        access = access_of(settings, self.port.server.vault())
        wire = Wire(resolve(settings.options), access, SystemClock(), settings.options.get("ca_bundle", ""), patience=self._patience)
        made = S3Destination(settings, wire, SystemClock())
        return made if self._courier else WithoutCourier(made)

    # on the way

    def load(self, path: Path) -> None:
        self.stage.add(path, prefix=self.prefix)

    def sail(self, *, troubles: int = MOST_TURNS) -> Upload:
        """Turn after turn, until it ends or has met so many troubles; when there is nothing to do now, the clock goes on."""
        most = len(self.seen) + troubles
        for _ in range(MOST_TURNS):
            worked = self.stage.crew.turn()
            upload = self._look()
            if len(self.seen) >= most:
                return upload
            due = None if worked else self.stage.queue.next_due()
            if not worked and due is None:
                return upload
            self.stage.clock.time = max(self.stage.clock.time, due or 0.0) + (0.001 if due else 0.0)
        raise AssertionError(f"not there after {MOST_TURNS} turns: {self.seen}")

    def retry(self, ids: Sequence[int] = ()) -> None:
        """As the person does whose uploads failed: these, or all."""
        self.stage.queue.command(Cause.RETRIED, Selection(tuple(ids), everything=not ids))

    def close(self) -> None:
        self.stage.close()
        self.stage.shelf.open("there").close()

    def _look(self) -> Upload:
        upload = self.stage.only()
        if not upload.reason or upload.state is UploadState.DONE:
            return upload
        now = self._seen(upload)
        if not self.seen or (now.state, now.reason, now.attempts, upload.not_before) != self._last:
            self.seen.append(now)
            self._last = (now.state, now.reason, now.attempts, upload.not_before)
        return upload

    def _seen(self, upload: Upload) -> Seen:
        held = {hold.reason: hold.message for hold in self.stage.queue.holds()}
        known = upload.failure
        own = known is not None and known.kind == upload.reason
        message = known.message if own and known else held.get(upload.reason, "")
        action = known.action if own and known else KINDS[upload.reason].action
        at = self.stage.clock.time - self._began
        return Seen(upload.state, upload.reason, message, str(action), upload.attempts, at)


def end_of(upload: Upload) -> End:
    """What has become of it, in a word."""
    if upload.state is UploadState.DONE:
        return End.VERIFIED if upload.verified else End.UNPROVEN
    return End.FAILED if upload.state is UploadState.FAILED else End.HELD


def content_of(cargo: Cargo, folder: Path) -> Path:
    """The file of this cargo, written once."""
    path = folder / cargo / "picture.raw"
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        path.write_bytes(random.Random(SIZES[cargo]).randbytes(SIZES[cargo]))
    return path
