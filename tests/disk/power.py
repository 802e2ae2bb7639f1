"""What a disk may hold after a power cut: replayed from a log of what was written and what was made durable."""

import json
import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.disk.workload import digests
from tests.store.doubles import StandingClock
from uploader_gui.core.errors import QueueCut
from uploader_gui.destination_book import DestinationBook
from uploader_gui.settings import Home, SettingsFile
from uploader_gui.store.queue import DiskQueue, open_queue

HERE = Path(__file__).parent
SECTORS = (512, 4096)
_HEAD = struct.Struct("=cqqQQ")


@dataclass(frozen=True)
class Record:
    """C: created, W: written, T: cut or emptied, F: made durable, R: renamed, U: removed, M: a folder made, S: told on stdout."""

    kind: str
    number: int
    path: str
    data: bytes


@dataclass
class File:
    """What is surely on the disk, and what may be."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Record] = field(default_factory=list)


class Disk:
    """The files below one folder, as the log goes on."""

    def __init__(self) -> None:
        self.names: dict[str, File | None] = {}  # as the program sees them; None is a folder
        self.durable: dict[str, File | None] = {}
        self.pending: list[tuple[Record, File | None]] = []  # changes of names, in order

    def take(self, record: Record) -> None:
        if record.kind in "CMRU":
            file = File() if record.kind == "C" else None
            _rename(self.names, record, file)
            self.pending.append((record, file))
        elif record.kind in "WT":
            if (file := self.names.get(record.path)) is not None:
                file.pending.append(record)
        elif (file := self.names.get(record.path)) is not None:
            for done in file.pending:
                _write(file.durable, done, b"\0")
            file.pending = []
        else:
            self._sync_folder(record.path)

    def image(self, chance: random.Random) -> dict[str, bytes | None]:
        """One of the states that the disk may be in: changes of names up to some point, of writes any, torn or whole."""
        names = dict(self.durable)
        kept = chance.choice((0, len(self.pending), chance.randint(0, len(self.pending))))
        for record, file in self.pending[:kept]:
            _rename(names, record, file)
        return {path: None if file is None else _content(file, chance) for path, file in names.items()}

    def _sync_folder(self, folder: str) -> None:
        """Names are changed in the order of a journal: what came before is durable with it."""
        last = max((at for at, (record, _) in enumerate(self.pending) if _is_in(folder, record)), default=-1)
        for record, file in self.pending[: last + 1]:
            _rename(self.durable, record, file)
        del self.pending[: last + 1]


def _is_in(folder: str, record: Record) -> bool:
    paths = [record.path, record.data.decode()] if record.kind == "R" else [record.path]
    return any(path.rpartition("/")[0] == folder for path in paths)


def _rename(names: dict[str, File | None], record: Record, file: File | None) -> None:
    if record.kind in "CM":
        names[record.path] = file
    elif record.kind == "U":
        names.pop(record.path, None)
    else:
        to = record.data.decode()
        for path in [path for path in names if path == record.path or path.startswith(record.path + "/")]:
            names[to + path[len(record.path) :]] = names.pop(path)


def _write(content: bytearray, record: Record, filler: bytes) -> None:
    if record.kind == "T":
        del content[record.number :]
        content.extend(bytes(record.number - len(content)))
        return
    missing = record.number - len(content)
    if missing > 0:
        content.extend((filler * missing)[:missing])
    content[record.number : record.number + len(record.data)] = record.data


def _content(file: File, chance: random.Random) -> bytes:
    content, filler = bytearray(file.durable), chance.choice((b"\0", b"\0", b"What stood here before. "))
    share = chance.choice((0.0, 1.0, 0.5, 0.9))
    sector = chance.choice(SECTORS)
    for record in file.pending:
        if chance.random() < share:
            _write(content, record, filler)
        elif record.kind == "W" and chance.random() < 0.3:
            for torn in _sectors(record, sector, chance):
                _write(content, torn, filler)
    return bytes(content)


def _sectors(record: Record, size: int, chance: random.Random) -> Iterator[Record]:
    for at in range(0, len(record.data), size):
        if chance.random() < 0.5:
            yield Record("W", record.number + at, record.path, record.data[at : at + size])


@dataclass
class Recording:
    """A log, and what was told along it."""

    records: list[Record]
    below: str

    def told(self) -> list[dict]:
        return [json.loads(record.data) for record in self.records if record.kind == "S"]

    def images(self, chance: random.Random, count: int) -> Iterator[tuple[int, dict[str, bytes | None]]]:
        """(how much had been told, the files) at `count` places, in their order."""
        cuts = sorted(chance.choices(range(len(self.records) + 1), k=count))
        disk, told, at = Disk(), 0, 0
        for cut in cuts:
            for record in self.records[at:cut]:
                if record.kind == "S":
                    told += 1
                else:
                    disk.take(record)
            at = cut
            yield told, disk.image(chance)


def record(folder: Path, seed: int, steps: int) -> Recording:
    """Run the workload below `folder`. Skips where there is no compiler for the log."""
    library, log, below = folder / "disk_log.so", folder / f"log-{seed}", folder / f"work-{seed}"
    if not library.exists():
        compile_log(library)
    below.mkdir()
    environment = {**os.environ, "LD_PRELOAD": str(library), "DISK_LOG": str(log), "DISK_LOG_BELOW": f"{below}/"}
    command = [sys.executable, "-m", "tests.disk.workload", str(below / "home"), str(seed), str(steps)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, cwd=HERE.parents[1])
    recording = Recording(list(read(log)), str(below))
    log.unlink()
    shutil.rmtree(below)
    return recording


def compile_log(library: Path) -> None:
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("a power cut is only played where what is written can be noted: on Linux, with a C compiler")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "disk_log.c"), "-lpthread"], check=True)


def read(log: Path) -> Iterator[Record]:
    data, at = log.read_bytes(), 0
    while at < len(data):
        kind, _, number, path, more = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name, rest = data[at : at + path].decode(), data[at + path : at + path + more]
        at += path + more
        yield Record(kind.decode(), number, name, rest)


def judge(folder: Path, recording: Recording, told: int, image: dict[str, bytes | None]) -> str:
    """What is wrong with what the program makes of an image; "" where nothing is. `told` steps were acknowledged before."""
    shutil.rmtree(folder, ignore_errors=True)
    home = Path(str(folder) + "/home")
    for path, content in sorted(image.items()):
        place = Path(str(folder) + path.removeprefix(recording.below))
        if content is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    steps = recording.told()
    expected = steps[max(0, told - 1) : told + 1]  # the one that was told last, or the one that was under way
    queue = open_queue(home, StandingClock(1_700_000_000.0 + 10_000))
    try:
        return _wrong(queue, expected, told) or _wrong_settings(home, expected if told else [])
    finally:
        let_go(queue)


def _wrong(queue: DiskQueue, expected: list[dict], told: int) -> str:
    if queue.restored and not isinstance(queue.news, QueueCut):
        return f"the queue was called damaged: {queue.news}"
    if not told:
        return ""
    found = digests(queue)
    if found["rows"] not in [step["rows"] for step in expected]:
        return f"the queue is neither as after {' nor as after '.join(step['step'] for step in expected)}"
    if queue.news is None and found["events"] not in [step["events"] for step in expected]:
        return "the events are not those that were told"
    return ""


def _wrong_settings(home: Path, expected: list[dict]) -> str:
    settings, book = SettingsFile(Home.under(home).settings_file), DestinationBook(Home.under(home).destinations_file)
    lanes, names = settings.load().lanes, [each.name for each in book.list()]
    if settings.messages or book.messages:
        return f"a file was called damaged: {settings.messages or book.messages}"
    if expected and lanes not in [step["lanes"] for step in expected]:
        return f"settings: {lanes} instead of {[step['lanes'] for step in expected]}"
    if expected and names not in [step["names"] for step in expected]:
        return f"destinations: {names} instead of {[step['names'] for step in expected]}"
    return ""


def let_go(queue: DiskQueue) -> None:
    """Close its connections, and nothing more: no copy is wanted."""
    queue._readers.close()
    queue._writer.close()
