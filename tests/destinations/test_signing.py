"""The signer against an independent one: botocore's makes the same signature of the same request."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import ReadOnlyCredentials

from tests.servers.clock import SystemClock
from uploader_gui.destinations.s3.access import Access
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.signing import UNSIGNED, Signer

ADDRESS = resolve({"endpoint": "http://store.example:9000", "bucket": "tests", "region": "eu-1"})
KEYS = ["a.txt", "sub/ü ñ 日本.bin", "a+b %20 #1?&=;'()!~.txt", "double//slash/./and/..", 'quo"te \U0001f600.jpg', "*"]
QUERIES = ["", "?uploads", "?partNumber=1&uploadId=a%2Bb%2F%3D", "?list-type=2&prefix=%C3%BC%20x&start-after=&max-keys=3"]


class Keyring:
    """Credentials that stay as they are."""

    def __init__(self, token: str | None) -> None:
        self._keys = ReadOnlyCredentials("AKID", "se/cr+et", token)

    def get_frozen_credentials(self) -> Any:
        return self._keys


def by_botocore(keys: Any, url: str, signed: dict[str, str]) -> str:
    signer = S3SigV4Auth(keys, "s3", "eu-1")
    request = AWSRequest(method="PUT", url=url, headers={name: signed[name] for name in signed if name != "authorization"})
    request.context["timestamp"] = signed["x-amz-date"]
    signature = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    names = signer.signed_headers(signer.headers_to_sign(request))
    return f"AWS4-HMAC-SHA256 Credential={signer.scope(request)}, SignedHeaders={names}, Signature={signature}"


@pytest.mark.parametrize("token", [None, "to/k+n=="])
@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("key", KEYS)
def test_a_signature_is_that_of_botocore(key: str, query: str, token: str | None) -> None:
    keyring, clock = Keyring(token), SystemClock()
    url = f"http://{ADDRESS.netloc}{ADDRESS.path(key)}{query}"
    headers = {
        "host": ADDRESS.netloc,
        "content-length": "5",
        "x-amz-meta-name": quote(key),
        "if-none-match": "*",
        "x-amz-meta-b": "c  d",
    }
    before = datetime.fromtimestamp(clock.now(), UTC).replace(microsecond=0)
    signed = Signer(Access(lambda: keyring), "eu-1", clock).sign("PUT", url, headers)
    assert signed["x-amz-content-sha256"] == UNSIGNED
    assert datetime.strptime(signed["x-amz-date"] + "+0000", "%Y%m%dT%H%M%SZ%z") >= before
    assert signed.get("x-amz-security-token") == token
    assert signed["authorization"] == by_botocore(keyring.get_frozen_credentials(), url, signed)
    assert signed.items() >= headers.items()
