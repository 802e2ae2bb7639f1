"""What we write is its owner's alone, whatever the person's umask; and nobody else of this computer comes to the door."""

import logging
import os
import socket
import stat
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from tests.e2e.program import Program
from tests.servers import Server
from tests.waiting import until
from uploader_gui.log import close_log, write_log
from uploader_gui.workers.door import door_names

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="mode bits and users are another matter there")
root_only = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
NOBODY = 65534
OPEN = """
import os, runpy, sys
os.umask(0)
sys.argv = ["uploader-gui", *sys.argv[1:]]
runpy.run_module("uploader_gui", run_name="__main__")
"""


class Careless(Program):
    """Of a person whose umask lets everybody read and write everything."""

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-c", OPEN, *arguments]


def open_to_others(folder: Path) -> dict[str, str]:
    """Every file and folder below it, and itself, that others may read, write or enter."""
    found = [folder, *folder.rglob("*")]
    return {str(path): oct(path.lstat().st_mode) for path in found if not path.is_symlink() and path.lstat().st_mode & 0o077}


@pytest.fixture
def careless(tmp_path: Path) -> Careless:
    return Careless(tmp_path / "home")


@posix_only
def test_everything_that_is_written_is_its_owners_alone(careless: Careless, rclone: Server, tmp_path: Path) -> None:
    careless.add_destination(rclone, "there", "")
    (tmp_path / "a.bin").write_bytes(os.urandom(20_000_000))
    (tmp_path / "b.txt").write_text("b")
    careless.run("add", str(tmp_path / "a.bin"), str(tmp_path / "b.txt"), "--to", "there")
    running = careless.start("run")
    door = Path(door_names(careless.home)[0])
    until(lambda: stat.S_ISSOCK(door.lstat().st_mode) if door.exists() else False, 30, "the doorbell")
    seen = open_to_others(careless.home)
    until(lambda: careless.documents("jobs")[0]["done"] == 2, 60, "both files")
    names = {path.name for path in careless.home.rglob("*")}
    seen |= open_to_others(careless.home)
    running.terminate()
    running.communicate(timeout=30)
    (careless.home / "settings.json").write_text("{half")
    careless.run("jobs")
    names |= {path.name for path in careless.home.rglob("*")}
    (careless.home / "settings.json.damaged-1").chmod(0o600)
    assert {
        "queue.db",
        "queue.db-wal",
        "queue.db-shm",
        "queue.lock",
        "secrets.json",
        "destinations.json",
        "doorbell",
    } <= names
    assert any(name.startswith("backup-") for name in names)
    assert {**seen, **open_to_others(careless.home)} == {}


@posix_only
def test_a_log_that_was_open_to_others_is_closed_to_them(tmp_path: Path) -> None:
    log = tmp_path / "uploader.log"
    log.touch(0o644)
    handler = write_log(log)
    handler.emit(logging.makeLogRecord({"msg": "x"}))
    close_log(handler)
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


KNOCK = """
import os, socket, sys
os.setgroups([]); os.setgid(65534); os.setuid(65534)
door = socket.socket(socket.AF_UNIX)
door.settimeout(10)
try:
    door.connect(sys.argv[1])
    door.sendall(b'{"verb": "destination_list"}\\n')
    print("heard", door.recv(65536))
except OSError as error:
    print(type(error).__name__)
"""


@posix_only
@root_only
@pytest.mark.parametrize("let_through", [False, True], ids=["as it is", "past the file system"])
def test_another_user_is_not_let_in(let_through: bool, careless: Careless, tmp_path: Path) -> None:
    """The folder keeps others out; and where somebody opened both, the kernel is asked who it is."""
    running = careless.start("run")
    door = Path(door_names(careless.home)[0])
    until(lambda: door.exists() and stat.S_ISSOCK(door.lstat().st_mode), 30, "the doorbell")
    if let_through:
        for path in (*list(door.parents)[:-2], door):
            path.chmod(0o777)
    knocked = subprocess.run([sys.executable, "-c", KNOCK, str(door)], capture_output=True, text=True, timeout=60, check=True)
    assert careless.documents("destination", "list") == [], "its owner is let in"
    running.terminate()
    running.communicate(timeout=30)
    assert knocked.stdout.strip() in ({"heard b''", "BrokenPipeError", "ConnectionResetError"} if let_through else {"PermissionError"})
    assert not [line for line in Path("/proc/net/unix").read_text().splitlines() if "@uploader" in line] or sys.platform != "linux"


@posix_only
def test_the_doorbell_outlives_whatever_comes_to_it(careless: Careless) -> None:
    running = careless.start("run")
    path = door_names(careless.home)[0]
    until(lambda: Path(path).exists(), 30, "the doorbell")
    process = psutil.Process(running.pid)
    before = process.memory_info().rss
    words = [
        b"\0" * 1000,
        b"\n" * 1000,
        b"{}\n",
        b"[" * 100_000 + b"\n",
        b"\xff\n",
        b'{"verb": 1}\n',
        b'{"verb": "x"}\n',
        b"null\n",
        b'"' + b"a" * 10**6,
    ]
    held = [knock(path, each) for each in words for _ in range(4)]
    flood = threading.Thread(target=pour, args=(path,))
    flood.start()
    flood.join(60)
    assert not flood.is_alive(), "a request without an end was listened to"
    assert careless.documents("jobs") == []
    assert process.memory_info().rss - before < 200_000_000
    for each in held:
        each.close()
    running.terminate()
    running.communicate(timeout=30)


def knock(path: str, words: bytes) -> socket.socket:
    """Says this, and waits for nothing."""
    door = socket.socket(socket.AF_UNIX)
    door.settimeout(10)
    door.connect(path)
    door.sendall(words)
    return door


def pour(path: str) -> None:
    """A request without an end, as long as somebody listens."""
    with knock(path, b'{"verb": "') as door:
        door.settimeout(None)
        try:
            while True:
                door.sendall(b"x" * 1_000_000)
        except OSError:
            pass
