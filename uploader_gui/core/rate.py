"""How fast bytes may go out, and how many, as people write it: in decimal units."""

import re
from decimal import Decimal

from uploader_gui.core.errors import Mistake

NO_LIMIT = 0
"""As fast as it goes."""
STOPPED = -1
"""Nothing goes out: only a timetable says so."""
LEAST = 10_000
"""Slower than this, a store takes the silence between two slices for a lost connection."""
MOST = 10**15

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
_LARGER = {**_UNITS, "t": 10**12}
_NONE = frozenset({"none", "no limit", "unlimited", "off"})
# a byte is an octet where the window speaks French
_SIZE = re.compile(r"(\d{1,15}(?:[.,]\d{1,12})?)\s*([kmgt]?)[bo]?", re.IGNORECASE)
_SHAPE = re.compile(r"(\d{1,15}(?:[.,]\d{1,9})?)\s*([kmg]?)[bo]?(?:\s*/\s*s)?", re.IGNORECASE)


def parse_rate(text: str) -> int:
    """Bytes a second: "5M", "2.5 MB/s", "800k"; NO_LIMIT for "0" and "no limit". Raises Mistake."""
    plain = " ".join(text.split())
    if plain.lower() in _NONE:
        return NO_LIMIT
    found = _SHAPE.fullmatch(plain)
    if found is None:
        raise Mistake(reason=f"“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.")
    return checked_rate(int(Decimal(found[1].replace(",", ".")) * _UNITS[found[2].lower()]))


def parse_size(text: str) -> int:
    """Bytes: "5G", "1.5 TB", "800k"; 0 for "0" and "none". Raises Mistake."""
    plain = " ".join(text.split())
    if plain.lower() in _NONE:
        return 0
    found = _SIZE.fullmatch(plain)
    if found is None:
        raise Mistake(reason=f"“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.")
    return int(Decimal(found[1].replace(",", ".")) * _LARGER[found[2].lower()])


def format_size(size: int) -> str:
    """As parse_size reads it, exactly: "5 GB", "none" for 0."""
    if not size:
        return "none"
    name, unit = next((name, unit) for name, unit in reversed(_LARGER.items()) if size >= unit)
    return f"{_short(Decimal(size) / unit)} {name.upper() if name != 'k' else name}B"


def checked_rate(rate: int) -> int:
    """`rate`, if it is NO_LIMIT or can be kept to. Raises Mistake."""
    if rate != NO_LIMIT and not LEAST <= rate <= MOST:
        raise Mistake(reason=f"The slowest speed is {format_rate(LEAST)}. To send nothing for a while, pause the uploads.")
    return rate


def format_rate(rate: int) -> str:
    """As parse_rate reads it, exactly: "2.5 MB/s", "no limit"; "stop" for STOPPED."""
    if rate in (NO_LIMIT, STOPPED):
        return "no limit" if rate == NO_LIMIT else "stop"
    name, size = next((name, size) for name, size in reversed(_UNITS.items()) if rate >= size)
    return f"{_short(Decimal(rate) / size)} {name.upper() if name != 'k' else name}B/s"


def _short(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
