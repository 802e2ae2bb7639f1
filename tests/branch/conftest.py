"""Branches for tests, each of which ends with its test."""

from collections.abc import Callable, Iterator

import pytest

from tests.branch.started import Started
from tests.servers import Server
from tests.servers.scripted import Reply, ScriptedServer

Start = Callable[..., Started]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts one for a server."""
    all_started: list[Started] = []

    def started(server: Server, prefix: str = "", **how: object) -> Started:
        all_started.append(Started(server, prefix, **how))
        return all_started[-1]

    yield started
    for each in all_started:
        each.branch.close()
        assert each.is_gone
        assert each.branch.pending == 0


@pytest.fixture
def mute() -> Iterator[ScriptedServer]:
    """A store that hears everything and answers nothing."""
    with ScriptedServer([Reply(mute=True)]) as server:
        yield server
