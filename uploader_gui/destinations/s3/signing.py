"""Requests signed with AWS Signature Version 4, by awscrt's signer in C, at the time that the program's clock tells."""

import logging
from datetime import UTC, datetime
from typing import Any

from awscrt import auth, http

from uploader_gui.core.ports import Clock
from uploader_gui.destinations.s3.access import Access, Keys

UNSIGNED = "UNSIGNED-PAYLOAD"
"""The body is guarded by its checksum: a signature over its SHA-256 would cost more than the sending (facts/speed.md)."""

_ADDED = ("x-amz-content-sha256", "x-amz-date", "x-amz-security-token", "authorization")


class Signer:
    """Signs for one region. Thread-safe. botocore's signer makes the same signature in four times the time, and 100 ms to load."""

    def __init__(self, access: Access, region: str, clock: Clock) -> None:
        self._access = access
        self._region = region
        self._clock = clock
        self._config: tuple[Keys, int, auth.AwsSigningConfig] | None = None

    def sign(self, method: str, path: str, headers: dict[str, str]) -> dict[str, str]:
        """`headers` (names in lower case, "host" among them) and what signs them. Raises CredentialsMissing, CredentialsRefused."""
        request = http.HttpRequest(method, path, http.HttpHeaders(list(headers.items())))
        auth.aws_sign_request(request, self._configured()).result()
        added = ((name, request.headers.get(name)) for name in _ADDED)
        return headers | {name: value for name, value in added if value}

    def _configured(self) -> auth.AwsSigningConfig:
        """A signature tells the time in whole seconds: what is signed within one is signed alike."""
        keys, second = self._access.keys(), int(self._clock.now())
        found = self._config
        if found is None or found[:2] != (keys, second):
            found = self._config = (keys, second, self._made(keys, second))
        return found[2]

    def _made(self, keys: Keys, second: int) -> auth.AwsSigningConfig:
        return auth.AwsSigningConfig(
            algorithm=auth.AwsSigningAlgorithm.V4,
            signature_type=auth.AwsSignatureType.HTTP_REQUEST_HEADERS,
            credentials_provider=auth.AwsCredentialsProvider.new_static(keys.access_key, keys.secret_key, keys.token or None),
            region=self._region,
            service="s3",
            date=datetime.fromtimestamp(second, UTC),
            use_double_uri_encode=False,
            should_normalize_uri_path=False,
            signed_body_value=UNSIGNED,
            signed_body_header_type=auth.AwsSignedBodyHeaderType.X_AMZ_CONTENT_SHA_256,
        )

    def link(self, url: str, seconds: int) -> str:
        """`url`, readable for so many seconds from now by whoever has it."""
        from botocore.auth import S3SigV4QueryAuth
        from botocore.awsrequest import AWSRequest

        logging.getLogger("botocore.auth").setLevel(logging.INFO)  # its debug lines hold signatures and session tokens
        request: Any = AWSRequest(method="GET", url=url)
        keys: Any = self._access.keys()
        S3SigV4QueryAuth(keys, "s3", self._region, expires=seconds).add_auth(request)
        return str(request.url)
