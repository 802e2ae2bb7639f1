"""Lines that are read without the parser mean what the parser would make of them."""

from pathlib import Path

import pytest

from tests.cli.scripted import NOW, CommandLine
from uploader_gui.commands.face import Face
from uploader_gui.commands.parser import parse_and_run
from uploader_gui.commands.plain_lines import plain_line

PLAIN = [
    ("add", "."),
    ("add", ".", "..", "https://example.org/a"),
    ("add", "--to", "there", "."),
    ("add", ".", "--prefix", "a/b", "--to", "there", ".."),
    ("add", "--prefix", "", "."),
    ("add", "", "."),
]
LEFT_TO_THE_PARSER = [
    (),
    ("",),
    ("add",),
    ("add", "--to", "there"),
    ("add", ".", "--to"),
    ("add", ".", "--to", "--prefix"),
    ("add", ".", "--to", "a", "--to", "b"),
    ("add", "--to=there", "."),
    ("add", "--", "."),
    ("add", "-", "."),
    ("add", "--plan", "."),
    ("add", "--help"),
    ("run", "--help"),
    ("run", "--until-done", "--until-done"),
    ("run", "--lanes", "3"),
    ("run", "now"),
    ("--version",),
    ("jobs",),
]


@pytest.mark.parametrize("words", PLAIN, ids=" ".join)
def test_what_is_asked_and_told_is_the_same(words: tuple[str, ...], line: CommandLine, capsys: pytest.CaptureFixture[str]) -> None:
    line.queue.answers["add"] = [{"id": 7, "name": "photos", "destination": "there"}]
    face = Face(line.home, line.queue.ask, now=lambda: NOW)
    served = plain_line(words)
    assert served is not None
    plain = served(face), capsys.readouterr()
    parsed = parse_and_run(words, face), capsys.readouterr()
    assert plain == parsed
    assert line.queue.requests[0] == line.queue.requests[1]


@pytest.mark.parametrize("words", [("run",), ("run", "--until-done")], ids=" ".join)
def test_work_is_begun_either_way(words: tuple[str, ...], line: CommandLine, tmp_path: Path) -> None:
    """Where there can be no queue, both say so."""
    (tmp_path / "home").touch()
    face = Face(line.home, line.queue.ask)
    served = plain_line(words)
    assert served is not None
    with pytest.raises(Exception, match="home") as plain:
        served(face)
    with pytest.raises(type(plain.value)) as parsed:
        parse_and_run(words, face)
    assert str(plain.value) == str(parsed.value)


@pytest.mark.parametrize("words", LEFT_TO_THE_PARSER, ids=" ".join)
def test_any_other_line_is_left_to_the_parser(words: tuple[str, ...]) -> None:
    assert plain_line(words) is None
