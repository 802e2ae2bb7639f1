"""Many rows in few statements: each row's own takes twice as long, and only few different ones are worth preparing."""

from collections.abc import Iterator

_SIZES = (64, 16, 4, 1)
"""Rows in one statement: with each size, there is one more to prepare of every kind."""


def portions(count: int) -> Iterator[tuple[int, int]]:
    """From where to where each statement goes, for so many rows."""
    start = 0
    for size in _SIZES:
        while count - start >= size:
            yield start, start + size
            start += size


def marks(rows: int, columns: int) -> str:
    """What stands behind VALUES."""
    return ", ".join([f"({', '.join('?' * columns)})"] * rows)
