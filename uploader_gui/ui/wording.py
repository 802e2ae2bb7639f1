"""Words for people: sizes, times, and sentences of errors, in the person's language. Everything shown passes through tr()."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from uploader_gui.core.errors import KINDS
from uploader_gui.core.meter import glance
from uploader_gui.core.rate import format_rate
from uploader_gui.core.trouble import Trouble, sentence, template_of
from uploader_gui.core.upload import Failure
from uploader_gui.ui.direction import as_named
from uploader_gui.ui.recognition import ERRORS as SENTENCES
from uploader_gui.ui.recognition import told

ERRORS: dict[str, str] = {kind: " ".join((trouble.__doc__ or "").split()) for kind, trouble in KINDS.items()}
"""By kind, the sentence that a translation replaces; words in braces are the error's facts."""


def tr(text: str) -> str:
    """`text` in the person's language."""
    return QCoreApplication.translate("Uploader", text)


def counted(count: int, one: str, many: str, **facts: str) -> str:
    """`many`, or `one` of it, with {n} and the facts filled in. A translation has as many forms as its language needs."""
    words = QCoreApplication.translate("Uploader", many, None, count)
    return (one if words == many and count == 1 else words).format(n=number(count), **facts)


def listed(parts: Iterable[str]) -> str:
    """One after the other: 3 uploaded, 1 failed."""
    return tr(", ").join(parts)


@cache
def locale() -> QLocale:
    """The person's, until another language is spoken; English where the system names none, so that numbers are grouped."""
    ours = QLocale()
    return ours if ours.language() != QLocale.Language.C else QLocale(QLocale.Language.English)


def number(value: int) -> str:
    """9,688."""
    return locale().toString(value)


def size(count: float) -> str:
    """Bytes in decimal units, three figures: 48.1 MB, 811 MB, 212 kB."""
    value, unit, units = float(count), 0, _units()
    while value >= 999.5 and unit < len(units) - 1:
        value, unit = value / 1000, unit + 1
    decimals = 0 if unit <= 1 or value >= 99.95 else 1
    return as_named(units[unit].format(n=locale().toString(value, "f", decimals)))


def speed(rate: float) -> str:
    """Bytes per second: 96.2 MB/s; empty where nothing moves."""
    return as_named(tr("{size}/s").format(size=size(rate))) if rate >= 1 else ""


def speed_limit(rate: int) -> str:
    """Exactly, as it was chosen: 2.5 MB/s."""
    value, unit = format_rate(rate).removesuffix("/s").split(" ")
    exact = locale().toString(float(value), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
    return tr("{size}/s").format(size=_units()[("B", "kB", "MB", "GB").index(unit)].format(n=exact))


def _units() -> tuple[str, ...]:
    return tr("{n} B"), tr("{n} kB"), tr("{n} MB"), tr("{n} GB"), tr("{n} TB"), tr("{n} PB")


def per_cent(fraction: float) -> str:
    """38 %: never 100 before all is there."""
    return tr("{n} %").format(n=number(int(min(fraction, 1.0) * 100)))


def span(seconds: float | None) -> str:
    """A length of time at a glance: 38 s, 2 min, 3 h, 2 d; empty where it can't be told."""
    if seconds is None:
        return ""
    count, unit = glance(seconds)
    words = {"s": tr("{n} s"), "min": tr("{n} min"), "h": tr("{n} h"), "d": tr("{n} d")}
    return words[unit].format(n=number(count))


def clock(at: float, now: float) -> str:
    """When, seen from `now` (both seconds since the epoch): 14:22, tomorrow 09:00, or with the date."""
    days = (datetime.fromtimestamp(at).date() - datetime.fromtimestamp(now).date()).days  # the person's own time zone is meant
    time = locale().toString(QDateTime.fromSecsSinceEpoch(int(at)).time(), "HH:mm")
    if days == 0:
        return time
    if days == 1:
        return tr("tomorrow {time}").format(time=time)
    return locale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)


def moment(at: float, now: float) -> str:
    """The same within a sentence: at 14:22, tomorrow 09:00, on a date."""
    time = clock(at, now)
    if len(time) == len("HH:mm"):
        return tr("at {time}").format(time=time)
    return time if time == tr("tomorrow {time}").format(time=time[-5:]) else tr("on {date}").format(date=time)


def error(kind: str, facts: Mapping[str, str]) -> str:
    """What went wrong, in sentences: the translation of the kind's, with its facts; unknown kinds are named plainly."""
    known = KINDS.get(kind)
    if known is None:
        return tr("Something went wrong ({kind}).").format(kind=kind) if kind else tr("Something went wrong.")
    template = QCoreApplication.translate(SENTENCES, template_of(known, facts))
    return sentence(known, {name: told(fact) if name == "reason" else fact for name, fact in facts.items()}, template)


def failure(of: Failure) -> str:
    """What went wrong with an upload."""
    return error(of.kind, of.facts)


def brief(kind: str, facts: Mapping[str, str]) -> str:
    """The first sentence alone, without its full stop, to follow a dash."""
    first = re.split(r"\. |。", error(kind, facts))[0].rstrip(".")
    english = QCoreApplication.translate(SENTENCES, ERRORS.get(kind, "")) == ERRORS.get(kind, "")
    is_name = first.startswith("Google")
    return first[:1].lower() + first[1:] if english and first[1:2].islower() and not is_name else first


def trouble(of: Trouble) -> str:
    """What went wrong when something was asked for."""
    return error(of.kind, of.facts)
