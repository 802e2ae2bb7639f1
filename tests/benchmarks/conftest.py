"""The sink, in a process of its own, as the benchmark starts it."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config

from benchmarks.servers.running import SinkServer


@pytest.fixture(scope="module")
def shared_sink(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SinkServer]:
    server = SinkServer(tmp_path_factory.mktemp("sink"))
    yield server
    server.stop()


@pytest.fixture
def sink(shared_sink: SinkServer) -> SinkServer:
    """Empty, and looking at what it is sent."""
    shared_sink.clear("everything")
    shared_sink.counting(False)
    return shared_sink


def open_client(server: SinkServer) -> Any:
    endpoint = server.endpoint
    return boto3.client(
        "s3",
        endpoint_url=endpoint.url,
        region_name=endpoint.region,
        aws_access_key_id=endpoint.key_id,
        aws_secret_access_key=endpoint.secret,
        verify=endpoint.authority or None,
        config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )


@pytest.fixture
def client(sink: SinkServer) -> Iterator[Any]:
    opened = open_client(sink)
    yield opened
    opened.close()
