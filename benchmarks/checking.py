"""Whether everything arrived: every object of every run against its file."""

from functools import cache
from pathlib import Path

from benchmarks.servers.running import Found
from benchmarks.workloads import Made, checksum, digests


class NotWhole(Exception):
    """Something that was sent is not what the server has."""


def check(made: Made, held: dict[str, Found], root: str, *, content: bool) -> int:
    """How many objects are right. Raises NotWhole for one that is missing, strange, of another size or of other bytes.

    `root` is what stands before the relative path in a key. `content`: the server looked at the bytes, so they are compared, too.
    """
    wanted = {f"{root}{name}": name for name in made.sizes}
    missing, strange = wanted.keys() - held.keys(), held.keys() - wanted.keys()
    if missing or strange:
        some = sorted(missing | strange)[:3]
        raise NotWhole(f"{len(missing)} objects are missing, {len(strange)} are not expected, such as {some}")
    for key, name in wanted.items():
        _compare(made.folder / name, made.sizes[name], held[key], content=content)
    return len(wanted)


def _compare(path: Path, size: int, found: Found, *, content: bool) -> None:
    if found.size != size:
        raise NotWhole(f"{path.name}: {found.size} bytes instead of {size}")
    for algorithm, value in found.checksums:
        if algorithm.startswith("crc") and "-" not in value and _checksum(path, algorithm) != value:
            raise NotWhole(f"{path.name}: its {algorithm} is not {value}")
    lengths = tuple(length for length, _ in found.pieces)
    if content and (not found.pieces or sum(lengths) != size or _digests(path, lengths) != [sha256 for _, sha256 in found.pieces]):
        raise NotWhole(f"{path.name}: its bytes arrived changed, or in another order")


@cache
def _checksum(path: Path, algorithm: str) -> str:
    return checksum(path, algorithm)


@cache
def _digests(path: Path, lengths: tuple[int, ...]) -> list[str]:
    return digests(path, lengths)
