"""How Drive says no."""

import json
from dataclasses import dataclass

SORRY = (
    "<html><head><title>Sorry...</title></head><body><h1>We're sorry...</h1><p>... but your computer or network may be sending "
    "automated queries. To protect our users, we can't process your request right now.</p></body></html>"
)
UNAVAILABLE = "<html><head><title>503 Service Unavailable</title></head><body>The service is temporarily unavailable.</body></html>"

MESSAGES = {
    "authError": "Invalid Credentials",
    "insufficientPermissions": "Insufficient Permission: Request had insufficient authentication scopes.",
    "userRateLimitExceeded": "User rate limit exceeded.",
    "rateLimitExceeded": "Rate limit exceeded.",
    "dailyLimitExceeded": "Daily limit exceeded.",
    "downloadQuotaExceeded": "The download quota for this file has been exceeded.",
    "cannotDownloadFile": "This file cannot be downloaded by the user.",
    "cannotDownloadAbusiveFile": "This file has been identified as malware or spam and cannot be downloaded.",
    "fileNotDownloadable": "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
    "fileNotExportable": "Export only supports Docs Editors files.",
    "cannotExportFile": "This file cannot be exported by the user.",
    "exportSizeLimitExceeded": "This file is too large to be exported.",
    "insufficientFilePermissions": "The user does not have sufficient permissions for this file.",
    "appNotAuthorizedToFile": "The user has not granted the app access to this file.",
    "accessNotConfigured": "Google Drive API has not been used in this project before or it is disabled.",
    "internalError": "Internal Error",
    "backendError": "Backend Error",
}
USAGE = {"userRateLimitExceeded", "rateLimitExceeded", "dailyLimitExceeded", "quotaExceeded", "accessNotConfigured"}


@dataclass
class Refusal(Exception):
    """A request is answered with an error: as JSON in Drive's shape, or with `html` as a page."""

    status: int
    reason: str = ""
    message: str = ""
    location: str = ""
    retry_after: float | None = None
    html: str = ""

    def headers(self) -> dict[str, str]:
        kind = "text/html; charset=UTF-8" if self.html else "application/json; charset=UTF-8"
        waiting = {} if self.retry_after is None else {"Retry-After": f"{self.retry_after:g}"}
        challenge = {"WWW-Authenticate": 'Bearer realm="https://accounts.google.com/", error="invalid_token"'}
        return {"Content-Type": kind, **waiting, **(challenge if self.status == 401 else {})}

    def body(self) -> bytes:
        if self.html:
            return self.html.encode()
        message = self.message or MESSAGES.get(self.reason, self.reason)
        domain = "usageLimits" if self.reason in USAGE else "global"
        detail = {"message": message, "domain": domain, "reason": self.reason}
        if self.location:
            kind = "header" if self.location == "Authorization" else "parameter"
            detail |= {"location": self.location, "locationType": kind}
        error: dict[str, object] = {"code": self.status, "message": message, "errors": [detail]}
        if self.reason == "insufficientPermissions":
            error |= {"status": "PERMISSION_DENIED", "details": [{"reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}
        return json.dumps({"error": error}).encode()


def not_found(file: str) -> Refusal:
    """No access, no such file, no resource key: all the same from outside."""
    return Refusal(404, "notFound", f"File not found: {file}.", "fileId")


def invalid(parameter: str, message: str = "Invalid Value", reason: str = "invalid") -> Refusal:
    """A request that is wrong in itself."""
    return Refusal(400, reason, message, parameter)


def unauthorized() -> Refusal:
    """A token that is missing, has expired or was revoked."""
    return Refusal(401, "authError", location="Authorization")
