"""Whether a command line means the window or a command, told by its first word."""

from pathlib import Path

import pytest

from uploader_gui import HIDDEN
from uploader_gui.__main__ import _opens_window
from uploader_gui.cli import commands


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With files that are called like commands, and one that is not."""
    monkeypatch.chdir(tmp_path)
    for name in ("run", "add", "photo.jpg", "-photo.jpg"):
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        *([], [HIDDEN], [HIDDEN, "photo.jpg"], ["--", "run"], ["photo.jpg"], ["photo.jpg", "gone.jpg", "--json"], ["./run"]),
        *(["/gone.jpg", "jobs"], ["file:///gone.jpg"], ["uploader:add?link=x"], ["uploader:anything"], ["../gone/"], ["smb://nas/a"]),
    ],
    ids=" ".join,
)
def test_the_window(folder: Path, words: list[str]) -> None:
    assert _opens_window(words)


@pytest.mark.parametrize(
    "words",
    [["run"], ["add", "photo.jpg"], ["jobs", "--json"], ["gone.jpg"], ["--help"], ["-photo.jpg"], [""], ["destination", "list"]],
    ids=" ".join,
)
def test_a_command(folder: Path, words: list[str]) -> None:
    """A mistyped command gets the parser's own sentence, not a window."""
    assert not _opens_window(words)


def test_every_command_is_known_by_its_name() -> None:
    assert {"run", "add", "jobs", "destination", "drive", "demo", "health"} <= commands()
