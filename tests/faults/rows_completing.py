"""Completing an upload in parts: done or not, and what is said of it."""

from tests.faults.answers import THERE, cut_short, instead, lost
from tests.faults.row import End, Row, Told
from tests.servers.fault_rules import ALWAYS, Fault, Rule, never
from tests.servers.scripted import Reply, error
from uploader_gui.core.errors import AnswerLost, PartsRefused

COMPLETING = "Completing an upload in parts"
COMPLETE = "CompleteMultipartUpload"
FAILED_INSIDE = error("200 OK", "InternalError", message="We encountered an internal error. Please try again.")

COMPLETING_ROWS = (
    Row(
        "200-error",
        COMPLETING,
        "200 to Complete, and an error in its body",
        (Rule(COMPLETE, instead(FAILED_INSIDE)),),
        told=Told(AnswerLost),
        tries=1,
    ),
    Row(
        "200-error-done",
        COMPLETING,
        "200 to Complete, and an error in its body, although it succeeded",
        (Rule(COMPLETE, Fault(answer=lambda _: FAILED_INSIDE)),),
        note=THERE,
    ),
    Row(
        "empty-200",
        COMPLETING,
        "An empty 200 to Complete, and nothing was done",
        (Rule(COMPLETE, instead(Reply())),),
        told=Told(AnswerLost),
        tries=1,
    ),
    Row(
        "empty-200-done",
        COMPLETING,
        "An empty 200 to Complete, although it succeeded",
        (Rule(COMPLETE, Fault(answer=lambda _: Reply())),),
        note=THERE,
    ),
    Row(
        "cut-200-done",
        COMPLETING,
        "Complete's answer ends in the middle, although it succeeded",
        (Rule(COMPLETE, Fault(answer=cut_short)),),
        note=THERE,
    ),
    Row("complete-late", COMPLETING, "Complete is answered late", (Rule(COMPLETE, Fault(late=0.4)),)),
    Row(
        "complete-never",
        COMPLETING,
        "Complete succeeds, and nothing is ever answered",
        (Rule(COMPLETE, Fault(answer=never)),),
        note=THERE,
    ),
    Row(
        "complete-nothing",
        COMPLETING,
        "Complete is never answered, and nothing was done",
        (Rule(COMPLETE, instead(Reply(mute=True))),),
        told=Told(AnswerLost),
        tries=1,
    ),
    Row(
        "complete-reset",
        COMPLETING,
        "The connection is reset before Complete is read",
        (Rule(COMPLETE, Fault(cut=0)),),
        note="asks again at once, on another connection",
    ),
    Row(
        "complete-lost",
        COMPLETING,
        "Complete succeeds, and its answer is lost",
        (Rule(COMPLETE, Fault(answer=lost)),),
        note="asks again at once: the store says yes again",
    ),
    Row(
        "complete-lost-rclone",
        COMPLETING,
        "Complete succeeds, its answer is lost, and asked again the store says NoSuchUpload",
        (Rule(COMPLETE, Fault(answer=lost)),),
        store="rclone",
        note=THERE,
    ),
    Row(
        "complete-500-done",
        COMPLETING,
        "500 to Complete, although it succeeded",
        (Rule(COMPLETE, Fault(answer=lambda _: Reply("500 Oops"))),),
        note=THERE,
    ),
    Row(
        "complete-412-done",
        COMPLETING,
        "412 to Complete, because our own first one succeeded",
        (Rule(COMPLETE, Fault(answer=lambda _: error("412 Precondition Failed", "PreconditionFailed"))),),
        note=THERE,
    ),
    Row(
        "complete-gone",
        COMPLETING,
        "404 NoSuchUpload to Complete, and nothing is there: the store forgot it",
        (
            Rule(COMPLETE, instead(error("404 Not Found", "NoSuchUpload"))),
            Rule("ListParts", instead(error("404 Not Found", "NoSuchUpload")), last=ALWAYS),
        ),
        told=Told(AnswerLost),
        tries=3,
        again=2,
        note="looks for it three times, then begins again",
    ),
    Row(
        "invalid-part-always",
        COMPLETING,
        "400 InvalidPart to Complete every time, though the parts listed are those that were sent",
        (Rule(COMPLETE, instead(error("400 Bad Request", "InvalidPart")), last=ALWAYS),),
        told=Told(PartsRefused),
        end=End.FAILED,
        tries=10,
    ),
    Row(
        "invalid-part",
        COMPLETING,
        "400 InvalidPart to Complete",
        (Rule(COMPLETE, instead(error("400 Bad Request", "InvalidPart"))),),
        told=Told(PartsRefused),
        tries=1,
        note="compares what the store lists with what was sent, and completes again",
    ),
)
