"""Words that are plainly right are what the parser would make of them; all others it judges itself."""

from enum import StrEnum
from typing import Annotated, Any

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as any_

from uploader_gui.commands.words import take_plain_words


class Colour(StrEnum):
    RED = "red"
    DARK_RED = "dark-red"


def heard(words: list[str], *, plain: bool) -> object:
    """What a command with a parameter of each kind is called with, or the parser's complaint."""
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    taken: list[dict[str, Any]] = []

    @app.command()
    def one(
        what: Annotated[list[str], typer.Argument()],
        text: str = "said",
        maybe: str | None = None,
        number: Annotated[int, typer.Option(min=1, max=64)] = 2,
        any_number: int = 0,
        numbers: Annotated[list[int] | None, typer.Option()] = None,
        clamped: Annotated[int, typer.Option(min=1, max=4, clamp=True)] = 1,
        colour: Colour = Colour.RED,
        other_colour: Colour | None = None,
        flag: bool = False,
        parsed: Annotated[str, typer.Option(parser=str.upper)] = "x",
    ) -> None:
        called = dict(locals())
        taken.append({name: value for name, value in called.items() if value is not taken})

    command = typer.main.get_command(app)
    if plain:
        take_plain_words(command)
    try:
        command.main(args=words, prog_name="p", standalone_mode=False)
    except Exception as problem:
        return type(problem).__name__, str(problem)
    return [{name: (type(value), value) for name, value in call.items()} for call in taken]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a"],
        ["a", "\udcff b", ""],
        ["a", "--text", ""],
        ["a", "--maybe", "x", "--flag"],
        ["a", "--number", "64"],
        ["a", "--number", "65"],
        ["a", "--number", "0"],
        ["a", "--number", "007"],
        ["a", "--number", "+7"],
        ["a", "--number", "\N{ARABIC-INDIC DIGIT THREE}"],
        ["a", "--number", "\N{SUPERSCRIPT TWO}"],
        ["a", "--number", ""],
        ["a", "--any-number", "-5"],
        ["a", "--any-number", "9" * 15],
        ["a", "--any-number", "9" * 30],
        ["a", "--any-number", "1.0"],
        ["a", "--any-number", "x"],
        ["a", "--numbers", "1", "--numbers", "2"],
        ["a", "--numbers", "1", "--numbers", "x"],
        ["a", "--clamped", "9"],
        ["a", "--colour", "dark-red", "--other-colour", "red"],
        ["a", "--colour", "RED"],
        ["a", "--colour", "green"],
        ["a", "--parsed", "abc"],
    ],
    ids=str,
)
def test_it_is_what_the_parser_makes_of_it(words: list[str]) -> None:
    assert heard(words, plain=True) == heard(words, plain=False)


@given(any_.text(max_size=8), any_.sampled_from(["--text", "--number", "--any-number", "--colour"]))
def test_whatever_is_said(word: str, option: str) -> None:
    words = ["a", f"{option}={word}"]
    assert heard(words, plain=True) == heard(words, plain=False)


def test_groups_are_gone_through_and_callbacks_called() -> None:
    app, below = typer.Typer(), typer.Typer()
    app.add_typer(below, name="below")
    below.command("one")(lambda: None)
    called: list[str] = []

    @below.command("two")
    def two(text: Annotated[str, typer.Option(callback=_louder)] = "") -> None:
        called.append(text)

    command: Any = typer.main.get_command(app)
    take_plain_words(command)
    command.main(args=["below", "two", "--text", "one word"], prog_name="p", standalone_mode=False)
    assert called == ["One Word"]


def _louder(text: str) -> str:
    return text.title()
