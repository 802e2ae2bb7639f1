"""A Drive, and a program that knows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.abroad import Abroad
from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.drive import FakeDrive


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    with FakeDrive() as running:
        yield running


@pytest.fixture
def abroad(tmp_path: Path, drive: FakeDrive, seaweedfs: Server, prefix: str) -> Abroad:
    made = Abroad(Program(tmp_path / "home"), drive)
    made.program.add_destination(seaweedfs, "there", "", "--prefix", prefix)
    return made
