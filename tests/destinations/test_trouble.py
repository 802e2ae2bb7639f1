"""The table at the border is complete: every row of the taxonomy (facts on S3, section 4) leads to its kind."""

import errno
import http.client
import socket
import ssl
from email.utils import formatdate

import botocore.exceptions as bc
import pytest

from uploader_gui.core import errors
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.trouble import CODES, EXCEPTIONS, STATUSES, Asked, of_answer, of_exception

NOW = 1_800_000_000.0
ASKED = Asked("UploadPart", "photos", "a/b.jpg", NOW)


def answered(status: int, code: str = "", more: str = "", ahead: float = 0.0, **headers: str) -> Answer:
    body = f"<Error><Code>{code}</Code><Message></Message>{more}<RequestId>R1</RequestId></Error>" if code else ""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, {"date": formatdate(NOW - ahead, usegmt=True), **named}, body.encode())


BY_CODE = [
    (500, "InternalError", errors.StoreTrouble),
    (503, "ServiceUnavailable", errors.StoreTrouble),
    (400, "RequestTimeout", errors.StoreTrouble),
    (400, "IncompleteBody", errors.StoreTrouble),
    (503, "mpu_clock_skew", errors.StoreTrouble),
    (409, "OperationAborted", errors.StoreTrouble),
    (503, "SlowDown", errors.Throttled),
    (503, "SlowDownWrite", errors.Throttled),
    (400, "ThrottlingException", errors.Throttled),
    (400, "RequestLimitExceeded", errors.Throttled),
    (509, "BandwidthLimitExceeded", errors.Throttled),
    (403, "RequestTimeTooSkewed", errors.ClockWrong),
    (400, "ExpiredToken", errors.CredentialsRefused),
    (400, "ExpiredTokenException", errors.CredentialsRefused),
    (400, "TokenRefreshRequired", errors.CredentialsRefused),
    (403, "InvalidToken", errors.CredentialsRefused),
    (403, "InvalidAccessKeyId", errors.CredentialsRefused),
    (403, "SignatureDoesNotMatch", errors.CredentialsRefused),
    (401, "Unauthorized", errors.CredentialsRefused),
    (400, "ExpiredRequest", errors.CredentialsRefused),
    (403, "AuthFailure", errors.CredentialsRefused),
    (403, "AccessDenied", errors.PermissionDenied),
    (403, "QuotaExceeded", errors.StoreFull),
    (403, "AllAccessDisabled", errors.PermissionDenied),
    (403, "AccountProblem", errors.PermissionDenied),
    (400, "KMS.DisabledException", errors.PermissionDenied),
    (400, "KMS.NotFoundException", errors.PermissionDenied),
    (400, "KMS.InvalidStateException", errors.PermissionDenied),
    (404, "NoSuchBucket", errors.BucketMissing),
    (400, "InvalidBucketName", errors.BucketMissing),
    (301, "PermanentRedirect", errors.WrongRegion),
    (307, "TemporaryRedirect", errors.WrongRegion),
    (400, "AuthorizationHeaderMalformed", errors.WrongRegion),
    (400, "IllegalLocationConstraintException", errors.WrongRegion),
    (404, "NoSuchUpload", errors.UploadGone),
    (404, "NoSuchKey", errors.UploadGone),  # Ceph
    (400, "InvalidPart", errors.PartsRefused),
    (400, "InvalidPartOrder", errors.PartsRefused),
    (400, "EntityTooSmall", errors.StoreRefuses),
    (400, "EntityTooLarge", errors.TooLarge),
    (400, "InvalidArgument", errors.StoreRefuses),
    (400, "InvalidRequest", errors.StoreRefuses),
    (400, "MalformedXML", errors.StoreRefuses),
    (411, "MissingContentLength", errors.StoreRefuses),
    (501, "NotImplemented", errors.NotSupported),
    (400, "KeyTooLongError", errors.KeyRefused),
    (400, "InvalidObjectName", errors.KeyRefused),
    (400, "BadDigest", errors.DamagedOnTheWay),
    (400, "InvalidDigest", errors.DamagedOnTheWay),
    (400, "XAmzContentSHA256Mismatch", errors.DamagedOnTheWay),
    (412, "PreconditionFailed", errors.AlreadyThere),
    (409, "ConditionalRequestConflict", errors.AlreadyThere),
    (412, "InvalidRequest", errors.AlreadyThere),  # Swift
    (200, "InternalError", errors.StoreTrouble),
    (200, "SlowDown", errors.Throttled),
    (200, "NeverHeardOf", errors.StoreTrouble),
    (500, "NeverHeardOf", errors.StoreTrouble),
    (403, "NeverHeardOf", errors.PermissionDenied),
    (400, "NeverHeardOf", errors.StoreRefuses),
]


@pytest.mark.parametrize(("status", "code", "kind"), BY_CODE)
def test_every_code_has_its_kind(status: int, code: str, kind: type[errors.Trouble]) -> None:
    trouble = of_answer(answered(status, code), ASKED)
    assert type(trouble) is kind
    assert (trouble.code, trouble.request_id) == (code, "R1")
    assert "?" not in trouble.message, "a fact of the sentence is missing"


def test_every_code_in_the_table_makes_a_whole_sentence() -> None:
    for code in CODES:
        trouble = of_answer(answered(400, code), ASKED)
        assert "?" not in trouble.message
        assert "{" not in trouble.message


@pytest.mark.parametrize("status", [200, 403, 511])
def test_a_page_for_people_is_no_stores_answer(status: int) -> None:
    page = Answer(status, {"content-type": "text/html"}, b"<!DOCTYPE html><html>Welcome to the hotel</html>")
    assert not page.ok
    assert type(of_answer(page, ASKED)) is errors.NotTheStore


def test_a_page_of_a_gateway_that_fails_is_trouble_that_passes() -> None:
    assert type(of_answer(Answer(502, {}, b"<html>Bad Gateway</html>"), ASKED)) is errors.StoreTrouble


@pytest.mark.parametrize(
    ("code", "number", "said"),
    [(1, 10, "it has run out"), (1, 18, "it is self-signed"), (1, 62, "it is for another name"), (1, 77, "odd")],
)
def test_what_is_wrong_with_a_certificate_is_said_in_plain_words(code: int, number: int, said: str) -> None:
    error = ssl.SSLCertVerificationError(code, "certificate verify failed")
    error.verify_code, error.verify_message = number, "odd"
    assert said in of_exception(error).message


BY_STATUS = [
    *[(status, errors.StoreTrouble) for status in (408, 500, 502, 503, 504, 520, 524, 530)],
    *[(status, errors.Throttled) for status in (429, 509)],
    *[(status, errors.WrongRegion) for status in (301, 307)],
    (400, errors.StoreRefuses),
    (401, errors.CredentialsRefused),
    (402, errors.PermissionDenied),
    (403, errors.PermissionDenied),
    (404, errors.UploadGone),
    (405, errors.StoreRefuses),
    (407, errors.ProxyRefused),
    (411, errors.StoreRefuses),
    (412, errors.AlreadyThere),
    (413, errors.TooLarge),
    (414, errors.KeyRefused),
    (418, errors.StoreRefuses),
    (302, errors.NotTheStore),
    (303, errors.NotTheStore),
    (501, errors.NotSupported),
    (507, errors.StoreFull),
    (511, errors.NotTheStore),
]


@pytest.mark.parametrize(("status", "kind"), BY_STATUS)
def test_an_answer_without_a_body_is_read_by_its_status(status: int, kind: type[errors.Trouble]) -> None:
    trouble = of_answer(answered(status), ASKED)
    assert type(trouble) is kind
    assert trouble.code == str(status)


def test_every_status_in_the_table_is_tried() -> None:
    assert set(STATUSES) - {status for status, _ in BY_STATUS} <= {308, 409, 416}


def test_a_404_for_an_object_means_the_bucket() -> None:
    assert type(of_answer(answered(404), Asked("PutObject", "photos", "a", NOW))) is errors.BucketMissing


def test_a_page_of_html_is_not_an_error_of_s3() -> None:
    trouble = of_answer(Answer(500, {}, b"<html><Code>InvalidPart</Code>"), ASKED)
    assert (type(trouble), trouble.code) == (errors.StoreTrouble, "500")


def test_a_wrong_region_is_named_from_header_or_body() -> None:
    by_body = of_answer(answered(400, "AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>"), ASKED)
    by_header = of_answer(answered(400, x_amz_bucket_region="fsn1"), Asked("HeadObject", "photos", "a", NOW))
    assert (by_body.facts, by_header.facts) == ({"region": "eu-west-1"}, {"region": "fsn1"})
    assert type(by_header) is errors.WrongRegion


@pytest.mark.parametrize(
    "answer",
    [answered(403, "RequestTimeTooSkewed", ahead=-3600), answered(403, ahead=3600), answered(400, "AccessDenied", ahead=3600)],
)
def test_a_clock_that_is_off_is_seen_by_the_date(answer: Answer) -> None:
    trouble = of_answer(answer, ASKED)
    assert (type(trouble), trouble.facts) == (errors.ClockWrong, {"minutes": "60"})


def test_the_store_is_waited_for_as_long_as_it_asks() -> None:
    assert of_answer(answered(503, "SlowDown", retry_after="7"), ASKED).retry_after == 7.0
    assert of_answer(answered(503, "SlowDown", retry_after=formatdate(NOW + 45, usegmt=True)), ASKED).retry_after == 45.0
    assert of_answer(answered(503, "SlowDown", retry_after="Wed, 21 Oct 2026 07:28:00 GMT"), ASKED).retry_after == 0.0


def test_a_missing_right_is_named_with_the_place() -> None:
    assert of_answer(answered(403, "AccessDenied"), ASKED).facts == {"where": "photos/a/b.jpg", "right": "s3:PutObject"}


BY_EXCEPTION = [
    (bc.EndpointConnectionError(endpoint_url="u", error="e"), errors.Offline),
    (bc.ConnectTimeoutError(endpoint_url="u", error="e"), errors.Offline),
    (bc.ReadTimeoutError(endpoint_url="u", error="e"), errors.StoreTrouble),
    (bc.ConnectionClosedError(endpoint_url="u", request=None, response=None, error="e"), errors.StoreTrouble),
    (bc.ResponseStreamingError(error="e"), errors.StoreTrouble),
    (bc.IncompleteReadError(actual_bytes=1, expected_bytes=2), errors.StoreTrouble),
    (bc.HTTPClientError(error="e"), errors.StoreTrouble),
    (bc.ProxyConnectionError(proxy_url="u", error="e"), errors.ProxyRefused),
    (bc.InvalidProxiesConfigError(), errors.ProxyRefused),
    (bc.SSLError(endpoint_url="u", error="e"), errors.CertificateRefused),
    (bc.NoCredentialsError(), errors.CredentialsMissing),
    (bc.PartialCredentialsError(provider="p", cred_var="v"), errors.CredentialsMissing),
    (bc.ProfileNotFound(profile="p"), errors.CredentialsMissing),
    (bc.CredentialRetrievalError(provider="p", error_msg="e"), errors.CredentialsRefused),
    (bc.TokenRetrievalError(provider="p", error_msg="e"), errors.CredentialsRefused),
    (bc.UnauthorizedSSOTokenError(), errors.CredentialsRefused),
    (bc.SSOTokenLoadError(error_msg="e"), errors.CredentialsRefused),
    (bc.LoginRefreshRequired(), errors.CredentialsRefused),
    (bc.ParamValidationError(report="r"), errors.StoreRefuses),
    (bc.ClientError({"Error": {"Code": "InternalError"}}, "CompleteMultipartUpload"), errors.StoreTrouble),
    (socket.gaierror(-2, "Name or service not known"), errors.Offline),
    (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), errors.Offline),
    (OSError(errno.ENETUNREACH, "Network is unreachable"), errors.Offline),
    (OSError(errno.EHOSTUNREACH, "No route to host"), errors.Offline),
    (ConnectionResetError(errno.ECONNRESET, "reset"), errors.StoreTrouble),
    (BrokenPipeError(errno.EPIPE, "pipe"), errors.StoreTrouble),
    (TimeoutError("timed out"), errors.StoreTrouble),
    (http.client.RemoteDisconnected("closed"), errors.StoreTrouble),
    (http.client.IncompleteRead(b"", 5), errors.StoreTrouble),
    (http.client.BadStatusLine("x"), errors.StoreTrouble),
    (ssl.SSLCertVerificationError(1, "certificate verify failed"), errors.CertificateRefused),
    (ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number"), errors.TlsRefused),
    (ssl.SSLError(1, "[SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC] bad record mac"), errors.StoreTrouble),
    (ssl.SSLEOFError(8, "EOF occurred"), errors.StoreTrouble),
    (ValueError("a bug"), errors.StoreTrouble),
]


@pytest.mark.parametrize(("error", "kind"), BY_EXCEPTION, ids=lambda value: type(value).__name__)
def test_every_exception_has_its_kind(error: Exception, kind: type[errors.Trouble]) -> None:
    trouble = of_exception(error)
    assert type(trouble) is kind
    assert "?" not in trouble.message


def test_every_name_in_the_table_is_an_exception_of_botocore_or_beneath_it() -> None:
    import urllib3.exceptions
    from botocore.parsers import ResponseParserError

    known = {name for module in (bc, urllib3.exceptions) for name in vars(module)} | {ResponseParserError.__name__}
    assert set(EXCEPTIONS) <= known


def test_a_trouble_stays_what_it_is() -> None:
    trouble = errors.Throttled("x")
    assert of_exception(trouble) is trouble
