"""The border: what stores, sockets and botocore say, as the kinds of core.errors (facts/s3.md section 4)."""

import errno
import http.client
import socket
import ssl
from typing import Any, NamedTuple

from uploader_gui.core import errors
from uploader_gui.core.errors import Trouble
from uploader_gui.core.said import said
from uploader_gui.destinations.s3.answer import Answer

MOST_SKEW = 10 * 60.0
"""Seconds; stores refuse from 15 minutes on, and an answer's Date is a little old itself."""

RIGHTS = {
    "PutObject": "s3:PutObject",
    "UploadPart": "s3:PutObject",
    "CreateMultipartUpload": "s3:PutObject",
    "CompleteMultipartUpload": "s3:PutObject",
    "AbortMultipartUpload": "s3:AbortMultipartUpload",
    "ListParts": "s3:ListMultipartUploadParts",
    "ListMultipartUploads": "s3:ListBucketMultipartUploads",
    "HeadObject": "s3:GetObject",
    "GetObject": "s3:GetObject",
    "DeleteObject": "s3:DeleteObject",
}


class Asked(NamedTuple):
    """What was asked of the store when it went wrong, for the sentence. `now`: seconds since the epoch, the clock here."""

    operation: str
    bucket: str
    key: str
    now: float


def _named(kind: type[Trouble], *codes: str) -> dict[str, type[Trouble]]:
    return dict.fromkeys(codes, kind)


CODES: dict[str, type[Trouble]] = {
    **_named(errors.StoreTrouble, "InternalError", "InternalServerError", "ServiceUnavailable", "RequestTimeout", "IncompleteBody"),
    **_named(errors.StoreTrouble, "OperationAborted", "ServerBusy", "mpu_clock_skew"),
    **_named(errors.Throttled, "SlowDown", "SlowDownRead", "SlowDownWrite", "Throttling", "ThrottlingException", "ThrottledException"),
    **_named(errors.Throttled, "RequestThrottled", "RequestThrottledException", "RequestLimitExceeded", "BandwidthLimitExceeded"),
    **_named(errors.Throttled, "TooManyRequests", "TooManyRequestsException", "ProvisionedThroughputExceededException", "Busy"),
    **_named(errors.ClockWrong, "RequestTimeTooSkewed", "AuthFailure", "RequestExpired", "ExpiredRequest"),
    **_named(errors.CredentialsRefused, "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "InvalidToken"),
    **_named(errors.CredentialsRefused, "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidClientTokenId", "Unauthorized"),
    **_named(errors.CredentialsRefused, "UnrecognizedClientException", "IncompleteSignature", "AuthorizationQueryParametersError"),
    **_named(errors.PermissionDenied, "AccessDenied", "AllAccessDisabled", "AccountProblem", "Forbidden", "KMS.DisabledException"),
    **_named(errors.PermissionDenied, "KMS.NotFoundException", "KMS.InvalidStateException", "InvalidPayer", "AccountSuspended"),
    **_named(errors.PermissionDenied, "InvalidObjectState", "UserSuspended"),
    **_named(errors.StoreFull, "QuotaExceeded", "InsufficientStorage", "XMinioAdminBucketQuotaExceeded", "XMinioStorageFull"),
    **_named(errors.BucketMissing, "NoSuchBucket", "InvalidBucketName"),
    **_named(errors.WrongRegion, "PermanentRedirect", "TemporaryRedirect", "Redirect", "AuthorizationHeaderMalformed"),
    **_named(errors.WrongRegion, "IllegalLocationConstraintException"),
    **_named(errors.UploadGone, "NoSuchUpload"),
    **_named(errors.PartsRefused, "InvalidPart", "InvalidPartOrder"),
    **_named(errors.StoreRefuses, "EntityTooSmall", "InvalidArgument", "InvalidRequest", "MalformedXML", "MethodNotAllowed"),
    **_named(errors.StoreRefuses, "InvalidStorageClass", "MetadataTooLarge", "InvalidURI", "MissingContentLength"),
    **_named(errors.NotSupported, "NotImplemented", "XNotImplemented"),
    **_named(errors.KeyRefused, "KeyTooLongError", "KeyTooLong", "InvalidObjectName", "InvalidKey"),
    **_named(errors.TooLarge, "EntityTooLarge", "MaxMessageLengthExceeded"),
    **_named(errors.DamagedOnTheWay, "BadDigest", "InvalidDigest", "XAmzContentSHA256Mismatch", "XAmzContentChecksumMismatch"),
    **_named(errors.AlreadyThere, "PreconditionFailed", "ConditionalRequestConflict"),
}
"""By the code in an error's XML."""

STATUSES: dict[int, type[Trouble]] = {
    **dict.fromkeys((301, 302, 303, 307, 308), errors.WrongRegion),
    400: errors.StoreRefuses,
    401: errors.CredentialsRefused,
    402: errors.PermissionDenied,
    403: errors.PermissionDenied,
    404: errors.BucketMissing,
    405: errors.StoreRefuses,
    407: errors.ProxyRefused,
    408: errors.StoreTrouble,
    409: errors.StoreTrouble,
    411: errors.StoreRefuses,
    412: errors.AlreadyThere,
    413: errors.TooLarge,
    414: errors.KeyRefused,
    416: errors.StoreRefuses,
    429: errors.Throttled,
    501: errors.NotSupported,
    507: errors.StoreFull,
    509: errors.Throttled,
}
"""By status, where the answer has no code that is known; 5xx besides these is the store's own trouble."""

EXCEPTIONS: dict[str, type[Trouble]] = {
    **_named(errors.Offline, "EndpointConnectionError", "ConnectTimeoutError", "ConnectionError"),
    **_named(errors.StoreTrouble, "ReadTimeoutError", "ConnectionClosedError", "ResponseStreamingError", "IncompleteReadError"),
    **_named(errors.StoreTrouble, "HTTPClientError", "ResponseParserError", "ProtocolError"),
    **_named(errors.ProxyRefused, "ProxyConnectionError", "InvalidProxiesConfigError"),
    **_named(errors.CertificateRefused, "SSLError"),
    **_named(errors.CredentialsMissing, "NoCredentialsError", "PartialCredentialsError", "ProfileNotFound", "ConfigParseError"),
    **_named(errors.CredentialsMissing, "ConfigNotFound", "InfiniteLoopConfigError", "UnknownCredentialError", "InvalidConfigError"),
    **_named(errors.CredentialsMissing, "MissingDependencyException"),
    **_named(errors.CredentialsRefused, "CredentialRetrievalError", "TokenRetrievalError", "SSOError", "SSOTokenLoadError"),
    **_named(errors.CredentialsRefused, "UnauthorizedSSOTokenError", "LoginRefreshRequired", "RefreshWithMFAUnsupportedError"),
    **_named(errors.StoreRefuses, "ParamValidationError", "UnsupportedSignatureVersionError"),
}
"""By the name of a botocore or urllib3 exception, or of one it is derived from."""

_GONE_FROM_THE_NETWORK = {
    getattr(errno, name)
    for name in ("ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "ENETDOWN", "EHOSTDOWN", "EADDRNOTAVAIL", "ENETRESET")
    if hasattr(errno, name)
}


_CERTIFICATES = {
    9: said("it is not valid yet, or this computer's clock is wrong"),
    10: said("it has run out"),
    18: said("it is self-signed"),
    19: said("its signer is not known here"),
    20: said("its signer is not known here"),
    21: said("its signer is not known here"),
    62: said("it is for another name"),
    64: said("it is for another address"),
}
"""What is wrong with a certificate, by OpenSSL's number (X509_V_ERR_…)."""

_NO_TLS = {
    "HTTP_REQUEST",
    "NO_PROTOCOLS_AVAILABLE",
    "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "TLSV1_ALERT_PROTOCOL_VERSION",
    "UNSUPPORTED_PROTOCOL",
    "WRONG_VERSION_NUMBER",
}
"""OpenSSL's reasons for which no connection is ever made."""


def of_answer(answer: Answer, asked: Asked) -> Trouble:
    """The trouble that an answer tells of."""
    kind = _kind(answer, asked)
    reason = answer.text("Message") or answer.code or f"HTTP status {answer.status}"
    facts = {
        "where": f"{asked.bucket}/{asked.key}",
        "right": RIGHTS.get(asked.operation, asked.operation),
        "bucket": asked.bucket,
        "region": answer.region or "the store does not say which",
        "minutes": str(max(1, round(abs(answer.skew(asked.now)) / 60))),
        "limit": "as the store says",
        "reason": reason if kind is errors.KeyRefused else _sentence(reason),
    }
    code = answer.code or str(answer.status)
    detail = f"{asked.operation}: HTTP {answer.status} {answer.text('Message')}".strip()
    return kind(detail, code=code, request_id=answer.request_id, retry_after=answer.retry_after, **_needed(kind, facts))


def _kind(answer: Answer, asked: Asked) -> type[Trouble]:
    if answer.foreign:
        return errors.NotTheStore
    if answer.status == 412:
        return errors.AlreadyThere  # Swift's code says InvalidRequest
    kind = CODES.get(answer.code) or (_by_status(answer, asked) if answer.status >= 300 else errors.StoreTrouble)
    by_clock = {errors.ClockWrong, errors.PermissionDenied, errors.CredentialsRefused}
    if (kind in by_clock or (kind is errors.StoreRefuses and not answer.code)) and abs(answer.skew(asked.now)) > MOST_SKEW:
        return errors.ClockWrong
    if kind is errors.ClockWrong and answer.code != "RequestTimeTooSkewed":
        return errors.CredentialsRefused  # the clocks agree, so it is the key that is out of date
    return kind


def _by_status(answer: Answer, asked: Asked) -> type[Trouble]:
    if answer.status == 400 and answer.headers.get("x-amz-bucket-region"):
        return errors.WrongRegion
    if answer.status == 404 and asked.operation in {"UploadPart", "CompleteMultipartUpload", "ListParts", "AbortMultipartUpload"}:
        return errors.UploadGone  # Ceph: NoSuchKey
    return STATUSES.get(answer.status, errors.StoreTrouble if answer.status >= 500 else errors.StoreRefuses)


def of_exception(error: BaseException) -> Trouble:
    """The trouble behind a local exception. What was sent may have arrived, unless the kind is one of the way there."""
    if isinstance(error, Trouble):
        return error
    if isinstance(error, ssl.SSLError):
        return _of_tls(error)
    for kind in type(error).__mro__:
        if kind.__name__ in EXCEPTIONS and not kind.__module__.startswith("builtins"):
            return _of_botocore(EXCEPTIONS[kind.__name__], error)
    if isinstance(error, http.client.HTTPException | OSError | EOFError):
        return _of_socket(error)
    return errors.StoreTrouble(f"{type(error).__name__}: {error}")


def _of_tls(error: ssl.SSLError) -> Trouble:
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return errors.StoreTrouble(f"{type(error).__name__}: {error}")
    code = str(getattr(error, "reason", "") or "")
    if isinstance(error, ssl.SSLCertVerificationError):
        told = str(getattr(error, "verify_message", "") or said("it can't be verified"))
        return errors.CertificateRefused(str(error), code=code, reason=_CERTIFICATES.get(getattr(error, "verify_code", 0), told))
    if code in _NO_TLS or any(reason in str(error) for reason in _NO_TLS):
        return errors.TlsRefused(str(error), code=code, reason=(code or str(error)).replace("_", " ").lower())
    return errors.StoreTrouble(f"{type(error).__name__}: {error}", code=code)  # a byte that changed on the way ends TLS, too


def _of_botocore(kind: type[Trouble], error: BaseException) -> Trouble:
    facts = {"reason": str(error).rstrip(".") if kind is errors.CredentialsMissing else _sentence(str(error))}
    return kind(f"{type(error).__name__}: {error}", code=type(error).__name__, **_needed(kind, facts))


def _of_socket(error: Exception) -> Trouble:
    lost = isinstance(error, socket.gaierror) or getattr(error, "errno", None) in _GONE_FROM_THE_NETWORK
    kind = errors.Offline if lost else errors.StoreTrouble
    return kind(f"{type(error).__name__}: {error}", code=type(error).__name__)


def _needed(kind: type[Trouble], facts: dict[str, str]) -> dict[str, Any]:
    sentence = kind.__doc__ or ""
    return {name: value for name, value in facts.items() if f"{{{name}}}" in sentence}


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
