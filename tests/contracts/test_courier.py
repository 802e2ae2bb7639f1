"""What a courier promises, on every server: small objects arrive as they do one by one."""

import hashlib
import os
from dataclasses import replace
from typing import Any

import pytest

from tests.contracts.steps import body_of, put, session_of
from tests.servers import Server
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from uploader_gui.core.destination import Capabilities, Held
from uploader_gui.core.errors import AlreadyThere, Offline, Trouble
from uploader_gui.core.ports import Courier, Destination, Parcel
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3 import open_destination


def courier_of(destination: Destination) -> Courier:
    courier = destination.courier()
    assert courier is not None
    return courier


def parcel(destination: Destination, key: str, data: bytes, *, absent: bool = False) -> Parcel:
    return Parcel(key, session_of(destination, 0), body_of(destination, data), absent)


@pytest.mark.parametrize("name", ["a.txt", "sub/ü ñ 日本.bin", "a+b %20 #1?&=;'()!~.txt", 'quo"te \U0001f600.jpg', "empty"])
def test_an_object_arrives_and_is_seen(there: Destination, prefix: str, name: str) -> None:
    key, data, courier = prefix + name, b"" if name == "empty" else os.urandom(3000), courier_of(there)
    sent = parcel(there, key, data)
    (part,) = answers_to(courier, lambda done: courier.put(sent, done))
    assert isinstance(part, Part)
    (held,) = answers_to(courier, lambda done: courier.look(key, done))
    assert held == there.look(key, CountingFlow())
    assert isinstance(held, Held)
    assert (held.size, held.token) == (len(data), "t0ken")
    expected = there.expect(sent.session, [part], len(data))
    assert (held.etag == expected.etag) if expected.etag else (held.checksum == expected.checksum != "")


def test_what_is_not_there_is_not_seen(there: Destination, prefix: str) -> None:
    courier = courier_of(there)
    assert answers_to(courier, lambda done: courier.look(f"{prefix}missing", done)) == [None]


def test_many_go_side_by_side_and_a_listing_tells_of_them(there: Destination, prefix: str, able: Capabilities) -> None:
    courier = courier_of(there)
    contents = {f"{prefix}many/{number:03d} ü+&.bin": os.urandom(1000 + number) for number in range(150)}
    puts = [lambda done, sent=parcel(there, key, data): courier.put(sent, done) for key, data in contents.items()]
    assert all(isinstance(answer, Part) for answer in answers_to(courier, *puts))
    (listed,) = answers_to(courier, lambda done: courier.look_around(list(contents), done))
    assert {key: held.size for key, held in listed.items()} == {key: len(data) for key, data in contents.items()}
    if able.md5_etag:
        assert {key: held.etag for key, held in listed.items()} == {
            key: hashlib.md5(data).hexdigest() for key, data in contents.items()
        }


def test_a_listing_tells_only_of_what_was_asked(there: Destination, prefix: str) -> None:
    courier = courier_of(there)
    for name in ("a", "b", "c"):
        put(there, f"{prefix}few/{name}", name.encode())
    (listed,) = answers_to(courier, lambda done: courier.look_around([f"{prefix}few/b", f"{prefix}few/none"], done))
    assert set(listed) == {f"{prefix}few/b"}


def test_a_taken_key_is_refused_where_that_is_enforced(there: Destination, prefix: str, able: Capabilities) -> None:
    if not able.absent_put:
        pytest.skip("the store ignores it")
    courier, key = courier_of(there), f"{prefix}taken"
    put(there, key, b"first")
    (answer,) = answers_to(courier, lambda done: courier.put(parcel(there, key, b"second", absent=True), done))
    assert isinstance(answer, AlreadyThere)
    held = there.look(key, CountingFlow())
    assert held is not None
    assert held.size == 5


def test_bytes_that_are_not_those_of_the_checksum_are_refused(there: Destination, prefix: str, able: Capabilities) -> None:
    if not able.guard:
        pytest.skip("the store checks nothing")
    courier, sent = courier_of(there), parcel(there, f"{prefix}damaged", b"what was read")
    damaged = replace(sent, body=replace(sent.body, data=memoryview(b"what was send")))
    (answer,) = answers_to(courier, lambda done: courier.put(damaged, done))
    assert isinstance(answer, Trouble)
    assert there.look(f"{prefix}damaged", CountingFlow()) is None


def test_wrong_keys_are_answered_with_trouble(server: Server, able: Capabilities, prefix: str) -> None:
    if server.name.startswith("moto"):
        pytest.skip("moto checks no signature")
    settings = server.settings(prefix=prefix, capabilities=able)
    wrong = open_destination(settings, replace(server, secret="wrong").vault(), SystemClock())
    courier = courier_of(wrong)
    (answer,) = answers_to(courier, lambda done: courier.put(parcel(wrong, f"{prefix}never", b"x"), done))
    assert isinstance(answer, Trouble)
    wrong.close()


def test_a_server_that_is_not_there_is_answered_with_trouble(server: Server, able: Capabilities, prefix: str) -> None:
    gone = open_destination(
        server.settings(prefix=prefix, capabilities=able, endpoint=_nowhere(server)), server.vault(), SystemClock()
    )
    courier = courier_of(gone)
    looks = [lambda done: courier.look(f"{prefix}x", done)] * 20
    assert all(isinstance(answer, Offline) for answer in answers_to(courier, *looks))
    gone.close()


def _nowhere(server: Server) -> str:
    return f"{server.endpoint.partition(':')[0]}://localhost:1"


def test_what_is_given_up_is_answered_all_the_same(there: Destination, prefix: str) -> None:
    courier, key = courier_of(there), f"{prefix}given up"

    def give_up_at_once(done: Any) -> None:
        courier.put(parcel(there, key, os.urandom(900_000)), done)()

    (answer,) = answers_to(courier, give_up_at_once)
    assert isinstance(answer, Part | Trouble)
