"""The network of a real run fails in every way there is: it goes on within ten seconds, and no attempt is counted."""

import random
import subprocess
from pathlib import Path

from tests.e2e.outages import FEW, PROMISED, Outages, live_through, make_files
from tests.e2e.program import Program
from tests.servers import Server


def test_a_network_that_comes_and_goes(seaweedfs: Server, tmp_path: Path, prefix: str) -> None:
    def fail(outages: Outages, _running: subprocess.Popen[str]) -> None:
        outages.refused(4.0)
        outages.another_address()
        outages.swallowed(2.0)

    folder = tmp_path / "photos"
    make_files(folder, random.Random(5), 16)
    outages, attempts = live_through(Program(tmp_path / "home"), seaweedfs, folder, fail, prefix)
    assert outages.broken == []
    assert [how for how, _ in outages.seen] == ["refused", "another address", "black hole"]
    assert max(took for _, took in outages.seen) <= PROMISED
    assert attempts == 0


def test_a_store_in_trouble(seaweedfs: Server, tmp_path: Path, prefix: str) -> None:
    folder = tmp_path / "photos"
    make_files(folder, random.Random(6), 16)
    outages, attempts = live_through(Program(tmp_path / "home"), seaweedfs, folder, lambda outages, _: outages.in_trouble(9.0), prefix)
    assert outages.broken == []
    assert attempts <= FEW
