"""The wire on a server that does what it is told: broken connections, early refusals, false answers."""

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.destinations.answering import ABC, BIG, GOOD, MD5, SESSION, answering
from tests.servers.flows import CountingFlow
from tests.servers.scripted import Reply, error
from tests.waiting import until
from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Body
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.dial import dial
from uploader_gui.destinations.s3.wire import LARGEST_SLICE, QUICK, SLICE, TURNS, next_slice


def test_a_part_goes_out_plain_with_its_length_and_its_checksum() -> None:
    with answering(GOOD) as (there, server):
        assert there.put_part("a/ü b", SESSION, ABC, CountingFlow()) == Part(1, 3, MD5, ABC.checksum)
    (heard,) = server.heard
    assert heard.line == "PUT /tests/a/%C3%BC%20b?partNumber=1&uploadId=m1 HTTP/1.1"
    assert heard.body == b"abc"
    assert heard.headers["content-length"] == "3"
    assert heard.headers["content-md5"] == ABC.checksum
    assert heard.headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD"
    assert {"transfer-encoding", "content-encoding", "expect"}.isdisjoint(heard.headers)


def test_one_connection_carries_many_requests() -> None:
    with answering(GOOD) as (there, server):
        for _ in range(5):
            there.put_part("a", SESSION, ABC, CountingFlow())
    assert {heard.connection for heard in server.heard} == {0}


def test_a_connection_that_died_at_rest_is_replaced_at_once() -> None:
    with answering(replace(GOOD, close=True), GOOD) as (there, server):
        there.put_part("a", SESSION, ABC, CountingFlow())
        flow = CountingFlow()
        there.put_part("a", SESSION, ABC, flow)
    assert [heard.connection for heard in server.heard] == [0, 1]
    assert (flow.total, flow.most) == (3, 3)


def test_a_connection_that_dies_under_a_request_is_replaced() -> None:
    with answering(GOOD, Reply(silent=True), GOOD) as (there, server):
        there.put_part("a", SESSION, ABC, CountingFlow())
        flow = CountingFlow()
        there.put_part("a", SESSION, ABC, flow)
    assert [heard.connection for heard in server.heard] == [0, 0, 1]
    assert flow.total == 3


def test_a_fresh_connection_that_dies_is_replaced() -> None:
    with answering(Reply(silent=True), GOOD) as (there, server):
        flow = CountingFlow()
        there.put_part("a", SESSION, ABC, flow)
    assert [heard.connection for heard in server.heard] == [0, 1]
    assert (flow.total, flow.most) == (3, 3)


def test_connections_that_die_though_somebody_is_there_are_trouble() -> None:
    with answering(*[Reply(silent=True)] * TURNS, Reply("403 Forbidden", close=True)) as (there, server):
        flow = CountingFlow()
        with pytest.raises(errors.StoreTrouble):
            there.put_part("a", SESSION, ABC, flow)
    assert [heard.line.partition(" ")[0] for heard in server.heard] == ["PUT"] * TURNS + ["HEAD"]
    assert flow.total == 0


def test_where_nobody_answers_at_all_the_store_is_away() -> None:
    """For hours, a proxy or a balancer may accept connections for a store that is gone: no attempt is counted then."""
    with answering(Reply(silent=True)) as (there, _):
        flow = CountingFlow()
        with pytest.raises(errors.Offline):
            there.put_part("a", SESSION, ABC, flow)
    assert flow.total == 0


def test_a_store_that_refuses_everything_is_there() -> None:
    with answering(error("403 Forbidden", "AccessDenied")) as (there, server):
        there.reach(CountingFlow())
    (heard,) = server.heard
    assert heard.line == "HEAD /tests HTTP/1.1"
    assert "authorization" not in heard.headers


def test_connections_of_an_address_that_is_gone_end_at_once_whatever_they_carry() -> None:
    with answering(GOOD, Reply(mute=True)) as (there, server):
        there.put_part("a", SESSION, ABC, CountingFlow())
        ended: list[BaseException] = []

        def wait_for_answer() -> None:
            try:
                there.put_part("a", SESSION, ABC, CountingFlow())
            except errors.Stopped as stopped:
                ended.append(stopped)

        waiting = threading.Thread(target=wait_for_answer)
        waiting.start()
        until(lambda: len(server.heard) == 2)
        assert there.drop(lambda address: address == "192.0.2.1") == 0
        assert there.drop(lambda address: address == "127.0.0.1") == 1
        waiting.join(5)
    assert len(ended) == 1


def test_connecting_can_be_given_up() -> None:
    wanted = threading.Event()
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        ahead = [socket.socket() for _ in range(3)]
        for each in ahead:  # its backlog is filled: the system answers nobody else
            each.setblocking(False)
            each.connect_ex(full.getsockname())
        timer = threading.Timer(0.3, wanted.set)
        timer.start()
        began = time.monotonic()
        with pytest.raises(OSError, match="not wanted"):
            dial(full.getsockname(), 3.0, wanted.is_set)
        assert time.monotonic() - began < 2
        timer.join()
        for each in ahead:
            each.close()


def test_a_refusal_after_a_repeated_put_may_be_our_own_object() -> None:
    refused = error("412 Precondition Failed", "PreconditionFailed")
    with answering(GOOD, Reply(silent=True), refused, able=Capabilities(absent_put=True)) as (there, _):
        there.put("a", SESSION, replace(ABC, number=0), CountingFlow(), absent=True)
        flow = CountingFlow()
        with pytest.raises(errors.AnswerLost):
            there.put("a", SESSION, replace(ABC, number=0), flow, absent=True)
    assert flow.total == 0


def test_the_condition_is_only_sent_where_it_is_enforced() -> None:
    with answering(GOOD) as (there, server):
        there.put("a", SESSION, replace(ABC, number=0), CountingFlow(), absent=True)
    assert "if-none-match" not in server.heard[0].headers


def test_a_refusal_in_the_middle_of_the_body_is_heard() -> None:
    refused = replace(error("403 Forbidden", "AccessDenied"), read=1000, close=True)
    with answering(refused) as (there, _):
        flow = CountingFlow()
        with pytest.raises((errors.PermissionDenied, errors.StoreTrouble)):  # the reset may overtake what was said
            there.put_part("a", SESSION, Body(1, memoryview(BIG), "x"), flow)
    assert flow.total == 0


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (replace(GOOD, cut=0), errors.Offline),
        (replace(GOOD, cut=5), errors.Offline),
        (replace(GOOD, cut=20), errors.Offline),
        (replace(GOOD, body=b"half", length=100, close=True), errors.StoreTrouble),
        (Reply(headers=(), body=b""), errors.StoreTrouble),  # no ETag
        (replace(error("200 OK", "InternalError"), headers=GOOD.headers), errors.StoreTrouble),
        (replace(GOOD, headers=(("ETag", '"ffffffffffffffffffffffffffffffff"'),)), errors.DamagedOnTheWay),
        (error("503 Slow Down", "SlowDown", ("Retry-After", "3")), errors.Throttled),
        (error("400 Bad Request", "BadDigest"), errors.DamagedOnTheWay),
        (Reply("500 Oops", body=b"<html>" + b"x" * 200_000), errors.StoreTrouble),
        (Reply("200 OK", tuple((f"x-{n}", "y") for n in range(200))), errors.StoreTrouble),
        (Reply("200 OK", (("x-long", "y" * 100_000),)), errors.StoreTrouble),
        (Reply("nonsense"), errors.StoreTrouble),
    ],
)
def test_what_is_not_a_good_answer_is_trouble_and_counts_nothing(reply: Reply, kind: type[errors.Trouble]) -> None:
    with answering(reply) as (there, _):
        flow = CountingFlow()
        with pytest.raises(errors.Trouble) as caught:
            there.put_part("a", SESSION, ABC, flow)
        assert type(caught.value) is kind
    assert flow.total == 0


def test_an_etag_is_not_judged_before_a_test_has_shown_that_it_is_an_md5() -> None:
    other = replace(GOOD, headers=(("ETag", '"ffffffffffffffffffffffffffffffff"'),))
    with answering(other, able=Capabilities()) as (there, _):
        assert there.put_part("a", SESSION, ABC, CountingFlow()).etag == "f" * 32
    sealed = replace(other, headers=(*other.headers, ("x-amz-server-side-encryption", "aws:kms")))
    with answering(sealed) as (there, _):
        assert there.put_part("a", SESSION, ABC, CountingFlow()).etag == "f" * 32


def test_the_store_is_waited_for_as_it_asks() -> None:
    with answering(error("503 Slow Down", "SlowDown", ("Retry-After", "3"))) as (there, _):
        with pytest.raises(errors.Throttled) as caught:
            there.put_part("a", SESSION, ABC, CountingFlow())
    assert caught.value.retry_after == 3.0


def test_neither_secret_nor_signature_is_told() -> None:
    told = error("403 Forbidden", "SignatureDoesNotMatch", message="no match", more="<StringToSign>AWS4 something</StringToSign>")
    with answering(told) as (there, server):
        with pytest.raises(errors.CredentialsRefused) as caught:
            there.put_part("a", SESSION, ABC, CountingFlow())
    signature = server.heard[0].headers["authorization"].rpartition("Signature=")[2]
    for text in (str(caught.value), repr(caught.value.failure())):
        assert signature not in text
        assert "something" not in text


def test_a_stop_before_a_request_sends_nothing() -> None:
    with answering(GOOD) as (there, server):
        flow = CountingFlow()
        flow.stop()
        with pytest.raises(errors.Stopped):
            there.put_part("a", SESSION, ABC, flow)
    assert server.heard == []


def test_a_stop_ends_the_wait_for_an_answer_at_once() -> None:
    with answering(Reply(mute=True)) as (there, _):
        pace: Callable[[], float] = time.monotonic
        flow, began = CountingFlow(stop_after=3), pace()
        with pytest.raises(errors.Stopped):
            there.put_part("a", SESSION, ABC, flow)
        assert pace() - began < 5
    assert flow.total == 0


@pytest.mark.parametrize(
    ("size", "seconds", "following"),
    [
        (SLICE, QUICK / 2, 2 * SLICE),
        (LARGEST_SLICE, 0.0, LARGEST_SLICE),
        (2 * SLICE, 1.5 * QUICK, 2 * SLICE),
        (LARGEST_SLICE, 60.0, LARGEST_SLICE // 2),
        (SLICE, 60.0, SLICE),
    ],
)
def test_slices_grow_where_they_leave_quickly_and_shrink_where_not(size: int, seconds: float, following: int) -> None:
    assert next_slice(size, seconds) == following
