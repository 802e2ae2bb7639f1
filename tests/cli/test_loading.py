"""What the commands that scripts call over and over load: every module costs each of them time, and most are for somebody else."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.servers import Server

LISTED = """
import sys
from uploader_gui import __main__ as program, cli
code = cli.main(sys.argv[1:])
print(*sys.modules, sep="\\n")
sys.exit(code)
"""
FOREIGN = ("rich", "typer.rich_utils", "boto3", "botocore", "awscrt", "keyring", "cryptography", "httpx", "http.client", "PySide6")
SELDOM = ("socket", "ssl", "logging.handlers", "email", "xml", "html")
LANES = tuple(f"uploader_gui.engine.{name}" for name in ("crew", "attempt", "parts", "post", "endpoints", "outlook"))
OTHERS = ("uploader_gui.sources.drive.source", "uploader_gui.sources.drive.accounts", "uploader_gui.destinations.s3.destination")


@pytest.fixture
def ready(tmp_path: Path, seaweedfs: Server, prefix: str) -> Program:
    program = Program(tmp_path / "home")
    program.add_destination(seaweedfs, "there", "", "--prefix", prefix)
    return program


def loaded(program: Program, *words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", LISTED, *words], env=program.environment, capture_output=True, text=True, timeout=60, check=True
    )
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("words", [("add", __file__), ("jobs", "--json")], ids=lambda words: words[0])
def test_who_only_asks_loads_what_answers_and_nothing_that_sends(words: tuple[str, ...], ready: Program) -> None:
    modules = loaded(ready, *words)
    assert "uploader_gui.engine.desk" in modules
    assert not {*FOREIGN, *SELDOM, *LANES, *OTHERS} & modules


def test_work_on_files_of_this_computer_loads_nothing_of_google_drive(ready: Program) -> None:
    ready.run("add", __file__)
    modules = loaded(ready, "run", "--until-done")
    assert "uploader_gui.engine.crew" in modules
    own = {name for name in modules if name.startswith("uploader_gui.sources.drive.")}
    assert not own | {"rich", "botocore", "boto3", "keyring", "cryptography", "httpx"} & modules
