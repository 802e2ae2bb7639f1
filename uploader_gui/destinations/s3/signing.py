"""Requests signed with AWS Signature Version 4, by botocore's own signer, at the time that the program's clock tells."""

import logging
from datetime import UTC, datetime
from typing import Any

from botocore.auth import S3SigV4Auth, S3SigV4QueryAuth
from botocore.awsrequest import AWSRequest

from uploader_gui.core.ports import Clock
from uploader_gui.destinations.s3.access import Access

logging.getLogger("botocore.auth").setLevel(logging.INFO)  # its debug lines hold signatures and session tokens

UNSIGNED = "UNSIGNED-PAYLOAD"
"""The body is guarded by its checksum: a signature over its SHA-256 would cost more than the sending (facts/speed.md)."""


class Signer:
    """Signs for one region. Thread-safe. Steps of S3SigV4Auth.add_auth, but for its clock and its log of signatures."""

    def __init__(self, access: Access, region: str, clock: Clock) -> None:
        self._access = access
        self._region = region
        self._clock = clock

    def sign(self, method: str, url: str, headers: dict[str, str]) -> dict[str, str]:
        """`headers` (names in lower case, "host" among them) and what signs them. Raises CredentialsMissing, CredentialsRefused."""
        keys: Any = self._access.keys()
        auth = S3SigV4Auth(keys, "s3", self._region)
        moment = datetime.fromtimestamp(self._clock.now(), UTC).strftime("%Y%m%dT%H%M%SZ")
        signed = {**headers, "x-amz-date": moment, "x-amz-content-sha256": UNSIGNED}
        if keys.token:
            signed["x-amz-security-token"] = keys.token
        request = AWSRequest(method=method, url=url, headers=signed)
        request.context["timestamp"] = moment
        signature = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
        names = auth.signed_headers(auth.headers_to_sign(request))
        signed["authorization"] = f"AWS4-HMAC-SHA256 Credential={auth.scope(request)}, SignedHeaders={names}, Signature={signature}"
        return signed

    def link(self, url: str, seconds: int) -> str:
        """`url`, readable for so many seconds from now by whoever has it."""
        request: Any = AWSRequest(method="GET", url=url)
        keys: Any = self._access.keys()
        S3SigV4QueryAuth(keys, "s3", self._region, expires=seconds).add_auth(request)
        return str(request.url)
