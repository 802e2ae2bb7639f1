"""What was answered is forgotten: the client holds its callbacks where no garbage is collected."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from queue import SimpleQueue

from tests.servers import MemoryVault
from tests.servers.clock import SystemClock
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Courier, Destination
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.courier import _Answering

REQUESTS = 20


def kept() -> int:
    gc.collect()
    return sum(type(each) is _Answering for each in gc.get_objects())


@contextmanager
def couriers(*answers: Reply) -> Iterator[tuple[Destination, Courier]]:
    """A destination that was tested, and its courier."""
    with ScriptedServer(list(answers)) as scripted:
        vault = MemoryVault()
        settings = replace(scripted.server().settings(), capabilities=Capabilities(tested_at=1.0))
        vault.put_in("keyring", f"destination:{settings.name}", "secret")
        destination = open_destination(settings, vault, SystemClock())
        courier = destination.courier()
        assert courier is not None
        yield destination, courier
        destination.close()


def test_requests_leave_nothing_behind() -> None:
    before, answers = kept(), SimpleQueue[object]()
    with couriers(Reply("404 Not Found")) as (_, courier):
        for number in range(REQUESTS):
            courier.look(f"key {number}", answers.put)
        assert [answers.get(timeout=30) for _ in range(REQUESTS)] == [None] * REQUESTS
    assert kept() == before


def test_connections_are_kept_until_the_address_is_gone_that_they_were_made_from() -> None:
    answers = SimpleQueue[object]()
    with couriers(Reply("404 Not Found")) as (there, courier):
        courier.look("key", answers.put)
        assert answers.get(timeout=30) is None
        assert there.drop(lambda address: address in {"", "192.0.2.1"}) == 0
        assert there.drop(lambda address: address == "127.0.0.1") == 1
        assert there.drop(lambda _: True) == 0
        courier.look("key", answers.put)
        assert answers.get(timeout=30) is None
