"""The wire on a server that does what it is told: broken connections, early refusals, false answers."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

import pytest

from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from tests.servers.scripted import Reply, ScriptedServer, error
from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Body
from uploader_gui.core.upload import Identity, Part, Session
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.destination import S3Destination

MD5 = "900150983cd24fb0d6963f7d28e17f72"  # of b"abc"
GOOD = Reply(headers=(("ETag", f'"{MD5}"'),))
SESSION = Session("t0ken", 8, "md5", Identity("", 0, 0), 0.0, "m1")
ABC = Body(1, memoryview(b"abc"), "kAFQmDzST7DWlj99KOF/cg==")
BIG = bytes(3_000_000)


@contextmanager
def answering(*replies: Reply, able: Capabilities = Capabilities(tested_at=1.0)) -> Iterator[tuple[S3Destination, ScriptedServer]]:
    with ExitStack() as stack:
        server = stack.enter_context(ScriptedServer(replies))
        there = server.server()
        destination = open_destination(there.settings(capabilities=able), there.vault(), SystemClock())
        assert isinstance(destination, S3Destination)
        stack.callback(destination.close)
        yield destination, server


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


def test_a_connection_that_dies_under_a_request_is_replaced_once() -> None:
    with answering(GOOD, Reply(silent=True), GOOD) as (there, server):
        there.put_part("a", SESSION, ABC, CountingFlow())
        flow = CountingFlow()
        there.put_part("a", SESSION, ABC, flow)
    assert [heard.connection for heard in server.heard] == [0, 0, 1]
    assert flow.total == 3


def test_a_fresh_connection_that_dies_is_trouble() -> None:
    with answering(Reply(silent=True)) as (there, server):
        flow = CountingFlow()
        with pytest.raises(errors.StoreTrouble):
            there.put_part("a", SESSION, ABC, flow)
    assert len(server.heard) == 1
    assert flow.total == 0


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
        (replace(GOOD, cut=0), errors.StoreTrouble),
        (replace(GOOD, cut=5), errors.StoreTrouble),
        (replace(GOOD, cut=20), errors.StoreTrouble),
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


# --- HEAD ---


def held(*headers: tuple[str, str]) -> Reply:
    return Reply(headers=(("Content-Length", "0"), ("ETag", f'"{MD5}"'), *headers))


def test_the_mark_is_found_whatever_case_the_store_makes_of_it() -> None:
    with answering(held(("X-Amz-Meta-Upload-Token", "t0ken"), ("x-amz-meta-Upload-Part-Size", "8"))) as (there, _):
        found = there.look("a", CountingFlow())
    assert found is not None
    assert (found.token, found.part_size) == ("t0ken", 8)


def test_a_checksum_of_parts_is_no_checksum_of_the_whole() -> None:
    with answering(held(("x-amz-checksum-crc32", "xRlnTg==-2")), held(("x-amz-checksum-crc32", "xRlnTg=="))) as (there, _):
        composite, whole = there.look("a", CountingFlow()), there.look("a", CountingFlow())
    assert composite is not None and composite.checksum == composite.algorithm == ""
    assert whole is not None and (whole.checksum, whole.algorithm) == ("xRlnTg==", "crc32")


def test_a_store_that_refuses_the_checksum_mode_is_asked_without_it_from_then_on() -> None:
    with answering(Reply("400 Bad Request"), held(), held()) as (there, server):
        there.look("a", CountingFlow())
        there.look("a", CountingFlow())
    assert ["x-amz-checksum-mode" in heard.headers for heard in server.heard] == [True, False, False]


def test_a_refused_look_is_explained_by_a_get() -> None:
    with answering(Reply("403 Forbidden"), error("403 Forbidden", "InvalidAccessKeyId")) as (there, server):
        with pytest.raises(errors.CredentialsRefused):
            there.look("a", CountingFlow())
    assert [heard.line.split()[0] for heard in server.heard] == ["HEAD", "GET"]
    assert server.heard[1].headers["range"] == "bytes=0-0"


def test_a_store_that_hides_what_is_missing_is_believed_where_a_test_found_so() -> None:
    denied = (Reply("403 Forbidden"), error("403 Forbidden", "AccessDenied"))
    with answering(*denied) as (there, _), pytest.raises(errors.PermissionDenied):
        there.look("a", CountingFlow())
    with answering(*denied, able=Capabilities(hides_missing=True)) as (there, _):
        assert there.look("a", CountingFlow()) is None


def test_an_answer_without_a_size_proves_nothing() -> None:
    with answering(Reply(headers=(("ETag", "x"), ("Transfer-Encoding", "chunked")), close=True)) as (there, _):
        with pytest.raises(errors.StoreTrouble):
            there.look("a", CountingFlow())


# --- completing ---

PARTS = [Part(1, 3, MD5, ABC.checksum)]
COMPLETED = b"<CompleteMultipartUploadResult><ETag>%s</ETag></CompleteMultipartUploadResult>"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply(body=COMPLETED % b""), errors.AnswerLost),  # Ceph, the first time
        (Reply(body=b""), errors.AnswerLost),
        (Reply(body=b"   "), errors.AnswerLost),
        (Reply(body=b"<CompleteMultipartUploadResult><ETag>x</ET"), errors.AnswerLost),
        (Reply(body=b"<CompleteMultipartUploadResult><Location>a&b</Location>"), errors.AnswerLost),
        (replace(error("200 OK", "InternalError"), close=True), errors.AnswerLost),
        (Reply(body=b"  \n  " + error("200 OK", "InternalError").body), errors.AnswerLost),
        (error("500 Oops", "InternalError"), errors.AnswerLost),
        (error("504 Gateway Timeout", ""), errors.AnswerLost),
        (Reply(silent=True), errors.AnswerLost),
        (Reply(cut=10), errors.AnswerLost),
        (error("200 OK", "SlowDown"), errors.Throttled),
        (error("200 OK", "InvalidPart"), errors.PartsRefused),
        (error("404 Not Found", "NoSuchUpload"), errors.UploadGone),
        (error("412 Precondition Failed", "PreconditionFailed"), errors.AlreadyThere),
    ],
)
def test_a_completion_is_only_done_when_the_store_says_so(reply: Reply, kind: type[errors.Trouble]) -> None:
    with answering(reply) as (there, _), pytest.raises(errors.Trouble) as caught:
        there.finish("a", SESSION, PARTS, absent=False)
    assert type(caught.value) is kind


def test_a_completion_names_the_parts_and_their_whole() -> None:
    session = replace(SESSION, algorithm="crc64nvme")
    parts = [Part(1, 3, "e1", there_digest(b"abc")), Part(2, 3, "e2", there_digest(b"def"))]
    with answering(Reply(body=COMPLETED % b"&quot;x-2&quot;"), able=Capabilities(absent_complete=True)) as (there, server):
        there.finish("a +b", session, parts, absent=True)
    (heard,) = server.heard
    assert heard.line == "POST /tests/a%20%2Bb?uploadId=m1 HTTP/1.1"
    assert heard.headers["x-amz-checksum-crc64nvme"] == there_digest(b"abcdef")
    assert heard.headers["x-amz-checksum-type"] == "FULL_OBJECT"
    assert heard.headers["if-none-match"] == "*"
    assert b"<ETag>&quot;e1&quot;</ETag>" in heard.body or b'<ETag>"e1"</ETag>' in heard.body
    assert "x-amz-mp-object-size" not in heard.headers


def there_digest(data: bytes) -> str:
    from uploader_gui.destinations.s3.checksums import digest

    return digest("crc64nvme", data)


# --- listings ---


def listed(*parts: tuple[int, int, str, str], more: str = "") -> Reply:
    each = "".join(
        f"<Part><PartNumber>{number}</PartNumber><Size>{size}</Size><ETag>{etag}</ETag><LastModified>{when}</LastModified></Part>"
        for number, size, etag, when in parts
    )
    return Reply(body=f"<ListPartsResult>{more}{each}</ListPartsResult>".encode())


def test_all_pages_of_parts_are_read_and_the_newest_of_a_number_is_kept() -> None:
    early, late = "2026-01-01T00:00:00Z", "2026-01-01T00:00:09Z"
    first = listed(
        (1, 8, "new", late), (1, 8, "old", early), more="<IsTruncated>true</IsTruncated><NextPartNumberMarker>1</NextPartNumberMarker>"
    )
    with answering(first, listed((2, 5, '"e2"', early), more="<IsTruncated>false</IsTruncated>")) as (there, server):
        assert there.parts("a", SESSION) == [Part(1, 8, "new"), Part(2, 5, "e2")]
    assert "part-number-marker=1" in server.heard[1].line


def test_a_listing_that_never_ends_is_ended() -> None:
    endless = listed(
        (1, 8, "e", "2026-01-01T00:00:00Z"), more="<IsTruncated>true</IsTruncated><NextPartNumberMarker>0</NextPartNumberMarker>"
    )
    with answering(endless) as (there, server):
        assert there.parts("a", SESSION) == [Part(1, 8, "e")]
    assert len(server.heard) <= 3


def uploads(*keys: str, more: str = "") -> Reply:
    each = "".join(
        f"<Upload><Key>{key}</Key><UploadId>id-{key}</UploadId><Initiated>2026-01-01T00:00:00Z</Initiated></Upload>" for key in keys
    )
    return Reply(body=f"<ListMultipartUploadsResult>{more}{each}</ListMultipartUploadsResult>".encode())


def test_uploads_are_listed_although_the_stores_markers_are_missing() -> None:
    more = "<IsTruncated>true</IsTruncated><NextKeyMarker></NextKeyMarker>"
    with answering(uploads("p/a", "other", more=more), uploads("p/b", more=more), uploads("p/b", more=more)) as (there, server):
        assert [found.key for found in there.unfinished("p/")] == ["p/a", "p/b"]
    assert "key-marker=other" in server.heard[1].line


# --- aborting ---


def test_an_abort_is_repeated_until_nothing_is_listed() -> None:
    part = listed((1, 8, "e", "2026-01-01T00:00:00Z"), more="<IsTruncated>false</IsTruncated>")
    gone = error("404 Not Found", "NoSuchKey")
    with answering(Reply("204 No Content"), part, Reply("204 No Content"), gone) as (there, server):
        there.abort("a", "m1")
    assert [heard.line.split()[0] for heard in server.heard] == ["DELETE", "GET", "DELETE", "GET"]


def test_an_abort_that_does_not_help_is_trouble() -> None:
    part = listed((1, 8, "e", "2026-01-01T00:00:00Z"), more="<IsTruncated>false</IsTruncated>")
    with answering(*[Reply("204 No Content"), part] * 9) as (there, _), pytest.raises(errors.StoreTrouble):
        there.abort("a", "m1")


def test_an_abort_is_believed_where_parts_may_not_be_listed() -> None:
    with answering(Reply("204 No Content"), error("403 Forbidden", "AccessDenied")) as (there, _):
        there.abort("a", "m1")
    with answering(error("403 Forbidden", "AccessDenied")) as (there, _), pytest.raises(errors.PermissionDenied):
        there.abort("a", "m1")


def test_creating_is_answered_with_an_id_or_not_at_all() -> None:
    begun = Reply(body=b"<InitiateMultipartUploadResult><UploadId>m7</UploadId></InitiateMultipartUploadResult>")
    with answering(begun, Reply(body=b"")) as (there, server):
        assert there.begin("a.jpg", replace(SESSION, algorithm="crc64nvme")) == "m7"
        with pytest.raises(errors.StoreTrouble):
            there.begin("a.jpg", SESSION)
    headers = server.heard[0].headers
    assert (headers["content-type"], headers["x-amz-meta-upload-token"]) == ("image/jpeg", "t0ken")
    assert (headers["x-amz-checksum-algorithm"], headers["x-amz-checksum-type"]) == ("CRC64NVME", "FULL_OBJECT")
    assert "x-amz-checksum-algorithm" not in server.heard[1].headers


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
