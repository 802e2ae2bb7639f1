"""One process owns the queue; the others ring."""

import json
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from uploader_gui.core.errors import Mistake, QueueTaken, Throttled, Trouble
from uploader_gui.core.request import LARGEST_REQUEST, Reply, received, unpack
from uploader_gui.workers.by_qt.doorbell import PipeDoorbell
from uploader_gui.workers.by_qt.pipe import call_pipe
from uploader_gui.workers.caller import AnswerCut, NobodyHome
from uploader_gui.workers.caller import ring as ring_by
from uploader_gui.workers.door import LONGEST_PATH, Doorbell, door_names
from uploader_gui.workers.line import Call, call_socket
from uploader_gui.workers.socket_doorbell import SocketDoorbell

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no path")
Reply_ = Callable[[Reply | Trouble], None]
Ring = Callable[..., Reply]
Install = Callable[..., Doorbell]
WAYS = {"socket": (SocketDoorbell, call_socket), "pipe": (PipeDoorbell, call_pipe)}


class Echo:
    """A clerk that answers from a thread of its own; holds back what asks for it, until it is let go."""

    def __init__(self) -> None:
        self.pool = ThreadPoolExecutor(4)
        self.go_on = threading.Event()
        self.heard: list[Mapping[str, object]] = []

    def answer(self, request: Mapping[str, object], reply: Reply_) -> None:
        self.heard.append(request)
        self.pool.submit(self._answer, request, reply)

    def _answer(self, request: Mapping[str, object], reply: Reply_) -> None:
        if request["verb"] == "later":
            self.go_on.wait(30)
        if request["verb"] == "trouble":
            return reply(Throttled("slow down", code="SlowDown", request_id="r1", where="there"))
        return reply(Reply((dict(request),), {"verb": "more"}))


class FallingOver:
    """A clerk that can't even take the request."""

    def answer(self, request: Mapping[str, object], reply: Reply_) -> None:
        raise LookupError("not there")


@pytest.fixture(params=[pytest.param("socket", marks=posix_only), "pipe"])
def way(request: pytest.FixtureRequest) -> tuple[Install, Call]:
    """How to be rung and how to ring; people get what their platform has."""
    return WAYS[request.param]


@pytest.fixture
def install(way: tuple[Install, Call], qapp: object) -> Install:
    return way[0]


@pytest.fixture
def ring(way: tuple[Install, Call]) -> Ring:
    return partial(ring_by, call=way[1])


@pytest.fixture
def echo() -> Iterator[Echo]:
    echo = Echo()
    yield echo
    echo.go_on.set()
    echo.pool.shutdown()


@pytest.fixture
def visitors() -> Iterator[ThreadPoolExecutor]:
    """Rings come from other threads: Qt's bell needs this one's event loop."""
    with ThreadPoolExecutor(8) as pool:
        yield pool


@pytest.fixture
def doorbell(tmp_path: Path, echo: Echo, install: Install) -> Iterator[Doorbell]:
    doorbell = install(tmp_path, echo.answer, beat=0.05)
    assert doorbell.open()
    yield doorbell
    doorbell.close()


def answered(qtbot: QtBot, future: "Future[Reply]") -> Reply:
    qtbot.waitUntil(future.done, timeout=20_000)
    return future.result()


def test_a_request_is_answered(doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring) -> None:
    request = {"verb": "add", "what": ["/home/\udcff/ü \N{PILE OF POO}"], "n": [1, 2.5, None, True]}
    reply = answered(qtbot, visitors.submit(ring, tmp_path, request))
    assert reply == Reply((request,), {"verb": "more"})


def test_a_trouble_arrives_as_itself(
    doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring
) -> None:
    with pytest.raises(Throttled) as said:
        answered(qtbot, visitors.submit(ring, tmp_path, {"verb": "trouble"}))
    trouble = said.value
    assert (trouble.code, trouble.detail, trouble.request_id, trouble.facts) == ("SlowDown", "slow down", "r1", {"where": "there"})


def test_a_large_request_passes(doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring) -> None:
    request = {"verb": "add", "what": ["x" * 1000] * 4000}
    assert answered(qtbot, visitors.submit(ring, tmp_path, request)).documents == (request,)


def test_one_that_waits_holds_nobody_up_and_sees_life(
    doorbell: Doorbell, echo: Echo, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring
) -> None:
    patience = 0.6
    waiting = visitors.submit(ring, tmp_path, {"verb": "later"}, patience)
    assert answered(qtbot, visitors.submit(ring, tmp_path, {"verb": "now"})).documents == ({"verb": "now"},)
    beats = 0

    def several_patiences_later() -> bool:
        nonlocal beats
        beats += 1
        return beats > 150  # qtbot looks every 10 ms

    qtbot.waitUntil(several_patiences_later, timeout=10_000)
    assert not waiting.done()
    echo.go_on.set()
    assert answered(qtbot, waiting).documents == ({"verb": "later"},)


def test_many_ring_at_once(doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring) -> None:
    rings = [visitors.submit(ring, tmp_path, {"verb": "n", "n": number}) for number in range(60)]
    assert [answered(qtbot, each).documents[0]["n"] for each in rings] == list(range(60))


def test_nobody_home(tmp_path: Path, ring: Ring) -> None:
    with pytest.raises(NobodyHome):
        ring(tmp_path, {"verb": "now"})


def test_after_closing_nobody_is_home(doorbell: Doorbell, tmp_path: Path, ring: Ring) -> None:
    doorbell.close()
    with pytest.raises(NobodyHome):
        ring(tmp_path, {"verb": "now"})


def test_an_owner_that_ends_cuts_the_answer(
    doorbell: Doorbell, echo: Echo, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring
) -> None:
    waiting = visitors.submit(ring, tmp_path, {"verb": "later"})
    qtbot.waitUntil(lambda: bool(echo.heard))
    doorbell.close()
    with pytest.raises(AnswerCut):
        answered(qtbot, waiting)


def test_an_answer_after_the_end_disturbs_nobody(
    doorbell: Doorbell, echo: Echo, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring
) -> None:
    waiting = visitors.submit(ring, tmp_path, {"verb": "later"})
    qtbot.waitUntil(lambda: bool(echo.heard))
    doorbell.close()
    echo.go_on.set()
    echo.pool.shutdown()
    assert isinstance(waiting.exception(10), AnswerCut)


def test_a_silent_owner_is_told_from_none(
    tmp_path: Path, echo: Echo, visitors: ThreadPoolExecutor, install: Install, qtbot: QtBot, ring: Ring
) -> None:
    silent = install(tmp_path, echo.answer, beat=60)
    silent.open()
    waiting = visitors.submit(ring, tmp_path, {"verb": "later"}, 0.5)
    with pytest.raises(QueueTaken):
        answered(qtbot, waiting)
    silent.close()


@pytest.mark.logs("could not be passed on")
def test_a_clerk_that_falls_over_is_told(
    tmp_path: Path, visitors: ThreadPoolExecutor, install: Install, qtbot: QtBot, ring: Ring
) -> None:
    doorbell = install(tmp_path, FallingOver().answer)
    doorbell.open()
    with pytest.raises(Trouble):
        answered(qtbot, visitors.submit(ring, tmp_path, {"verb": "now"}))
    doorbell.close()


def told(door: str, sent: bytes) -> dict[str, object]:
    """What a visitor hears who says anything at all."""
    with socket.socket(socket.AF_UNIX) as visitor:
        visitor.settimeout(20)
        visitor.connect(door)
        visitor.sendall(sent)
        lines = (line for line in visitor.makefile("rb") if line.strip())
        return dict(json.loads(next(lines)))


@posix_only
@pytest.mark.parametrize("garbage", [b"hello\n", b"[1]\n", b"\xff\xfe\n", b"[" * 100_000 + b"\n", b"\n"])
def test_garbage_is_answered_with_trouble(
    garbage: bytes, doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot
) -> None:
    future = visitors.submit(told, next(name for name in door_names(tmp_path) if Path(name).exists()), garbage)
    qtbot.waitUntil(future.done, timeout=20_000)
    with pytest.raises(Mistake):
        received(future.result())


@posix_only
def test_an_endless_request_is_refused(doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot) -> None:
    def say_too_much(door: str) -> bytes:
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.settimeout(20)
            visitor.connect(door)
            try:
                for _ in range(LARGEST_REQUEST // 65536 + 64):
                    visitor.sendall(b"x" * 65536)
            except OSError:
                pass
            return visitor.recv(1000)

    future = visitors.submit(say_too_much, next(name for name in door_names(tmp_path) if Path(name).exists()))
    qtbot.waitUntil(future.done, timeout=20_000)
    with pytest.raises(Mistake, match="too large"):
        received(unpack(future.result()))


@posix_only
def test_visitors_that_hang_up_or_say_nothing_hold_nobody_up(
    doorbell: Doorbell, visitors: ThreadPoolExecutor, tmp_path: Path, qtbot: QtBot, ring: Ring
) -> None:
    door = next(name for name in door_names(tmp_path) if Path(name).exists())
    silent, half, gone = (socket.socket(socket.AF_UNIX) for _ in range(3))
    for visitor in (silent, half, gone):
        visitor.connect(door)
    half.sendall(b'{"verb": "half')
    gone.sendall(b'{"verb": "later"}\n')
    gone.close()
    assert answered(qtbot, visitors.submit(ring, tmp_path, {"verb": "now"})).documents
    silent.settimeout(20)
    ended = visitors.submit(silent.recv, 10)
    qtbot.waitUntil(ended.done, timeout=20_000)  # shown out after a while
    assert ended.result() == b""
    silent.close()
    half.close()


@posix_only
def test_what_a_dead_owner_left_is_taken_over(
    tmp_path: Path, echo: Echo, visitors: ThreadPoolExecutor, install: Install, qtbot: QtBot, ring: Ring
) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(door_names(tmp_path)[0])
    left.close()
    with pytest.raises(NobodyHome):
        ring(tmp_path, {"verb": "now"})
    doorbell = install(tmp_path, echo.answer)
    assert doorbell.open()
    assert answered(qtbot, visitors.submit(ring, tmp_path, {"verb": "now"})).documents
    doorbell.close()


@posix_only
def test_a_long_folder_has_a_door_too(
    tmp_path: Path, echo: Echo, visitors: ThreadPoolExecutor, install: Install, qtbot: QtBot, ring: Ring
) -> None:
    deep = tmp_path / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    doorbell = install(deep, echo.answer)
    door = doorbell.open()
    assert len(os.fsencode(door)) <= LONGEST_PATH
    assert answered(qtbot, visitors.submit(ring, deep, {"verb": "now"})).documents
    doorbell.close()
    assert not Path(door).exists()
