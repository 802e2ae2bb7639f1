"""What can go wrong with a source behind an account: Google Drive. The whole tree is in core/errors.py."""

from uploader_gui.core.local_errors import SourceMissing
from uploader_gui.core.trouble import Action, Treatment, Trouble


class SourceOffline(Trouble):
    """Google Drive can't be reached. Uploads go on by themselves when the connection is back."""

    kind = "source-offline"
    treatment = Treatment.HOLD
    action = Action.NOTHING
    holds_account = True


class SourceThrottled(Trouble):
    """Google Drive asks for fewer requests. Its uploads slow down and go on by themselves."""

    kind = "source-throttled"
    treatment = Treatment.HOLD
    action = Action.NOTHING
    holds_account = True


class SignInNeeded(Trouble):
    """Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards."""

    kind = "sign-in-needed"
    treatment = Treatment.HOLD
    action = Action.SIGN_IN
    holds_account = True


class SignInUnread(Trouble):
    """What {account} signed in with can't be read: {reason}. Check the system's keyring; uploads go on by themselves."""

    kind = "sign-in-unread"
    treatment = Treatment.HOLD
    action = Action.SIGN_IN
    holds_account = True


class SignInUnkept(Trouble):
    """What lets you in to Google Drive can't be kept: {reason}. Choose a place that works, and try it again."""

    kind = "sign-in-unkept"
    action = Action.SIGN_IN


class SignInRefused(Trouble):
    """Signing in to Google did not work: {reason} Choose Sign in and try it again."""

    kind = "sign-in-refused"
    action = Action.SIGN_IN


class ApiOff(Trouble):
    """Google refuses this client or key: {reason} Set it right in Google's console; uploads go on by themselves afterwards."""

    kind = "api-off"
    treatment = Treatment.HOLD
    action = Action.SIGN_IN
    holds_account = True


class SourceTrouble(Trouble):
    """Google Drive had a problem of its own. It is tried again by itself."""

    kind = "source-trouble"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry."


class DailyLimit(Trouble):
    """Google Drive's daily limit for this file is used up. It continues by itself tomorrow."""

    kind = "daily-limit"
    treatment = Treatment.WAIT
    action = Action.NOTHING


class NotShared(SourceMissing):
    """Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry."""

    kind = "not-shared"


class SourceForbidden(Trouble):
    """This account may not download the file: {reason} Ask its owner to allow it, then retry."""

    kind = "source-forbidden"
    action = Action.ALLOW_READING


class Harmful(Trouble):
    """Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list."""

    kind = "harmful"
    action = Action.ALLOW_READING


class ExportTooLarge(Trouble):
    """Google can't export a document this large. Split it, or download it in the browser and add that file."""

    kind = "export-too-large"
    action = Action.ADD_AGAIN


class SourceDamaged(Trouble):
    """Google Drive sent other bytes than its own checksum says. The file starts again."""

    kind = "source-damaged"
    treatment = Treatment.RETRY
    restarts = True
    in_vain = "Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that."


class ChecksumDiffers(Trouble):
    """Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it."""

    kind = "checksum-differs"
    action = Action.ADD_AGAIN
