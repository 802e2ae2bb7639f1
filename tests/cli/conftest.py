"""What the tests of the command line start from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.cli.scripted import CommandLine


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QCoreApplication) -> CommandLine:
    """With the tests' one application: `run` would make another, which could never be a window's."""
    return CommandLine(tmp_path, capsys)
