"""What Google Drive's refusals mean: by their reason first, then by their status (facts/drive.md section 4)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from uploader_gui.core.errors import (
    ApiOff,
    DailyLimit,
    ExportTooLarge,
    Harmful,
    NotShared,
    SignInNeeded,
    SourceForbidden,
    SourceThrottled,
    SourceTrouble,
    Trouble,
)
from uploader_gui.core.said import said

DAY, HOUR, HALF_AN_HOUR = 86_400.0, 3600.0, 1800.0
STALE_PAGE = "stale-page-token"
"""The code of a SourceTrouble that a listing answers by beginning again."""

_HIDDEN = "the file is gone, or not shared with this account; or an old link lacks its resource key, or another account should read it"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is an error. `page`: it is one for browsers, not for programs."""

    status: int
    reason: str = ""
    message: str = ""
    location: str = ""
    page: str = ""
    retry_after: float = 0.0


def read_refusal(status: int, headers: Mapping[str, str], body: bytes) -> Refusal:
    """Whatever the body is: JSON in Drive's shape, JSON in another, a page, or nothing."""
    wait = _seconds(headers.get("retry-after", ""))
    try:
        error = json.loads(body)["error"]
        listed = [*(error.get("errors") or []), *(error.get("details") or []), {}]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Refusal(status, page=body[:20_000].decode("utf-8", "replace").lower(), retry_after=wait)
    reasons = [str(each.get("reason") or "") for each in listed if isinstance(each, dict)]
    telling = next((each for each in reversed(reasons) if each in _TELLING), next((each for each in reasons if each), ""))
    first = listed[0] if isinstance(listed[0], dict) else {}
    return Refusal(status, telling, str(error.get("message") or ""), str(first.get("location") or ""), retry_after=wait)


def trouble_of(refusal: Refusal, account: str) -> Trouble:
    """The trouble that it is for `account`."""
    if meant := _MEANINGS.get(refusal.reason):
        return meant(refusal, account)
    if meant := _STATUSES.get(refusal.status):
        return meant(refusal, account)
    if refusal.page and refusal.status == 403:
        return _page(refusal, account)
    if refusal.status >= 500:
        return _passing(refusal, account)
    if refusal.location == "pageToken":
        return SourceTrouble(refusal.message, code=STALE_PAGE)
    if "api key" in refusal.message.lower():
        return _off(refusal, account)
    return _forbidden(said("Google refuses the request."))(refusal, account)


def _seconds(text: str) -> float:
    """Of a Retry-After; a date in it is as good as none."""
    return float(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0.0


Meaning = Callable[[Refusal, str], Trouble]


def _throttled(refusal: Refusal, _: str) -> Trouble:
    return SourceThrottled(refusal.message, code=refusal.reason or str(refusal.status), retry_after=refusal.retry_after)


def _passing(refusal: Refusal, _: str) -> Trouble:
    return SourceTrouble(refusal.message, code=refusal.reason or str(refusal.status), retry_after=refusal.retry_after)


def _used_up(refusal: Refusal, _: str) -> Trouble:
    return SourceThrottled(refusal.message, code=refusal.reason, retry_after=max(HOUR, refusal.retry_after))


def _page(refusal: Refusal, _: str) -> Trouble:
    """Google thinks that this computer is a robot, and goes on thinking so for a while; or it is a page of somebody between."""
    if "automated queries" in refusal.page or "unusual traffic" in refusal.page or "sorry" in refusal.page:
        return SourceThrottled("a page about automated queries", code="automated-queries", retry_after=HALF_AN_HOUR)
    return SourceTrouble("a page came in place of an answer", code="page-403")


def _day(refusal: Refusal, _: str) -> Trouble:
    return DailyLimit(refusal.message, code=refusal.reason, retry_after=DAY)


def _sign_in(refusal: Refusal, account: str) -> Trouble:
    return SignInNeeded(refusal.message, code=refusal.reason or str(refusal.status), account=account)


def _off(refusal: Refusal, _: str) -> Trouble:
    reason = _OFF.get(refusal.reason, said("The API key is not valid."))
    return ApiOff(refusal.message, code=refusal.reason or str(refusal.status), reason=reason)


def _hidden(refusal: Refusal, _: str) -> Trouble:
    return NotShared(_HIDDEN, code=refusal.reason or str(refusal.status))


def _harmful(refusal: Refusal, _: str) -> Trouble:
    return Harmful(refusal.message, code=refusal.reason)


def _too_large(refusal: Refusal, _: str) -> Trouble:
    return ExportTooLarge(refusal.message, code=refusal.reason)


def _forbidden(reason: str) -> Meaning:
    def meaning(refusal: Refusal, _: str) -> Trouble:
        return SourceForbidden(refusal.message, code=refusal.reason or str(refusal.status), reason=reason)

    return meaning


_OFF = {
    "accessNotConfigured": said("The Google Drive API is not enabled in its project."),
    "SERVICE_DISABLED": said("The Google Drive API is not enabled in its project."),
    "keyInvalid": said("The API key is not valid."),
    "API_KEY_INVALID": said("The API key is not valid."),
    "keyExpired": said("The API key has expired."),
    "ipRefererBlocked": said("The API key may not be used from here."),
    "API_KEY_SERVICE_BLOCKED": said("The API key is not meant for Google Drive."),
    "API_KEY_HTTP_REFERRER_BLOCKED": said("The API key may not be used from here."),
    "API_KEY_IP_ADDRESS_BLOCKED": said("The API key may not be used from here."),
}

_MEANINGS: dict[str, Meaning] = {
    "userRateLimitExceeded": _throttled,
    "rateLimitExceeded": _throttled,
    "sharingRateLimitExceeded": _throttled,
    "RATE_LIMIT_EXCEEDED": _throttled,
    "dailyLimitExceeded": _used_up,
    "quotaExceeded": _used_up,
    "dailyLimitExceededUnreg": _sign_in,
    "downloadQuotaExceeded": _day,
    "insufficientPermissions": _sign_in,
    "ACCESS_TOKEN_SCOPE_INSUFFICIENT": _sign_in,
    "cannotDownloadAbusiveFile": _harmful,
    "abuse": _harmful,
    "exportSizeLimitExceeded": _too_large,
    "notFound": _hidden,
    "cannotDownloadFile": _forbidden(said("Its owner does not let it be downloaded.")),
    "cannotExportFile": _forbidden(said("Its owner does not let it be exported.")),
    "fileNotExportable": _forbidden(said("Google can't export it.")),
    "fileNotDownloadable": _forbidden(said("It has no content that can be downloaded.")),
    "insufficientFilePermissions": _forbidden(said("It is not shared with it far enough.")),
    "forbidden": _forbidden(said("It is not shared with it far enough.")),
    "appNotAuthorizedToFile": _forbidden(said("This program is not let in to it.")),
    "domainPolicy": _forbidden(said("An administrator has turned off Drive for other programs.")),
    **dict.fromkeys(_OFF, _off),
}
_STATUSES: dict[int, Meaning] = {401: _sign_in, 404: _hidden, 408: _passing, 429: _throttled}
_TELLING = frozenset(_MEANINGS)
