"""What can go wrong. The type is the classification, its docstring the sentence for people.

Trouble
├── the way there         Offline · ProxyRefused · CertificateRefused · TlsRefused · NotTheStore
├── the store, passing    Throttled · StoreTrouble · StoreInTrouble · DamagedOnTheWay
├── the store, for good   PermissionDenied · StoreRefuses · NotSupported · KeyRefused · TooLarge · AlreadyThere · Unproven · StoreFull
├── the destination       CredentialsRefused · CredentialsMissing · ClockWrong · BucketMissing · WrongRegion · DestinationGone
├── the multipart upload  UploadGone · PartsRefused · AnswerLost
├── the source            SourceMissing · SourceDenied · SourceChanged · SourceRestless · SourceBusy · SourceUnreadable
│                         · VolumeGone · VolumeSilent · NotAFile · FolderUnread · NameClash
├── the source's account  SourceOffline · SourceThrottled · SignInNeeded · SignInRefused · SignInUnread · SignInUnkept · ApiOff
│                         · SourceTrouble · DailyLimit · NotShared (a SourceMissing) · SourceForbidden · Harmful · ExportTooLarge
│                         · SourceDamaged · ChecksumDiffers
├── the queue             QueueDamaged · QueueRestored · QueueLost · QueueCut · EntryDamaged · QueueNewer · QueueTaken · DiskFull
│                         · QueueUnwritable
├── newer versions        FeedOffline · FeedUnread · FeedUnsigned · FeedOutdated
└── what was asked        Mistake, and a fault of this program: Unexpected

Words in braces are filled from the error's facts. The branches of the source, the queue and what was asked are written down in
core/local_errors.py, that of the source's account in core/account_errors.py, that of the way there in core/way_errors.py,
that of newer versions in core/update_errors.py.
"""

from uploader_gui.core.account_errors import (
    ApiOff,
    ChecksumDiffers,
    DailyLimit,
    ExportTooLarge,
    Harmful,
    NotShared,
    SignInNeeded,
    SignInRefused,
    SignInUnkept,
    SignInUnread,
    SourceDamaged,
    SourceForbidden,
    SourceOffline,
    SourceThrottled,
    SourceTrouble,
)
from uploader_gui.core.local_errors import (
    DiskFull,
    EntryDamaged,
    FolderUnread,
    Mistake,
    NameClash,
    NotAFile,
    QueueCut,
    QueueDamaged,
    QueueLost,
    QueueNewer,
    QueueRestored,
    QueueTaken,
    QueueUnwritable,
    SourceBusy,
    SourceChanged,
    SourceDenied,
    SourceMissing,
    SourceRestless,
    SourceUnreadable,
    Unexpected,
    VolumeGone,
    VolumeSilent,
)
from uploader_gui.core.trouble import Action, Stopped, Treatment, Trouble, sentence
from uploader_gui.core.update_errors import FeedOffline, FeedOutdated, FeedUnread, FeedUnsigned
from uploader_gui.core.way_errors import CertificateRefused, NotTheStore, Offline, ProxyRefused, TlsRefused

__all__ = [
    "KINDS",
    "Action",
    "ApiOff",
    "CertificateRefused",
    "ChecksumDiffers",
    "DailyLimit",
    "DiskFull",
    "EntryDamaged",
    "ExportTooLarge",
    "FeedOffline",
    "FeedOutdated",
    "FeedUnread",
    "FeedUnsigned",
    "FolderUnread",
    "Harmful",
    "Mistake",
    "NameClash",
    "NotAFile",
    "NotShared",
    "NotTheStore",
    "Offline",
    "ProxyRefused",
    "QueueCut",
    "QueueDamaged",
    "QueueLost",
    "QueueNewer",
    "QueueRestored",
    "QueueTaken",
    "QueueUnwritable",
    "SignInNeeded",
    "SignInRefused",
    "SignInUnkept",
    "SignInUnread",
    "SourceBusy",
    "SourceChanged",
    "SourceDamaged",
    "SourceDenied",
    "SourceForbidden",
    "SourceMissing",
    "SourceOffline",
    "SourceRestless",
    "SourceThrottled",
    "SourceTrouble",
    "SourceUnreadable",
    "Stopped",
    "TlsRefused",
    "Treatment",
    "Trouble",
    "Unexpected",
    "VolumeGone",
    "VolumeSilent",
    "sentence",
]


class Throttled(Trouble):
    """The store asks for fewer requests. Uploads slow down and go on by themselves."""

    kind = "throttled"
    treatment = Treatment.HOLD
    action = Action.NOTHING


class StoreTrouble(Trouble):
    """Something went wrong at the store or on the way to it. It is tried again by itself."""

    kind = "store-trouble"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry."


class StoreInTrouble(Trouble):
    """The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again."""

    kind = "store-in-trouble"
    treatment = Treatment.HOLD
    action = Action.NOTHING


class DamagedOnTheWay(Trouble):
    """Other bytes reached the store than were sent. They are sent again."""

    kind = "damaged-on-the-way"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry."


class PermissionDenied(Trouble):
    """The access key may not do this at “{where}”. Ask for the right {right} there, then retry."""

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
    action = Action.NOTHING
    restarts = True
    in_vain = (
        "The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry."
    )


class StoreFull(Trouble):
    """There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves."""

    kind = "store-full"
    treatment = Treatment.HOLD
    action = Action.FIX_DESTINATION


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
    action = Action.NOTHING
    restarts = True
    in_vain = "The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry."


class PartsRefused(Trouble):
    """The store holds other parts than were sent. They are compared and sent again."""

    kind = "parts-refused"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry."


class AnswerLost(Trouble):
    """The store's answer was lost. The store is asked what it holds before anything is sent again."""

    kind = "answer-lost"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "The store's answer was lost {tries} times in a row. Check the network and the store, then retry."


KINDS: dict[str, type[Trouble]] = {
    kind.kind: kind for kind in (value for value in list(globals().values()) if isinstance(value, type)) if issubclass(kind, Trouble)
}
