"""A Drive for each test, which at its end asserts that all it said was as Google describes it."""

from collections.abc import Iterator

import httpx
import pytest

from tests.servers.drive import FakeDrive

ANNA = "anna@example.org"


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    """Empty but for Anna's account."""
    with FakeDrive() as running:
        running.add_account(ANNA)
        yield running


@pytest.fixture
def anna(drive: FakeDrive) -> Iterator[httpx.Client]:
    """A client that brings Anna's token, and asks for all drives; paths begin behind /drive/v3."""
    headers = {"Authorization": f"Bearer {drive.mint(ANNA)}"}
    with httpx.Client(base_url=drive.api_base, headers=headers, params={"supportsAllDrives": "true"}, timeout=10) as client:
        yield client
