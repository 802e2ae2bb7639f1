"""A Drive for each test of what speaks to it, and a person's computer beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.drive import FakeDrive
from tests.sources.drive.reader import Reader
from tests.sources.drive.signing import ANNA, BEN, Desktop


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    """With two accounts."""
    with FakeDrive() as running:
        running.add_account(ANNA)
        running.add_account(BEN)
        yield running


@pytest.fixture
def reader(drive: FakeDrive, tmp_path: Path) -> Iterator[Reader]:
    """A source that reads it as whoever is named."""
    with Reader(drive, tmp_path) as running:
        yield running


@pytest.fixture
def desktop(drive: FakeDrive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    """The exchange of a code refuses plain HTTP, but for this; Google's own address never is."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    return Desktop(tmp_path, drive)
