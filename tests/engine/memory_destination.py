"""Destinations in memory: whole implementations of the port, one of them with faults on demand."""

import base64
import hashlib
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from uploader_gui.core.destination import Capabilities, DestinationSettings, Expected, Held, Stored, Unfinished
from uploader_gui.core.errors import AlreadyThere, DestinationGone, PartsRefused, UploadGone
from uploader_gui.core.plan import MIB, Limits
from uploader_gui.core.ports import Body, Courier, Destination, Flow
from uploader_gui.core.upload import Part, Session

SLICE = 256 * 1024


@dataclass
class Thing:
    """An object as the store holds it."""

    data: bytes
    etag: str
    token: str
    part_size: int = 0


@dataclass
class Multipart:
    key: str
    token: str
    part_size: int
    parts: dict[int, tuple[bytes, str]] = field(default_factory=dict)


class MemoryDestination:
    """Keeps objects in memory, as S3 would: MD5 ETags, multipart uploads, If-None-Match. Counts what was asked.

    `whole_etags`: also those of multipart uploads are the MD5 of all their bytes.
    """

    def __init__(self, name: str = "memory", capabilities: Capabilities | None = None) -> None:
        found = capabilities or Capabilities(guard="md5", absent_put=True, absent_complete=True, tested_at=1.0)
        self.settings = DestinationSettings(name, "memory", capabilities=found)
        self.endpoint = f"{name}:443"
        self.objects: dict[str, Thing] = {}
        self.multiparts: dict[str, Multipart] = {}
        self.calls: list[str] = []
        self.received = 0
        self.whole_etags = False
        self.aborted: list[str] = []
        self._lock = threading.Lock()

    def limits(self) -> Limits:
        return self.settings.limits

    def guard(self) -> str:
        return self.settings.capabilities.guard

    def digest(self, algorithm: str, data: memoryview) -> str:
        assert algorithm in {"md5", ""}
        return base64.b64encode(hashlib.md5(data).digest()).decode()

    def expect(self, session: Session, parts: Sequence[Part], size: int) -> Expected:
        if len(parts) == 1 and parts[0].number == 0:
            return Expected(size, session.token, etag=_hex(parts[0].checksum))
        return Expected(size, session.token, etag=_joined([_hex(part.checksum) for part in parts]))

    def look(self, key: str, flow: Flow) -> Held | None:
        self._called("look")
        thing = self.objects.get(key)
        return Held(len(thing.data), thing.etag, token=thing.token, part_size=thing.part_size) if thing else None

    def listed(self) -> None:
        """A page of a listing was asked for."""
        self._called("list")

    def same(self, held: Held, size: int, read: Callable[[int, int], bytes]) -> bool:
        if held.size != size:
            return False
        if "-" not in held.etag:
            return hashlib.md5(read(0, size)).hexdigest() == held.etag
        step = held.part_size
        return _joined([hashlib.md5(read(at, min(step, size - at))).hexdigest() for at in range(0, size, step)]) == held.etag

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        self._called("put")
        data = self._receive(body, flow)
        with self._lock:
            if absent and self.settings.capabilities.absent_put and key in self.objects:
                raise AlreadyThere(key)
            self.objects[key] = Thing(data, hashlib.md5(data).hexdigest(), session.token)
        return Part(0, len(data), self.objects[key].etag, body.checksum)

    def begin(self, key: str, session: Session) -> str:
        self._called("begin")
        with self._lock:
            multipart_id = f"mpu-{len(self.calls)}-{len(self.multiparts)}"
            self.multiparts[multipart_id] = Multipart(key, session.token, session.part_size)
        return multipart_id

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        self._called("put_part")
        data = self._receive(body, flow)
        etag = hashlib.md5(data).hexdigest()
        with self._lock:
            self._multipart(session.multipart_id).parts[body.number] = (data, etag)
        return Part(body.number, len(data), etag, body.checksum)

    def finish(self, key: str, session: Session, parts: Sequence[Part], *, absent: bool) -> None:
        self._called("finish")
        with self._lock:
            multipart = self._multipart(session.multipart_id)
            if absent and self.settings.capabilities.absent_complete and key in self.objects:
                raise AlreadyThere(key)
            for part in parts:
                if multipart.parts.get(part.number, (b"", ""))[1] != part.etag:
                    raise PartsRefused(f"part {part.number}")
            data = b"".join(multipart.parts[part.number][0] for part in parts)
            etag = hashlib.md5(data).hexdigest() if self.whole_etags else _joined([part.etag for part in parts])
            self.objects[key] = Thing(data, etag, multipart.token, multipart.part_size)
            del self.multiparts[session.multipart_id]

    def parts(self, key: str, session: Session) -> list[Part]:
        self._called("parts")
        with self._lock:
            multipart = self._multipart(session.multipart_id)
            return [Part(number, len(data), etag) for number, (data, etag) in sorted(multipart.parts.items())]

    def abort(self, key: str, multipart_id: str) -> None:
        self._called("abort")
        with self._lock:
            self.multiparts.pop(multipart_id, None)
            self.aborted.append(multipart_id)

    def unfinished(self, prefix: str) -> Iterable[Unfinished]:
        self._called("unfinished")
        with self._lock:
            return [Unfinished(held.key, some_id, 1e11) for some_id, held in self.multiparts.items() if held.key.startswith(prefix)]

    def listing(self, prefix: str, flow: Flow) -> Iterator[Sequence[Stored]]:
        """Two at a time, so that pages are many."""
        self._called("listing")
        keys = sorted(key for key in self.objects if key.startswith(prefix))
        for start in range(0, max(1, len(keys)), 2):
            self._called("page")
            found = [(key, self.objects[key]) for key in keys[start : start + 2]]
            yield [Stored(key, Held(len(thing.data), thing.etag, modified_at=1_700_000_000.0)) for key, thing in found]

    def test(self, flow: Flow) -> Capabilities:
        return self.settings.capabilities._replace(tested_at=2.0)

    def courier(self) -> Courier | None:
        return None

    def link(self, key: str, seconds: int) -> str:
        return f"memory:{key}?for={seconds}"

    def reach(self, flow: Flow) -> None:
        self._called("reach")

    def drop(self, stale: Callable[[str], bool]) -> int:
        self._called("drop")
        return int(stale("192.0.2.1"))

    def close(self) -> None:
        self._called("close")

    def _called(self, name: str) -> None:
        self.calls.append(name)

    def _receive(self, body: Body, flow: Flow) -> bytes:
        at = 0
        while at < len(body.data):
            count = flow.room(min(SLICE, len(body.data) - at))
            flow.sent(count)
            at += count
        self.received += len(body.data)
        return bytes(body.data)

    def _multipart(self, multipart_id: str) -> Multipart:
        if multipart_id not in self.multiparts:
            raise UploadGone(multipart_id)
        return self.multiparts[multipart_id]


class FaultyDestination(MemoryDestination):
    """Raises what it was told to, before or after a call took effect; each fault is used up once."""

    def __init__(self, name: str = "memory", capabilities: Capabilities | None = None) -> None:
        super().__init__(name, capabilities)
        self.before: dict[str, list[Exception]] = {}
        self.after: dict[str, list[Exception]] = {}
        self.on_call: dict[str, Callable[[], None]] = {}

    def _called(self, name: str) -> None:
        super()._called(name)
        if name in self.on_call:
            self.on_call[name]()
        if self.before.get(name):
            raise self.before[name].pop(0)

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        part = super().put(key, session, body, flow, absent=absent)
        self._afterwards("put")
        return part

    def begin(self, key: str, session: Session) -> str:
        multipart_id = super().begin(key, session)
        self._afterwards("begin")
        return multipart_id

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        part = super().put_part(key, session, body, flow)
        self._afterwards("put_part")
        return part

    def finish(self, key: str, session: Session, parts: Sequence[Part], *, absent: bool) -> None:
        super().finish(key, session, parts, absent=absent)
        self._afterwards("finish")

    def _afterwards(self, name: str) -> None:
        if self.after.get(name):
            raise self.after[name].pop(0)


class OneShelf:
    """The destinations of a test, by name."""

    def __init__(self, *destinations: MemoryDestination) -> None:
        self._known = {destination.settings.name: destination for destination in destinations}

    def put_up(self, destination: Destination) -> None:
        """In place of the one of this name."""
        self._known[destination.settings.name] = destination

    def open(self, name: str) -> Destination:
        if name not in self._known:
            raise DestinationGone(name=name)
        return self._known[name]

    def draft(self, settings: DestinationSettings, secret: str) -> Destination:
        return self.open(settings.name)

    def forget(self, name: str) -> None:
        """Nothing is cached."""


def _hex(checksum: str) -> str:
    return base64.b64decode(checksum).hex()


def _joined(etags: Sequence[str]) -> str:
    whole = hashlib.md5(b"".join(bytes.fromhex(etag) for etag in etags))
    return f"{whole.hexdigest()}-{len(etags)}"


SMALL, LARGE = 100_000, 20 * MIB + 5
