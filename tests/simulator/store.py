"""The server: objects, multipart uploads, and the manners of its profile."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tests.simulator.content import Stored, joined
from tests.simulator.profiles import Profile
from tests.simulator.world import World
from uploader_gui.core.errors import AlreadyThere, DamagedOnTheWay, PartsRefused, UploadGone
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.checksums import etag_of_parts

STRANGER = "f" * 32
"""The token of what somebody else put there."""


@dataclass(slots=True, eq=False)
class Thing:
    """An object, from the step at which it came to the one at which it went."""

    key: str
    stored: Stored
    etag: str
    token: str
    born: int
    at: float
    part_size: int = 0
    by: str = ""  # the token that came with it, also where the store keeps none
    harmed: bool = False  # other bytes came than were sent
    gone: int | None = None

    def was_there(self, since: int) -> bool:
        return self.gone is None or self.gone >= since


@dataclass(slots=True, eq=False)
class Multipart:
    id: str
    key: str
    token: str
    part_size: int
    began_at: float
    harmed: bool = False
    parts: dict[int, tuple[Stored, str]] = field(default_factory=dict)


Overwriting = Callable[[Thing, Thing], None]
Creating = Callable[[Multipart], None]


class SimulatedStore:
    """One bucket. `overwriting` and `creating` are told before they happen, to whoever watches over promises."""

    def __init__(self, world: World, profile: Profile) -> None:
        self.profile = profile
        self.objects: dict[str, Thing] = {}
        self.history: dict[str, list[Thing]] = {}
        self.multiparts: dict[str, Multipart] = {}
        self.completed: dict[str, Thing] = {}
        self.robbed: set[str] = set()  # keys that somebody else took something from
        self.seen: dict[tuple[int, str], Thing] = {}  # by turn and key, what a lane came upon
        self.overwriting: Overwriting | None = None
        self.creating: Creating | None = None
        self._world = world
        self._numbers = 0
        self._ended: dict[str, Multipart] = {}

    # objects

    def put(self, key: str, stored: Stored, token: str, *, absent: bool) -> Thing:
        if absent and self.profile.able.absent_put and key in self.objects:
            raise AlreadyThere(key)
        return self.place(self._thing(key, stored, self._etag(stored), token))

    def place(self, thing: Thing) -> Thing:
        """It stands there from now on, in the place of what was there."""
        before = self.objects.get(thing.key)
        if before is not None:
            if self.overwriting is not None:
                self.overwriting(before, thing)
            before.gone = self._world.step
        self.objects[thing.key] = thing
        self.history.setdefault(thing.key, []).append(thing)
        return thing

    def take_away(self, key: str) -> None:
        self.objects.pop(key).gone = self._world.step
        self.robbed.add(key)

    def by_stranger(self, key: str, stored: Stored) -> None:
        """Somebody else puts an object there."""
        self.place(self._thing(key, stored, self._etag(stored), STRANGER))

    # multipart uploads

    def create(self, key: str, token: str, part_size: int) -> str:
        self._numbers += 1
        made = Multipart(f"mpu-{self._numbers}", key, token, part_size, self._now())
        if self.creating is not None:
            self.creating(made)
        self.multiparts[made.id] = made
        return made.id

    def put_part(self, multipart_id: str, number: int, stored: Stored) -> str:
        etag = self._etag(stored)
        self._multipart(multipart_id).parts[number] = (stored, etag)
        return etag

    def complete(self, multipart_id: str, parts: list[Part], *, absent: bool) -> None:
        if multipart_id in self.completed and self.profile.completes_again:
            if self.objects.get(self.completed[multipart_id].key) is not self.completed[multipart_id]:
                raise UploadGone(multipart_id)
            return
        made = self._multipart(multipart_id)
        if absent and self.profile.able.absent_complete and made.key in self.objects:
            raise AlreadyThere(made.key)
        pieces = [made.parts.get(part.number) for part in parts]
        fits = all(piece is not None and piece[1] == part.etag for piece, part in zip(pieces, parts, strict=True))
        if not fits or (self.profile.wants_all_parts and len(parts) < len(made.parts)):
            if self.profile.wrong_complete_destroys:
                del self.multiparts[multipart_id]
            raise PartsRefused(multipart_id)
        self._finish(made, [piece[0] for piece in pieces if piece is not None], [part.etag for part in parts])

    def list_parts(self, multipart_id: str) -> list[Part]:
        ended = self._ended.get(multipart_id) if self.profile.lists_after_complete else None
        made = ended or self._multipart(multipart_id)
        return [Part(number, stored.size, etag) for number, (stored, etag) in sorted(made.parts.items())]

    def abort(self, multipart_id: str) -> None:
        self.multiparts.pop(multipart_id, None)

    def forget_old(self) -> None:
        """What nobody finished in time is thrown away."""
        if self.profile.keeps:
            for made in [made for made in self.multiparts.values() if self._now() - made.began_at > self.profile.keeps]:
                del self.multiparts[made.id]

    def restart(self) -> None:
        """The server is started again."""
        if self.profile.forgets:
            self.multiparts.clear()
        if self.profile.forgets_tokens:
            for thing in self.objects.values():
                thing.token = ""

    def refuses(self, stored: Stored, came: Stored) -> None:
        """Raises DamagedOnTheWay where it looks, and what came is not what the checksum says."""
        if self.profile.enforces and stored != came:
            raise DamagedOnTheWay("the checksum differs")

    def _finish(self, made: Multipart, pieces: list[Stored], etags: list[str]) -> None:
        stored = joined(pieces)
        etag = stored.md5().hex() if self.profile.whole_md5 else etag_of_parts(etags) or f"opaque-{self._numbers}-{len(etags)}"
        thing = self.place(self._thing(made.key, stored, etag, made.token, made.part_size))
        thing.harmed = made.harmed
        self.completed[made.id] = thing
        self._ended[made.id] = replace(made)
        del self.multiparts[made.id]

    def _multipart(self, multipart_id: str) -> Multipart:
        self.forget_old()
        if multipart_id not in self.multiparts:
            raise UploadGone(multipart_id)
        return self.multiparts[multipart_id]

    def _etag(self, stored: Stored) -> str:
        if self.profile.able.md5_etag:
            return stored.md5().hex()
        self._numbers += 1
        return Stored(self._numbers, b"opaque").md5().hex()

    def _thing(self, key: str, stored: Stored, etag: str, token: str, part_size: int = 0) -> Thing:
        kept = token if self.profile.able.keeps_token else ""
        return Thing(key, stored, etag, kept, self._world.step, self._world.clock.now(), part_size if kept else 0, token)

    def _now(self) -> float:
        return self._world.clock.now() + self.profile.skew
