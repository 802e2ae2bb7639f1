"""The page says what the rows say."""

from pathlib import Path

from tests.faults.page import table
from tests.faults.rows import ROWS
from tests.soak.page import read_block


def test_the_page_is_what_the_rows_say(root: Path) -> None:
    assert read_block(root / "RELIABILITY.md", "faults") == table(ROWS), "run: python -m tests.faults --write"


def test_every_row_has_a_name_of_its_own_and_there_are_enough() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS) >= 60


def test_every_row_reads_as_a_line_of_its_own() -> None:
    told = [(row.group, row.fault) for row in ROWS]
    assert len(set(told)) == len(told)
