"""How a file is cut into parts within the store's limits (facts/s3.md 1.1 and 1.2)."""

from math import ceil
from typing import NamedTuple

from uploader_gui.core.errors import TooLarge

MIB = 1024 * 1024
SMALL = MIB
"""Bytes: files up to this size are claimed many at once, and sent side by side."""
MULTIPART_OVER = 8 * MIB
"""Bytes: larger files are sent in parts; what fits one part is sent at once."""


class Limits(NamedTuple):
    """What a store takes. Sizes in bytes."""

    most_parts: int = 10_000
    least_part: int = 5 * MIB
    most_part: int = 5 * 1024 * MIB
    most_object: int = 10_000 * 5 * 1024 * MIB
    key_bytes: int = 1024
    segment_bytes: int = 0  # of one path segment of a key; 0 means no limit of its own


def part_size(size: int, limits: Limits) -> int:
    """Bytes of each part but the last: at least 8 MiB, whole MiB, at most nine tenths of the parts used up.

    Chosen once per upload and kept: another value on resume would mix part sizes. Uniform, because R2 asks for it.
    Raises TooLarge.
    """
    wanted = ceil(size / (0.9 * limits.most_parts) / MIB) * MIB
    part = min(max(MULTIPART_OVER, limits.least_part, wanted), limits.most_part)
    if size > limits.most_object or ceil(size / part) > limits.most_parts:
        raise TooLarge(limit=f"{limits.most_object / 1024**4:.1f} TiB")
    return part


def is_multipart(size: int) -> bool:
    """Whether a file of this many bytes is sent in parts."""
    return size > MULTIPART_OVER


def part_count(size: int, part: int) -> int:
    """How many parts of `part` bytes make `size` bytes."""
    return ceil(size / part)


def part_span(number: int, size: int, part: int) -> tuple[int, int]:
    """(offset, length) in bytes of part `number`, counted from 1."""
    offset = (number - 1) * part
    return offset, min(part, size - offset)
