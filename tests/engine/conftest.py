"""The stages for the engine's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.far import Far
from tests.engine.memory_destination import FaultyDestination
from tests.engine.remote_source import items
from tests.engine.stage import Stage


@pytest.fixture
def stage(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Stage]:
    """With a store that has no courier, or with the one that a test asks for (see tests.engine.memory_courier.either_way)."""
    ready = Stage(tmp_path / "home", getattr(request, "param", FaultyDestination)())
    yield ready
    ready.close()


@pytest.fixture
def far(tmp_path: Path) -> Iterator[Far]:
    """With a folder of three files behind far.LINK."""
    far = Far(tmp_path)
    far.source.folder("photos", *items(3), name="Photos of 2026")
    yield far
    far.stage.close()
