"""What every destination says when it is asked whether anybody is there, and that its connections can be ended."""

import pytest

from tests.contracts.conftest import Open
from tests.contracts.steps import put
from tests.servers.fixtures import free_port
from tests.servers.flows import CountingFlow
from uploader_gui.core.errors import Offline
from uploader_gui.core.ports import Destination


def test_a_server_that_runs_is_reached_and_one_that_does_not_is_not(there: Destination, opened: Open) -> None:
    there.reach(CountingFlow())
    with pytest.raises(Offline):
        opened(endpoint=f"http://127.0.0.1:{free_port()}").reach(CountingFlow())


def test_work_goes_on_over_other_connections_after_all_were_ended(there: Destination, prefix: str) -> None:
    put(there, f"{prefix}a", b"a")
    assert there.drop(lambda _: True) <= 1  # moto keeps none
    put(there, f"{prefix}b", b"b")
    held = there.look(f"{prefix}b", CountingFlow())
    assert held is not None
    assert held.size == 1
