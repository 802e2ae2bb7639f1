"""What the tests of the command line start from."""

from pathlib import Path

import pytest

from tests.cli.scripted import CommandLine


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path, capsys)
