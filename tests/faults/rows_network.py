"""The way to the store: gone, slow, cut, silent; and its certificate."""

from tests.faults.answers import AGAIN_AT_ONCE, THERE, each_closed, lost
from tests.faults.row import Cargo, End, Row, Told, Way
from tests.servers.fault_rules import ALWAYS, ANY, BODIES, Fault, Rule, dripping, never
from tests.servers.scripted import Reply
from uploader_gui.core.errors import CertificateRefused, Offline, StoreTrouble, TlsRefused

NETWORK, TLS = "The network", "TLS"


NETWORK_ROWS = (
    Row("refused", NETWORK, "Nobody listens at the store's address", way=Way.REFUSED, told=Told(Offline), end=End.HELD, tries=3),
    Row(
        "no-name", NETWORK, "The store's name does not exist (DNS is gone)", way=Way.NO_NAME, told=Told(Offline), end=End.HELD, tries=3
    ),
    Row(
        "deaf",
        NETWORK,
        "Connections are taken, and nothing is ever said",
        way=Way.DEAF,
        told=Told(Offline),
        end=End.HELD,
        tries=1,
    ),
    Row(
        "goes-away",
        NETWORK,
        "The store goes away in the middle of a file, and stays away for a while",
        (Rule("UploadPart", Fault(shut=True), part=2),),
        told=Told(Offline),
        end=End.HELD,
        tries=3,
    ),
    Row("slow-answers", NETWORK, "Every answer takes a fifth of a second longer", (Rule(ANY, Fault(wait=0.2), last=ALWAYS),)),
    Row("narrow", NETWORK, "The line carries 1 MB/s for one part", (Rule("UploadPart", Fault(rate=1_000_000), part=2),)),
    Row(
        "reset-in-part",
        NETWORK,
        "The connection is reset in the middle of a part",
        (Rule("UploadPart", Fault(cut=100_000), part=2),),
        note="sends the part again at once, on another connection",
    ),
    Row(
        "reset-in-part-thrice",
        NETWORK,
        "The connection is reset three times in a row, each time in the middle of a part",
        (Rule("UploadPart", Fault(cut=100_000), last=3, part=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "reset-in-put",
        NETWORK,
        "The connection is reset after 100 kB of a file that goes in one request",
        (Rule("PutObject", Fault(cut=100_000)),),
        Cargo.PUT,
        note=AGAIN_AT_ONCE,
    ),
    Row(
        "reset-in-post",
        NETWORK,
        "The connection is reset after 10 kB of a small file",
        (Rule("PutObject", Fault(cut=10_000)),),
        Cargo.POST,
        note=AGAIN_AT_ONCE,
    ),
    Row(
        "reset-first",
        NETWORK,
        "The connection is reset before a request's first byte is read, again and again for a while",
        (Rule(BODIES, Fault(cut=0), last=7),),
        told=Told(StoreTrouble),
        tries=2,
    ),
    Row(
        "part-answer-lost",
        NETWORK,
        "A part arrives, and its answer is lost",
        (Rule("UploadPart", Fault(answer=lost), part=2),),
        again=1,
        note="sends the part again at once, on another connection",
    ),
    Row(
        "put-answer-lost",
        NETWORK,
        "A file sent in one request arrives, and its answer is lost",
        (Rule("PutObject", Fault(answer=lost)),),
        Cargo.PUT,
        note="asks what the store holds before it sends anything again: it is there",
    ),
    Row(
        "post-answer-lost",
        NETWORK,
        "A small file arrives, and its answer is lost",
        (Rule("PutObject", Fault(answer=lost)),),
        Cargo.POST,
        note=THERE,
    ),
    Row(
        "part-silent",
        NETWORK,
        "A part is taken, and nothing is ever answered",
        (Rule("UploadPart", Fault(instead=Reply(mute=True)), part=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "part-drips",
        NETWORK,
        "A part is taken, and that is said a byte at a time",
        (Rule("UploadPart", Fault(answer=dripping), part=2),),
        told=Told(StoreTrouble),
        tries=1,
        again=1,
    ),
    Row(
        "look-drips",
        NETWORK,
        "What the store holds is said a byte at a time",
        (Rule("HeadObject", Fault(answer=dripping), first=2, last=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "create-drips",
        NETWORK,
        "An upload in parts begins, and that is said a byte at a time",
        (Rule("CreateMultipartUpload", Fault(answer=dripping)),),
        told=Told(StoreTrouble),
        tries=1,
        note="begins another one, and aborts the one that nobody knew of",
    ),
    Row(
        "look-silent",
        NETWORK,
        "The question what the store holds is never answered",
        (Rule("HeadObject", Fault(instead=Reply(mute=True)), first=2, last=2),),
        told=Told(StoreTrouble),
        tries=1,
    ),
    Row(
        "each-closed",
        NETWORK,
        "The store closes the connection behind every answer",
        (Rule(ANY, Fault(answer=each_closed), last=ALWAYS),),
        note="makes a connection for each request",
    ),
)


def _certificate(name: str, way: Way, fault: str, reason: str) -> Row:
    return Row(name, TLS, fault, way=way, told=Told(CertificateRefused, {"reason": reason}), end=End.HELD, tries=2)


TLS_ROWS = (
    _certificate(
        "unknown-authority",
        Way.UNKNOWN,
        "The certificate is signed by somebody this computer does not know",
        "its signer is not known here",
    ),
    _certificate("self-signed", Way.SELF_SIGNED, "The certificate is self-signed", "it is self-signed"),
    _certificate("expired", Way.EXPIRED, "The certificate has run out", "it has run out"),
    _certificate("other-name", Way.OTHER_NAME, "The certificate is for another name", "it is for another address"),
    Row(
        "not-tls",
        TLS,
        "The endpoint says https, and the server speaks http",
        way=Way.NOT_TLS,
        told=Told(TlsRefused, {"reason": "wrong version number"}),
        end=End.HELD,
        tries=2,
    ),
    Row(
        "tls-unanswered",
        TLS,
        "Connections are taken, and TLS is not answered",
        way=Way.DEAF_SECURE,
        told=Told(Offline),
        end=End.HELD,
        tries=1,
    ),
    Row(
        "tls-reset-in-part",
        TLS,
        "Over https: the connection is reset in the middle of a part",
        (Rule("UploadPart", Fault(cut=100_000), part=2),),
        way=Way.SECURE,
        note="sends the part again at once, on another connection",
    ),
    Row(
        "tls-put-answer-lost",
        TLS,
        "Over https: a file arrives, and its answer is lost",
        (Rule("PutObject", Fault(answer=lost)),),
        Cargo.PUT,
        Way.SECURE,
        note="asks what the store holds before it sends anything again: it is there",
    ),
    Row(
        "tls-never-completed",
        TLS,
        "Over https: Complete succeeds, and nothing is ever answered",
        (Rule("CompleteMultipartUpload", Fault(answer=never)),),
        way=Way.SECURE,
        note=THERE,
    ),
)
