"""What false, strange and unfinished answers to HEAD, Complete and the listings are taken for."""

from dataclasses import replace

import pytest

from tests.destinations.answering import ABC, MD5, SESSION, answering
from tests.servers.flows import CountingFlow
from tests.servers.scripted import Reply, error
from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.upload import Part


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
