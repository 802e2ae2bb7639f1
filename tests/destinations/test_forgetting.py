"""What was answered is forgotten, and connections are kept as long as they are of use."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from tests.servers import MemoryVault
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Courier, Destination
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.exchange import Exchange

REQUESTS = 20


def kept() -> int:
    gc.collect()
    return sum(type(each) is Exchange for each in gc.get_objects())


@contextmanager
def couriers(*answers: Reply) -> Iterator[tuple[Destination, Courier]]:
    """A destination that was tested, and its courier."""
    with ScriptedServer(list(answers)) as scripted:
        vault = MemoryVault()
        settings = scripted.server().settings()._replace(capabilities=Capabilities(tested_at=1.0))
        vault.put_in("keyring", f"destination:{settings.name}", "secret")
        destination = open_destination(settings, vault, SystemClock())
        courier = destination.courier()
        assert courier is not None
        yield destination, courier
        destination.close()


def test_requests_leave_nothing_behind() -> None:
    before = kept()
    with couriers(Reply("404 Not Found")) as (_, courier):
        looks = [partial(courier.look, f"key {number}") for number in range(REQUESTS)]
        assert answers_to(courier, *looks) == [None] * REQUESTS
        courier.rest()
        assert kept() <= before


def test_connections_are_kept_until_the_address_is_gone_that_they_were_made_from() -> None:
    with couriers(Reply("404 Not Found")) as (there, courier):
        look = partial(courier.look, "key")
        assert answers_to(courier, look) == [None]
        assert there.drop(lambda address: address in {"", "192.0.2.1"}) == 0
        assert there.drop(lambda address: address == "127.0.0.1") == 1
        assert answers_to(courier, look) == [None]
        courier.rest()
        assert there.drop(lambda address: address == "127.0.0.1") == 1
        assert there.drop(lambda _: True) == 0
        assert answers_to(courier, look) == [None]
