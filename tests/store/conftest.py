"""A queue in a folder of its own, and a clock that stands still."""

import pytest

from tests.store.doubles import Desk


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "data")
    yield desk
    desk.queue.close()
