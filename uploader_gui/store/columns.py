"""New values for columns of many uploads, written by few statements."""

import sqlite3
from collections.abc import Sequence
from functools import cache
from itertools import chain

from uploader_gui.store.portions import marks, portions


def write(db: sqlite3.Connection, changes: tuple[str, ...], found: Sequence[tuple[object, ...]]) -> None:
    """Each of `found` is the id of another upload, and a value for each of `changes`: what is SET, with {0} in the value's place."""
    if not found:
        return
    ids, *columns = zip(*found, strict=True)
    varying = tuple([number for number, column in enumerate(columns) if len(set(column)) > 1])
    alike = [column[0] for number, column in enumerate(columns) if number not in varying]
    own = list(zip(ids, *[columns[number] for number in varying], strict=True))
    for start, end in portions(len(own)):
        db.execute(_statement(changes, varying, end - start), [*alike, *chain.from_iterable(own[start:end])])


@cache
def _statement(changes: tuple[str, ...], varying: tuple[int, ...], count: int) -> str:
    """Bound first is what is alike for all, then `count` times an id and what is its own: what is alike need not be copied."""
    alike = [number for number in range(len(changes)) if number not in varying]
    places = {number: f"?{place}" for place, number in enumerate(alike, 1)}
    places |= {number: f"new.column{place}" for place, number in enumerate(varying, 2)}
    change = ", ".join(text.format(places[number]) for number, text in enumerate(changes))
    return f"UPDATE uploads SET {change} FROM (VALUES {marks(count, 1 + len(varying))}) AS new WHERE id = new.column1"  # noqa: S608 constants
