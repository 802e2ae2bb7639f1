"""Visitors at the socket's door who ask much at once, never listen, or come in crowds."""

import os
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import psutil
import pytest

from tests.waiting import until
from uploader_gui.core.request import LARGEST_REQUEST, Reply, pack, unpack
from uploader_gui.workers.caller import ring
from uploader_gui.workers.socket_doorbell import SocketDoorbell
from uploader_gui.workers.visitor import Visitor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are pipes")


@pytest.fixture
def pair() -> Iterator[tuple[Visitor, socket.socket]]:
    ours, theirs = socket.socketpair()
    theirs.settimeout(20)
    yield Visitor(ours, 1), theirs
    ours.close()
    theirs.close()


def test_who_asks_and_never_listens_is_cut_off(pair: tuple[Visitor, socket.socket]) -> None:
    visitor, _ = pair
    large = b"x" * LARGEST_REQUEST
    told = [visitor.say(large) for _ in range(7)]
    assert told == [True] * 5 + [False] * 2


def test_an_answer_that_does_not_fit_goes_out_as_it_is_heard(pair: tuple[Visitor, socket.socket]) -> None:
    visitor, theirs = pair
    answer = os.urandom(3_000_000)
    assert visitor.say(answer)
    heard = bytearray()
    while len(heard) < len(answer):
        heard += theirs.recv(1_000_000)
        assert visitor.attend(visitor.events)
    assert heard == answer


def test_requests_in_one_breath_are_answered_one_by_one(tmp_path: Path) -> None:
    at_work: list[object] = []

    def answer(request: Mapping[str, object], reply) -> None:
        at_work.append(request["n"])
        threading.Timer(0, lambda: (at_work.remove(request["n"]), reply(Reply((request, {"beside": len(at_work)}))))).start()

    doorbell = SocketDoorbell(tmp_path, answer)
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(20)
        visitor.connect(doorbell.open())
        visitor.sendall(b"".join(pack({"n": number}) for number in range(50)))
        lines = visitor.makefile("rb")
        answers = [unpack(next(lines))["documents"] for _ in range(50)]
    doorbell.close()
    assert answers == [[{"n": number}, {"beside": 0}] for number in range(50)]


def test_what_is_answered_just_before_it_closes_is_heard(tmp_path: Path) -> None:
    asked = threading.Event()
    replies = []

    def answer(request: Mapping[str, object], reply) -> None:
        replies.append(reply)
        asked.set()

    doorbell = SocketDoorbell(tmp_path, answer)
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(20)
        visitor.connect(doorbell.open())
        visitor.sendall(pack({"verb": "x"}))
        assert asked.wait(20)
        replies[0](Reply(({"said": 1},)))
        doorbell.close()
        assert unpack(next(visitor.makefile("rb")))["documents"] == [{"said": 1}]


CROWDED = """
    import resource, sys
    from pathlib import Path
    from uploader_gui.core.request import Reply
    from uploader_gui.workers.socket_doorbell import SocketDoorbell

    def answer(request, reply):
        if request["verb"] != "never":
            reply(Reply((request,)))

    doorbell = SocketDoorbell(Path(sys.argv[1]), answer, beat=0.05)
    path = doorbell.open()
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
    print(path, flush=True)
    sys.stdin.read()
    doorbell.close()
"""


def test_a_crowd_that_takes_all_files_costs_nothing_and_is_forgotten(tmp_path: Path) -> None:
    command = [sys.executable, "-c", textwrap.dedent(CROWDED), str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as owner, ExitStack() as crowd:
        assert owner.stdout
        path, process = owner.stdout.readline().strip(), psutil.Process(owner.pid)

        def come() -> socket.socket:
            visitor = crowd.enter_context(socket.socket(socket.AF_UNIX))
            visitor.settimeout(20)
            visitor.connect(path)
            return visitor

        first, *_ = come(), *(come() for _ in range(40))
        first.sendall(pack({"verb": "never"}))
        until(lambda: process.num_fds() == 16)
        before = process.cpu_times()
        assert b"".join(first.recv(1) for _ in range(10)) == b"\n" * 10
        after = process.cpu_times()
        crowd.close()
        assert ring(tmp_path, {"verb": "now"}).documents == ({"verb": "now"},)
        owner.communicate("")
    assert after.user + after.system - before.user - before.system < 0.2
    assert owner.returncode == 0
    assert not Path(path).exists()
