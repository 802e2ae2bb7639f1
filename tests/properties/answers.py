"""What servers answer, whatever it is: S3's heads, errors and pages, Drive's refusals and documents, the doorbell's lines."""

import http.client
import io
import json

from hypothesis import strategies as some

from tests.properties import Promise, promise
from tests.properties.material import any_text, document, name, written
from uploader_gui.core.errors import Trouble
from uploader_gui.core.request import Reply, pack, received, trouble_message, unpack
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.listing import listed
from uploader_gui.destinations.s3.response import LeanResponse
from uploader_gui.destinations.s3.trouble import Asked, of_answer, of_exception
from uploader_gui.sources.drive.items import item_of
from uploader_gui.sources.drive.refusals import read_refusal, trouble_of

PROMISES: list[Promise] = []
LINE = 65536

_values = some.one_of(
    any_text,
    some.sampled_from(
        [
            "",
            "0",
            "-1",
            "9" * 400,
            "9" * 5000,
            'W/"x"',
            '"',
            "null",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Mon, 31 Feb 0001 99:99:99 -9999",
            "Thu, 01 Jan 9999 00:00:00 -0000",
            "gzip",
        ]
    ),
)
_headers = some.dictionaries(
    some.sampled_from(
        [
            "etag",
            "date",
            "retry-after",
            "content-length",
            "x-amz-request-id",
            "x-amz-bucket-region",
            "x-amz-version-id",
            "location",
            "x",
        ]
    ),
    _values,
)
_elements = some.sampled_from(
    [
        "<Error>",
        "</Error>",
        "<Code>",
        "</Code>",
        "SlowDown",
        "NoSuchKey",
        "<Message>",
        "</Message>",
        "&#27;[31m",
        "&lt;",
        "&#99999999999;",
        "<?xml version='1.0'?>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
        "&a;",
        "<Region>",
        "\0",
        "<ListBucketResult>",
        "<Contents>",
        "<Key>",
        "</Key>",
        "<Size>",
        "9" * 5000,
        "</Size>",
        "</Contents>",
        "</ListBucketResult>",
    ]
)
_bodies = some.one_of(some.binary(max_size=100), some.lists(_elements, max_size=12).map(lambda parts: "".join(parts).encode()))
_statuses = some.one_of(some.sampled_from([200, 204, 206, 301, 400, 401, 403, 404, 409, 412, 429, 500, 503]), some.integers(100, 999))


@promise(
    PROMISES,
    "Whatever a store answers means something: an answer that is good, or a trouble with a sentence",
    some.tuples(_statuses, _headers, _bodies),
    200,
)
def answers_are_understood(given: tuple[int, dict[str, str], bytes]) -> None:
    answer = Answer(*given)
    assert isinstance(answer.etag, str)
    assert isinstance(answer.version, str)
    assert abs(answer.skew(1e9)) < 1e12
    if not answer.ok:
        trouble = of_answer(answer, Asked("PutObject", "b", "k", 1e9))
        assert isinstance(trouble, Trouble)
        assert trouble.message
        json.dumps(trouble_message(trouble))
        assert 0 <= trouble.retry_after < 1e8
        assert len(trouble.request_id) <= 1024
        assert trouble.failure().message == trouble.message


@promise(PROMISES, "A page of a listing is read, or it is a trouble", _bodies, 100)
def pages_are_read(body: bytes) -> None:
    try:
        found = listed(body, {"", "a"})
    except Trouble as trouble:
        assert trouble.message
    else:
        assert all(0 <= held.size < 2**63 for held in found.values())


class _Socket:
    """Holds what a server would send."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, mode: str, buffering: int) -> io.BytesIO:
        return io.BytesIO(self._content)


_head = some.lists(
    some.sampled_from(
        [
            b"HTTP/1.1 200 OK\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\n",
            b"HTTP/9.9 x\r\n",
            b"HTTP/1.0 99999\r\n",
            b"\r\n",
            b"\n",
            b": x\r\n",
            b"x\r\n",
            b"Content-Length: 3\r\n",
            b"Content-Length: -3\r\n",
            b"Content-Length: " + b"9" * 5000 + b"\r\n",
            b"Content-Length: 3\r\nContent-Length: 4\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"Connection: close\r\n",
            b"abc",
            b"3\r\nabc\r\n",
            b"0\r\n\r\n",
            b"fffffffffffffff\r\n",
            b"-1\r\n",
            b"zz\r\n",
            b"a" * (LINE + 2),
            b"\xff\0",
            b"a: b\r\n" * 101,
        ]
    ),
    max_size=10,
).map(b"".join)


@promise(
    PROMISES,
    "Whatever bytes a store sends, they are an answer within its bounds, or a trouble",
    some.one_of(_head, _head.map(lambda rest: b"HTTP/1.1 200 OK\r\n" + rest), some.binary(max_size=100)),
    300,
)
def bytes_are_answers(content: bytes) -> None:
    response = LeanResponse(_Socket(content), seconds=60.0, method="GET")  # type: ignore[arg-type]
    try:
        response.begin()
        body = response.read(64)
    except (http.client.HTTPException, OSError, ValueError) as error:
        assert isinstance(of_exception(error), Trouble)
        return
    assert len(body) <= 64
    assert 100 <= response.status <= 999
    response.close()


_error = some.fixed_dictionaries(
    {
        "error": some.one_of(
            document, some.fixed_dictionaries({}, optional=dict.fromkeys(("errors", "details", "message", "code"), document))
        )
    }
)


@promise(
    PROMISES,
    "Whatever Drive refuses with is a trouble with a sentence",
    some.tuples(some.integers(300, 599), _headers, some.one_of(written(_error), written(document))),
    150,
)
def refusals_are_understood(given: tuple[int, dict[str, str], bytes]) -> None:
    trouble = trouble_of(read_refusal(*given), "anna@example.org")
    assert trouble.message
    assert 0 <= trouble.retry_after < 1e8


_item = some.fixed_dictionaries(
    {},
    optional={
        field: some.one_of(document, any_text, name)
        for field in (
            "id",
            "name",
            "mimeType",
            "size",
            "md5Checksum",
            "modifiedTime",
            "createdTime",
            "trashed",
            "resourceKey",
            "shortcutDetails",
            "capabilities",
            "exportLinks",
        )
    },
)


@promise(PROMISES, "Whatever Drive tells of an item, it is an item, or a trouble", _item, 150)
def items_are_read(told: dict[str, object]) -> None:
    try:
        item = item_of(told)
    except Trouble as trouble:
        assert trouble.message
        return
    assert isinstance(item.name, str)
    assert isinstance(item.id, str)
    assert item.size >= 0


@promise(
    PROMISES, "Whatever a line on the doorbell holds, it is a request, or a sentence says that it is none", written(document), 150
)
def lines_are_requests(line: bytes) -> None:
    try:
        request = unpack(line)
    except Trouble as trouble:
        assert trouble.message
        return
    try:
        reply = received(request)
    except Trouble as trouble:
        assert isinstance(trouble.message, str)
        pack(trouble_message(trouble))
    else:
        assert isinstance(reply, Reply)
