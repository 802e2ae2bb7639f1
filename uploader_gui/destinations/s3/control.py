"""The control calls: botocore writes and reads their XML, our own wire carries them, so that there is one way out."""

from collections.abc import Iterator
from io import BytesIO
from threading import Lock
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.compat import HTTPHeaders

from uploader_gui.core.destination import Unfinished
from uploader_gui.core.errors import Offline, Stopped
from uploader_gui.core.plan import MIB
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.answer import check_page
from uploader_gui.destinations.s3.trouble import of_exception
from uploader_gui.destinations.s3.wire import Idle, Request, Wire

MOST_ANSWER = 8 * MIB
"""Bytes; a page of a thousand parts has some 300 kB."""
_LEFT_TO_US = ("host", "user-agent", "content-length", "expect", "amz-sdk-invocation-id", "amz-sdk-request", "x-amz-date")


class Control:
    """CreateMultipartUpload, Complete, Abort and the two listings of one bucket. Thread-safe."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._made: Any = None
        self._lock = Lock()

    def call(self, operation: str, **parameters: object) -> dict[str, Any]:
        """One call of a botocore client's method. Raises only Trouble."""
        try:
            answer = getattr(self._client(), operation)(Bucket=self._wire.address.bucket, **parameters)
        except Stopped:
            raise Offline(f"{operation}: its connection was given up") from None
        except Exception as error:
            raise of_exception(error) from error
        return dict(answer)

    def parts(self, key: str, multipart_id: str) -> list[Part]:
        """All pages of ListParts, one part of each number, the newest (SeaweedFS lists a part twice that was sent twice)."""
        newest: dict[int, dict[str, Any]] = {}
        marker = 0
        while True:
            page = self.call("list_parts", Key=key, UploadId=multipart_id, **({"PartNumberMarker": marker} if marker else {}))
            listed = page.get("Parts") or []
            for part in listed:
                held = newest.get(part["PartNumber"])
                if held is None or _moment(part) >= _moment(held):
                    newest[part["PartNumber"]] = part
            following = _following(page, listed, marker)
            if following is None:
                return [_part(newest[number]) for number in sorted(newest)]
            marker = following

    def unfinished(self, prefix: str) -> Iterator[Unfinished]:
        """All pages of ListMultipartUploads; ends when a page brings nothing new, for some stores' markers are broken.

        Without EncodingType=url: SeaweedFS leaves a "+" as it is then, where Amazon's "+" is a space.
        """
        seen: set[tuple[str, str]] = set()
        markers: dict[str, str] = {}
        while True:
            page = self.call("list_multipart_uploads", Prefix=prefix, **markers)
            before = len(seen)
            for found in _uploads(page):
                if (found.key, found.multipart_id) not in seen and found.key.startswith(prefix):
                    yield found
                seen.add((found.key, found.multipart_id))
            if not page.get("IsTruncated") or len(seen) == before:
                return
            markers = _markers(page)

    def _client(self) -> Any:
        with self._lock:
            if self._made is None:
                self._made = _client(self._wire)
            return self._made


def _client(wire: Wire) -> Any:
    import botocore.session
    from botocore import UNSIGNED
    from botocore.config import Config

    config = Config(
        signature_version=UNSIGNED,  # the wire signs
        retries={"total_max_attempts": 1},
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
        s3={"addressing_style": "path"},  # of the address only the key is taken: where it goes, the wire knows
    )
    session = botocore.session.Session()
    client = session.create_client("s3", region_name=wire.address.region, endpoint_url="https://store", config=config)

    def carry(request: AWSPreparedRequest, event_name: str, **_: object) -> Any:
        return _carry(wire, request, event_name.rpartition(".")[2])

    client.meta.events.register("before-send.s3", carry)
    return client


def _carry(wire: Wire, prepared: AWSPreparedRequest, operation: str) -> AWSResponse:
    parts = urlsplit(prepared.url)
    headers = {name.lower(): _text(value) for name, value in prepared.headers.items()}
    for name in _LEFT_TO_US:
        headers.pop(name, None)
    key = unquote(parts.path.removeprefix(f"/{quote(wire.address.bucket)}").removeprefix("/"))
    body = prepared.body if isinstance(prepared.body, bytes) else b""  # XML, or nothing
    request = Request(operation, prepared.method, key, f"?{parts.query}" if parts.query else "", headers, body, MOST_ANSWER)
    answer = wire.send(request, Idle())
    check_page(answer.body)
    return AWSResponse(prepared.url, answer.status, HTTPHeaders.from_dict(dict(answer.headers)), _Raw(answer.body))


class _Raw(BytesIO):
    """A body that was read already, as botocore wants to read it."""

    def stream(self, **_: object) -> Iterator[bytes]:
        content = self.read()
        if content:
            yield content


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


def _moment(part: dict[str, Any]) -> float:
    modified = part.get("LastModified")
    return modified.timestamp() if modified else 0.0


def _following(page: dict[str, Any], listed: list[dict[str, Any]], marker: int) -> int | None:
    """The next page's marker, or None after the last: rclone leaves IsTruncated out, and answers a marker all the same."""
    if not listed or page.get("IsTruncated") is False:
        return None
    if "IsTruncated" not in page and len(listed) < 1000:
        return None
    last = max(int(part["PartNumber"]) for part in listed)
    following = max(int(page.get("NextPartNumberMarker") or 0), last)
    return following if following > marker else None


def _part(listed: dict[str, Any]) -> Part:
    checksum = listed.get("ChecksumCRC64NVME") or listed.get("ChecksumCRC32") or ""
    return Part(int(listed["PartNumber"]), int(listed["Size"]), str(listed.get("ETag", "")).strip('"'), checksum)


def _uploads(page: dict[str, Any]) -> Iterator[Unfinished]:
    for upload in page.get("Uploads") or []:
        began = upload.get("Initiated")
        yield Unfinished(upload["Key"], upload["UploadId"], began.timestamp() if began else 0.0)


def _markers(page: dict[str, Any]) -> dict[str, str]:
    last = (page.get("Uploads") or [{}])[-1]
    key = page.get("NextKeyMarker") or last.get("Key", "")
    upload_id = page.get("NextUploadIdMarker") or last.get("UploadId", "")
    return {"KeyMarker": key, "UploadIdMarker": upload_id}
