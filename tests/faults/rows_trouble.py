"""The store itself is in trouble: for a moment, for a while, for good."""

from email.utils import formatdate

from tests.faults.answers import instead
from tests.faults.row import Cargo, End, Row, Told
from tests.servers.fault_rules import ALWAYS, ANY, Rule
from tests.servers.scripted import Reply, error
from uploader_gui.core.errors import StoreInTrouble, StoreTrouble

NO = "The store says no"
UNTIL_IT_WORKS = (
    "tries again; after five troubles in a row waits, counts no attempt, and looks again within a minute, for a day at the most"
)

TROUBLE_ROWS = (
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
        later=Told(StoreInTrouble),
        end=End.HELD,
        tries=6,
        note=UNTIL_IT_WORKS,
    ),
    Row(
        "503-storm",
        NO,
        "503 to every request, for a while",
        (Rule(ANY, instead(error("503 Service Unavailable", "ServiceUnavailable")), first=2, last=24),),
        told=Told(StoreTrouble),
        later=Told(StoreInTrouble),
        tries=16,
        note=UNTIL_IT_WORKS,
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
        tries=2,
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
)
