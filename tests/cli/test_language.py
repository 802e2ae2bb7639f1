"""The command line speaks English, and numbers are plain, whatever language the window and the system have."""

from pathlib import Path

import pytest

from tests.e2e.program import Program
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.languages import LANGUAGE

pytestmark = pytest.mark.logs("keyring")
ARABIC = {"LANG": "ar_EG.UTF-8", "LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar"}


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """With a job of a file of 1.5 MB, and a window that speaks Arabic."""
    made = Program(tmp_path / "home")
    made.add_silent_destination()
    file = tmp_path / "thesis.zip"
    file.write_bytes(bytes(1_500_000))
    made.run("add", str(file))
    kept = SettingsFile(Home.under(made.home).settings_file)
    kept.save(Settings(window={LANGUAGE: "ar"}))
    made.environment |= ARABIC
    return made


def test_neither_json_nor_sentences_follow_the_language(program: Program) -> None:
    (upload,) = program.documents("uploads")
    assert (upload["name"], upload["state"], upload["size"]) == ("thesis.zip", "waiting", 1_500_000)
    assert program.run("jobs").stdout.isascii()
    refused = program.run("pause", "99", expect=None)
    assert "There is no job or upload with the number 99." in refused.stderr
