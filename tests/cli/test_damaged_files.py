"""A file of ours that is damaged is kept under another name, and whoever meets it first is told, whatever the command."""

from pathlib import Path

import pytest

from tests.e2e.program import Program

SETTINGS, DESTINATIONS, SECRETS, ACCOUNTS = "settings.json", "destinations.json", "secrets.json", "drive.json"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "home")
    made.add_silent_destination()
    return made


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (("jobs",), (SETTINGS, DESTINATIONS, SECRETS, ACCOUNTS)),
        (("run", "--until-done"), (SETTINGS, DESTINATIONS, SECRETS, ACCOUNTS)),
        (("drive", "accounts"), (SETTINGS, SECRETS, ACCOUNTS)),
        (("destination", "policy", "there"), (DESTINATIONS,)),
    ],
    ids=" ".join,
)
def test_who_meets_it_first_is_told_once(words: tuple[str, ...], names: tuple[str, ...], program: Program) -> None:
    for name in names:
        (program.home / name).write_text("{half")
        (program.home / name).chmod(0o600)
    first = program.run(*words, expect=None).stderr
    for name in names:
        kept = program.home / f"{name}.damaged-1"
        assert first.count(f"“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.") == 1
        assert kept.read_text() == "{half"
    assert "damaged" not in program.run(*words, expect=None).stderr
