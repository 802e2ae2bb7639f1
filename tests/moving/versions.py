"""Content that tells which version of a file it is, block by block: a mixture is seen at once."""

from functools import lru_cache

BLOCK = 1024
"""Bytes; every block carries the number of its version and its own number."""


@lru_cache(maxsize=32)
def content(version: int, size: int) -> bytes:
    """The `version`th content of a file of `size` bytes."""
    blocks = -(-size // BLOCK)
    return b"".join(b"%8d%8d" % (version, block) * (BLOCK // 16) for block in range(blocks))[:size]


def versions_in(data: bytes) -> list[int]:
    """The versions that blocks of `data` are of, in the order in which they come; -1 for holes."""
    found: list[int] = []
    for at in range(0, len(data), BLOCK):
        stamp = data[at : at + 8]
        version = int(stamp) if stamp.strip().isdigit() else -1
        if not found or found[-1] != version:
            found.append(version)
    return found
