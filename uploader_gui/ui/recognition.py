"""What the layers below the window say in English, in the person's language.

They know nothing of languages: their sentences go to the log, to the command line, into the queue and its answers. So a sentence is
recognised by its form, whenever and by whichever process it was said: resources/translations/said.txt has the forms, which are
collected from the code (packaging/linguist); an error's own are in its type.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from uploader_gui.core.errors import KINDS
from uploader_gui.core.trouble import template_of
from uploader_gui.ui.resources import text

ERRORS, SAID = "errors", "said"
"""The contexts of their translations."""
_TELLING = 6
"""Letters that a form has at least, besides its blanks: with fewer it would fit anything."""


def told(words: str) -> str:
    """`words`, where they are one of these sentences, in the person's language; else as they are."""
    if (found := _recognised(words)) is not None:
        return _filled(*found)
    if (found := _recognised(f"{words}.")) is not None:  # said within another sentence
        return _filled(*found).rstrip(".。")
    return words


def _filled(context: str, form: str, blanks: Mapping[str, str]) -> str:
    translation = QCoreApplication.translate(context, form)
    return translation.format(**{name: told(value) for name, value in blanks.items()}) if blanks else translation


@lru_cache(maxsize=1000)
def _recognised(words: str) -> tuple[str, str, dict[str, str]] | None:
    """The context, the form, and what stands in its blanks."""
    plain, blanked = _forms()
    if words in plain:
        return plain[words], words, {}
    for context, form, pieces in blanked:
        if (blanks := _blanks(pieces, words)) is not None:
            return context, form, blanks
    return None


Pieces = tuple[tuple[str, str | None], ...]
"""A form in pieces: words, and the name of the blank behind them, None at the end."""


@cache
def _forms() -> tuple[dict[str, str], list[tuple[str, str, Pieces]]]:
    """Those without blanks, and the others, the longest first: it says the most."""
    forms = {form: context for context, form in _all()}
    cut = {form: _cut(form) for form in sorted(forms, key=len, reverse=True) if "{" in form}
    blanked = [(forms[form], form, pieces) for form, pieces in cut.items() if _is_telling(pieces)]
    return {form: forms[form] for form in forms if "{" not in form}, blanked


def _all() -> Iterator[tuple[str, str]]:
    for kind in KINDS.values():
        yield ERRORS, template_of(kind, {})
        if kind.in_vain:
            yield ERRORS, kind.in_vain
    for form in text("translations", "said.txt").splitlines():
        yield SAID, form


def _cut(form: str) -> Pieces:
    pieces = tuple((words, blank) for words, blank, _, _ in Formatter().parse(form))
    return pieces if pieces[-1][1] is None else (*pieces, ("", None))


def _is_telling(pieces: Pieces) -> bool:
    return sum(map(str.isalpha, "".join(words for words, _ in pieces))) >= _TELLING


def _blanks(pieces: Pieces, said: str) -> dict[str, str] | None:
    """What stands in each blank, as little as can; None where `said` has another form.

    Not by regular expressions: to compile one for each form kept the window for 40 ms.
    """
    (first, blank), *rest = pieces
    if not said.startswith(first):
        return None
    found, at = {}, len(first)
    for words, next_blank in rest:
        to = said.find(words, at) if next_blank is not None else len(said) - len(words)
        if to < at or not said.startswith(words, to):
            return None
        found[str(blank)], at, blank = said[at:to], to + len(words), next_blank
    return found
