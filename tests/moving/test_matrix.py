"""Every change at every stage of an upload: the object is one whole version of the file, or the upload says what is wrong.

What was read to its end before the change arrives as it was, for those are the bytes that were checked; else what arrives is what is
there afterwards. Either way a retry by hand brings what is there then.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.moving.changes import CHANGES, Change
from tests.moving.scene import LARGE, SMALL
from tests.moving.stages import BY_POST, IN_PARTS, ONE_BY_ONE, When, check_case

pytestmark = pytest.mark.skipif(os.name == "nt", reason="what POSIX does to files")
LARGE_ONES, SMALL_ONES = 9, 5
"""One in so many is played here, all of them in tests/soak/moving.py."""


def cases(stages: Sequence[When], share: int) -> pytest.MarkDecorator:
    """Every change at every stage, or a share in which each stage and each change has its turn."""
    chosen = [
        pytest.param(when, change, id=f"{when.name}: {change.name}")
        for row, when in enumerate(stages)
        for column, change in enumerate(CHANGES)
        if (row + column) % share == 0
    ]
    return pytest.mark.parametrize(("when", "change"), chosen)


@cases(IN_PARTS, LARGE_ONES)
def test_in_parts(nobodys: Path, when: When, change: Change) -> None:
    check_case(nobodys, when, change, LARGE, posted=False)


@cases(BY_POST, SMALL_ONES)
def test_by_post(nobodys: Path, when: When, change: Change) -> None:
    check_case(nobodys, when, change, SMALL, posted=True)


@cases(ONE_BY_ONE, SMALL_ONES)
def test_one_by_one(nobodys: Path, when: When, change: Change) -> None:
    check_case(nobodys, when, change, SMALL, posted=False)
