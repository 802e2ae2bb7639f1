"""The control calls: botocore writes and reads them by its model of S3, our own wire carries them, so that there is one way out."""

from collections.abc import Iterator, Mapping
from typing import Any

from botocore import parsers, serialize
from botocore.awsrequest import HeadersDict
from botocore.model import OperationModel, ServiceModel
from botocore.utils import percent_encode_sequence

from uploader_gui.core.destination import Unfinished
from uploader_gui.core.errors import Offline, Stopped
from uploader_gui.core.plan import MIB
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.answer import check_page
from uploader_gui.destinations.s3.operations import SERVICE
from uploader_gui.destinations.s3.trouble import of_exception
from uploader_gui.destinations.s3.wire import Idle, Request, Wire

MOST_ANSWER = 8 * MIB
"""Bytes; a page of a thousand parts has some 300 kB."""


class Control:
    """CreateMultipartUpload, Complete, Abort and the two listings of one bucket. Thread-safe.

    Without a client of botocore's around its model: that would take a quarter of a second, and bring nothing that is used.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._service: Any = ServiceModel(SERVICE, "s3")
        self._writer: Any = serialize.create_serializer("rest-xml")
        self._reader: Any = parsers.create_parser("rest-xml")

    def call(self, operation: str, **parameters: object) -> dict[str, Any]:
        """One of S3's operations. Raises only Trouble."""
        try:
            return self._ask(self._service.operation_model(operation), {"Bucket": self._wire.address.bucket, **parameters})
        except Stopped:
            raise Offline(f"{operation}: its connection was given up") from None
        except Exception as error:
            raise of_exception(error) from error

    def parts(self, key: str, multipart_id: str) -> list[Part]:
        """All pages of ListParts, one part of each number, the newest (SeaweedFS lists a part twice that was sent twice)."""
        newest: dict[int, dict[str, Any]] = {}
        marker = 0
        while True:
            page = self.call("ListParts", Key=key, UploadId=multipart_id, **({"PartNumberMarker": marker} if marker else {}))
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
            page = self.call("ListMultipartUploads", Prefix=prefix, **markers)
            before = len(seen)
            for found in _uploads(page):
                if (found.key, found.multipart_id) not in seen and found.key.startswith(prefix):
                    yield found
                seen.add((found.key, found.multipart_id))
            if not page.get("IsTruncated") or len(seen) == before:
                return
            markers = _markers(page)

    def _ask(self, model: OperationModel, parameters: Mapping[str, object]) -> dict[str, Any]:
        written = self._writer.serialize_to_request(parameters, model)
        key, query = str(parameters.get("Key", "")), _query(written)
        headers = {name.lower(): str(value) for name, value in written["headers"].items()}
        request = Request(model.name, written["method"], key, query, headers, written["body"], MOST_ANSWER)
        answer = self._wire.send(request, Idle())
        check_page(answer.body)
        read = {"status_code": answer.status, "headers": HeadersDict(answer.headers), "body": answer.body}
        return dict(self._reader.parse(read, model.output_shape))


def _query(written: Mapping[str, Any]) -> str:
    """What follows the key, with its "?": where the bucket is, the wire knows."""
    fixed, given = written["url_path"].partition("?")[2], percent_encode_sequence(written["query_string"])
    found = "&".join(part for part in (fixed, given) if part)
    return f"?{found}" if found else ""


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
