"""The practice bucket: kept from others, gone with its program, there again at the next start."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from tests.waiting import until
from uploader_gui import KEEP_PRACTICE
from uploader_gui.core.ports import Body, Destination
from uploader_gui.core.upload import Identity, Session
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.practice import PracticeBucket

PROGRAM = """
import sys
from pathlib import Path
from uploader_gui.practice import PracticeBucket
bucket = PracticeBucket(Path(sys.argv[1]))
print(bucket.endpoint, bucket.access_key_id, bucket.secret, flush=True)
sys.stdin.read()
"""
ROOT = Path(__file__).parents[2]
FIND = """
import sys
sys.path.insert(0, sys.argv[1])
sys.frozen = True
from pathlib import Path
from uploader_gui.core.errors import Mistake
from uploader_gui.practice import server_program
try:
    print(server_program(Path(sys.argv[2])))
except Mistake as mistake:
    print(mistake.message)
"""
"""With -S: a Python without packages, as the one in an installed program; sys.frozen is how a freezer marks it."""
SESSION = Session("t", 8, "md5", Identity("", 0, 0), 0.0)


@contextmanager
def opened(endpoint: str, access_key_id: str, secret: str) -> Iterator[Destination]:
    server = Server("practice", endpoint, "practice", access_key_id, secret, preset="seaweedfs")
    destination = open_destination(server.settings(), server.vault(), SystemClock())
    yield destination
    destination.close()


def put(destination: Destination, key: str, data: bytes) -> None:
    view = memoryview(data)
    destination.put(key, SESSION, Body(0, view, destination.digest("md5", view)), CountingFlow(), absent=False)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX")
def test_it_ends_with_its_program_and_keeps_what_it_took(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "p")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None and program.stdin is not None
    endpoint, access_key_id, secret = program.stdout.readline().split()
    below = psutil.Process(program.pid).children(recursive=True)
    assert len(below) == 2
    with opened(endpoint, access_key_id, secret) as there:
        for number in range(50):
            put(there, f"kept/{number}", b"%d" % number * 9999)
        program.send_signal(signal.SIGKILL)
    program.wait()
    program.stdin.close()
    program.stdout.close()
    until(lambda: not any(process.is_running() for process in below), timeout=10, what="the end of the server")
    with PracticeBucket(tmp_path / "p") as again:
        assert (again.access_key_id, again.secret) == (access_key_id, secret)
        with opened(again.endpoint, again.access_key_id, again.secret) as there:
            for number in (0, 17, 49):
                held = there.look(f"kept/{number}", CountingFlow())
                assert held is not None
                data = b"%d" % number * 9999
                assert there.same(held, len(data), lambda offset, length, data=data: data[offset : offset + length])
            put(there, "more", b"new")


@pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
def test_its_keys_are_for_its_owner_only(seaweedfs: Server) -> None:
    for name in ("keys.json", "s3.json"):
        file = seaweedfs.folder / name
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert seaweedfs.secret in file.read_text()
    assert seaweedfs.secret not in (seaweedfs.folder / "server.log").read_text(errors="replace")


def test_it_listens_on_this_computer_only(seaweedfs: Server) -> None:
    port = int(seaweedfs.endpoint.rpartition(":")[2])
    servers = [process for process in psutil.process_iter(["name"]) if (process.info["name"] or "").startswith("weed")]
    listening = {found.laddr for process in servers for found in process.net_connections("tcp") if found.status == psutil.CONN_LISTEN}
    assert port in {address.port for address in listening}
    assert {address.ip for address in listening} <= {"127.0.0.1", "::1"}


def test_the_program_itself_is_the_keeper_where_there_is_no_python_to_ask() -> None:
    """As an installed program starts it: it ends what it keeps when its standard input ends."""
    kept = [sys.executable, "-c", "import os, time; print(os.getpid(), flush=True); time.sleep(600)"]
    keeper = subprocess.Popen(
        [sys.executable, "-m", "uploader_gui", KEEP_PRACTICE, *kept], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert keeper.stdout is not None
    server = psutil.Process(int(keeper.stdout.readline()))
    keeper.communicate(timeout=30)
    assert not server.is_running()


def test_a_server_that_the_person_put_there_is_found(tmp_path: Path) -> None:
    """What the installed program asks for where it has none."""
    name = "weed.exe" if os.name == "nt" else "weed"
    (tmp_path / name).write_bytes(b"")
    (tmp_path / name).chmod(0o755)
    known = subprocess.run([sys.executable, "-S", "-c", FIND, str(ROOT), str(tmp_path)], check=False, capture_output=True, text=True)
    assert known.stdout.strip() == str(tmp_path / name), known.stderr


def test_an_installed_program_without_a_server_says_how_to_get_one(tmp_path: Path) -> None:
    known = subprocess.run(
        [sys.executable, "-S", "-c", FIND, str(ROOT), str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": str(tmp_path)},
    )
    assert "github.com/seaweedfs/seaweedfs/releases" in known.stdout
    assert str(tmp_path) in known.stdout
