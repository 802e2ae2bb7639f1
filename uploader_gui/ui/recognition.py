"""What the layers below the window say in English, in the person's language.

They know nothing of languages: their sentences go to the log, to the command line, into the queue and its answers. So a sentence is
recognised by its form, whenever and by whichever process it was said: resources/translations/said.txt has the forms, which are
collected from the code (packaging/linguist); an error's own are in its type.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

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
    for context, form, pattern in blanked:
        if match := pattern.fullmatch(words):
            return context, form, match.groupdict()
    return None


@cache
def _forms() -> tuple[dict[str, str], list[tuple[str, str, re.Pattern[str]]]]:
    """Those without blanks, and the others, the longest first: it says the most."""
    forms = {form: context for context, form in _all()}
    blanked = sorted((form for form in forms if "{" in form and _is_telling(form)), key=len, reverse=True)
    return {form: forms[form] for form in forms if "{" not in form}, [(forms[form], form, _pattern(form)) for form in blanked]


def _all() -> Iterator[tuple[str, str]]:
    for kind in KINDS.values():
        yield ERRORS, template_of(kind, {})
        if kind.in_vain:
            yield ERRORS, kind.in_vain
    for form in text("translations", "said.txt").splitlines():
        yield SAID, form


def _is_telling(form: str) -> bool:
    return sum(char.isalpha() for char in re.sub(r"\{\w+\}", "", form)) >= _TELLING


def _pattern(form: str) -> re.Pattern[str]:
    words, blanks = re.split(r"\{\w+\}", form), re.findall(r"\{(\w+)\}", form)
    gaps = [f"(?P<{blank}>.*?)" for blank in blanks]
    return re.compile("".join(re.escape(word) + gap for word, gap in zip(words, [*gaps, ""], strict=True)), re.DOTALL)
