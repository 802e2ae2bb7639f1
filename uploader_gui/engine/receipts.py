"""Receipts as files: a table for spreadsheets, or one JSON object a line."""

import csv
import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TextIO

Document = Mapping[str, object]


class ReceiptFormat(StrEnum):
    """How receipts are written."""

    JSON = "json"
    CSV = "csv"


def write(documents: Iterable[Document], form: ReceiptFormat, file: TextIO) -> int:
    """Returns how many there were. ASCII only in JSON; in a table, names are as they are but for lone surrogates."""
    return _write_csv(documents, file) if form is ReceiptFormat.CSV else _write_json(documents, file)


def _write_json(documents: Iterable[Document], file: TextIO) -> int:
    count = 0
    for document in documents:
        file.write(json.dumps(document, ensure_ascii=True) + "\n")
        count += 1
    return count


def _write_csv(documents: Iterable[Document], file: TextIO) -> int:
    """The first receipt names the columns; a name that a spreadsheet would take for a formula is quoted with “'”."""
    writer: csv.DictWriter[str] | None = None
    count = 0
    for document in documents:
        if writer is None:
            writer = csv.DictWriter(file, list(document), restval="", extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
        writer.writerow({name: _cell(value) for name, value in document.items()})
        count += 1
    return count


def _cell(value: object) -> object:
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=True)
    if isinstance(value, str):
        safe = value.encode("utf-8", "backslashreplace").decode("utf-8")
        return f"'{safe}" if safe[:1] in ("=", "+", "-", "@", "\t", "\r") else safe
    return value
