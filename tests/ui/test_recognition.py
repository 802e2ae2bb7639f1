"""Sentences from below the window are recognised by their form, and it costs the window little."""

import random
import re
import sys
from pathlib import Path
from types import FrameType

import pytest

from uploader_gui.ui import recognition

FORMS = [form for _, form, _ in recognition._forms()[1]]
STRANGE = ("", "a", "“b”", "two\nlines", "{form}", "%1", "photos/2026.", "The store can't be reached.")


@pytest.mark.parametrize("form", FORMS)
def test_a_sentence_filled_in_is_found_again_and_filled_in_anew_it_is_the_same(form: str) -> None:
    chosen = random.Random(form)
    for _ in range(20):
        sentence = re.sub(r"\{\w+\}", lambda _: chosen.choice(STRANGE), form)
        found = recognition._recognised(sentence)
        assert found is not None
        _, recognised, blanks = found
        assert (recognised.format(**blanks) if blanks else recognised) == sentence


@pytest.mark.parametrize(
    ("sentence", "blanks"),
    [
        ("a secret in b.", {"x": "a", "y": "b"}),
        ("a secret in b secret in c.", {"x": "a", "y": "b secret in c"}),
        (" secret in .", {"x": "", "y": ""}),
        ("a secret in b", None),
        ("a secret.", None),
        (" secret in.", None),
    ],
)
def test_a_blank_holds_as_little_as_can(sentence: str, blanks: dict[str, str] | None) -> None:
    assert recognition._blanks(recognition._cut("{x} secret in {y}."), sentence) == blanks


def test_words_and_their_end_do_not_share_letters() -> None:
    assert recognition._blanks(recognition._cut("A store said {x} said"), "A store said said") is None


def test_no_regular_expression_is_made_for_the_first_sentence() -> None:
    recognition._forms.cache_clear()
    recognition._recognised.cache_clear()
    called: set[str] = set()

    def look(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            called.add(Path(frame.f_code.co_filename).parent.name)

    sys.setprofile(look)
    try:
        recognition.told("Nobody here said this.")
    finally:
        sys.setprofile(None)
    assert "ui" in called
    assert "re" not in called
