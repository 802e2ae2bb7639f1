"""Google Drive is opened when something is asked of it, not when the program starts."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine.stage import HandClock
from tests.sources.drive.signing import MemoryVault
from uploader_gui.core.account import SourceContext
from uploader_gui.core.errors import SignInNeeded, Stopped
from uploader_gui.sources.drive import SPOOL, LateDrive, open_source

MODULES = """
import sys
from uploader_gui.core.registry import plug_ins
from uploader_gui import sources
print(*plug_ins(sources))
print("uploader_gui.sources.drive.source" in sys.modules)
"""


@pytest.fixture
def context(tmp_path: Path) -> SourceContext:
    return SourceContext(MemoryVault(), str(tmp_path), HandClock(), {})


def test_to_be_found_it_needs_nothing_of_itself() -> None:
    told = subprocess.run([sys.executable, "-c", MODULES], capture_output=True, text=True, check=True).stdout.split()
    assert "drive" in told
    assert told[-1] == "False"


def test_it_answers_as_the_source_does(context: SourceContext) -> None:
    source: LateDrive = open_source(context)
    assert not source.near
    assert source.accounts() == []
    assert source.recognises("https://drive.google.com/file/d/1abcdefghijklmnopqrstuvwxyz_12345/view") == [
        "/1abcdefghijklmnopqrstuvwxyz_12345"
    ]
    assert source.recognises("nothing of Google's") is None
    with pytest.raises(SignInNeeded):
        source.check("anna@example.org/1abcdefghijklmnopqrstuvwxyz_12345")
    source.close()


def test_what_a_killed_run_left_goes_when_the_program_starts(context: SourceContext, tmp_path: Path) -> None:
    (tmp_path / SPOOL).mkdir()
    left = tmp_path / SPOOL / "export-left"
    left.write_bytes(b"half a document")
    open_source(context)
    assert not left.exists()


def test_closed_before_anybody_asked_it_waits_for_nothing(context: SourceContext) -> None:
    source = open_source(context)
    source.close()
    with pytest.raises((Stopped, SignInNeeded)):
        list(source.listing("anna@example.org/1abcdefghijklmnopqrstuvwxyz_12345"))
    source.close()
