"""Answers that are odd."""

from tests.faults.answers import THERE, bare, cut_in_head, cut_short, instead, upper, weak
from tests.faults.row import Cargo, End, Row, Told
from tests.servers.fault_proxy import answered, with_etag
from tests.servers.fault_rules import ALWAYS, ANY, LOOKS, Fault, Rule
from tests.servers.scripted import Reply
from uploader_gui.core.errors import AnswerLost, NotTheStore, StoreTrouble

ODD = "Odd answers"


ODD_ROWS = (
    Row("etag-bare", ODD, "ETags without quotes", (Rule(ANY, Fault(answer=with_etag(bare)), last=ALWAYS),)),
    Row("etag-weak", ODD, "ETags marked as weak (W/)", (Rule(ANY, Fault(answer=with_etag(weak)), last=ALWAYS),)),
    Row("etag-upper", ODD, "ETags in capital letters", (Rule(ANY, Fault(answer=with_etag(upper)), last=ALWAYS),), Cargo.POST),
    Row(
        "etag-upper-put",
        ODD,
        "The same at a store that knows MD5 alone, with a file that goes in one request",
        (Rule(ANY, Fault(answer=with_etag(upper)), last=ALWAYS),),
        Cargo.PUT,
        store="rclone",
    ),
    Row(
        "etag-missing",
        ODD,
        "A part's answer has no ETag",
        (Rule("UploadPart", Fault(answer=answered(without=("etag",))), part=2),),
        told=Told(StoreTrouble),
        tries=1,
        again=1,
    ),
    Row(
        "etag-missing-put",
        ODD,
        "A file's answer has no ETag",
        (Rule("PutObject", Fault(answer=answered(without=("etag",)))),),
        Cargo.PUT,
        told=Told(StoreTrouble),
        tries=1,
        note=THERE,
    ),
    Row(
        "answer-cut",
        ODD,
        "A part's answer ends in the middle of its headers",
        (Rule("UploadPart", Fault(answer=cut_in_head), part=2),),
        again=1,
        note="sends the part again at once, on another connection",
    ),
    Row(
        "answer-short",
        ODD,
        "An answer has fewer bytes than it announces",
        (Rule("UploadPart", Fault(answer=cut_short), part=2),),
        told=Told(StoreTrouble),
        tries=1,
        again=1,
    ),
    Row(
        "garbage",
        ODD,
        "An answer that is no HTTP",
        (Rule("UploadPart", instead(Reply(raw=b"SSH-2.0-OpenSSH\r\n", close=True)), part=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "create-without-id",
        ODD,
        "The beginning is answered without an id",
        (Rule("CreateMultipartUpload", instead(Reply(body=b"<InitiateMultipartUploadResult/>"))),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "portal",
        ODD,
        "A Wi-Fi's sign-in page answers: a redirect to it",
        (Rule(ANY, instead(Reply("302 Found", (("location", "http://portal.example/"),))), last=ALWAYS),),
        told=Told(NotTheStore),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "portal-200",
        ODD,
        "A Wi-Fi's sign-in page answers everything with 200 and HTML",
        (Rule(ANY, instead(Reply("200 OK", (("content-type", "text/html"),), b"<html>Welcome</html>")), last=ALWAYS),),
        told=Told(NotTheStore),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "late-to-show",
        ODD,
        "The store does not show at once what it has just taken",
        (Rule(LOOKS, instead(Reply("404 Not Found")), first=2, last=2),),
        told=Told(AnswerLost),
        tries=1,
        note=THERE,
    ),
    Row(
        "late-to-show-put",
        ODD,
        "The store does not show at once a file that it took in one request",
        (Rule(LOOKS, instead(Reply("404 Not Found"))),),
        Cargo.PUT,
        told=Told(AnswerLost),
        tries=1,
        note=THERE,
    ),
)
