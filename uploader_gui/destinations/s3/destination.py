"""One bucket of an S3-compatible store, as the engine sees it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities, DestinationSettings, Expected, Held, Stored, Unfinished
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Body, Clock, Courier, Flow
from uploader_gui.core.upload import Part, Session
from uploader_gui.destinations.s3 import checksums, comparison, probe
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.courier import S3Courier, can_carry
from uploader_gui.destinations.s3.held import held_of
from uploader_gui.destinations.s3.listing import list_request, page_of
from uploader_gui.destinations.s3.objects import acknowledged, content_type, head_request, marks, part_request, put_request
from uploader_gui.destinations.s3.wire import Request, Wire, take_back

if TYPE_CHECKING:
    from uploader_gui.destinations.s3.control import Control

_WILLING = Capabilities(absent_put=True, absent_complete=True)
"""For a test: everything is tried, nothing is believed."""
ABORTS = 5
"""Parts still under way may arrive after an abort (facts/s3.md 1.6): so often it is sent again at once."""


class S3Destination:
    """The port's Destination on Amazon S3 and what speaks its language. Thread-safe."""

    def __init__(self, settings: DestinationSettings, wire: Wire, clock: Clock) -> None:
        self.settings = settings
        self.endpoint = wire.address.endpoint
        self._wire = wire
        self._clock = clock
        self._asks_checksum = True

    def limits(self) -> Limits:
        """What the store takes, from the preset."""
        return self.settings.limits

    def guard(self) -> str:
        """What a test found to be enforced, else MD5, which most stores enforce."""
        return self.settings.capabilities.guard or "md5"

    def digest(self, algorithm: str, data: memoryview) -> str:
        """Base64."""
        return checksums.digest(algorithm, data)

    def expect(self, session: Session, parts: Sequence[Part], size: int) -> Expected:
        """See comparison.expected. Where a store checks nothing on arrival, its own ETags for the parts prove nothing."""
        expected = comparison.expected(session, parts, size)
        return expected if self._able.guard or self._able.md5_etag else expected._replace(parts_etag="")

    def same(self, held: Held, size: int, read: Callable[[int, int], bytes]) -> bool:
        """See comparison.same."""
        return comparison.same(held, size, read)

    def look(self, key: str, flow: Flow) -> Held | None:
        """HEAD. None for a key that is not there."""
        answer = self._head(key, flow)
        if answer.status == 404:
            return None
        if answer.ok:
            return held_of(answer)
        trouble = self._explained(key, answer, flow)
        if isinstance(trouble, errors.PermissionDenied) and self.settings.capabilities.hides_missing:
            return None  # without the right to list, Amazon says 403 of a key that is not there
        raise trouble

    def put(self, key: str, session: Session, body: Body, flow: Flow, *, absent: bool) -> Part:
        """PutObject. Raises AnswerLost where a repeated request met what may be its own object."""
        request = put_request(key, session, body, absent=absent and self._able.absent_put)
        answer = self._wire.ask(request, flow)
        if answer.repeated and answer.status in {409, 412}:
            take_back(flow, answer.sent)
            raise errors.AnswerLost("PutObject was repeated: what is there may be what was sent first", request_id=answer.request_id)
        return self._kept(request, answer, session, body, flow)

    def begin(self, key: str, session: Session) -> str:
        """CreateMultipartUpload."""
        parameters: dict[str, Any] = {"Metadata": marks(session), "ContentType": content_type(key)}
        if session.algorithm in {"crc64nvme", "crc32"}:
            parameters |= {"ChecksumAlgorithm": session.algorithm.upper(), "ChecksumType": "FULL_OBJECT"}
        multipart_id = self._control.call("CreateMultipartUpload", Key=key, **parameters).get("UploadId")
        if not multipart_id:
            raise errors.StoreTrouble("CreateMultipartUpload: an answer without an id")
        return str(multipart_id)

    def put_part(self, key: str, session: Session, body: Body, flow: Flow) -> Part:
        """UploadPart."""
        request = part_request(key, session, body)
        return self._kept(request, self._wire.ask(request, flow), session, body, flow)

    def finish(self, key: str, session: Session, parts: Sequence[Part], *, absent: bool) -> None:
        """CompleteMultipartUpload: whatever is not certain is AnswerLost."""
        parameters: dict[str, Any] = {"MultipartUpload": {"Parts": [_named(part, session.algorithm) for part in parts]}}
        whole = checksums.combined(session.algorithm, parts)
        if whole:
            parameters |= {f"Checksum{session.algorithm.upper()}": whole, "ChecksumType": "FULL_OBJECT"}
        if self._wire.address.amazon:
            parameters["MpuObjectSize"] = sum(part.length for part in parts)
        if absent and self._able.absent_complete:
            parameters["IfNoneMatch"] = "*"
        try:
            answer = self._control.call("CompleteMultipartUpload", Key=key, UploadId=session.multipart_id, **parameters)
        except (errors.StoreTrouble, errors.Offline) as trouble:
            raise errors.AnswerLost(trouble.detail, code=trouble.code, request_id=trouble.request_id) from trouble
        if not answer.get("ETag"):
            raise errors.AnswerLost("CompleteMultipartUpload: an answer without an ETag")

    def parts(self, key: str, session: Session) -> list[Part]:
        """ListParts, all pages."""
        return self._control.parts(key, session.multipart_id)

    def abort(self, key: str, multipart_id: str) -> None:
        """AbortMultipartUpload, until ListParts knows nothing any more."""
        for _ in range(ABORTS):
            try:
                self._control.call("AbortMultipartUpload", Key=key, UploadId=multipart_id)
                if not self._control.parts(key, multipart_id):
                    return
            except errors.UploadGone:
                return
            except (errors.PermissionDenied, errors.NotSupported) as trouble:
                if trouble.detail.startswith("ListParts"):
                    return  # the abort itself was accepted
                raise
        raise errors.StoreTrouble("AbortMultipartUpload: parts are still listed")

    def unfinished(self, prefix: str) -> Iterable[Unfinished]:
        """ListMultipartUploads, all pages, as they come."""
        return self._control.unfinished(prefix)

    def listing(self, prefix: str, flow: Flow) -> Iterator[Sequence[Stored]]:
        """ListObjectsV2, all pages, as they come."""
        following = ""
        while True:
            request = list_request(prefix, following)
            answer = self._wire.ask(request, flow)
            if not answer.ok:
                raise self._wire.trouble(answer, request)
            stored, token = page_of(answer.body)
            yield stored
            if not token or token == following or not stored:
                return
            following = token

    def test(self, flow: Flow) -> Capabilities:
        """See probe.Probe."""
        subject = S3Destination(self.settings._replace(capabilities=_WILLING), self._wire, self._clock)
        return probe.Probe(subject, self._delete, self._clock).run(flow)

    def courier(self) -> Courier | None:
        """None through a proxy, and before a test."""
        return self._courier

    def link(self, key: str, seconds: int) -> str:
        """A presigned GET; valid for at most seven days."""
        return self._wire.link(key, seconds)

    def reach(self, flow: Flow) -> None:
        """One connection, one HEAD that needs no key."""
        self._wire.reach(flow)

    def drop(self, stale: Callable[[str], bool]) -> int:
        """The courier's among them."""
        return self._wire.drop(stale)

    def close(self) -> None:
        """Close idle connections. Requests under way go on, but for the courier's: these are for the ordinary way, then."""
        if (courier := self.__dict__.get("_courier")) is not None:
            courier.close()
        self._wire.close()

    @cached_property
    def _courier(self) -> S3Courier | None:
        able = self._able
        return S3Courier(self._wire, absent_put=able.absent_put, proven=able.md5_etag) if able.tested_at and can_carry() else None

    def _delete(self, key: str, flow: Flow) -> None:
        self._wire.send(Request("DeleteObject", "DELETE", key), flow)

    @cached_property
    def _control(self) -> "Control":
        from uploader_gui.destinations.s3.control import Control  # with it comes botocore

        return Control(self._wire)

    @property
    def _able(self) -> Capabilities:
        return self.settings.capabilities

    def _head(self, key: str, flow: Flow) -> Answer:
        request = head_request(key, checksum=self._asks_checksum)
        answer = self._wire.ask(request, flow)
        if request.headers and answer.status in {400, 501}:
            plain = self._wire.ask(request._replace(headers={}), flow)
            if plain.ok or plain.status == 404:
                self._asks_checksum = False  # the store does not know that header (facts/s3.md 2.1, B2)
            return plain
        return answer

    def _explained(self, key: str, answer: Answer, flow: Flow) -> errors.Trouble:
        """HEAD's refusals have no body: the same is asked with a GET of one byte, whose error says why."""
        request = Request("HeadObject", "GET", key, "", {"range": "bytes=0-0"})
        if answer.status in {400, 401, 403}:
            told = self._wire.ask(request, flow)
            if told.code and told.status != 404:
                return self._wire.trouble(told, request)
        return self._wire.trouble(answer, request)

    def _kept(self, request: Request, answer: Answer, session: Session, body: Body, flow: Flow) -> Part:
        """The part that a good answer acknowledges; else raises, and takes the bytes back."""
        try:
            return self._acknowledged(request, answer, session, body)
        except errors.Trouble:
            take_back(flow, answer.sent)
            raise

    def _acknowledged(self, request: Request, answer: Answer, session: Session, body: Body) -> Part:
        """The part that a good answer acknowledges. Raises Trouble."""
        if not answer.ok:
            raise self._wire.trouble(answer, request)
        return acknowledged(request, answer, session, body, proven=self._able.md5_etag and self._able.tested_at > 0)


def _named(part: Part, algorithm: str) -> dict[str, Any]:
    named: dict[str, Any] = {"PartNumber": part.number, "ETag": f'"{part.etag}"'}
    if algorithm in {"crc64nvme", "crc32"} and part.checksum:
        named[f"Checksum{algorithm.upper()}"] = part.checksum
    return named
