"""The table of RELIABILITY.md, made of the rows."""

from collections.abc import Iterable
from itertools import groupby

from tests.faults.row import Cargo, End, Row
from uploader_gui.core.trouble import TRIES, Action, Treatment, sentence

_AFTERWARDS = (
    "When the fault is over, the object's bytes are compared with the file's, by another program; and no unfinished upload is left."
)
_ACTIONS = {
    Action.NOTHING: "nothing: it goes on by itself",
    Action.RETRY: "Retry",
    Action.FIX_DESTINATION: "Fix the destination",
    Action.SIGN_IN: "Enter the key again",
    Action.SET_CLOCK: "Set the clock",
    Action.RENAME: "Rename",
    Action.REPLACE: "Replace",
}


def table(rows: Iterable[Row]) -> str:
    """All rows, by group."""
    listed = list(rows)
    lines = [_summary(listed)]
    for group, members in groupby(listed, key=lambda row: row.group):
        lines += [
            "",
            f"### {group}",
            "",
            "| fault | what the program did | state | sentence | action |",
            "| --- | --- | --- | --- | --- |",
        ]
        lines += [_line(row) for row in members]
    return "\n".join(lines)


def _summary(rows: list[Row]) -> str:
    unnoticed = sum(row.told is None for row in rows)
    return f"{len(rows)} rows; in {unnoticed} of them people notice nothing but time. {_AFTERWARDS}"


def _line(row: Row) -> str:
    cells = (row.fault, did(row), state(row), said(row), action(row))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def did(row: Row) -> str:
    """What the program did, in words."""
    parts = [part for part in (row.note or _usual(row), _sent_again(row)) if part]
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}."


def _usual(row: Row) -> str:
    if row.told is None:
        return "goes on"
    if row.end is End.FAILED:
        return (
            "stops at once" if row.told.kind.treatment is Treatment.FAIL else f"tries {row.tries} times, with longer and longer waits"
        )
    if row.told.kind.treatment is Treatment.HOLD:
        return f"lets everything for this destination wait{_at_least(row)}, looks again, counts no attempt"
    return f"tries again{' after' if row.waits else ''}{_at_least(row)}" if row.tries == 1 else f"tries again, {row.tries} times"


def _at_least(row: Row) -> str:
    return f" {row.waits:.0f} s" if row.waits else ""


def _sent_again(row: Row) -> str:
    if row.cargo is not Cargo.PARTS:
        return ("", "the file is sent twice")[row.again] if row.again < 2 else f"the file is sent {row.again + 1} times"
    return f"{row.again} part{'s' if row.again > 1 else ''} sent twice" if row.again else ""


def state(row: Row) -> str:
    """While the fault lasts, and afterwards."""
    if row.end is End.FAILED:
        return "failed; verified after Retry"
    if row.end is End.HELD:
        return "waiting; verified afterwards"
    return f"waiting, then {row.end}" if row.told else str(row.end)


def said(row: Row) -> str:
    """The sentence that people read, at the end where it failed."""
    if row.later is not None:
        return sentence(row.later.kind, row.later.facts)
    return told(row, final=row.end is End.FAILED) if row.told else "–"


def told(row: Row, *, final: bool = False) -> str:
    """The sentence of the row's trouble; `final`: once it was given up."""
    if row.told is None:
        return ""
    given_up = {TRIES: str(row.tries)} if final and row.told.kind.treatment is Treatment.RETRY else {}
    return sentence(row.told.kind, {**row.told.facts, **given_up})


def action(row: Row) -> str:
    """What a person can do."""
    return _ACTIONS[action_of(row)] if row.told else "–"


def action_of(row: Row) -> Action:
    """The same as scripts read it, at the end where it failed."""
    if row.told is None or (row.end is not End.FAILED and row.told.kind.treatment is Treatment.RETRY):
        return Action.NOTHING
    return Action.RETRY if row.told.kind.treatment is Treatment.RETRY else row.told.kind.action
