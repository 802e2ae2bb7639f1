"""The `fields` parameter: which parts of a reply are asked for, read strictly."""

import re
from collections.abc import Iterator
from typing import Any

from tests.servers.drive.refusals import Refusal, invalid
from tests.servers.drive.schema import Document, named, resolved

Selection = dict[str, "Selection | None"]
"""Names, each with what is asked for below it; None is all of it. "*" is every name."""

TOKEN = re.compile(r"\s*([A-Za-z0-9_.$-]+|[*,()/])")


def selection(text: str, schema: str) -> Selection:
    """Refuses (400) what is no selection, and names that the shape does not have: `etag` is one."""
    tokens = list(_tokens(text))
    chosen = _names(tokens)
    if tokens:
        raise _wrong(tokens[0])
    _check(chosen, named(schema))
    return chosen


def wants(chosen: Selection, *path: str) -> bool:
    """Whether a name (below others) is asked for."""
    inner: Selection | None = chosen
    for name in path:
        if inner is None or "*" in inner:
            return True
        if name not in inner:
            return False
        inner = inner[name]
    return True


def select(value: Any, chosen: Selection | None) -> Any:
    """Only what was asked for, at every depth; absent where it was not."""
    if chosen is None or "*" in chosen:
        return value
    if isinstance(value, list):
        return [select(each, chosen) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: select(each, chosen[name]) for name, each in value.items() if name in chosen}


def _tokens(text: str) -> Iterator[str]:
    at = 0
    while at < len(text.rstrip()):
        if not (match := TOKEN.match(text, at)):
            raise _wrong(text[at:])
        yield match.group(1)
        at = match.end()


def _names(tokens: list[str]) -> Selection:
    chosen: Selection = {}
    while True:
        name, below = _path(tokens)
        chosen[name] = _merged(chosen[name], below) if name in chosen else below
        if not tokens or tokens[0] != ",":
            return chosen
        tokens.pop(0)


def _path(tokens: list[str]) -> tuple[str, "Selection | None"]:
    """A name, `a/b`, or `a(b,c)`."""
    if not tokens or tokens[0] in ",()/":
        raise _wrong(tokens[0] if tokens else "")
    name = tokens.pop(0)
    if tokens and tokens[0] == "/":
        tokens.pop(0)
        inner, below = _path(tokens)
        return name, {inner: below}
    if tokens and tokens[0] == "(":
        tokens.pop(0)
        chosen = _names(tokens)
        if not tokens or tokens.pop(0) != ")":
            raise _wrong(name)
        return name, chosen
    return name, None


def _merged(one: Selection | None, other: Selection | None) -> Selection | None:
    return None if one is None or other is None else {**one, **other}


def _check(chosen: Selection, schema: Document) -> None:
    schema = resolved(schema)
    schema = resolved(schema["items"]) if schema.get("type") == "array" else schema
    known = schema.get("properties", {})
    for name, below in chosen.items():
        if name == "*":
            continue
        inner = known.get(name, schema.get("additionalProperties"))
        if inner is None:
            raise _wrong(name)
        if below is not None:
            _check(below, inner)


def _wrong(name: str) -> Refusal:
    return invalid("fields", f"Invalid field selection {name}", "invalidParameter")
