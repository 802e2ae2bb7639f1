"""Every promise, with inputs that are the same each time; `make soak` tries other ones, and many more."""

import time

import pytest

from tests.properties import (
    Promise,
    answers,
    command_lines,
    destinations,
    expect_kept,
    invitations,
    names,
    parsers,
    pastes,
    requests,
    saved_files,
)
from tests.properties.pastes import SECONDS, clipboard, links_in, long_texts, things_in
from uploader_gui.core.errors import Mistake

MODULES = (answers, command_lines, destinations, invitations, names, parsers, pastes, requests, saved_files)
GATHERED = [kept for module in MODULES for kept in module.PROMISES]


@pytest.mark.parametrize("promised", GATHERED, ids=lambda promised: promised.sentence)
def test_it_is_kept(promised: Promise) -> None:
    expect_kept(promised, max(6, promised.quick // 3))


@pytest.mark.parametrize(
    "what", ["links without an end", "lines", "brackets", "entities", "tildes", "slashes", "one number", "one query"]
)
def test_ten_megabytes_are_sorted_at_once(what: str) -> None:
    text = long_texts()[what]
    began = time.process_time()
    things_in(clipboard(text))
    with pytest.raises(Mistake, match="too long"):
        links_in(text)
    assert time.process_time() - began < 3 * SECONDS


def test_a_text_that_is_too_long_is_refused_whole() -> None:
    """It was cut, and the link where it was cut lost the end of its ID: another file."""
    link = "https://drive.google.com/file/d/1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2/view "
    with pytest.raises(Mistake, match="one a line"):
        links_in(link * 20_000)
    assert [each.id for each in links_in(link * 10_000)] == ["1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2"]
