"""The steps that the contract's tests are made of."""

from collections.abc import Callable
from dataclasses import replace

from tests.servers.flows import CountingFlow
from uploader_gui.core.plan import MIB
from uploader_gui.core.ports import Body, Destination
from uploader_gui.core.upload import Identity, Part, Session

Open = Callable[..., Destination]


def session_of(destination: Destination, part_size: int = 5 * MIB, token: str = "t0ken") -> Session:
    return Session(token, part_size, destination.guard(), Identity("1:2", 0, 0), 0.0)


def body_of(destination: Destination, data: bytes, number: int = 0) -> Body:
    return Body(number, memoryview(data), destination.digest(destination.guard(), memoryview(data)))


def put(destination: Destination, key: str, data: bytes, *, absent: bool = False) -> Part:
    session = session_of(destination, len(data))
    return destination.put(key, session, body_of(destination, data), CountingFlow(), absent=absent)


def begun(destination: Destination, key: str) -> Session:
    session = session_of(destination)
    return replace(session, multipart_id=destination.begin(key, session))


def send(destination: Destination, key: str, session: Session, data: bytes, numbers: tuple[int, ...] = (1, 2)) -> list[Part]:
    parts = []
    for number in numbers:
        piece = data[(number - 1) * session.part_size :][: session.part_size]
        parts.append(destination.put_part(key, session, body_of(destination, piece, number), CountingFlow()))
    return parts


def reader(data: bytes) -> Callable[[int, int], bytes]:
    return lambda offset, length: data[offset : offset + length]
