"""Google's own description of Drive, and whether a reply keeps to it."""

import importlib.util
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

Document = dict[str, Any]

TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "object": dict,
    "array": list,
}
FORMATS = {
    "int64": r"-?\d{1,19}",
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z",
    "byte": r"[A-Za-z0-9_=-]*",
}


ANYTHING: Document = {"type": "object"}
"""The shape of what nobody describes: every name may be in it, and looks like it."""
ANYTHING["additionalProperties"] = ANYTHING

_needed = [True]


def do_without() -> None:
    """From now on this process checks nothing where the description is not installed: a demonstration, never a test."""
    _needed[:] = [False]


def missing() -> bool:
    """Whether there is no description, and none is needed."""
    return not _needed[0] and importlib.util.find_spec("googleapiclient") is None


@cache
def description() -> Document:
    """drive.v3.json, out of google-api-python-client, of which nothing is imported."""
    spec = importlib.util.find_spec("googleapiclient")
    assert spec, "google-api-python-client is missing: make setup"
    assert spec.origin
    file = Path(spec.origin).parent / "discovery_cache" / "documents" / "drive.v3.json"
    found: Document = json.loads(file.read_text(encoding="utf-8"))
    return found


def resolved(schema: Document) -> Document:
    """What a $ref stands for."""
    found: Document = description()["schemas"][schema["$ref"]] if "$ref" in schema else schema
    return found


def named(name: str) -> Document:
    """A shape by its name: File, FileList…; KeyError if there is none."""
    if missing():
        return ANYTHING
    found: Document = description()["schemas"][name]
    return found


def parameters(resource: str, method: str) -> set[str] | None:
    """Every query parameter that a method takes; None where nobody knows."""
    if missing():
        return None
    found = description()["resources"][resource]["methods"][method].get("parameters", {})
    return {*found, *description()["parameters"]}


def complaints(name: str, value: object) -> list[str]:
    """Where `value` is not what Google's description calls `name`; empty if it is."""
    return [] if missing() else list(_complaints(named(name), value, name))


def _complaints(schema: Document, value: object, where: str) -> Iterator[str]:
    schema = resolved(schema)
    kind = schema.get("type", "object")
    if not isinstance(value, TYPES[kind]) or (isinstance(value, bool) and kind != "boolean"):
        yield f"{where} is {type(value).__name__}, not {kind}"
    elif isinstance(value, dict):
        yield from _of_object(schema, value, where)
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from _complaints(schema["items"], each, f"{where}[{number}]")
    elif isinstance(value, str):
        yield from _of_text(schema, value, where)


def _of_object(schema: Document, value: Document, where: str) -> Iterator[str]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties")
    for key, each in value.items():
        if (inner := known.get(key, others)) is None:
            yield f"{where}.{key} does not exist"
        else:
            yield from _complaints(inner, each, f"{where}.{key}")


def _of_text(schema: Document, value: str, where: str) -> Iterator[str]:
    pattern = FORMATS.get(schema.get("format", ""), "")
    if pattern and not re.fullmatch(pattern, value):
        yield f"{where} is not of the format {schema['format']}: {value[:40]!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where} is none of {schema['enum']}: {value[:40]!r}"
