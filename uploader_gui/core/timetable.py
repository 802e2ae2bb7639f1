"""How fast when: rules by weekday and hour, as text and as what is in force at a moment. The first rule that fits counts."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import NO_LIMIT, STOPPED, format_rate, parse_rate

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
WEEK = 7 * DAY

_HOURS = re.compile(r"(\d{1,2})(?::(\d\d))?-(\d{1,2})(?::(\d\d))?")


class Rule(NamedTuple):
    """At most `rate` bytes a second on `days` (0 is Monday), from minute `begin` of the day to minute `end`.

    An `end` that is not after `begin` is on the next day.
    """

    days: frozenset[int]
    begin: int
    end: int
    rate: int

    @property
    def minutes(self) -> int:
        """How long it holds, each time."""
        return (self.end - self.begin) % DAY or DAY

    def covers(self, minute: int) -> bool:
        """Whether it holds in this minute of the week."""
        return any((minute - day * DAY - self.begin) % WEEK < self.minutes for day in self.days)

    def edges(self) -> Iterable[int]:
        """The minutes of the week in which it begins or ends to hold."""
        for day in self.days:
            yield (day * DAY + self.begin) % WEEK
            yield (day * DAY + self.begin + self.minutes) % WEEK


class InForce(NamedTuple):
    """The speed that counts now; `then` is the one that counts from `until` on (seconds since the epoch; None: it stays)."""

    rate: int = NO_LIMIT
    until: float | None = None
    then: int = NO_LIMIT


def in_force(rules: Sequence[Rule], otherwise: int, at: datetime) -> InForce:
    """What counts at `at`, a moment in the person's own time zone; `otherwise` is the speed outside of all rules."""
    minute = at.weekday() * DAY + at.hour * 60 + at.minute
    rate = _rate(rules, otherwise, minute)
    for ahead in sorted({(edge - minute) % WEEK or WEEK for rule in rules for edge in rule.edges()}):
        then = _rate(rules, otherwise, (minute + ahead) % WEEK)
        if then != rate:
            change = at.replace(second=0, microsecond=0) + timedelta(minutes=ahead)
            return InForce(rate, change.timestamp(), then)
    return InForce(rate, None, rate)


def _rate(rules: Sequence[Rule], otherwise: int, minute: int) -> int:
    return next((rule.rate for rule in rules if rule.covers(minute)), otherwise)


# --- as text -----------------------------------------------------------------------------------------------------------


def parse_rule(text: str) -> Rule:
    """A rule in the words of format_rule: "mon-fri 08:00-18:00 1 MB/s", "sat,sun 0-24 no limit", "daily 22-6 stop". Raises Mistake."""
    words = text.split(None, 2)
    if len(words) < 3:
        raise _mistake(text)
    days, hours, rate = words
    found = _HOURS.fullmatch(hours)
    if found is None:
        raise _mistake(text)
    begin, end = _minute(found[1], found[2]), _minute(found[3], found[4])
    if begin >= DAY or end > DAY:
        raise _mistake(text)
    return Rule(_days(days.lower(), text), begin, end, STOPPED if rate.strip().lower() == "stop" else parse_rate(rate))


def format_rule(rule: Rule) -> str:
    """As parse_rule reads it, and as settings keep it."""
    return f"{_days_worded(rule.days)} {clock_worded(rule.begin)}-{clock_worded(rule.end)} {format_rate(rule.rate)}"


def read_timetable(texts: Iterable[str]) -> tuple[Rule, ...]:
    """The rules in saved texts; one that can't be understood counts as not there."""
    return tuple(rule for text in texts for rule in _understood(text))


def clock_worded(minute: int) -> str:
    """A minute of the day: 08:00; 24:00 is its end."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _understood(text: str) -> Iterable[Rule]:
    try:
        return (parse_rule(text),)
    except Mistake:
        return ()


def _minute(hour: str, minute: str | None) -> int:
    within = int(minute or 0)
    return int(hour) * 60 + within if within < 60 else WEEK


def _days(words: str, text: str) -> frozenset[int]:
    if words == "daily":
        return frozenset(range(7))
    found: set[int] = set()
    for word in words.split(","):
        first, dash, last = word.partition("-")
        last = last if dash else first
        if first not in DAYS or last not in DAYS:
            raise _mistake(text)
        begin, end = DAYS.index(first), DAYS.index(last)
        found.update((begin + step) % 7 for step in range((end - begin) % 7 + 1))
    return frozenset(found)


def _days_worded(days: frozenset[int]) -> str:
    if len(days) == 7:
        return "daily"
    words, day = [], 0
    while day < 7:
        end = day
        while end in days:
            end += 1
        if end > day:
            words.append(DAYS[day] if end == day + 1 else f"{DAYS[day]}-{DAYS[end - 1]}")
        day = end + 1
    return ",".join(words)


def _mistake(text: str) -> Mistake:
    return Mistake(
        reason=f"“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”."
    )
