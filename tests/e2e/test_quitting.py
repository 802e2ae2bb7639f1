"""Ending a run that connects to where nobody answers: nobody waits for that."""

import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.link import Link
from tests.waiting import until

PROMISED = 2.5
"""Seconds, of which the interpreter needs some to end."""


@contextmanager
def black_hole(port: int) -> Iterator[None]:
    """Nobody takes connections at this port, and nobody refuses them: packets that would make one are lost."""
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(("127.0.0.1", port))
        listening.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        yield
        for each in waiting:
            each.close()


@pytest.mark.skipif(sys.platform != "linux", reason="whose full queue of connections drops what comes")
@pytest.mark.parametrize("size", [100_000, 20_000_000], ids=["small", "in parts"])
def test_a_run_ends_while_it_connects_to_nowhere(seaweedfs: Server, tmp_path: Path, prefix: str, size: int) -> None:
    program, link = Program(tmp_path / "home"), Link(seaweedfs.endpoint)
    program.add_destination(seaweedfs, "there", link.endpoint, "--prefix", prefix)
    link.close()
    (tmp_path / "a.bin").write_bytes(bytes(size))
    program.run("add", str(tmp_path / "a.bin"))
    with (tmp_path / "said").open("w") as said, black_hole(urlsplit(link.endpoint).port or 0):
        running = program.start("run", "--json", said=said)
        try:
            until(lambda: '"running"' in (tmp_path / "said").read_text(), 20)
            began = time.monotonic()
            running.send_signal(signal.SIGINT)
            running.wait(60)
            took = time.monotonic() - began
        finally:
            running.kill()
            running.wait()
    assert took <= PROMISED, took
