"""Named tuples in and out of JSON objects, field by field, so that one odd value never costs the others."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar, cast

T = TypeVar("T")
COUNTED = 2**62
"""What is larger is no count of anything: SQLite's own numbers end there."""


def read_fields(default: T, document: Mapping[str, object]) -> T:
    """`default` with what `document` says; fields it lacks, or gives in a wrong shape, stay as in `default`."""
    found = {}
    for name in cast(Any, default)._fields:
        value, understood = _read(getattr(default, name), document.get(name))
        if understood:
            found[name] = value
    return cast(T, cast(Any, default)._replace(**found))


def write_fields(value: Any, older: Mapping[str, object]) -> dict[str, object]:
    """The fields of `value` for JSON, over what `older` holds: what it says in ways unknown here is kept while it is not changed."""
    blank = type(value)(**{name: getattr(value, name) for name in value._fields if name not in value._field_defaults})
    before = read_fields(blank, older)
    written = dict(older)
    for name in value._fields:
        now = getattr(value, name)
        if name not in older or now != getattr(before, name):
            written[name] = _write(now, older.get(name))
        elif _is_named(now):
            written[name] = _write(now, older[name])
    return written


def _is_named(value: object) -> bool:
    return hasattr(value, "_fields")


def _read(default: object, found: object) -> tuple[object, bool]:
    """(value, whether `found` has the shape of `default`)."""
    if isinstance(default, StrEnum):
        known = isinstance(found, str) and found in set(type(default))
        return (type(default)(cast(str, found)), True) if known else (default, False)
    if _is_named(default):
        return (read_fields(default, found), True) if isinstance(found, dict) else (default, False)
    if isinstance(default, tuple):
        return (tuple(cast("list[str]", found)), True) if _all_text(found, list) else (default, False)
    if isinstance(default, Mapping):
        return (dict(cast("dict[str, str]", found)), True) if _all_text(found, dict) else (default, False)
    return _read_plain(default, found)


def _read_plain(default: object, found: object) -> tuple[object, bool]:
    if isinstance(default, bool) or isinstance(found, bool):
        return found, isinstance(default, bool) and isinstance(found, bool)
    if isinstance(default, float) and isinstance(found, int | float):
        return (float(found), True) if abs(found) < 1e300 else (default, False)
    return found, type(found) is type(default)


def _all_text(found: object, kind: type) -> bool:
    if not isinstance(found, kind):
        return False
    texts = found.values() if isinstance(found, dict) else cast("list[object]", found)
    return all(isinstance(text, str) for text in texts)


def _write(value: object, older: object) -> object:
    if _is_named(value):
        return write_fields(value, older if isinstance(older, dict) else {})
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
