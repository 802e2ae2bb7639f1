"""Parts: they cover the file exactly, and keep within the store's limits."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from uploader_gui.core.errors import TooLarge
from uploader_gui.core.plan import MIB, MULTIPART_OVER, Limits, is_multipart, part_count, part_size, part_span

AMAZON = Limits()
TIB = 1024**4
SMALL_STORE = Limits(most_parts=1000, least_part=5 * MIB, most_part=100 * MIB, most_object=50 * 1024 * MIB)
LARGE_LEAST = Limits(least_part=16 * MIB)

sizes = st.one_of(st.integers(MULTIPART_OVER, 64 * MIB), st.integers(MULTIPART_OVER, AMAZON.most_object))


@given(sizes)
@example(MULTIPART_OVER)
@example(AMAZON.most_object)
def test_parts_cover_the_file_exactly(size: int) -> None:
    part = part_size(size, AMAZON)
    count = part_count(size, part)
    offset, length = part_span(count, size, part)
    assert offset + length == size
    assert 1 <= length <= part
    assert (count - 1) * part + length == size


@given(st.integers(1, 3 * MIB), st.integers(1, 300 * 1024))
def test_spans_follow_each_other_without_gap_or_overlap(size: int, part: int) -> None:
    reached = 0
    for number in range(1, part_count(size, part) + 1):
        offset, length = part_span(number, size, part)
        assert offset == reached
        assert 0 < length <= part
        reached += length
    assert reached == size


@given(sizes, st.sampled_from([AMAZON, SMALL_STORE, LARGE_LEAST]))
def test_parts_keep_within_the_limits(size: int, limits: Limits) -> None:
    try:
        part = part_size(size, limits)
    except TooLarge:
        assert size > min(limits.most_object, limits.most_parts * limits.most_part)
        return
    assert limits.least_part <= part <= limits.most_part
    assert part >= MULTIPART_OVER
    assert part % MIB == 0
    assert part_count(size, part) <= limits.most_parts


@given(st.integers(MULTIPART_OVER, 40 * TIB))
def test_a_tenth_of_the_parts_is_left_while_parts_may_grow(size: int) -> None:
    part = part_size(size, AMAZON)
    assert part_count(size, part) <= 0.9 * AMAZON.most_parts


@pytest.mark.parametrize(
    ("size", "part"),
    [(8 * MIB, 8 * MIB), (1024 * MIB, 8 * MIB), (70 * 1024 * MIB, 8 * MIB), (200 * 1024 * MIB, 23 * MIB), (5 * TIB, 583 * MIB)],
)
def test_known_sizes(size: int, part: int) -> None:
    assert part_size(size, AMAZON) == part


def test_a_store_with_larger_parts_gets_them() -> None:
    assert part_size(8 * MIB, LARGE_LEAST) == 16 * MIB


def test_too_large_names_the_limit() -> None:
    with pytest.raises(TooLarge, match=r"48\.8 TiB"):
        part_size(AMAZON.most_object + 1, AMAZON)
    with pytest.raises(TooLarge):
        part_size(10_001 * 5 * 1024 * MIB, Limits(most_object=10**18))


@pytest.mark.parametrize(("size", "expected"), [(0, False), (MULTIPART_OVER, False), (MULTIPART_OVER + 1, True)])
def test_small_files_are_sent_whole(size: int, expected: bool) -> None:
    assert is_multipart(size) is expected
