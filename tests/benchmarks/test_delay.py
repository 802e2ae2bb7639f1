"""The proxy makes every round trip longer, and nothing slower."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.servers.running import SinkServer
from tests.benchmarks.conftest import open_client

DELAY = 60.0
"""Milliseconds."""


@pytest.fixture
def delayed(tmp_path: Path) -> Iterator[tuple[SinkServer, Any]]:
    server = SinkServer(tmp_path, delay=DELAY)
    client = open_client(server)
    server.counting(True)
    yield server, client
    client.close()
    server.stop()


def seconds(deed: Any) -> float:
    started = time.monotonic()
    deed()
    return time.monotonic() - started


def test_each_round_trip_takes_that_much_longer(delayed: tuple[SinkServer, Any]) -> None:
    _, client = delayed
    client.put_object(Bucket="bench", Key="x", Body=b"")  # from here on the connection is open
    took = [seconds(lambda: client.head_object(Bucket="bench", Key="x")) for _ in range(5)]
    assert min(took) >= DELAY / 1000
    assert min(took) < 2 * DELAY / 1000


def test_what_flows_is_late_but_not_slower(delayed: tuple[SinkServer, Any]) -> None:
    """One piece after the other, 32 MiB would take 15 s."""
    server, client = delayed
    assert seconds(lambda: client.put_object(Bucket="bench", Key="x", Body=bytes(32 << 20))) < 5
    assert server.held("x")["x"].size == 32 << 20
