"""The files that are sent: the same bytes every time, made once and kept."""

import hashlib
import json
import random
import zlib
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from awscrt import checksums as crt

KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30
PIECE = 4 * MIB
ENTROPY = 16 * MIB


@dataclass(frozen=True, slots=True)
class Batch:
    """`count` files of `size` bytes."""

    count: int
    size: int


@dataclass(frozen=True, slots=True)
class Workload:
    """A named set of files. `single`: one file, handed over by itself and not in a folder."""

    name: str
    title: str
    batches: tuple[Batch, ...]
    single: bool = False

    @property
    def files(self) -> int:
        """How many."""
        return sum(batch.count for batch in self.batches)

    @property
    def bytes(self) -> int:
        """All together."""
        return sum(batch.count * batch.size for batch in self.batches)


WORKLOADS = {
    "a": Workload("a", "one file of 2 GiB", (Batch(1, 2 * GIB),), single=True),
    "b": Workload("b", "5,000 files of 16 KiB", (Batch(5000, 16 * KIB),)),
    "c": Workload("c", "1 × 512 MiB, 50 × 8 MiB, 1,000 × 64 KiB", (Batch(1, 512 * MIB), Batch(50, 8 * MIB), Batch(1000, 64 * KIB))),
    "d": Workload("d", "1,000 files of 64 KiB, 50 ms more each round trip", (Batch(1000, 64 * KIB),)),
}


def scaled(workload: Workload, scale: float) -> Workload:
    """A smaller one, to try things with: fewer files, and large ones shorter."""
    batches = tuple(
        Batch(max(1, round(batch.count * scale)), max(1, round(batch.size * scale)) if batch.size > MIB else batch.size)
        for batch in workload.batches
    )
    return Workload(f"{workload.name}-{scale:g}" if scale != 1 else workload.name, workload.title, batches, workload.single)


@dataclass(frozen=True, slots=True)
class Made:
    """A workload on disk: the folder that is sent (or holds the one file), and its files' sizes by relative path."""

    workload: Workload
    folder: Path
    sizes: dict[str, int]

    @property
    def what(self) -> Path:
        """What a person would hand over."""
        return self.folder / next(iter(self.sizes)) if self.workload.single else self.folder


def make(workload: Workload, place: Path) -> Made:
    """The files, made where they are not there yet."""
    folder = place / f"files-{workload.name}"
    sizes = dict(_names(workload))
    marker = place / f"files-{workload.name}.json"
    if not marker.exists() or json.loads(marker.read_text()) != sizes:
        supply = random.Random(workload.name).randbytes(ENTROPY)
        for number, (name, size) in enumerate(sizes.items()):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"") if not size else _write(path, number, size, supply)
        marker.write_text(json.dumps(sizes))
    return Made(workload, folder, sizes)


def _names(workload: Workload) -> Iterator[tuple[str, int]]:
    for number, batch in enumerate(workload.batches):
        for index in range(batch.count):
            folder = "" if workload.single else f"{number}-{batch.size}/{index // 100:03d}/"
            yield f"{folder}file-{index:05d}.bin", batch.size


def _write(path: Path, number: int, size: int, supply: bytes) -> None:
    """Every file and every 16 MiB of one differ in their first bytes."""
    with path.open("wb") as file:
        for start in range(0, size, len(supply)):
            mark = f"{number}:{start};".encode()
            file.write((mark + supply)[: min(len(supply), size - start)])


def digests(path: Path, lengths: tuple[int, ...]) -> list[str]:
    """SHA-256 of a file's consecutive pieces of these lengths."""
    found = []
    with path.open("rb") as file:
        for length in lengths:
            digest = hashlib.sha256()
            while length:
                piece = file.read(min(PIECE, length))
                if not piece:
                    break
                digest.update(piece)
                length -= len(piece)  # noqa: PLW2901
            found.append(digest.hexdigest())
    return found


def checksum(path: Path, algorithm: str) -> str:
    """Base64 of a CRC of a whole file: "crc64nvme", "crc32c" or "crc32"."""
    crc, length = {"crc64nvme": (crt.crc64nvme, 8), "crc32c": (crt.crc32c, 4), "crc32": (zlib.crc32, 4)}[algorithm]
    value = 0
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            value = crc(piece, value)
    return b64encode(value.to_bytes(length, "big")).decode()
