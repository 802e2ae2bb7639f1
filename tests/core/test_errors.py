"""Every kind of trouble: unique, complete, in a sentence that ends with something one can do."""

import inspect
import re
import string
from pathlib import Path

import pytest

from uploader_gui.core import errors, local_errors
from uploader_gui.core.errors import (
    KINDS,
    Action,
    AlreadyThere,
    ClockWrong,
    KeyRefused,
    Mistake,
    SourceChanged,
    Stopped,
    Treatment,
    Trouble,
    sentence,
)

SENTENCES = {name: kind for name, kind in KINDS.items() if kind not in {Trouble, Mistake}}
IMPERATIVES = r"\b(ask|check|choose|enter|set|test|rename|split|put|allow|remove|add|install|close|connect|free|create|send|wait)\b"
BY_ITSELF = r"\b(by themselves|by itself|(is|are) (compared and )?(sent|uploaded|tried) again|starts again|is asked)\b"


def all_kinds() -> list[type[Trouble]]:
    found, left = [], [Trouble]
    while left:
        kind = left.pop()
        found.append(kind)
        left += kind.__subclasses__()
    return [kind for kind in found if kind.__module__.startswith("uploader_gui.core")]


def test_kinds_are_complete_and_unique() -> None:
    assert sorted(KINDS) == sorted(kind.kind for kind in all_kinds())
    assert all(KINDS[kind.kind] is kind for kind in all_kinds())


def test_the_tree_at_the_top_draws_every_kind() -> None:
    drawn = set(
        re.findall(r"\b[A-Z][a-z]+[A-Za-z]*\b", (errors.__doc__ or "").partition("Trouble\n")[2].partition("Words in braces")[0])
    )
    assert drawn == {kind.__name__ for kind in all_kinds()} - {"Trouble"}


def test_every_kind_comes_from_core_errors() -> None:
    for kind in all_kinds():
        assert getattr(errors, kind.__name__) is kind
    assert {name for name, value in vars(local_errors).items() if isinstance(value, type) and issubclass(value, Trouble)} <= set(
        dir(errors)
    )


@pytest.mark.parametrize("name", SENTENCES)
def test_the_sentence_ends_with_something_one_can_do(name: str) -> None:
    kind = SENTENCES[name]
    text = " ".join(inspect.getdoc(kind).split())  # type: ignore[union-attr]
    assert text.endswith(".")
    assert len(text) <= 140
    last = re.split(r"(?<=[.}:]) (?=[A-Z])", text)[-1].lower()
    promise = re.search(BY_ITSELF, last)
    assert promise or re.search(IMPERATIVES, last), last
    if kind.treatment is Treatment.FAIL:
        assert re.search(IMPERATIVES, last), "nothing goes on by itself here"


@pytest.mark.parametrize(
    "name", [name for name, kind in SENTENCES.items() if kind.treatment is Treatment.RETRY and kind is not SourceChanged]
)
def test_what_was_given_up_no_longer_says_that_it_goes_on(name: str) -> None:
    kind = SENTENCES[name]
    failure = kind(reason="so it is").given_up(10)
    last = re.split(r"(?<=[.}:]) (?=[A-Z])", failure.message)[-1].lower()
    assert not re.search(BY_ITSELF, failure.message)
    assert re.search(IMPERATIVES, last), last
    assert "{" not in failure.message
    assert len(kind.in_vain) <= 140
    assert failure.action != Action.NOTHING
    assert failure.facts["tries"] == "10"


@pytest.mark.parametrize("name", KINDS)
def test_kinds_read_as_words(name: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    if KINDS[name] is not Trouble:
        assert name.replace("-", "") == KINDS[name].__name__.lower()


@pytest.mark.parametrize("name", KINDS)
def test_facts_fill_the_sentence(name: str) -> None:
    kind = KINDS[name]
    fields = {field for _, field, _, _ in string.Formatter().parse(kind.__doc__ or "") if field}
    facts = dict.fromkeys(fields, "<fact>")
    message = kind(**facts).message
    assert "{" not in message
    assert message.count("<fact>") == len(fields)
    assert kind().message.count("?") == len(fields)


def test_facts_may_hold_anything() -> None:
    assert "“{where}”" in sentence(KINDS["permission-denied"], {"where": "{where}", "right": "s3:PutObject"})
    assert AlreadyThere(colour="red").facts == {"colour": "red"}
    assert Mistake(reason="There is no job 17. {}").message == "There is no job 17. {}"


def test_a_translation_uses_the_same_facts() -> None:
    assert sentence(ClockWrong, {"minutes": "61"}, "Die Uhr geht um {minutes} Minuten falsch.") == "Die Uhr geht um 61 Minuten falsch."


def test_what_is_kept_in_the_queue() -> None:
    failure = KeyRefused(
        "HTTP 400 " + "x" * 500, code="KeyTooLongError", request_id="4442587FB7D0A2F9", reason="2,000 bytes"
    ).failure()
    assert (failure.kind, failure.code, failure.request_id) == ("key-refused", "KeyTooLongError", "4442587FB7D0A2F9")
    assert failure.action == Action.RENAME
    assert "2,000 bytes" in failure.message
    assert failure.facts == {"reason": "2,000 bytes"}
    assert KeyRefused("a detail for the log").failure().code == ""


def test_what_the_log_shows() -> None:
    assert str(ClockWrong("Date: …", code="RequestTimeTooSkewed", minutes="61")).endswith("[RequestTimeTooSkewed] Date: …")
    assert str(ClockWrong(minutes="61")).endswith("[clock-wrong]")


def test_actions_are_all_used_and_nothing_is_asked_of_the_person_when_it_goes_on_by_itself() -> None:
    used = {kind.action for kind in all_kinds()}
    assert set(Action) == used
    for kind in all_kinds():
        if kind.action is Action.NOTHING:
            assert kind.treatment is not Treatment.FAIL or kind.kind == "not-a-file"


def test_a_stop_is_no_trouble() -> None:
    assert not issubclass(Stopped, Trouble)


def test_the_sentences_are_where_the_tree_says() -> None:
    assert Path(local_errors.__file__).read_text(encoding="utf-8").count("(Trouble):") > 10


def test_what_holds_an_account_holds_and_says_how_it_goes_on() -> None:
    holding = {kind for kind in all_kinds() if kind.holds_account}
    assert {kind.kind for kind in holding} >= {"source-offline", "source-throttled", "sign-in-needed", "api-off"}
    assert {kind.treatment for kind in holding} == {Treatment.HOLD}
    assert all("go on by themselves" in (kind.__doc__ or "") for kind in holding)
