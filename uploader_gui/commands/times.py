"""The times that people write."""

import re
from datetime import datetime, timedelta

from uploader_gui.core.errors import Mistake


def start_time(text: str, now: datetime) -> float:
    """Seconds since the epoch for "22:00" (the next one), "2026-11-22 22:00" or ISO 8601 with a zone; without one the zone of `now`.

    Raises Mistake.
    """
    text = text.strip()
    try:
        if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2})?", text):
            return _next(text, now).timestamp()
        return _in_zone(datetime.fromisoformat(text), now).timestamp()
    except (ValueError, OverflowError, OSError):  # the last two: a year that no clock here can show
        raise Mistake(reason=f"“{text}” is not a time. Write 22:00, 2026-11-22 22:00 or 2026-11-22T22:00+01:00.") from None


def _next(clock: str, now: datetime) -> datetime:
    hour, minute, *second = (int(number) for number in clock.split(":"))
    wanted = now.replace(hour=hour, minute=minute, second=second[0] if second else 0, microsecond=0, tzinfo=None)
    if wanted <= now.replace(tzinfo=None):
        wanted += timedelta(days=1)
    return _in_zone(wanted, now)


def _in_zone(found: datetime, now: datetime) -> datetime:
    """A time without a zone is what this computer's clock will show then, summer time included."""
    if found.tzinfo is not None:
        return found
    return (
        found.astimezone()
        if now.utcoffset() == now.replace(tzinfo=None).astimezone().utcoffset()
        else found.replace(tzinfo=now.tzinfo)
    )
