"""A Drive for each test, which at its end asserts that all it said was as Google describes it."""

from collections.abc import Iterator

import pytest

from tests.servers.drive import FakeDrive


@pytest.fixture
def drive() -> Iterator[FakeDrive]:
    with FakeDrive() as running:
        yield running
