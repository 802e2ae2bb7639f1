"""The rows, crossed side by side once a session; each test looks at its own."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.certificates import Papers, issue
from tests.faults.crossing import Found, cross
from tests.faults.row import Row
from tests.faults.rows import ROWS
from tests.faults.voyage import Port
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from uploader_gui.destinations.s3 import open_destination

SIDE_BY_SIDE = 4

Crossing = Callable[[Row], Found]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return issue(tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="session")
def crossings(request: pytest.FixtureRequest, papers: Papers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crossing]:
    """Every row that a collected test asks for is on its way; a test waits for its own."""
    folder = tmp_path_factory.mktemp("faults")
    asked = {item.callspec.params["row"].name for item in request.session.items if "crossings" in getattr(item, "fixturenames", ())}
    rows = [row for row in ROWS if row.name in asked]
    ports = {store: _port(request.getfixturevalue(store), papers) for store in sorted({row.store for row in rows})}
    with ThreadPoolExecutor(SIDE_BY_SIDE) as threads:
        under_way: dict[str, Future[Found]] = {
            row.name: threads.submit(cross, row, ports[row.store], folder / row.name) for row in rows
        }
        yield lambda row: under_way[row.name].result(120)
        for future in under_way.values():
            future.cancel()


def _port(server, papers: Papers) -> Port:
    destination = open_destination(server.settings(prefix="able/"), server.vault(), SystemClock())
    able = destination.test(CountingFlow())
    destination.close()
    return Port(server, able, papers)


@pytest.fixture(scope="session")
def root() -> Path:
    return Path(__file__).parents[2]
