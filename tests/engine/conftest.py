"""The stage for the engine's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    ready = Stage(tmp_path / "home")
    yield ready
    ready.close()
