"""The store says no: for a while, or for good."""

from email.utils import formatdate

from tests.faults.answers import DENIED, instead, skewed
from tests.faults.row import Cargo, End, Row, Told
from tests.servers.fault_rules import ALWAYS, ANY, BODIES, WRITES, Fault, Rule
from tests.servers.scripted import Reply, error
from uploader_gui.core.errors import (
    BucketMissing,
    ClockWrong,
    KeyRefused,
    NotSupported,
    PermissionDenied,
    ProxyRefused,
    StoreFull,
    StoreRefuses,
    StoreTrouble,
    TooLarge,
    UploadGone,
    WrongRegion,
)

NO = "The store says no"
WHERE = "photos/picture.raw"

NO_ROWS = (
    Row(
        "500-once",
        NO,
        "500 to a part",
        (Rule("UploadPart", instead(error("500 Internal Server Error", "InternalError")), part=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "500-always",
        NO,
        "500 to every part, for good",
        (Rule("UploadPart", instead(error("500 Oops", "InternalError")), last=ALWAYS),),
        told=Told(StoreTrouble),
        end=End.FAILED,
        tries=10,
    ),
    Row(
        "502-html",
        NO,
        "502 from a gateway, with a page of HTML",
        (
            Rule(
                "UploadPart", instead(Reply("502 Bad Gateway", (("content-type", "text/html"),), b"<html>Bad Gateway</html>")), part=2
            ),
        ),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "503",
        NO,
        "503 to a small file, three times",
        (Rule("PutObject", instead(error("503 Service Unavailable", "ServiceUnavailable")), last=3),),
        Cargo.POST,
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "503-retry-after",
        NO,
        "503 with Retry-After: 30",
        (Rule("UploadPart", instead(error("503 Later", "ServiceUnavailable", ("retry-after", "30"))), part=2),),
        told=Told(StoreTrouble),
        tries=1,
        waits=30,
    ),
    Row(
        "503-retry-after-date",
        NO,
        "503 with Retry-After as a date, 45 s ahead",
        (
            Rule(
                "UploadPart",
                instead(
                    error(
                        "503 Later",
                        "ServiceUnavailable",
                        ("date", formatdate(1_800_000_000, usegmt=True)),
                        ("retry-after", formatdate(1_800_000_045, usegmt=True)),
                    )
                ),
                part=2,
            ),
        ),
        told=Told(StoreTrouble),
        tries=1,
        waits=45,
    ),
    Row(
        "504-create",
        NO,
        "504 to the beginning of an upload in parts, although it began",
        (Rule("CreateMultipartUpload", Fault(answer=lambda _: Reply("504 Gateway Timeout"))),),
        told=Told(StoreTrouble),
        tries=1,
        note="begins another one, and aborts the one that nobody knew of",
    ),
    Row(
        "501",
        NO,
        "501: the store can't do that",
        (
            Rule(
                "CreateMultipartUpload",
                instead(
                    error("501 No", "NotImplemented", message="A header you provided implies functionality that is not implemented.")
                ),
                last=ALWAYS,
            ),
        ),
        told=Told(NotSupported, {"reason": "A header you provided implies functionality that is not implemented."}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "no-such-upload",
        NO,
        "404 NoSuchUpload in the middle of a file",
        (Rule("UploadPart", instead(error("404 Not Found", "NoSuchUpload")), part=2),),
        told=Told(UploadGone),
        tries=1,
        again=1,
        note="begins again; the old one is aborted",
    ),
    Row(
        "no-such-bucket",
        NO,
        "404 NoSuchBucket in the middle of a file",
        (Rule("UploadPart", instead(error("404 Not Found", "NoSuchBucket")), part=2, last=ALWAYS),),
        told=Told(BucketMissing, {"bucket": "practice"}),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "403-part",
        NO,
        "403 in the middle of a file, later allowed again",
        (Rule("UploadPart", instead(DENIED), part=2, last=ALWAYS),),
        told=Told(PermissionDenied, {"where": WHERE, "right": "s3:PutObject"}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "403-post",
        NO,
        "403 to a small file",
        (Rule("PutObject", instead(DENIED), last=ALWAYS),),
        Cargo.POST,
        told=Told(PermissionDenied, {"where": WHERE, "right": "s3:PutObject"}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "403-look",
        NO,
        "403 to the question what the store holds, at the end",
        (Rule("HeadObject|GetObject", instead(DENIED), first=2, last=3),),
        end=End.UNPROVEN,
        note="says that it could not be verified",
    ),
    Row(
        "403-look-first",
        NO,
        "403 to the question what is there, at the beginning",
        (Rule("HeadObject|GetObject", instead(DENIED), last=ALWAYS),),
        told=Told(PermissionDenied, {"where": WHERE, "right": "s3:GetObject"}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "quota",
        NO,
        "The space at the store is used up",
        (Rule(BODIES, instead(error("403 Forbidden", "QuotaExceeded")), last=ALWAYS),),
        told=Told(StoreFull),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "too-large",
        NO,
        "400 EntityTooLarge",
        (Rule("PutObject", instead(error("400 Bad Request", "EntityTooLarge")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(TooLarge, {"limit": "as the store says"}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "key-too-long",
        NO,
        "400 KeyTooLongError",
        (Rule(WRITES, instead(error("400 Bad Request", "KeyTooLongError", message="Your key is too long")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(KeyRefused, {"reason": "Your key is too long"}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "invalid-argument",
        NO,
        "400 InvalidArgument",
        (Rule(WRITES, instead(error("400 Bad Request", "InvalidArgument", message="Invalid storage class")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(StoreRefuses, {"reason": "Invalid storage class."}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "http-to-https",
        NO,
        "The endpoint says http, and the server wants https",
        (
            Rule(
                ANY,
                instead(Reply("400 Bad Request", (), b"Client sent an HTTP request to an HTTPS server.\n", read=0, close=True)),
                last=ALWAYS,
            ),
        ),
        Cargo.PUT,
        told=Told(StoreRefuses, {"reason": "HTTP status 400."}),
        end=End.FAILED,
        tries=1,
    ),
    Row(
        "409",
        NO,
        "409 ConditionalRequestConflict: another request for the same name is under way",
        (Rule("PutObject", instead(error("409 Conflict", "ConditionalRequestConflict"))),),
        Cargo.PUT,
        note="looks, finds the name free, and sends it again",
    ),
    Row(
        "412-always",
        NO,
        "412 to a name that is free",
        (Rule("PutObject", instead(error("412 Precondition Failed", "PreconditionFailed")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(StoreTrouble),
        end=End.FAILED,
        tries=10,
    ),
    Row(
        "wrong-region",
        NO,
        "301: the bucket is in another region",
        (
            Rule(
                ANY, instead(error("301 Moved Permanently", "PermanentRedirect", ("x-amz-bucket-region", "eu-central-1"))), last=ALWAYS
            ),
        ),
        told=Told(WrongRegion, {"region": "eu-central-1"}),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "wrong-region-signed",
        NO,
        "400: signed for another region than the store's",
        (Rule(ANY, instead(error("400 Bad Request", "AuthorizationHeaderMalformed", more="<Region>fsn1</Region>")), last=ALWAYS),),
        Cargo.POST,
        told=Told(WrongRegion, {"region": "fsn1"}),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "clock",
        NO,
        "This computer's clock is 20 minutes ahead",
        (Rule(ANY, Fault(instead=skewed), last=ALWAYS),),
        Cargo.PUT,
        told=Told(ClockWrong, {"minutes": "20"}),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "proxy-407",
        NO,
        "A proxy on the way wants a password (407)",
        (Rule(ANY, instead(Reply("407 Proxy Authentication Required")), last=ALWAYS),),
        told=Told(ProxyRefused),
        end=End.HELD,
        tries=2,
    ),
)
