"""Answers as S3 writes them."""

import time
from email.utils import formatdate
from xml.sax.saxutils import escape

from benchmarks.servers.objects import Kept, Multipart, Objects

REASONS = {200: "OK", 204: "No Content", 400: "Bad Request", 404: "Not Found", 412: "Precondition Failed", 501: "Not Implemented"}
SPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
PAGE = 1000


def answer(status: int, body: bytes = b"", headers: dict[str, str] | None = None, *, length: int | None = None) -> bytes:
    """A whole answer; `length` where HEAD tells of bytes that it does not send."""
    lines = [
        f"HTTP/1.1 {status} {REASONS[status]}",
        f"Content-Length: {len(body) if length is None else length}",
        _now(int(time.time())),
    ]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape") + body


_dates: dict[int, str] = {}


def _now(second: int) -> str:
    if second not in _dates:
        _dates.clear()
        _dates[second] = f"Date: {formatdate(second, usegmt=True)}\r\nServer: sink\r\nx-amz-request-id: {second:016X}"
    return _dates[second]


def xml(root: str, content: str) -> bytes:
    """An answer with a document."""
    document = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {SPACE}>{content}</{root}>'.encode()
    return answer(200, document, {"Content-Type": "application/xml"})


def refusal(status: int, code: str, message: str) -> bytes:
    """An error."""
    document = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>'
    return answer(status, document.encode(), {"Content-Type": "application/xml"})


def head(kept: Kept) -> bytes:
    """What HEAD says of an object."""
    told = {"ETag": f'"{kept.etag}"', "Last-Modified": formatdate(kept.modified, usegmt=True), "Accept-Ranges": "bytes"}
    return answer(200, b"", told | {"Content-Type": "application/octet-stream"} | kept.described, length=kept.size)


def begun(bucket: str, key: str, name: str) -> bytes:
    """CreateMultipartUpload."""
    return xml("InitiateMultipartUploadResult", f"<Bucket>{bucket}</Bucket><Key>{escape(key)}</Key><UploadId>{name}</UploadId>")


def completed(bucket: str, key: str, kept: Kept) -> bytes:
    """CompleteMultipartUpload."""
    return xml(
        "CompleteMultipartUploadResult", f"<Bucket>{bucket}</Bucket><Key>{escape(key)}</Key><ETag>&quot;{kept.etag}&quot;</ETag>"
    )


def objects(found: Objects, query: dict[str, str]) -> bytes:
    """ListObjectsV2, and the first version of it; delimiters too."""
    prefix, delimiter = query.get("prefix", ""), query.get("delimiter", "")
    after = query.get("continuation-token") or query.get("start-after") or query.get("marker", "")
    entries = _entries(found, prefix, delimiter, after)
    page, more = entries[: int(query.get("max-keys", PAGE))], len(entries) > int(query.get("max-keys", PAGE))
    told = f"<Prefix>{escape(prefix)}</Prefix><KeyCount>{len(page)}</KeyCount><IsTruncated>{str(more).lower()}</IsTruncated>"
    if more:
        last = escape(page[-1][0])
        told += f"<NextContinuationToken>{last}</NextContinuationToken><NextMarker>{last}</NextMarker>"
    return xml("ListBucketResult", told + "".join(_entry(key, kept) for key, kept in page))


def _entries(found: Objects, prefix: str, delimiter: str, after: str) -> list[tuple[str, Kept | None]]:
    entries: dict[str, Kept | None] = {}
    for key, kept in found.under(prefix):
        cut = key.find(delimiter, len(prefix)) if delimiter else -1
        name = key if cut < 0 else key[: cut + len(delimiter)]
        if name > after:
            entries[name] = kept if cut < 0 else None
    return list(entries.items())


def _entry(key: str, kept: Kept | None) -> str:
    if kept is None:
        return f"<CommonPrefixes><Prefix>{escape(key)}</Prefix></CommonPrefixes>"
    told = f"<Key>{escape(key)}</Key><LastModified>{_moment(kept.modified)}</LastModified><ETag>&quot;{kept.etag}&quot;</ETag>"
    return f"<Contents>{told}<Size>{kept.size}</Size><StorageClass>STANDARD</StorageClass></Contents>"


def parts(multipart: Multipart, query: dict[str, str]) -> bytes:
    """ListParts."""
    after, most = int(query.get("part-number-marker", 0)), int(query.get("max-parts", PAGE))
    numbers = [number for number in sorted(multipart.parts) if number > after]
    page, more = numbers[:most], len(numbers) > most
    told = f"<IsTruncated>{str(more).lower()}</IsTruncated>" + (
        f"<NextPartNumberMarker>{page[-1]}</NextPartNumberMarker>" if more else ""
    )
    for number in page:
        etag, body = multipart.parts[number]
        told += f"<Part><PartNumber>{number}</PartNumber><ETag>&quot;{etag}&quot;</ETag><Size>{body.size}</Size>"
        told += f"<LastModified>{_moment(multipart.began)}</LastModified></Part>"
    return xml("ListPartsResult", told)


def multiparts(found: Objects, prefix: str) -> bytes:
    """ListMultipartUploads, all on one page."""
    told = "<IsTruncated>false</IsTruncated>"
    for name, multipart in list(found.multiparts.items()):
        if multipart.key.startswith(prefix):
            told += f"<Upload><Key>{escape(multipart.key)}</Key><UploadId>{name}</UploadId>"
            told += f"<Initiated>{_moment(multipart.began)}</Initiated></Upload>"
    return xml("ListMultipartUploadsResult", told)


def _moment(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(seconds))
