"""The arguments of a request, read with care: it may come from a script."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Never, TypeVar

from uploader_gui.core.errors import Mistake

Choice = TypeVar("Choice", bound=StrEnum)


class Fields:
    """Typed access to a request's arguments. Missing ones are empty; wrong ones raise Mistake, naming them."""

    def __init__(self, whole: Mapping[str, object]) -> None:
        self.whole = dict(whole)

    def text(self, name: str) -> str:
        """A string, "" where there is none."""
        value = self.whole.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else _wrong(name, "a text")

    def texts(self, name: str) -> list[str]:
        """A list of strings."""
        value = self.whole.get(name) or []
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            return _wrong(name, "a list of texts")
        return list(value)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number."""
        value = self.whole.get(name)
        if value is None:
            return default
        fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**62
        return value if fits and isinstance(value, int) else _wrong(name, "a whole number")

    def count(self, name: str, default: int = 0) -> int:
        """A whole number that is not below zero: SQLite takes a limit below it for none at all."""
        count = self.number(name, default)
        return count if count >= 0 else _wrong(name, "zero or more")

    def numbers(self, name: str) -> list[int]:
        """A list of whole numbers."""
        value = self.whole.get(name) or []
        if not isinstance(value, list | tuple) or None in value:
            return _wrong(name, "a list of numbers")
        return [Fields({name: item}).number(name) for item in value]

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.whole.get(name)
        return value if isinstance(value, bool) else value is not None and _wrong(name, "true or false")

    def bytes(self, name: str) -> int | None:
        """A size in bytes, None where there is none given."""
        if self.whole.get(name) is None:
            return None
        return self.count(name)

    def moment(self, name: str) -> float | None:
        """Seconds since the epoch, or None."""
        value = self.whole.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e11:
            return _wrong(name, "a time in seconds")
        return float(value)

    def choice(self, name: str, kind: type[Choice]) -> Choice:
        """One of an enumeration's values."""
        try:
            return kind(self.text(name))
        except ValueError:
            return _wrong(name, "one of " + ", ".join(kind))

    def mapping(self, name: str) -> dict[str, str]:
        """Texts by name."""
        value = self.whole.get(name) or {}
        if not isinstance(value, Mapping) or not all(isinstance(key, str) and isinstance(text, str) for key, text in value.items()):
            return _wrong(name, "texts by name")
        return dict(value)


def _wrong(name: str, wanted: str) -> Never:
    raise Mistake(reason=f"“{name}” must be {wanted}. Correct it and try again.")
