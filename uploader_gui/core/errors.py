"""What can go wrong. The type is the classification, its docstring the sentence for people.

Trouble
├── the way there         Offline · ProxyRefused · CertificateRefused
├── the store, passing    Throttled · StoreTrouble · DamagedOnTheWay
├── the store, for good   PermissionDenied · StoreRefuses · NotSupported · KeyRefused · TooLarge · AlreadyThere · Unproven
├── the destination       CredentialsRefused · CredentialsMissing · ClockWrong · BucketMissing · WrongRegion · DestinationGone
├── the multipart upload  UploadGone · PartsRefused · AnswerLost
├── the source            SourceMissing · SourceDenied · SourceChanged · SourceBusy · SourceUnreadable · VolumeGone
│                         · NotAFile · FolderUnread · NameClash
├── the queue             QueueDamaged · QueueNewer · QueueTaken · DiskFull · QueueUnwritable
└── what was asked        Mistake

Words in braces are filled from the error's facts.
"""

from enum import StrEnum
from typing import ClassVar

from uploader_gui.core.upload import Failure


class Treatment(StrEnum):
    """What the program does about it by itself."""

    RETRY = "retry"  # try again later, counting attempts without progress
    WAIT = "wait"  # hold this upload for a while; no attempt is counted
    HOLD = "hold"  # hold everything for this destination for a while; no attempt is counted
    FAIL = "fail"  # nothing will change by itself


class Action(StrEnum):
    """The one thing a person can do about it."""

    NOTHING = "nothing"  # it goes on by itself
    RETRY = "retry"
    FIX_DESTINATION = "fix-destination"
    SIGN_IN = "sign-in"
    SET_CLOCK = "set-clock"
    RENAME = "rename"
    REPLACE = "replace"
    FIND_SOURCE = "find-source"
    ALLOW_READING = "allow-reading"
    ADD_AGAIN = "add-again"
    FREE_SPACE = "free-space"
    CLOSE_OTHER = "close-other"
    UPDATE = "update"


class Trouble(Exception):
    """Something went wrong."""

    kind: ClassVar[str] = "trouble"
    treatment: ClassVar[Treatment] = Treatment.FAIL
    action: ClassVar[Action] = Action.RETRY
    restarts: ClassVar[bool] = False  # the parts at the store are of no use any more

    def __init__(self, detail: str = "", *, code: str = "", request_id: str = "", retry_after: float = 0.0, **facts: str) -> None:
        """`detail` is for the log and the Details pane; `retry_after` in seconds, 0 where the store named none."""
        super().__init__(detail)
        self.detail = detail
        self.code = code
        self.request_id = request_id
        self.retry_after = retry_after
        self.facts = facts

    @property
    def message(self) -> str:
        """The sentence for people, in English."""
        return sentence(type(self), self.facts)

    def failure(self) -> Failure:
        """As it is kept in the queue."""
        return Failure(self.kind, self.message, self.action, self.code or self.detail[:200], self.request_id, self.facts)

    def __str__(self) -> str:
        return f"{self.message} [{self.code or self.kind}] {self.detail}".rstrip()


class _Blank(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def sentence(kind: "type[Trouble]", facts: dict[str, str], template: str = "") -> str:
    """The docstring of `kind` (or a translation of it) with its facts filled in."""
    text = template or " ".join((kind.__doc__ or "").split())
    return text.format_map(_Blank(facts))


class Offline(Trouble):
    """The store can't be reached. Uploads go on by themselves when the connection is back."""

    kind = "offline"
    treatment = Treatment.HOLD
    action = Action.NOTHING


class ProxyRefused(Trouble):
    """The proxy between this computer and the store refuses. Check the proxy settings of this computer."""

    kind = "proxy-refused"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class CertificateRefused(Trouble):
    """The store's certificate is not trusted: {reason}. If it is your own server, choose its CA file in the destination."""

    kind = "certificate-refused"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class Throttled(Trouble):
    """The store asks for fewer requests. Uploads slow down and go on by themselves."""

    kind = "throttled"
    treatment = Treatment.HOLD
    action = Action.NOTHING


class StoreTrouble(Trouble):
    """The store had a problem of its own. It is tried again by itself."""

    kind = "store-trouble"
    treatment = Treatment.RETRY


class DamagedOnTheWay(Trouble):
    """The store received other bytes than were sent, and refused them. The part is sent again."""

    kind = "damaged-on-the-way"
    treatment = Treatment.RETRY


class PermissionDenied(Trouble):
    """This key may not write to “{where}”. Ask for the right {right} there, then retry."""

    kind = "permission-denied"
    action = Action.FIX_DESTINATION


class StoreRefuses(Trouble):
    """The store refuses this request: {reason} Check the destination's settings, then retry."""

    kind = "store-refuses"
    action = Action.FIX_DESTINATION


class NotSupported(Trouble):
    """The store does not support what was asked: {reason} Test the destination again, then retry."""

    kind = "not-supported"
    action = Action.FIX_DESTINATION


class KeyRefused(Trouble):
    """The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again."""

    kind = "key-refused"
    action = Action.RENAME


class TooLarge(Trouble):
    """The file is larger than the store takes ({limit}). Split it, or choose another destination."""

    kind = "too-large"
    action = Action.FIX_DESTINATION


class AlreadyThere(Trouble):
    """Another file with this name is already there. Choose to replace it or to keep both, then retry."""

    kind = "already-there"
    action = Action.REPLACE


class Unproven(Trouble):
    """What the store holds is not what was sent: {reason}. It is uploaded again."""

    kind = "unproven"
    treatment = Treatment.RETRY
    restarts = True


class CredentialsRefused(Trouble):
    """The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards."""

    kind = "credentials-refused"
    treatment = Treatment.HOLD
    action = Action.SIGN_IN


class CredentialsMissing(Trouble):
    """There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards."""

    kind = "credentials-missing"
    treatment = Treatment.HOLD
    action = Action.SIGN_IN


class ClockWrong(Trouble):
    """This computer's clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards."""

    kind = "clock-wrong"
    treatment = Treatment.HOLD
    action = Action.SET_CLOCK


class BucketMissing(Trouble):
    """There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards."""

    kind = "bucket-missing"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class WrongRegion(Trouble):
    """The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards."""

    kind = "wrong-region"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class DestinationGone(Trouble):
    """The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards."""

    kind = "destination-gone"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


class UploadGone(Trouble):
    """The store no longer knows this unfinished upload. It starts again."""

    kind = "upload-gone"
    treatment = Treatment.RETRY
    restarts = True


class PartsRefused(Trouble):
    """The store holds other parts than were sent. They are compared and sent again."""

    kind = "parts-refused"
    treatment = Treatment.RETRY


class AnswerLost(Trouble):
    """The store's answer was lost. The store is asked what it holds before anything is sent again."""

    kind = "answer-lost"
    treatment = Treatment.RETRY


class SourceMissing(Trouble):
    """The file is no longer there. Put it back and retry."""

    kind = "source-missing"
    action = Action.FIND_SOURCE


class SourceDenied(Trouble):
    """This file may not be read. Allow reading it, then retry."""

    kind = "source-denied"
    action = Action.ALLOW_READING


class SourceChanged(Trouble):
    """The file changed while it was being uploaded. It starts again."""

    kind = "source-changed"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    restarts = True


class SourceBusy(Trouble):
    """Another program has the file locked. It is tried again when it is free."""

    kind = "source-busy"
    treatment = Treatment.WAIT
    action = Action.NOTHING


class SourceUnreadable(Trouble):
    """The file can't be read from its disk: {reason}. Check the disk, then retry."""

    kind = "source-unreadable"
    treatment = Treatment.RETRY


class VolumeGone(Trouble):
    """The drive with this file is not connected. Connect it; the upload goes on by itself."""

    kind = "volume-gone"
    treatment = Treatment.WAIT
    action = Action.FIND_SOURCE


class NotAFile(Trouble):
    """This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list."""

    kind = "not-a-file"
    action = Action.NOTHING


class FolderUnread(Trouble):
    """This folder could not be opened, so nothing in it was added. Allow reading it, then add it again."""

    kind = "folder-unread"
    action = Action.ADD_AGAIN


class NameClash(Trouble):
    """Two files of this job would get the same name in the store. Rename one of them and add it again."""

    kind = "name-clash"
    action = Action.RENAME


class QueueDamaged(Trouble):
    """The queue's file was damaged. It was set aside whole in “{where}”, and the last backup is used. Add again what is missing."""

    kind = "queue-damaged"
    action = Action.ADD_AGAIN


class QueueNewer(Trouble):
    """This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it."""

    kind = "queue-newer"
    action = Action.UPDATE


class QueueTaken(Trouble):
    """Another Uploader has the queue open and does not answer. Close it, then try again."""

    kind = "queue-taken"
    action = Action.CLOSE_OTHER


class DiskFull(Trouble):
    """The disk that holds the queue is full. Free some space; uploads go on by themselves."""

    kind = "disk-full"
    treatment = Treatment.WAIT
    action = Action.FREE_SPACE


class QueueUnwritable(Trouble):
    """The queue in “{where}” can't be written: {reason}. Allow writing there, or choose another folder."""

    kind = "queue-unwritable"
    action = Action.ALLOW_READING


class Mistake(Trouble):
    """{reason}"""

    kind = "mistake"


KINDS: dict[str, type[Trouble]] = {
    kind.kind: kind for kind in (value for value in list(globals().values()) if isinstance(value, type)) if issubclass(kind, Trouble)
}


class Stopped(Exception):
    """The work was asked to stop: not a trouble, and no attempt is counted."""
