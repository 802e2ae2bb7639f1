"""Each fault, through the real engine, queue and destination, against a real server: state, sentence, action, and the bytes."""

import pytest

from tests.faults.conftest import Crossing
from tests.faults.page import action_of, said, told
from tests.faults.row import End, Row
from tests.faults.rows import ROWS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_what_becomes_of(row: Row, crossings: Crossing) -> None:
    found = crossings(row)
    assert (found.end, len(found.seen), found.again) == (row.end, row.tries, row.again), found.seen
    assert found.at_last is (End.UNPROVEN if row.end is End.UNPROVEN else End.VERIFIED)
    assert not found.broken
    if row.told is None:
        assert not found.seen
        return
    first, last = found.seen[0], found.seen[-1]
    assert (first.reason, first.message) == (row.told.kind.kind, told(row))
    shown = last if row.end is End.FAILED or row.later else first
    assert (shown.message, shown.action) == (said(row), action_of(row))
    assert found.waited >= row.waits
