"""Requests side by side on connections that do not block: what comes back, in whatever pieces, is what the ordinary way would hear."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic

import pytest

from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from tests.servers.scripted import Reply, ScriptedServer, error
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.destinations.s3.access import access_of
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.connection import Patience
from uploader_gui.destinations.s3.exchange import Exchange
from uploader_gui.destinations.s3.switchboard import LOOK_EVERY, Switchboard
from uploader_gui.destinations.s3.wire import Request, Wire

LOOK = Request("HeadObject", "HEAD", "key")
LIST = Request("ListObjectsV2", "GET", "", "?list-type=2")
BODY = b"<a>" + b"b" * 5000 + b"</a>"


class Board:
    """A switchboard to one scripted server."""

    def __init__(self, server: ScriptedServer, patience: Patience = Patience()) -> None:
        there = server.server()
        settings = there.settings()
        self.server = server
        self.wire = Wire(resolve(settings.options), access_of(settings, there.vault()), SystemClock(), patience=patience)
        self.switchboard = Switchboard(self.wire.connections, patience.answer, 2 * patience.answer)
        self.serve = self.switchboard.serve

    def ask(self, request: Request, done: Callable[[Answer | Trouble], None]) -> Callable[[], None]:
        return self.switchboard.ask(Exchange(request, self.wire.head(request), done))

    def answer(self, request: Request) -> Answer | Trouble:
        (found,) = answers_to(self, partial(self.ask, request))  # type: ignore[arg-type] # it is served like a courier
        assert isinstance(found, Answer | Trouble)
        return found

    @property
    def connections(self) -> list[int]:
        return [heard.connection for heard in self.server.heard]


@contextmanager
def board(*replies: Reply, patience: Patience = Patience()) -> Iterator[Board]:
    with ScriptedServer(replies) as server:
        made = Board(server, patience)
        yield made
        made.switchboard.close()
        made.wire.close()


def test_a_connection_made_while_nobody_waits_is_used_at_once() -> None:
    assert min(_seconds_to_answer() for _ in range(3)) < LOOK_EVERY


def _seconds_to_answer() -> float:
    answers: list[Answer | Trouble] = []
    with board(Reply(body=BODY)) as there:
        there.ask(LIST, answers.append)
        for dialing in [thread for thread in threading.enumerate() if thread.name == "dial"]:
            dialing.join()
        began = monotonic()
        while not answers:
            there.serve(5.0)
        return monotonic() - began


CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"d8b\r\n" + BODY[:3467] + b"\r\n604\r\n" + BODY[3467:] + b"\r\n0\r\n\r\n",
)
ANSWERS = {
    "in one piece": Reply(body=BODY),
    "a byte at a time": Reply(body=BODY[:300], drip=0.0001),
    "in chunks": Reply(raw=b"".join(CHUNKED)),
    "chunks a byte at a time": Reply(raw=b"".join(CHUNKED), drip=0.0001),
    "to the end of the connection": Reply(raw=b"HTTP/1.1 200 OK\r\n\r\n" + BODY, close=True),
    "after being told to go on": Reply(raw=b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5007\r\n\r\n" + BODY),
    "with plain line ends": Reply(raw=b"HTTP/1.1 200 OK\nContent-Length: 5007\n\n" + BODY),
}


@pytest.mark.parametrize("reply", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_put_together_however_it_comes(reply: Reply) -> None:
    with board(reply) as there:
        answer = there.answer(LIST)
        assert isinstance(answer, Answer)
        assert (answer.status, answer.body) == (200, reply.body or BODY)


def test_what_head_says_of_a_size_is_no_body_to_wait_for() -> None:
    with board(Reply(headers=(("Content-Length", "77"), ("ETag", '"e"')))) as there:
        for _ in range(2):
            answer = there.answer(LOOK)
            assert isinstance(answer, Answer)
            assert (answer.headers["content-length"], answer.etag, answer.body) == ("77", "e", b"")
        assert there.connections == [0, 0]


@pytest.mark.parametrize("size", [0, 1, 70_000, 1_000_000])
def test_a_body_arrives_whole(size: int) -> None:
    with board(Reply()) as there:
        assert isinstance(there.answer(Request("PutObject", "PUT", "key", body=b"x" * size)), Answer)
        assert there.server.heard[0].body == b"x" * size


def test_an_error_is_heard_with_its_words() -> None:
    with board(error("503 Slow Down", "SlowDown", ("Retry-After", "7"))) as there:
        answer = there.answer(Request("PutObject", "PUT", "key", body=b"x"))
        assert isinstance(answer, Answer)
        assert (answer.status, answer.code, answer.retry_after) == (503, "SlowDown", 7.0)


def test_a_refusal_before_the_body_is_read_is_heard() -> None:
    with board(Reply("403 Forbidden", body=b"<Error><Code>AccessDenied</Code></Error>", read=1000, close=True)) as there:
        answer = there.answer(Request("PutObject", "PUT", "key", body=b"x" * 1_000_000))
        assert isinstance(answer, Answer | StoreTrouble)  # the system may throw the words away with the connection
        assert not isinstance(answer, Answer) or answer.code == "AccessDenied"


def test_what_rested_and_was_closed_is_asked_again_elsewhere() -> None:
    with board(Reply(), Reply(silent=True), Reply()) as there:
        assert isinstance(there.answer(LOOK), Answer)
        answer = there.answer(LOOK)
        assert isinstance(answer, Answer)
        assert answer.repeated
        assert there.connections == [0, 0, 1]


def test_a_new_connection_that_is_lost_is_told_and_not_tried_again() -> None:
    with board(Reply(silent=True), Reply()) as there:
        assert isinstance(there.answer(LOOK), StoreTrouble)
        assert there.connections == [0]


@pytest.mark.parametrize(
    "reply", [Reply(body=BODY, cut=40), Reply(body=BODY, length=9000, close=True), Reply(raw=b"nonsense\r\n\r\n")]
)
def test_half_an_answer_is_none(reply: Reply) -> None:
    with board(reply) as there:
        assert isinstance(there.answer(LIST), StoreTrouble)


@pytest.mark.parametrize("reply", [Reply(mute=True), Reply(body=BODY, drip=0.05)], ids=["nothing", "drops"])
def test_what_takes_too_long_ends(reply: Reply) -> None:
    began = monotonic()
    with board(reply, patience=Patience(answer=0.5)) as there:
        assert isinstance(there.answer(LIST), StoreTrouble)
    assert monotonic() - began < 30


def test_what_is_given_up_ends_at_once_and_others_go_on() -> None:
    with board(Reply(mute=True), Reply()) as there:
        found: list[object] = []
        give_up = there.ask(LOOK, found.append)
        until = monotonic() + 30
        while not there.server.heard and monotonic() < until:
            there.serve(0.01)
        waiting = threading.Thread(target=there.serve, args=(30.0,))
        waiting.start()
        give_up()
        waiting.join(20)
        assert not waiting.is_alive()
        assert [type(each) for each in found] == [StoreTrouble]
        assert isinstance(there.answer(LOOK), Answer)


def test_while_one_thread_serves_others_ask_and_are_sent_away() -> None:
    with board(Reply()) as there:
        found: list[object] = []
        all_there = threading.Event()

        def hear(answer: object) -> None:
            found.append(answer)
            if len(found) == 20:
                all_there.set()

        def serve() -> None:
            while not all_there.is_set():
                there.serve(0.2)

        serving = threading.Thread(target=serve)
        serving.start()
        for _ in range(20):
            there.ask(LOOK, hear)
        assert all_there.wait(30)
        serving.join()
        assert all(isinstance(each, Answer) for each in found)


def test_closing_answers_what_is_under_way_and_whatever_is_asked_later() -> None:
    with board(Reply(mute=True)) as there:
        found: list[object] = []
        there.ask(LOOK, found.append)
        there.serve(0.01)
        there.switchboard.close()
        there.ask(LOOK, found.append)
        there.switchboard.close()
        assert not there.serve(1.0)
        assert [type(each) for each in found] == [StoreTrouble, StoreTrouble]


def test_many_share_few_connections_which_others_may_use_afterwards() -> None:
    with board(Reply()) as there:
        asks = [partial(there.ask, LOOK)] * 300
        assert all(isinstance(each, Answer) for each in answers_to(there, *asks))  # type: ignore[arg-type]
        assert max(there.connections) < 128
        there.switchboard.rest()
        taken = there.wire.connections.take()
        assert taken.used
        assert taken.http.sock.gettimeout() == Patience().answer
        there.wire.connections.end(taken)
