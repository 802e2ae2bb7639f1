"""The store asks for patience, or no longer takes the key."""

from tests.faults.answers import instead
from tests.faults.row import Cargo, End, Row, Told
from tests.servers.fault_rules import ALWAYS, ANY, Rule
from tests.servers.scripted import Reply, error
from uploader_gui.core.errors import CredentialsRefused, Throttled

THROTTLING, CREDENTIALS = "Throttling", "Credentials"
SLOW = error("503 Slow Down", "SlowDown", message="Please reduce your request rate.")
EXPIRED = error("400 Bad Request", "ExpiredToken", message="The provided token has expired.")

THROTTLING_ROWS = (
    Row(
        "slow-down", THROTTLING, "503 SlowDown to a part", (Rule("UploadPart", instead(SLOW), part=2),), told=Told(Throttled), tries=1
    ),
    Row(
        "slow-down-storm",
        THROTTLING,
        "503 SlowDown to 20 requests in a row",
        (Rule(ANY, instead(SLOW), first=3, last=22),),
        told=Told(Throttled),
        tries=20,
    ),
    Row(
        "slow-down-post",
        THROTTLING,
        "503 SlowDown to a small file, again and again",
        (Rule("PutObject", instead(SLOW), last=ALWAYS),),
        Cargo.POST,
        told=Told(Throttled),
        end=End.HELD,
        tries=4,
    ),
    Row(
        "429",
        THROTTLING,
        "429 without a word",
        (Rule("UploadPart", instead(Reply("429 Too Many Requests")), part=2),),
        told=Told(Throttled),
        tries=1,
    ),
    Row(
        "429-retry-after",
        THROTTLING,
        "429 with Retry-After: 20",
        (Rule("UploadPart", instead(Reply("429 Too Many Requests", (("retry-after", "20"),))), part=2),),
        told=Told(Throttled),
        tries=1,
        waits=20,
    ),
    Row(
        "509",
        THROTTLING,
        "509 BandwidthLimitExceeded",
        (Rule("UploadPart", instead(Reply("509 Bandwidth Limit Exceeded")), part=1),),
        told=Told(Throttled),
        tries=1,
    ),
    Row(
        "200-slow-down",
        THROTTLING,
        "200 to Complete, and SlowDown in its body",
        (Rule("CompleteMultipartUpload", instead(error("200 OK", "SlowDown"))),),
        told=Told(Throttled),
        tries=1,
    ),
)

CREDENTIALS_ROWS = (
    Row(
        "expired-token",
        CREDENTIALS,
        "The credentials run out in the middle of a file",
        (Rule("UploadPart", instead(EXPIRED), part=2, last=ALWAYS),),
        told=Told(CredentialsRefused),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "expired-token-post",
        CREDENTIALS,
        "The credentials have run out, for a small file",
        (Rule(ANY, instead(EXPIRED), last=ALWAYS),),
        Cargo.POST,
        told=Told(CredentialsRefused),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "expired-at-the-end",
        CREDENTIALS,
        "The credentials run out before Complete",
        (Rule("CompleteMultipartUpload", instead(EXPIRED), last=2),),
        told=Told(CredentialsRefused),
        tries=2,
    ),
    Row(
        "unknown-key",
        CREDENTIALS,
        "The store does not know the access key",
        (Rule(ANY, instead(error("403 Forbidden", "InvalidAccessKeyId")), last=ALWAYS),),
        told=Told(CredentialsRefused),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "signature",
        CREDENTIALS,
        "The secret is wrong",
        (Rule(ANY, instead(error("403 Forbidden", "SignatureDoesNotMatch")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(CredentialsRefused),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "401",
        CREDENTIALS,
        "401 without a word",
        (Rule(ANY, instead(Reply("401 Unauthorized")), last=ALWAYS),),
        Cargo.PUT,
        told=Told(CredentialsRefused),
        end=End.HELD,
        tries=2,
    ),
)
