"""Prints the table of faults, or writes it into RELIABILITY.md: python -m tests.faults --write."""

import sys
from pathlib import Path

from tests.faults.page import table
from tests.faults.rows import ROWS
from tests.soak.page import write_block

PAGE = Path(__file__).parents[2] / "RELIABILITY.md"

if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        write_block(PAGE, "faults", table(ROWS))
    else:
        print(table(ROWS))
