"""What people write where a speed, a size, a time or a rule is asked for."""

from datetime import UTC, datetime

from hypothesis import strategies as some

from tests.properties import Promise, promise
from tests.properties.material import any_text, name
from uploader_gui.commands.times import start_time
from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import format_rate, format_size, parse_rate, parse_size
from uploader_gui.core.timetable import format_rule, in_force, parse_rule, read_timetable

PROMISES: list[Promise] = []
NOW = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)

_PIECES = (
    *(
        "0",
        "1",
        "5",
        "12",
        "99",
        "00",
        "24",
        "٣",
        "²",
        "9" * 20,
        "9" * 5000,
        ".",
        ",",
        "-",
        "+",
        ":",
        "/",
        " ",
        "\n",
        "e",
        "E9",
        "inf",
        "nan",
    ),
    *(
        "k",
        "K",
        "M",
        "g",
        "T",
        "B",
        "b",
        "B/s",
        "ſ",
        "none",
        "no limit",
        "stop",
        "daily",
        "mon",
        "mon-fri",
        "sun-mon",
        "sat,sun",
        "T",
        "Z",
    ),
    *("2026-11-22", "0001-01-01", "9999-12-31", "23:59", "24:00", "22-6", "08:00-18:00", "+14:00", "-23:59", "W47", "\0", "\ud800"),
)
words = some.one_of(
    some.lists(some.sampled_from(_PIECES), max_size=6).map("".join),
    some.lists(some.sampled_from(_PIECES), max_size=5).map(" ".join),
    any_text,
    name,
)


@promise(PROMISES, "A speed is understood exactly or refused with a sentence", words, 200)
def rates(text: str) -> None:
    try:
        rate = parse_rate(text)
    except Mistake as mistake:
        assert mistake.message
        return
    assert parse_rate(format_rate(rate)) == rate


@promise(PROMISES, "A size is understood exactly or refused with a sentence", words, 200)
def sizes(text: str) -> None:
    try:
        size = parse_size(text)
    except Mistake as mistake:
        assert mistake.message
        return
    assert size >= 0
    assert parse_size(format_size(size)) == size


@promise(PROMISES, "A time is understood or refused with a sentence", words, 200)
def times(text: str) -> None:
    try:
        assert isinstance(start_time(text, NOW), float)
    except Mistake as mistake:
        assert mistake.message


_hours = some.builds("{:02}:{:02}-{:02}:{:02}".format, *[some.integers(0, 25), some.integers(0, 61)] * 2)
_rules = some.one_of(
    words, some.builds("{} {} {}".format, some.sampled_from(["daily", "mon-fri", "sat,sun", "fri-mon", "x"]), _hours, words)
)


@promise(PROMISES, "A rule of the timetable is understood exactly or refused with a sentence", _rules, 200)
def rules(text: str) -> None:
    try:
        rule = parse_rule(text)
    except Mistake as mistake:
        assert mistake.message
        assert read_timetable([text]) == ()
        return
    assert parse_rule(format_rule(rule)) == rule
    assert in_force([rule], 0, NOW).rate in {rule.rate, 0}
