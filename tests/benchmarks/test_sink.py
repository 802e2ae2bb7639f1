"""The sink answers like a store, though it keeps no bytes."""

import hashlib
import io
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from awscrt import checksums as crt
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.servers.bodies import Unframed, trailing
from benchmarks.servers.running import SinkServer
from tests.benchmarks.conftest import open_client

BUCKET = "bench"
MIB = 1 << 20


def nvme(content: bytes) -> str:
    return b64encode(crt.crc64nvme(content).to_bytes(8, "big")).decode()


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def put_parts(client: Any, key: str, contents: list[bytes]) -> dict[str, Any]:
    """A multipart upload, its parts sent last first."""
    begun = client.create_multipart_upload(Bucket=BUCKET, Key=key, Metadata={"mark": "yes"}, ChecksumAlgorithm="CRC64NVME")
    parts = []
    for number, content in reversed(list(enumerate(contents, 1))):
        told = client.upload_part(
            Bucket=BUCKET, Key=key, UploadId=begun["UploadId"], PartNumber=number, Body=content, ChecksumCRC64NVME=nvme(content)
        )
        parts.insert(0, {"PartNumber": number, "ETag": told["ETag"]})
    listed = client.list_parts(Bucket=BUCKET, Key=key, UploadId=begun["UploadId"])["Parts"]
    assert [(part["PartNumber"], part["Size"]) for part in listed] == [(n, len(content)) for n, content in enumerate(contents, 1)]
    return client.complete_multipart_upload(Bucket=BUCKET, Key=key, UploadId=begun["UploadId"], MultipartUpload={"Parts": parts})


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return error.value.response["Error"]["Code"]


@pytest.mark.parametrize("counted", [True, False])
def test_head_and_list_tell_what_was_put(sink: SinkServer, client: Any, counted: bool) -> None:
    sink.counting(counted)
    body = b"hello" * 1000
    told = client.put_object(Bucket=BUCKET, Key="a b/ü&.txt", Body=body, Metadata={"mark": "yes"}, ChecksumCRC64NVME=nvme(body))
    head = client.head_object(Bucket=BUCKET, Key="a b/ü&.txt", ChecksumMode="ENABLED")
    assert head["ContentLength"] == 5000
    assert head["ETag"] == told["ETag"]
    assert head["Metadata"] == {"mark": "yes"}
    assert head["ChecksumCRC64NVME"] == nvme(body)
    listed = client.list_objects_v2(Bucket=BUCKET, Prefix="a b/")["Contents"]
    assert [(entry["Key"], entry["Size"], entry["ETag"]) for entry in listed] == [("a b/ü&.txt", 5000, told["ETag"])]


def test_it_knows_the_bytes_while_it_checks_and_not_while_it_counts(sink: SinkServer, client: Any) -> None:
    client.put_object(Bucket=BUCKET, Key="x/seen", Body=b"seen")
    sink.counting(True)
    client.put_object(Bucket=BUCKET, Key="x/dropped", Body=b"dropped")
    held = sink.held("x/")
    assert held["x/seen"].pieces == ((4, sha256(b"seen")),)
    assert held["x/dropped"].pieces == ()
    assert held["x/dropped"].size == 7


def test_an_object_of_parts_is_its_parts_in_order(sink: SinkServer, client: Any) -> None:
    contents = [b"1" * (5 * MIB), b"2" * (5 * MIB), b"end"]
    told = put_parts(client, "large", contents)
    head = client.head_object(Bucket=BUCKET, Key="large", ChecksumMode="ENABLED")
    assert head["ETag"] == told["ETag"]
    assert head["ContentLength"] == 10 * MIB + 3
    assert head["ChecksumCRC64NVME"] == nvme(b"".join(contents))
    assert head["Metadata"] == {"mark": "yes"}
    assert sink.held("large")["large"].pieces == tuple((len(content), sha256(content)) for content in contents)


def test_the_etag_is_the_md5_that_was_sent(client: Any) -> None:
    digest = hashlib.md5(b"body", usedforsecurity=False)
    told = client.put_object(Bucket=BUCKET, Key="m", Body=b"body", ContentMD5=b64encode(digest.digest()).decode())
    assert told["ETag"] == f'"{digest.hexdigest()}"'


@pytest.mark.parametrize("named", [{"ChecksumCRC64NVME": nvme(b"other")}, {"ContentMD5": b64encode(bytes(16)).decode()}])
def test_wrong_checksums_are_refused_while_it_checks(sink: SinkServer, client: Any, named: dict[str, str]) -> None:
    with pytest.raises(ClientError) as refused:
        client.put_object(Bucket=BUCKET, Key="wrong", Body=b"body", **named)
    assert code(refused) == "BadDigest"
    assert sink.held("wrong") == {}


def test_nothing_is_overwritten_that_may_not_be(client: Any) -> None:
    client.put_object(Bucket=BUCKET, Key="once", Body=b"1", IfNoneMatch="*")
    with pytest.raises(ClientError) as refused:
        client.put_object(Bucket=BUCKET, Key="once", Body=b"2", IfNoneMatch="*")
    assert code(refused) == "PreconditionFailed"


def test_what_is_aborted_or_deleted_is_gone(client: Any) -> None:
    begun = client.create_multipart_upload(Bucket=BUCKET, Key="p/gone")["UploadId"]
    assert [each["UploadId"] for each in client.list_multipart_uploads(Bucket=BUCKET, Prefix="p/")["Uploads"]] == [begun]
    client.abort_multipart_upload(Bucket=BUCKET, Key="p/gone", UploadId=begun)
    with pytest.raises(ClientError) as refused:
        client.list_parts(Bucket=BUCKET, Key="p/gone", UploadId=begun)
    assert code(refused) == "NoSuchUpload"
    client.put_object(Bucket=BUCKET, Key="p/x", Body=b"")
    client.delete_object(Bucket=BUCKET, Key="p/x")
    assert "Contents" not in client.list_objects_v2(Bucket=BUCKET, Prefix="p/")


def test_a_part_that_never_came_is_no_object(client: Any) -> None:
    begun = client.create_multipart_upload(Bucket=BUCKET, Key="holes")["UploadId"]
    parts = [{"PartNumber": 1, "ETag": "x"}]
    with pytest.raises(ClientError) as refused:
        client.complete_multipart_upload(Bucket=BUCKET, Key="holes", UploadId=begun, MultipartUpload={"Parts": parts})
    assert code(refused) == "InvalidPart"


def test_listings_are_paged_and_folded(client: Any) -> None:
    for number in range(7):
        client.put_object(Bucket=BUCKET, Key=f"f/{number % 2}/{number}", Body=b"")
    pages = list(client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET, Prefix="f/", PaginationConfig={"PageSize": 3}))
    assert len(pages) == 3
    assert sum(len(page["Contents"]) for page in pages) == 7
    folded = client.list_objects_v2(Bucket=BUCKET, Prefix="f/", Delimiter="/")
    assert [each["Prefix"] for each in folded["CommonPrefixes"]] == ["f/0/", "f/1/"]


@pytest.mark.parametrize("counted", [True, False])
def test_over_tls_with_chunks_and_trailers(tmp_path: Path, counted: bool) -> None:
    """boto3 sends streams over https in AWS's chunks, their checksum behind them."""
    server = SinkServer(tmp_path, secure=True)
    client = open_client(server)
    try:
        server.counting(counted)
        body = bytes(range(256)) * 9000
        client.put_object(Bucket=BUCKET, Key="streamed", Body=io.BytesIO(body), ChecksumAlgorithm="CRC64NVME")
        found = server.held("streamed")["streamed"]
        assert found.size == len(body)
        assert dict(found.checksums) == {"crc64nvme": nvme(body)}
        assert found.pieces == (() if counted else ((len(body), sha256(body)),))
    finally:
        client.close()
        server.stop()


@given(contents=st.lists(st.binary(min_size=1, max_size=50), max_size=5), cuts=st.integers(1, 40))
def test_chunks_are_put_together_wherever_they_were_cut(contents: list[bytes], cuts: int) -> None:
    signed = b";chunk-signature=" + b"0" * 64
    framed = b"".join(b"%x" % len(content) + signed + b"\r\n" + content + b"\r\n" for content in contents)
    framed += b"0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"
    seen = bytearray()
    unframed = Unframed(seen.extend)
    for start in range(0, len(framed), cuts):
        unframed.add(memoryview(framed[start : start + cuts]))
    assert bytes(seen) == b"".join(contents)
    assert trailing(bytes(unframed.trailer)) == {"crc32": "AAAAAA=="}
