"""Rules by weekday and hour."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.core.errors import Mistake
from uploader_gui.core.rate import LEAST, NO_LIMIT, STOPPED
from uploader_gui.core.timetable import DAY, WEEK, InForce, Rule, format_rule, in_force, parse_rule, read_timetable

WORK = parse_rule("mon-fri 08:00-18:00 1 MB/s")
NIGHT = parse_rule("daily 22:00-06:00 no limit")
MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
LIMIT = 5_000_000

rules = some.builds(
    Rule,
    days=some.frozensets(some.integers(0, 6), min_size=1),
    begin=some.integers(0, DAY - 1),
    end=some.integers(0, DAY),
    rate=some.one_of(some.sampled_from([NO_LIMIT, STOPPED]), some.integers(LEAST, 10**10)),
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def test_a_rule_counts_in_its_hours_on_its_days() -> None:
    assert in_force([WORK], LIMIT, at(0, 8)) == InForce(1_000_000, at(0, 18).timestamp(), LIMIT)
    assert in_force([WORK], LIMIT, at(0, 17, 59)).rate == 1_000_000
    assert in_force([WORK], LIMIT, at(0, 18)) == InForce(LIMIT, at(1, 8).timestamp(), 1_000_000)
    assert in_force([WORK], LIMIT, at(4, 18)) == InForce(LIMIT, at(7, 8).timestamp(), 1_000_000)  # over the weekend
    assert in_force([WORK], LIMIT, at(5, 12)).rate == LIMIT


def test_a_night_ends_on_the_next_day_also_from_sunday_to_monday() -> None:
    assert in_force([NIGHT], LIMIT, at(6, 23)) == InForce(NO_LIMIT, at(7, 6).timestamp(), LIMIT)
    assert in_force([NIGHT], LIMIT, at(0, 5, 59)) == InForce(NO_LIMIT, at(0, 6).timestamp(), LIMIT)
    assert in_force([NIGHT], LIMIT, at(0, 6)) == InForce(LIMIT, at(0, 22).timestamp(), NO_LIMIT)


def test_the_first_rule_that_fits_counts() -> None:
    stop = parse_rule("wed 12-13 stop")
    assert in_force([stop, WORK], LIMIT, at(2, 12)) == InForce(STOPPED, at(2, 13).timestamp(), 1_000_000)
    assert in_force([WORK, stop], LIMIT, at(2, 12)) == InForce(1_000_000, at(2, 18).timestamp(), LIMIT)


def test_without_a_change_ahead_it_stays() -> None:
    assert in_force([], LIMIT, at(3, 3)) == InForce(LIMIT, None, LIMIT)
    assert in_force([parse_rule("daily 0-24 2M")], LIMIT, at(3, 3)) == InForce(2_000_000, None, 2_000_000)
    assert in_force([parse_rule("mon-fri 8-18 5M")], LIMIT, at(3, 3)).until is None


def test_the_seconds_of_a_minute_do_not_move_the_change() -> None:
    assert in_force([WORK], LIMIT, at(0, 9) + timedelta(seconds=59.9)).until == at(0, 18).timestamp()


def test_the_change_is_told_by_the_clock_on_the_wall_when_summer_time_ends_in_between() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    found = in_force([NIGHT], LIMIT, datetime(2026, 10, 24, 23, tzinfo=berlin))
    assert found.until == datetime(2026, 10, 25, 6, tzinfo=berlin).timestamp()
    assert found.until - datetime(2026, 10, 24, 23, tzinfo=berlin).timestamp() == 8 * 3600


@given(some.lists(rules, max_size=4), some.integers(0, WEEK - 1))
def test_nothing_changes_before_the_change_and_something_does_then(table: list[Rule], minute: int) -> None:
    now = MONDAY + timedelta(minutes=minute)
    found = in_force(table, LIMIT, now)
    ahead = WEEK if found.until is None else round(found.until - now.timestamp()) // 60
    assert {in_force(table, LIMIT, now + timedelta(minutes=step)).rate for step in range(0, ahead, 37)} == {found.rate}
    if found.until is not None:
        assert in_force(table, LIMIT, datetime.fromtimestamp(found.until - 60, UTC)).rate == found.rate
        assert in_force(table, LIMIT, datetime.fromtimestamp(found.until, UTC)).rate == found.then != found.rate


@given(rules)
def test_what_is_written_is_read_again(rule: Rule) -> None:
    assert parse_rule(format_rule(rule)) == rule


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("mon-fri 8-18 1M", "mon-fri 08:00-18:00 1 MB/s"),
        ("SAT,sun 0-24 No limit", "sat-sun 00:00-24:00 no limit"),
        ("fri-mon 22:30-6 stop", "mon,fri-sun 22:30-06:00 stop"),
        ("mon-sun 9-10 800k", "daily 09:00-10:00 800 kB/s"),
        ("tue,thu 9-10 0", "tue,thu 09:00-10:00 no limit"),
    ],
)
def test_rules_are_written_plainly(text: str, plain: str) -> None:
    assert format_rule(parse_rule(text)) == plain


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mon",
        "mon 8-18",
        "moon 8-18 1M",
        "mon-  8-18 1M",
        "mon, 8-18 1M",
        "mon 8-25 1M",
        "mon 24-8 1M",
        "mon 8:60-9 1M",
        "mon 8 1M",
    ],
)
def test_what_is_not_a_rule_is_said_with_an_example(text: str) -> None:
    with pytest.raises(Mistake, match="mon-fri 08:00-18:00 1 MB/s"):
        parse_rule(text)


def test_a_saved_rule_that_cannot_be_understood_does_not_cost_the_others() -> None:
    assert read_timetable(["mon-fri 08:00-18:00 1 MB/s", "after lunch", "daily 22-6 fast"]) == (WORK,)
