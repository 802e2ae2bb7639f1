"""Requests that carry an object or a part of one, ask after one, and what their answers acknowledge."""

import mimetypes
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import quote

from uploader_gui.core import errors
from uploader_gui.core.ports import Body
from uploader_gui.core.upload import Part, Session
from uploader_gui.destinations.s3 import checksums
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.wire import Request

TOKEN = "upload-token"  # noqa: S105
PART_SIZE = "upload-part-size"


def put_request(key: str, session: Session, body: Body, *, absent: bool) -> Request:
    """PutObject. `absent`: only if no object has this key."""
    headers = _described(key, session) | dict(_guarded(session, body))
    if absent:
        headers["if-none-match"] = "*"
    return Request("PutObject", "PUT", key, "", headers, body.data)


def part_request(key: str, session: Session, body: Body) -> Request:
    """UploadPart."""
    query = f"?partNumber={body.number}&uploadId={quote(session.multipart_id, safe='-_.~')}"
    return Request("UploadPart", "PUT", key, query, _guarded(session, body), body.data)


def head_request(key: str, *, checksum: bool) -> Request:
    """HeadObject. `checksum`: with the checksum that the store keeps."""
    return Request("HeadObject", "HEAD", key, "", {"x-amz-checksum-mode": "ENABLED"} if checksum else {})


def acknowledged(request: Request, answer: Answer, session: Session, body: Body, *, proven: bool) -> Part:
    """The part that a good answer acknowledges. `proven`: a test has shown that this store's ETags are MD5s.

    Raises DamagedOnTheWay, StoreTrouble.
    """
    etag = answer.etag
    if proven and session.algorithm == "md5" and not _matches(answer, etag, body):
        raise errors.DamagedOnTheWay(f"{request.operation}: the ETag {etag} is not that of the bytes sent")
    if not etag:
        raise errors.StoreTrouble(f"{request.operation}: an answer without an ETag", request_id=answer.request_id)
    return Part(body.number, len(body.data), etag, body.checksum, answer.version)


def marks(session: Session) -> dict[str, str]:
    """The object's metadata: whose it is, and how it was cut."""
    return {TOKEN: session.token, PART_SIZE: str(session.part_size)}


def content_type(key: str) -> str:
    """The media type that the key's ending names."""
    name, dot, ending = key.rpartition("/")[2].partition(".")
    return _kind_of(f"{name[:1]}{dot}{ending}")


@lru_cache(1000)
def _kind_of(ending: str) -> str:
    kind, encoding = mimetypes.guess_type(ending, strict=False)
    return "application/octet-stream" if kind is None or encoding else kind


def _described(key: str, session: Session) -> dict[str, str]:
    headers = {f"x-amz-meta-{name}": value for name, value in marks(session).items()}
    return headers | {"content-type": content_type(key)}


def _guarded(session: Session, body: Body) -> Mapping[str, str]:
    return {checksums.header(session.algorithm): body.checksum} if body.checksum else {}


def _matches(answer: Answer, etag: str, body: Body) -> bool:
    sealed = answer.headers.get("x-amz-server-side-encryption", "AES256") != "AES256"
    return sealed or not checksums.is_md5(etag) or etag.lower() == checksums.hexadecimal(body.checksum)
