"""The port's Destination on the simulated store: what it raises, and when, is what the S3 one raises."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from tests.simulator.content import cut, read_all, seen
from tests.simulator.courier import SimulatedCourier
from tests.simulator.network import Network
from tests.simulator.store import SimulatedStore, Thing
from tests.simulator.world import Fault, World
from uploader_gui.core.destination import Capabilities, DestinationSettings, Expected, Held, Stored, Unfinished
from uploader_gui.core.errors import AnswerLost, DamagedOnTheWay, DestinationGone, PermissionDenied, StoreTrouble
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Body, Courier, Destination, Flow
from uploader_gui.core.upload import Part, Session
from uploader_gui.destinations.s3.checksums import etag_of_parts, is_md5

T = TypeVar("T")
SLICE = 4 * 1024 * 1024


class SimulatedDestination:
    """One bucket, through the network."""

    def __init__(self, world: World, store: SimulatedStore, network: Network) -> None:
        self.settings = DestinationSettings("store", "memory", capabilities=store.profile.able)
        self.endpoint = "store:443"
        self.store = store
        self._world = world
        self._network = network
        self.postman = SimulatedCourier(world, network, self) if store.profile.courier else None

    def limits(self) -> Limits:
        return self.settings.limits

    def guard(self) -> str:
        return self.settings.capabilities.guard or "md5"

    def digest(self, algorithm: str, data: memoryview) -> str:
        return seen(data).checksum(algorithm)

    def expect(self, session: Session, parts: Sequence[Part], size: int) -> Expected:
        """As S3Destination does, with checksums that fit these bytes."""
        algorithm = session.algorithm
        md5s = [b64decode(part.checksum).hex() for part in parts] if algorithm == "md5" else []
        if [part.number for part in parts] == [0]:
            etag, parts_etag = (md5s or [""])[0], parts[0].etag
        else:
            etag, parts_etag = etag_of_parts(md5s), etag_of_parts([part.etag for part in parts])
        whole = combined(parts) if algorithm == "crc64nvme" else ""
        able = self.settings.capabilities
        parts_etag = parts_etag if able.guard or able.md5_etag else ""
        return Expected(size, session.token, etag, parts_etag, whole, algorithm if whole else "")

    def listing(self, prefix: str, flow: Flow) -> Iterator[Sequence[Stored]]:
        """Nobody asks for it here: no job of a history waits for a word."""
        raise PermissionDenied(where=prefix)

    def look(self, key: str, flow: Flow) -> Held | None:
        def effect(fault: Fault) -> Held | None:
            if key in self.store.objects:
                self.store.seen[self._world.turn, key] = self.store.objects[key]
            return self.held(key)

        return self._asked(f"look {key}", effect, flow)

    def held(self, key: str) -> Held | None:
        """What HEAD says at this moment."""
        if not self.settings.capabilities.reads:
            raise PermissionDenied(where=key, right="s3:GetObject")
        thing = self.store.objects.get(key)
        return self._as_held(thing) if thing is not None else None

    def same(self, held: Held, size: int, read: Callable[[int, int], bytes]) -> bool:
        if held.size != size:
            return False
        stored = read_all(size, read)
        if held.checksum:
            return stored.checksum(held.algorithm) == held.checksum
        if is_md5(held.etag):
            return stored.md5().hex() == held.etag
        if not held.part_size:
            return False
        return etag_of_parts([piece.md5().hex() for piece in cut(stored, held.part_size)]) == held.etag

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        return self._asked(f"put {key}", lambda fault: self.take(key, session, body, fault, absent=absent), flow, body)

    def take(self, key: str, session: Session, body: Body, fault: Fault, *, absent: bool) -> Part:
        """PutObject, at the server and back."""
        sent = seen(body.data)
        came = sent.damaged() if fault.name == "damaged" else sent
        self.store.refuses(sent, came)
        if absent and self.settings.capabilities.absent_put:  # else nobody could tell it from a newer one
            self._held_up(fault, lambda: self.store.put(key, sent, session.token, absent=True))
        thing = self.store.put(key, came, session.token, absent=absent)
        thing.harmed = came != sent
        return self._acknowledged(session, body, thing.etag)

    def begin(self, key: str, session: Session) -> str:
        def create() -> str:
            return self.store.create(key, session.token, session.part_size)

        def effect(fault: Fault) -> str:
            self._held_up(fault, create)
            return create()

        return self._asked(f"begin {key}", effect)

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        def effect(fault: Fault) -> Part:
            sent = seen(body.data)
            came = sent.damaged() if fault.name == "damaged" else sent
            self.store.refuses(sent, came)
            self._held_up(fault, lambda: self.store.put_part(session.multipart_id, body.number, sent))
            etag = self.store.put_part(session.multipart_id, body.number, came)
            self.store.multiparts[session.multipart_id].harmed |= came != sent
            return self._acknowledged(session, body, etag)

        return self._asked(f"put_part {key} {body.number}", effect, flow, body)

    def finish(self, key: str, session: Session, parts: Sequence[Part], *, absent: bool) -> None:
        def complete() -> None:
            self.store.complete(session.multipart_id, list(parts), absent=absent)

        def effect(fault: Fault) -> None:
            self._held_up(fault, complete)
            complete()

        try:
            self._asked(f"finish {key}", effect)
        except StoreTrouble as trouble:
            raise AnswerLost(trouble.detail) from trouble

    def parts(self, key: str, session: Session) -> list[Part]:
        return self._asked(f"parts {key}", lambda fault: self.store.list_parts(session.multipart_id))

    def abort(self, key: str, multipart_id: str) -> None:
        self._asked(f"abort {key} {multipart_id}", lambda fault: self.store.abort(multipart_id))

    def unfinished(self, prefix: str) -> Iterable[Unfinished]:
        def effect(fault: Fault) -> list[Unfinished]:
            found = [made for made in self.store.multiparts.values() if made.key.startswith(prefix)]
            return [Unfinished(made.key, made.id, made.began_at) for made in found]

        return self._asked(f"unfinished {prefix}", effect)

    def test(self, flow: Flow) -> Capabilities:
        return self.settings.capabilities

    def courier(self) -> Courier | None:
        self._world.clock.timing = True
        return self.postman

    def link(self, key: str, seconds: int) -> str:
        return f"simulated:{key}?for={seconds}"

    def reach(self, flow: Flow) -> None:
        self._network.reach()

    def drop(self, stale: Callable[[str], bool]) -> int:
        return int(stale("192.0.2.1"))

    def close(self) -> None:
        """There is nothing to let go of."""

    def _asked(self, call: str, effect: Callable[[Fault], T], flow: Flow | None = None, body: Body | None = None) -> T:
        if flow is None:
            return self._network.carry(call, effect)
        closed: list[bool] = []
        with flow.interrupts(lambda: closed.append(True)):
            for at in range(0, len(body.data) if body else 0, SLICE):
                flow.sent(flow.room(min(SLICE, len(body.data) - at if body else 0)))
            try:
                return self._network.carry(call, effect, cut=lambda: bool(closed))
            except Exception:
                if body is not None:
                    flow.sent(-len(body.data))
                raise

    def _held_up(self, fault: Fault, effect: Callable[[], object]) -> None:
        """The network holds a request up: nobody waits for it any more when it takes effect. Raises StoreTrouble."""
        if fault.name == "late":
            self._world.arrive_later(fault.chance.between(1.0, 60.0), lambda: quietly(effect))
            raise StoreTrouble("no answer")

    def _acknowledged(self, session: Session, body: Body, etag: str) -> Part:
        able = self.settings.capabilities
        if session.algorithm == "md5" and able.md5_etag and etag != b64decode(body.checksum).hex():
            raise DamagedOnTheWay("the ETag is not that of the bytes sent")
        return Part(body.number, len(body.data), etag, body.checksum)

    def _as_held(self, thing: Thing) -> Held:
        if not self.settings.capabilities.returns_checksum:
            return Held(thing.stored.size, thing.etag, token=thing.token, part_size=thing.part_size)
        checksum = thing.stored.checksum("crc64nvme")
        return Held(thing.stored.size, thing.etag, checksum, "crc64nvme", thing.token, thing.part_size)


def combined(parts: Sequence[Part]) -> str:
    """The whole object's checksum from those of its parts."""
    total = sum(int.from_bytes(b64decode(part.checksum), "big") for part in parts)
    return b64encode((total % 2**64).to_bytes(8, "big")).decode()


def quietly(effect: Callable[[], object]) -> None:
    """Nobody hears any more what came of it."""
    try:
        effect()
    except Exception:
        return


class SimulatedShelf:
    """The port's Destinations: one."""

    def __init__(self, destination: Destination) -> None:
        self._destination = destination

    def open(self, name: str) -> Destination:
        if name != self._destination.settings.name:
            raise DestinationGone(name=name)
        return self._destination

    def draft(self, settings: DestinationSettings, secret: str) -> Destination:
        return self.open(settings.name)

    def forget(self, name: str) -> None:
        """Nothing is cached."""
