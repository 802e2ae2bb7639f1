"""Damage to a queue's files, by seed; and what the program makes of it."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.disk.busy_queue import BusyQueue, closed, shown, work_on
from tests.store.doubles import StandingClock
from uploader_gui.core.errors import QueueDamaged
from uploader_gui.core.upload import UploadState
from uploader_gui.store.queue import DiskQueue, open_queue

PAGE = 4096


def flip_a_bit(chance: random.Random, data: bytearray) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def scatter(chance: random.Random, data: bytearray) -> None:
    for _ in range(chance.randrange(2, 40)):
        data[chance.randrange(len(data))] = chance.randrange(256)


def scramble_a_page(chance: random.Random, data: bytearray) -> None:
    at = page(chance, data)
    data[at : at + PAGE] = chance.randbytes(len(data[at : at + PAGE]))


def zero_a_range(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    length = len(data[at : at + chance.randrange(1, 20_000)])
    data[at : at + length] = bytes(length)


def truncate(chance: random.Random, data: bytearray) -> None:
    del data[chance.randrange(len(data)) :]


def swap_pages(chance: random.Random, data: bytearray) -> None:
    one, other = page(chance, data), page(chance, data)
    if one + PAGE <= len(data) and other + PAGE <= len(data):
        data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def write_text(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    data[at : at + 24] = b"A line of somebody's log"[: len(data) - at]


def page(chance: random.Random, data: bytearray) -> int:
    return chance.randrange(max(1, len(data) // PAGE)) * PAGE


HARMS: tuple[Callable[[random.Random, bytearray], None], ...] = (
    *(flip_a_bit, flip_a_bit, scatter, scramble_a_page, zero_a_range, truncate, swap_pages, write_text),
)


@dataclass
class Bench:
    """A queue as a kill and as an orderly end leave it, and all that each of its copies tells."""

    folder: Path
    truth: dict[str, object] = field(default_factory=dict)
    now: float = 0.0

    @classmethod
    def set_up(cls, folder: Path) -> "Bench":
        bench = cls(folder)
        busy = BusyQueue(folder / "closed")
        busy.fill()
        shutil.copytree(busy.folder, folder / "killed")
        bench.truth, bench.now = shown(busy.queue), busy.clock.now()
        busy.queue.close()
        return bench

    @property
    def uploads(self) -> dict[int, tuple[str, str, str]]:
        """What goes where, as it was handed over."""
        return {upload.id: (upload.source, upload.destination, upload.key) for upload in self.truth["uploads"]}

    @property
    def done(self) -> set[int]:
        return {upload.id for upload in self.truth["uploads"] if upload.state is UploadState.DONE}

    def trial(self, seed: int) -> tuple[str, str]:
        """(what was done to the files, what came of it). Raises whatever the program should not raise."""
        chance = random.Random(seed)
        room = self.folder / f"room-{seed}"
        state = chance.choice(("closed", "killed"))
        shutil.copytree(self.folder / state, room)
        try:
            what = f"{state}: {harm(chance, room)}"
            return what, self._open_and_use(room)
        finally:
            shutil.rmtree(room)

    def _open_and_use(self, room: Path) -> str:
        files = {path.name: path.read_bytes() for path in room.iterdir()}
        for start in ("", " at the next start"):
            queue = open_queue(room, StandingClock(self.now))
            try:
                return self._judge(queue, room, files) + start
            except QueueDamaged:
                files = {}  # by now it was written to
            finally:
                closed(queue)
        return "LIES: said to be damaged at every start"

    def _judge(self, queue: DiskQueue, room: Path, files: dict[str, bytes]) -> str:
        if queue.news is not None:
            return self._told(queue, room, files)
        found = shown(queue)
        wrong = sorted(name for name in found if found[name] != self.truth[name])
        done = {upload.id for upload in found["uploads"] if upload.state is UploadState.DONE}
        if elsewhere := [some for some, meant in work_on(queue).items() if meant != self.uploads.get(some)]:
            return f"LIES: {elsewhere} handed out to go elsewhere"
        if done - self.done:
            return f"unnoticed: {sorted(done - self.done)} called done"
        return f"unnoticed in {', '.join(wrong)}" if wrong else "right"

    def _told(self, queue: DiskQueue, room: Path, files: dict[str, bytes]) -> str:
        """Damage was told: the files are kept, what is shown was committed once, and it works."""
        kind = queue.news.kind
        kept = [path for path in room.glob("damaged-*/*") if path.read_bytes() == files.get(path.name, path.read_bytes())]
        if queue.restored and not kept:
            return f"LIES: {kind}, but nothing is kept in {queue.restored}"
        shown(queue)
        if work_on(queue).items() - self.uploads.items():
            return f"LIES: {kind}, with uploads that nobody handed over"
        return kind


def harm(chance: random.Random, room: Path) -> str:
    """Damage one file; half of the time behind the file system's back, so that its times do not tell."""
    names = [name for name in ("queue.db", "queue.db-wal", "queue.db-shm") if (room / name).exists()]
    name = chance.choices(names, (6, 3, 1)[: len(names)])[0]
    path, do = room / name, chance.choice(HARMS)
    before, data = path.stat(), bytearray(path.read_bytes())
    do(chance, data)
    path.write_bytes(data)
    if chance.random() < 0.5:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return f"{do.__name__} in {name}"


def tell(results: dict[int, tuple[str, str]]) -> dict[str, int]:
    """How often which outcome, those of many kinds summed up."""
    return dict(Counter(outcome.partition(" in ")[0].partition(": ")[0] for _, outcome in results.values()))
