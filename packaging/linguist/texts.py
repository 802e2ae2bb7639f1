"""A text that people read, as it stands in the code, and as a language has it."""

import re
from dataclasses import dataclass

WINDOW, ERRORS, SAID = "Uploader", "errors", "said"
"""Contexts: words of the window; the sentences of errors; what the layers below the window say."""
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ar": 6}
"""The languages, and how many forms a counted text has in each: as Qt Linguist has them."""
FOR_ONE_NUMBER = {"de": (0,), "es": (0,), "ar": (0, 1, 2)}
"""Of these, the forms that stand for a single number, which may be left out of them, as in a dual. In French 0 and 1 share one."""
FROM_THE_RIGHT = {"ar"}
RIGHT = "\u200f"
"""Makes a sentence run from the right, whatever stands in its first blank: Qt goes by the first letter that it finds."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """`source` names it; `one` is the English form for one, where it is counted. `where` it is shown, for whoever translates it."""

    context: str
    source: str
    one: str = ""
    where: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """By this Qt finds it."""
        return self.context, self.source


Translation = tuple[str, ...]
"""The forms of a counted text, or the one text; () where there is none yet."""


def blanks(text: str) -> list[str]:
    """The words in braces, in the order of the alphabet."""
    return sorted(re.findall(r"\{(\w*)\}", text))


def faults(text: Text, translation: Translation, language: str) -> list[str]:
    """What is wrong with a translation, each in a few words."""
    wanted = FORMS[language] if text.one else 1
    if not translation:
        return ["is not translated"]
    if len(translation) != wanted:
        return [f"has {len(translation)} forms, not {wanted}"]
    found = [_faults(text, form, number, language) for number, form in enumerate(translation)]
    return [fault for faults_ in found for fault in faults_]


def _faults(text: Text, form: str, number: int, language: str) -> list[str]:
    said = [
        (not form.strip(), "has an empty form"),
        (form != form.strip() and text.source == text.source.strip(), "has space at its ends"),
        (not _same_blanks(text, form, number, language), f"has other words in braces: {form}"),
        (_keys(form) != _keys(text.source), f"has another number of & keys: {form}"),
        (_end(form) != _end(text.source), f"ends otherwise: {form}"),
        (language in FROM_THE_RIGHT and _looks_left(form), f"needs {RIGHT!r} before it, as it may begin with Latin letters: {form}"),
    ]
    return [fault for wrong, fault in said if wrong]


def _same_blanks(text: Text, form: str, number: int, language: str) -> bool:
    wanted, found = blanks(text.source), blanks(form)
    if not text.one or wanted == found:
        return wanted == found
    alone = number in FOR_ONE_NUMBER.get(language, ()) or (number == 0 and "n" not in blanks(text.one))
    return alone and [blank for blank in wanted if blank != "n"] == found


def _keys(text: str) -> int:
    return text.replace("&&", "").count("&")


def _looks_left(text: str) -> bool:
    """Whether Latin letters, or a blank that may hold some, come before the first letter of a text in another script."""
    letters = re.sub(r"\{n\}|<\w+>", "", text)
    first = re.search(r"[^\W\d_A-Za-z]", letters)
    return first is not None and RIGHT not in text[:1] and re.search(r"[A-Za-z]", letters[: first.start()]) is not None


def _end(text: str) -> str:
    last = text.rstrip(" \u202f\u00a0")[-1:]
    return {"。": ".", "：": ":", "？": "?", "！": "!", "؟": "?"}.get(last, last) if last in ".。…:：?？؟!！" else ""
