"""A store that is out for harm gets little memory, little time, and no key; the person gets a sentence."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.security.hostile import BAD, HARM, OK, Hostile, Words, entities, file_of_ours, memory_within, once, whole
from tests.servers import Server
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import StoreTrouble, Trouble
from uploader_gui.core.upload import Identity, Session
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.answer import check_page
from uploader_gui.destinations.s3.courier import S3Courier
from uploader_gui.destinations.s3.destination import S3Destination
from uploader_gui.destinations.s3.listing import listed
from uploader_gui.destinations.s3.response import Bounded
from uploader_gui.destinations.s3.wire import Idle

SECRET = "the-secret-that-never-travels"
SESSION = Session("t0ken", 8, "md5", Identity("", 0, 0), 0.0, "m1")
MEGABYTES = 48
"""What one answer may take: a page may have 8, and is a tree of objects meanwhile."""


def destination_at(url: str) -> S3Destination:
    there = Server("hostile", url, "bucket", "someone", SECRET)
    made = open_destination(there.settings(capabilities=Capabilities(tested_at=1.0)), there.vault(), SystemClock())
    assert isinstance(made, S3Destination)
    return made


ASK: dict[str, Callable[[S3Destination], object]] = {
    "HEAD": lambda store: store.look("k", Idle()),
    "list": lambda store: list(store.unfinished("")),
    "parts": lambda store: store.parts("k", SESSION),
    "begin": lambda store: store.begin("k", SESSION),
    "finish": lambda store: store.finish("k", SESSION, [], absent=False),
}


class Meeting:
    """A store, and the server behind it, whose words change from test to test: botocore is loaded once."""

    def __init__(self, server: Hostile, store: S3Destination) -> None:
        self.server, self.store = server, store

    def outcome(self, asked: str, words: Words) -> Trouble | None:
        """Over a new connection: on one that rested, a server that answers each piece it hears may still say what it said before."""
        self.store.close()
        self.server.words = words
        with memory_within(MEGABYTES):
            try:
                ASK[asked](self.store)
            except Trouble as trouble:
                assert trouble.message
                return trouble
        return None


@pytest.fixture(scope="module")
def meeting() -> Iterator[Meeting]:
    with Hostile(whole(b"<ListPartsResult/>")) as server:
        store = destination_at(server.url)
        store.parts("k", SESSION)
        yield Meeting(server, store)
        store.close()


@pytest.mark.parametrize("harm", HARM)
@pytest.mark.parametrize("asked", ["HEAD", "list", "begin"])
def test_no_answer_takes_much_memory_or_time(harm: str, asked: str, meeting: Meeting) -> None:
    trouble = meeting.outcome(asked, HARM[harm])
    assert trouble or asked == "HEAD", "believed"
    assert not any(SECRET.encode() in heard for heard in meeting.server.heard)


ROOTS = ("ListMultipartUploadsResult", "ListPartsResult", "InitiateMultipartUploadResult", "CompleteMultipartUploadResult")


@pytest.mark.parametrize(("asked", "root"), list(zip(("list", "parts", "begin", "finish"), ROOTS, strict=True)))
def test_entities_are_refused_before_they_are_read(asked: str, root: str, tmp_path: Path, meeting: Meeting) -> None:
    (tmp_path / "mine").write_text("something of mine")
    bomb, file = entities(root.encode()), file_of_ours(root.encode(), str(tmp_path / "mine"))
    for body in (bomb, file, bomb.decode().encode("utf-16"), file.decode().encode("utf-16-le")):
        trouble = meeting.outcome(asked, whole(body))
        assert trouble is not None
        assert trouble.kind == ("answer-lost" if asked == "finish" else "store-trouble")
        assert "something of mine" not in str(trouble)
    assert not any(b"something of mine" in heard for heard in meeting.server.heard)


@pytest.mark.parametrize("body", [entities(b"Error"), file_of_ours(b"Error", "/etc/hostname")], ids=["bomb", "file"])
def test_entities_in_an_error_are_no_news(body: bytes, meeting: Meeting) -> None:
    assert meeting.outcome("HEAD", whole(body, BAD))
    trouble = meeting.outcome("list", whole(body, BAD))
    assert trouble
    assert "laugh" not in trouble.message


@pytest.mark.parametrize(
    "page",
    [
        entities(b"ListBucketResult"),
        b"<a>" * 200_000,
        b"<a " + b"x" * 3000 + b"/>",
        entities(b"x").decode().encode("utf-16"),
        b"<a" + b" b='1'" * 500 + b">",
    ],
    ids=["bomb", "tags", "tag", "utf-16", "attributes"],
)
def test_a_page_that_no_store_writes_is_refused(page: bytes) -> None:
    with memory_within(MEGABYTES), pytest.raises(StoreTrouble):
        listed(page, {"k"})


def test_an_honest_page_of_a_thousand_long_names_is_read() -> None:
    entry = "<Contents><Key>{}{}</Key><Size>3</Size><ETag>&quot;x&quot;</ETag><Owner><ID>1</ID></Owner></Contents>"
    page = "".join(entry.format("ü" * 500, number) for number in range(1000))
    check_page(page.encode())
    assert (
        len(listed(f"<ListBucketResult>{page}</ListBucketResult>".encode(), {f"{'ü' * 500}{number}" for number in range(1000)}))
        == 1000
    )


class Dripping(io.RawIOBase):
    """A byte at a time, for ever."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        buffer[0] = 32
        return 1


def test_an_answer_that_drips_ends_with_its_time() -> None:
    with pytest.raises(StoreTrouble, match="no end"):
        Bounded(Dripping(), 0.0, 1000).readinto(bytearray(10))
    with pytest.raises(StoreTrouble, match="no end"):
        io.BufferedReader(Bounded(Dripping(), 60.0, 1000)).read()


@pytest.mark.parametrize(
    "status", [b"301 Moved", b"302 Found", b"303 See Other", b"307 Temporary Redirect", b"308 Permanent Redirect"]
)
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_redirect_is_told_and_never_followed(status: bytes, scheme: str, meeting: Meeting) -> None:
    with Hostile(once(OK + b"Content-Length: 0\r\n\r\n")) as elsewhere:
        target = elsewhere.url.encode() if scheme == "http" else b"file:///etc/passwd"
        for asked in ("HEAD", "list", "begin", "finish"):
            trouble = meeting.outcome(asked, whole(b"", b"HTTP/1.1 " + status + b"\r\n", b"Location: " + target))
            assert trouble is not None
            assert trouble.kind in {"wrong-region", "not-the-store"}
        assert elsewhere.heard == []


@pytest.mark.parametrize(
    "harm", ["a body without an end", "an error without an end", "headers without an end", "a line of headers without an end"]
)
def test_the_courier_stops_what_has_no_end(harm: str) -> None:
    with Hostile(HARM[harm]) as server, memory_within(MEGABYTES):
        store = destination_at(server.url)
        courier = S3Courier(store._wire, absent_put=True, proven=True)
        (came,) = answers_to(courier, lambda done: courier.look_around(["a", "b"], done))
        courier.close()
        store.close()
    assert isinstance(came, StoreTrouble)
