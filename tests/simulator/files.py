"""The computer's files: the port's Source, on files that are written to, replaced and taken away meanwhile."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.simulator.chance import Chance
from tests.simulator.content import Content
from tests.simulator.world import Place, World
from uploader_gui.core.errors import SourceBusy, SourceChanged, SourceDenied, SourceMissing, Trouble, VolumeGone
from uploader_gui.core.ports import Found, OpenFile
from uploader_gui.core.upload import Identity

MIB = 1024 * 1024
SIZES = (
    0,
    1,
    15,
    700,
    64 * 1024,
    MIB - 1,
    MIB,
    MIB + 1,
    3 * MIB,
    8 * MIB - 1,
    8 * MIB,
    8 * MIB + 1,
    16 * MIB,
    16 * MIB + 1,
    20 * MIB + 5,
)
USUAL = (1, 700, 64 * 1024, MIB + 1, 8 * MIB + 1, 20 * MIB + 5)
"""Bytes: around the borders where a file begins to go another way."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a file held, from one step to another (None: it still does)."""

    content: Content
    identity: Identity
    since: int


@dataclass(slots=True, eq=False)
class Body:
    """An inode: it lives on while it is open, whatever happens to its name."""

    content: Content
    identity: Identity


@dataclass(slots=True, eq=False)
class File:
    path: str
    body: Body | None
    denied: bool = False
    away: bool = False  # its volume is not connected
    busy: bool = False
    versions: list[Version] = field(default_factory=list)
    lost: Body | None = None  # what was deleted, and may come back

    def held_since(self, step: int) -> set[Content]:
        """Everything that it was at any moment from `step` on."""
        ends = [version.since for version in self.versions[1:]] + [None]
        return {version.content for version, end in zip(self.versions, ends, strict=True) if end is None or end >= step}


class SimulatedFiles:
    """One folder of the computer's. `near`: no network is asked; else parts are read one after the other."""

    def __init__(self, world: World, *, near: bool = True) -> None:
        self.near = near
        self.files: dict[str, File] = {}
        self.seen: dict[str, list[str]] = {}  # by root, what the last listing came upon
        self._world = world
        self._numbers = 0

    # what happens to them

    def create(self, path: str, size: int) -> File:
        brand = self._brand()
        content = Content(size, ((0, brand),))
        file = self.files[path] = File(path, Body(content, self._identity(size)))
        self._note(file)
        return file

    def disturb(self, chance: Chance) -> str:
        """Something happens to one of them."""
        file = self.files[chance.pick(sorted(self.files))]
        if file.body is None:
            return self._bring_back(file, chance)
        deeds = (self._append, self._append, self._truncate, self._rewrite, self._rewrite, self._replace, self._delete, self._touch)
        deed = chance.pick((*deeds, self._toggle, self._toggle))
        deed(file, chance)
        return f"{file.path}: {deed.__name__.strip('_')}"

    def heal(self, chance: Chance) -> None:
        """Permissions, locks and volumes are as they should be; some of what was deleted is put back."""
        for file in self.files.values():
            file.denied = file.away = file.busy = False
            if file.body is None and chance.happens(0.5):
                self._bring_back(file, chance)

    def _append(self, file: File, chance: Chance) -> None:
        self._write(file, self._content(file).resized(self._content(file).size + chance.pick((1, 700, 300_000)), self._brand()))

    def _truncate(self, file: File, chance: Chance) -> None:
        self._write(file, self._content(file).resized(self._content(file).size // chance.pick((2, 3, 10**9)), 0))

    def _rewrite(self, file: File, chance: Chance) -> None:
        """In place, the time put back: only the inode's own time tells."""
        start = self._content(file).size // 2 if chance.happens(0.5) else 0
        self._write(file, self._content(file).rewritten(start, self._brand()), keep_time=chance.happens(0.7))

    def _replace(self, file: File, chance: Chance) -> None:
        size = chance.pick((self._content(file).size, chance.pick(USUAL)))
        file.body = Body(Content(size, ((0, self._brand()),)), self._identity(size))
        self._note(file)

    def _delete(self, file: File, chance: Chance) -> None:
        file.lost, file.body = file.body, None

    def _touch(self, file: File, chance: Chance) -> None:
        self._write(file, self._content(file))

    def _toggle(self, file: File, chance: Chance) -> None:
        what = chance.pick(("denied", "away", "busy"))
        setattr(file, what, not getattr(file, what))

    def _bring_back(self, file: File, chance: Chance) -> str:
        if file.lost is not None and chance.happens(0.7):
            file.body = file.lost
        else:
            size = chance.pick(USUAL)
            file.body = Body(Content(size, ((0, self._brand()),)), self._identity(size))
        self._note(file)
        return f"{file.path}: back"

    def _content(self, file: File) -> Content:
        assert file.body is not None
        return file.body.content

    def _write(self, file: File, content: Content, *, keep_time: bool = False) -> None:
        assert file.body is not None
        before = file.body.identity
        now = self._identity(content.size)
        modified = before.modified_ns if keep_time else now.modified_ns
        file.body.content = content
        file.body.identity = Identity(before.file, content.size, modified, now.changed_ns)
        self._note(file)

    def _note(self, file: File) -> None:
        assert file.body is not None
        file.versions.append(Version(file.body.content, file.body.identity, self._world.step))

    def _identity(self, size: int) -> Identity:
        self._numbers += 1
        return Identity(f"1:{self._numbers}", size, self._numbers, self._numbers)

    def _brand(self) -> int:
        return Chance(self._world.seed, 10**9 + len(self.files) * 10**6 + self._next()).number()

    def _next(self) -> int:
        self._numbers += 1
        return self._numbers

    # the port

    def recognises(self, text: str) -> list[str] | None:
        return None

    def accounts(self) -> list[str]:
        return []

    def name(self, root: str) -> str:
        return root.rpartition("/")[2]

    def check(self, root: str) -> None:
        if not any(self._below(root)):
            raise SourceMissing(root)

    def listing(self, root: str) -> Iterator[Found]:
        self._world.before(Place.FILE, f"list {root}")
        there = [(file.path, file.body.content.size) for file in self._below(root) if file.body is not None]
        if root in self.files and not there:
            raise SourceMissing(root)
        self.seen[root] = [path for path, _ in there]
        for path, size in there:
            yield Found(path, tuple(path.removeprefix(root).strip("/").split("/")) if path != root else (), size)

    def open(self, locator: str) -> OpenFile:
        fault = self._world.before(Place.FILE, f"open {locator}")
        opened = SimulatedFile(self._world, self._readable(locator), near=self.near)
        self._world.done(fault)
        return opened

    def close(self) -> None:
        """Nothing waits in here."""

    def _below(self, root: str) -> list[File]:
        return [file for path, file in sorted(self.files.items()) if path == root or path.startswith(f"{root}/")]

    def _readable(self, path: str) -> File:
        file = self.files.get(path)
        if file is not None and file.away:
            raise VolumeGone(path, drive="CAMERA")
        if file is None or file.body is None:
            raise SourceMissing(path)
        troubles: list[tuple[bool, type[Trouble]]] = [(file.denied, SourceDenied), (file.busy, SourceBusy)]
        for stands, trouble in troubles:
            if stands:
                raise trouble(path)
        return file


class SimulatedFile:
    """The port's OpenFile, as sources/local/reading.py has it: the identity is compared around everything that is read."""

    def __init__(self, world: World, file: File, *, near: bool) -> None:
        assert file.body is not None
        self.identity = file.body.identity
        self._world = world
        self._file = file
        self._near = near
        self._body = file.body

    def read(self, offset: int, length: int) -> bytes:
        data = bytearray(length)
        self._fill(offset, memoryview(data))
        return bytes(data)

    def read_into(self, offset: int, view: memoryview) -> None:
        fault = self._world.before(Place.FILE if self._near else Place.FAR, f"read {self._file.path} {offset}+{len(view)}")
        self._fill(offset, view, lambda: self._world.done(fault))

    def check(self) -> None:
        fault = self._world.before(Place.FILE, f"check {self._file.path}")
        named = self._file.body
        if self._file.away:
            raise VolumeGone(self._file.path, drive="CAMERA")
        if self._body.identity != self.identity or named is None or named.identity != self.identity:
            raise SourceChanged(self._file.path)
        self._world.done(fault)

    def interrupt(self) -> None:
        """A part is read soon enough."""

    def close(self) -> None:
        """Nothing is kept."""

    def _fill(self, offset: int, view: memoryview, meanwhile: object = None) -> None:
        if self._file.away:
            raise VolumeGone(self._file.path, drive="CAMERA")
        content = self._body.content
        content.write(offset, view[: max(0, content.size - offset)])
        if callable(meanwhile):
            meanwhile()
        if offset + len(view) > content.size or self._body.identity != self.identity:
            raise SourceChanged(self._file.path)
