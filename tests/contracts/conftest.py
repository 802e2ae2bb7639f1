"""A destination on each of the servers in turn."""

from collections.abc import Callable, Iterator

import pytest

from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Destination
from uploader_gui.destinations.s3 import open_destination

Open = Callable[..., Destination]


@pytest.fixture(scope="session")
def able(server: Server) -> Capabilities:
    """What a test of the server finds out, once a session."""
    destination = open_destination(server.settings(prefix="able/"), server.vault(), SystemClock())
    found = destination.test(CountingFlow())
    destination.close()
    return found


@pytest.fixture
def opened(server: Server, able: Capabilities, prefix: str) -> Iterator[Open]:
    """Opens destinations below the test's own prefix, as a first or a second program would."""
    made: list[Destination] = []

    def open_one(**options: str) -> Destination:
        settings = server.settings(prefix=prefix, capabilities=able, **options)
        made.append(open_destination(settings, server.vault(), SystemClock()))
        return made[-1]

    yield open_one
    for destination in made:
        destination.close()


@pytest.fixture
def there(opened: Open) -> Destination:
    return opened()
