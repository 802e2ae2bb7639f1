"""Speeds as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import LEAST, NO_LIMIT, STOPPED, format_rate, format_size, parse_rate, parse_size


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("5M", 5_000_000),
        ("5 MB/s", 5_000_000),
        ("2.5 MB/s", 2_500_000),
        ("2,5mb", 2_500_000),
        ("2,5 Mo/s", 2_500_000),
        ("800k", 800_000),
        ("800 kB / s", 800_000),
        ("1G", 10**9),
        ("10000", 10_000),
        ("10000B/s", 10_000),
        ("0", NO_LIMIT),
        ("none", NO_LIMIT),
        (" No  limit ", NO_LIMIT),
    ],
)
def test_a_speed_is_read(text: str, rate: int) -> None:
    assert parse_rate(text) == rate


@pytest.mark.parametrize("text", ["", "fast", "-5M", "5T", "1Gbit", "5 Mbit/s", "5M/min", "5..5M", "M", "stop", "١M/x"])
def test_what_is_not_a_speed_is_said_with_an_example(text: str) -> None:
    with pytest.raises(Mistake, match="800k or 5M"):
        parse_rate(text)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("5G", 5 * 10**9),
        ("1.5 TB", 15 * 10**11),
        ("800k", 800_000),
        ("7", 7),
        ("0", 0),
        ("none", 0),
        ("2,5mb", 2_500_000),
        ("5 Go", 5 * 10**9),
    ],
)
def test_a_size_is_read(text: str, size: int) -> None:
    assert parse_size(text) == size


@given(some.integers(0, 10**16))
def test_a_size_is_written_as_it_is_read(size: int) -> None:
    assert parse_size(format_size(size)) == size


@pytest.mark.parametrize("text", ["", "large", "-5M", "5P", "5 GB/s", "G"])
def test_what_is_not_a_size_is_said_with_an_example(text: str) -> None:
    with pytest.raises(Mistake, match="800M or 5G"):
        parse_size(text)


@pytest.mark.parametrize("text", ["1", "9999", "9.9k", "999999999999G"])
def test_a_speed_that_cannot_be_kept_to_is_said(text: str) -> None:
    with pytest.raises(Mistake, match=r"slowest speed is 10 kB/s"):
        parse_rate(text)


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (5_000_000, "5 MB/s"),
        (2_500_000, "2.5 MB/s"),
        (LEAST, "10 kB/s"),
        (100 * 10**9, "100 GB/s"),
        (NO_LIMIT, "no limit"),
        (STOPPED, "stop"),
    ],
)
def test_a_speed_is_written_short(rate: int, text: str) -> None:
    assert format_rate(rate) == text


@given(some.integers(LEAST, 10**12))
def test_what_is_written_is_read_again_exactly(rate: int) -> None:
    assert parse_rate(format_rate(rate)) == rate
