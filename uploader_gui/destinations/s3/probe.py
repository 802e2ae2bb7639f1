"""What a store can do, found out by real calls below the prefix: documentation and behaviour diverge (facts/stores.md)."""

from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from uploader_gui.core import errors
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import Trouble
from uploader_gui.core.keys import normal_prefix
from uploader_gui.core.plan import MIB
from uploader_gui.core.ports import Body, Clock, Destination, Flow
from uploader_gui.core.said import said
from uploader_gui.core.upload import Identity, Part, Session
from uploader_gui.destinations.s3 import findings

ALGORITHMS = ("crc64nvme", "crc32", "md5")
"""Guards in the order in which they are preferred: the cheapest first."""
_SMALL = b"a test by Uploader"
_LARGE = bytes(5 * MIB)
_REFUSALS = (errors.DamagedOnTheWay, errors.StoreRefuses, errors.NotSupported)
_HINDRANCES = (errors.PermissionDenied, errors.NotSupported, errors.StoreRefuses, errors.StoreTrouble)

Delete = Callable[[str, Flow], None]


class Probe:
    """One test of one destination. `subject` is to use whatever it is asked to, whether or not it was found before."""

    def __init__(self, subject: Destination, delete: Delete, clock: Clock) -> None:
        self._subject = subject
        self._delete = delete
        self._clock = clock
        self._root = f"{normal_prefix(subject.settings.prefix)}.uploader-test-{clock.token()[:12]}/"
        self._keys: dict[str, None] = {}
        self._open: dict[str, str] = {}  # multipart id -> key
        self._seen = Capabilities(guard="", md5_etag=False, keeps_token=False, lists_parts=False, lists_uploads=False)
        self._said: list[str] = []

    def run(self, flow: Flow) -> Capabilities:
        """Raises the Trouble that makes uploads impossible. Leaves nothing behind that it may delete."""
        try:
            self._single(flow)
            self._reading(flow)
            self._conditions(flow)
            enforced = [algorithm for algorithm in ALGORITHMS if self._enforced(algorithm, flow)]
            self._guarding(enforced, flow)
            self._completing(flow)
            self._aborting(flow)
        finally:
            self._clean(flow)
        return self._seen._replace(tested_at=self._clock.now(), findings=(*self._said, *findings.of(self._seen)))

    def _single(self, flow: Flow) -> None:
        """A plain object: what fails here makes uploads impossible."""
        body = self._body(0, _SMALL, "md5")
        part = self._put("object", self._session(""), replace(body, checksum=""), flow)
        self._found(md5_etag=part.etag == b64decode(body.checksum).hex())

    def _reading(self, flow: Flow) -> None:
        try:
            held = self._subject.look(self._key("object"), flow)
        except errors.PermissionDenied:
            self._found(reads=False)
            return
        if held is None or held.size != len(_SMALL):
            raise errors.NotSupported(reason="An object that was just written is not found again.")
        self._found(keeps_token=held.token == self._token)
        try:
            self._subject.look(self._key("missing"), flow)
        except errors.PermissionDenied:
            self._found(hides_missing=True)

    def _conditions(self, flow: Flow) -> None:
        session, body = self._session(""), Body(0, memoryview(_SMALL), "")
        with suppress(*_HINDRANCES):
            self._put("once", session, body, flow, absent=True)
            try:
                self._put("once", session, body, flow, absent=True)
            except errors.AlreadyThere:
                self._found(absent_put=True)

    def _enforced(self, algorithm: str, flow: Flow) -> bool:
        """Whether PutObject takes a right checksum and refuses a wrong one."""
        session, body = self._session(algorithm), self._body(0, _SMALL, algorithm)
        try:
            self._put(algorithm, session, body, flow)
        except _HINDRANCES:
            return False
        return self._refused(lambda: self._put(f"{algorithm}-wrong", session, _wrong(body), flow))

    def _guarding(self, enforced: list[str], flow: Flow) -> None:
        """The first guard that holds throughout a multipart upload; without one, MD5 is sent all the same."""
        for algorithm in enforced:
            with suppress(errors.UploadGone, errors.PartsRefused, errors.DamagedOnTheWay, *_REFUSALS, errors.StoreTrouble):
                if self._multipart(algorithm, flow):
                    self._found(guard=algorithm)
                    return
        self._multipart("md5", flow, strict=False)
        if enforced:
            self._said.append(findings.NO_GUARD_IN_PARTS)

    def _multipart(self, algorithm: str, flow: Flow, *, strict: bool = True) -> bool:
        """A whole upload in two parts; False when a part's wrong checksum is taken, and `strict`."""
        key, session = self._begun(f"parts-{algorithm}", algorithm)
        first, second = self._body(1, _LARGE, algorithm), self._body(2, b"!", algorithm)
        refused = self._refused(lambda: self._subject.put_part(key, session, _wrong(second), flow))
        if strict and not refused:
            return False
        parts = [self._subject.put_part(key, session, body, flow) for body in (first, second)]
        self._listed(key, session, parts)
        self._finished(key, session, parts)
        expected = self._subject.expect(session, parts, len(_LARGE) + 1)
        held = self._subject.look(key, flow) if self._seen.reads else None
        if held is not None:
            self._judge(held.size == expected.size)
            self._found(keeps_token=self._seen.keeps_token and held.token == self._token)
            self._found(returns_checksum=bool(held.checksum) and held.checksum == expected.checksum)
        self._found(md5_etag=self._seen.md5_etag and parts[1].etag == b64decode(self._body(2, b"!", "md5").checksum).hex())
        return refused

    def _judge(self, whole: bool) -> None:  # noqa: FBT001
        if not whole:
            raise errors.NotSupported(reason="An object sent in parts has another size in the store.")

    def _listed(self, key: str, session: Session, parts: list[Part]) -> None:
        try:
            listed = self._subject.parts(key, session)
        except _HINDRANCES as trouble:
            self._said.append(findings.hindered(said("list the parts of an upload"), trouble))
            return
        self._found(lists_parts=[(part.number, part.length) for part in listed] == [(part.number, part.length) for part in parts])

    def _completing(self, flow: Flow) -> None:
        """If-None-Match and repetition on CompleteMultipartUpload, with parts of one byte."""
        with suppress(*_HINDRANCES, errors.AnswerLost):
            key, session, part = self._tiny("completed", flow)
            self._finished(key, session, [part], absent=True)
            with suppress(errors.UploadGone, *_HINDRANCES, errors.AnswerLost, errors.AlreadyThere):
                self._subject.finish(key, session, [part], absent=False)
            key, session, part = self._tiny("completed", flow)
            try:
                self._finished(key, session, [part], absent=True)
            except errors.AlreadyThere:
                self._found(absent_complete=True)

    def _aborting(self, flow: Flow) -> None:
        key, session, _ = self._tiny("aborted", flow)
        with suppress(*_HINDRANCES):
            listed = {found.multipart_id for found in self._subject.unfinished(self._root)}
            self._found(lists_uploads=session.multipart_id in listed)
        try:
            self._subject.abort(key, session.multipart_id)
            del self._open[session.multipart_id]
        except _HINDRANCES as trouble:
            self._said.append(
                findings.hindered(said("abort an upload, so what is cancelled stays in the store and may cost money"), trouble)
            )

    def _clean(self, flow: Flow) -> None:
        for multipart_id, key in self._open.items():
            with suppress(Trouble):
                self._subject.abort(key, multipart_id)
        left = []
        for key in self._keys:
            try:
                self._delete(key, flow)
            except Trouble:
                left.append(key)
        if left:
            self._said.append(findings.left_behind(left))

    # --- steps ---

    def _put(self, name: str, session: Session, body: Body, flow: Flow, *, absent: bool = False) -> Part:
        self._keys[self._key(name)] = None
        return self._subject.put(self._key(name), session, body, flow, absent=absent)

    def _begun(self, name: str, algorithm: str) -> tuple[str, Session]:
        key, session = self._key(name), self._session(algorithm)
        multipart_id = self._subject.begin(key, session)
        self._open[multipart_id] = key
        return key, replace(session, multipart_id=multipart_id)

    def _tiny(self, name: str, flow: Flow) -> tuple[str, Session, Part]:
        algorithm = self._seen.guard or "md5"
        key, session = self._begun(name, algorithm)
        return key, session, self._subject.put_part(key, session, self._body(1, b"!", algorithm), flow)

    def _finished(self, key: str, session: Session, parts: list[Part], *, absent: bool = False) -> None:
        self._keys[key] = None
        with suppress(errors.AnswerLost):  # Ceph's empty ETag; HEAD tells
            self._subject.finish(key, session, parts, absent=absent)
        self._open.pop(session.multipart_id, None)

    def _refused(self, wrong: Callable[[], object]) -> bool:
        try:
            wrong()
        except _REFUSALS:
            return True
        except errors.StoreTrouble:
            return False
        return False

    def _found(self, **facts: str | bool) -> None:
        self._seen = self._seen._replace(**facts)  # type: ignore[arg-type]

    def _key(self, name: str) -> str:
        return f"{self._root}{name}"

    def _body(self, number: int, data: bytes, algorithm: str) -> Body:
        return Body(number, memoryview(data), self._subject.digest(algorithm, memoryview(data)))

    @property
    def _token(self) -> str:
        return self._root.rpartition("-")[2].strip("/")

    def _session(self, algorithm: str) -> Session:
        return Session(self._token, len(_LARGE), algorithm, Identity("", 0, 0), self._clock.now())


def _wrong(body: Body) -> Body:
    other = bytes(byte ^ 0xFF for byte in b64decode(body.checksum))
    return replace(body, checksum=b64encode(other).decode())
