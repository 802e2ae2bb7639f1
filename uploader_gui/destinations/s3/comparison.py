"""What the store should hold, and whether a local file is what it holds."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence

from uploader_gui.core.destination import Expected, Held
from uploader_gui.core.errors import TooLarge
from uploader_gui.core.plan import MIB, Limits, part_count, part_size
from uploader_gui.core.upload import Part, Session
from uploader_gui.destinations.s3 import checksums

READ = 4 * MIB
_USUAL_PARTS = (8 * MIB, 16 * MIB, 64 * MIB, 5 * MIB, 10 * MIB, 15 * MIB)
"""Bytes: what other programs cut files into, the most common first."""

Read = Callable[[int, int], bytes]


def expected(session: Session, parts: Sequence[Part], size: int) -> Expected:
    """What HEAD should say once `parts` are an object."""
    algorithm = session.algorithm
    md5s = [checksums.hexadecimal(part.checksum) for part in parts] if algorithm == "md5" else []
    if [part.number for part in parts] == [0]:
        etag, parts_etag = (md5s or [""])[0], parts[0].etag
    else:
        etag, parts_etag = checksums.etag_of_parts(md5s), checksums.etag_of_parts([part.etag for part in parts])
    whole = checksums.combined(algorithm, parts)
    return Expected(size, session.token, etag, parts_etag, whole, algorithm if whole else "")


def same(held: Held, size: int, read: Read) -> bool:
    """Whether a file of `size` bytes is what is held, by the cheapest checksum that the store offers."""
    if held.size != size:
        return False
    if held.checksum and held.algorithm in checksums.COMPARABLE:
        return _digest(held.algorithm, read, 0, size) == held.checksum
    if checksums.is_md5(held.etag):
        return _md5(read, 0, size) == held.etag.lower()
    return any(_etag(read, size, part) == held.etag.lower() for part in _part_sizes(held, size))


def _part_sizes(held: Held, size: int) -> Iterator[int]:
    md5, _, count = held.etag.partition("-")
    if not checksums.is_md5(md5) or not count.isdigit():
        return
    candidates = [held.part_size] if held.part_size else [*_own_choice(size), *_USUAL_PARTS]
    fitting = dict.fromkeys(min(part, size) for part in candidates if size and part_count(size, part) == int(count))
    if count == "1" and not fitting:
        fitting = {max(size, 1): None}
    yield from fitting


def _own_choice(size: int) -> list[int]:
    try:
        return [part_size(size, Limits())]
    except TooLarge:
        return []


def _etag(read: Read, size: int, part: int) -> str:
    starts = range(0, size, part) if size else (0,)
    return checksums.etag_of_parts([_md5(read, start, min(part, size - start)) for start in starts])


def _md5(read: Read, start: int, length: int) -> str:
    return checksums.hexadecimal(_digest("md5", read, start, length))


def _digest(algorithm: str, read: Read, start: int, length: int) -> str:
    running = checksums.Running(algorithm)
    for offset in range(start, start + length, READ):
        running.add(read(offset, min(READ, start + length - offset)))
    return b64encode(running.digest()).decode()
