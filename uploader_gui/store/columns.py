"""New values for columns of many uploads, written by few statements."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain

from uploader_gui.store.portions import marks, portions


def write(db: sqlite3.Connection, ids: Sequence[int], changes: Mapping[str, Sequence[object]]) -> None:
    """Each of `ids` is another upload. A change is what is SET, with {0} in the place of the value, of which there is one for each."""
    own = {change: values for change, values in changes.items() if len(set(values)) > 1}
    alike = {change: values[0] for change, values in changes.items() if change not in own}
    rows = list(zip(ids, *own.values(), strict=True))
    for start, end in portions(len(rows)):
        statement = _statement(tuple(alike), tuple(own), end - start)
        db.execute(statement, [*alike.values(), *chain.from_iterable(rows[start:end])])


@cache
def _statement(alike: tuple[str, ...], own: tuple[str, ...], count: int) -> str:
    """Bound first is what is alike for all, then `count` times an id and what is its own: what is alike need not be copied."""
    changes = [change.format(f"?{place}") for place, change in enumerate(alike, 1)]
    changes += [change.format(f"new.column{place}") for place, change in enumerate(own, 2)]
    rows = marks(count, 1 + len(own))
    return f"UPDATE uploads SET {', '.join(changes)} FROM (VALUES {rows}) AS new WHERE id = new.column1"  # noqa: S608 constants
