"""Bytes that change on the way, and stores that say so."""

from tests.faults.answers import lost
from tests.faults.row import Cargo, End, Row, Told, Way
from tests.servers.fault_proxy import answered, with_etag
from tests.servers.fault_rules import ALWAYS, Fault, Rule
from uploader_gui.core.errors import CredentialsRefused, DamagedOnTheWay, PartsRefused, Unproven

TLS, BYTES = "TLS", "Wrong bytes"
COMPARED = "looks again and compares the file with what is there: it is the same"
GUARDS = ("content-md5", "x-amz-checksum-crc64nvme", "x-amz-checksum-crc32")
OTHER_CHECKSUM = answered(x_amz_checksum_crc64nvme="AAAAAAAAAAA=", x_amz_checksum_type="FULL_OBJECT")
OTHER_MD5 = '"0123456789abcdef0123456789abcdef"'

BYTES_ROWS = (
    Row(
        "flip-part",
        BYTES,
        "One byte of a part changes on the way",
        (Rule("UploadPart", Fault(flip=50_000), part=2),),
        told=Told(DamagedOnTheWay),
        tries=1,
        note="the store compares the part's checksum, and refuses",
    ),
    Row(
        "flip-part-https",
        BYTES,
        "One byte of a part changes behind the end of https",
        (Rule("UploadPart", Fault(flip=50_000), part=2),),
        way=Way.SECURE,
        told=Told(DamagedOnTheWay),
        tries=1,
        note="the store compares the part's checksum, and refuses",
    ),
    Row(
        "flip-part-md5",
        BYTES,
        "One byte of a part changes, at a store that knows MD5 alone",
        (Rule("UploadPart", Fault(flip=5_000_000), part=1),),
        store="rclone",
        told=Told(DamagedOnTheWay),
        tries=2,
        note="the store compares the part's MD5, refuses, and forgets the whole upload; begins again",
    ),
    Row(
        "flip-part-unchecked",
        BYTES,
        "One byte of a part changes, at a store that compares nothing",
        (Rule("UploadPart", Fault(flip=50_000), part=2),),
        store="moto",
        told=Told(DamagedOnTheWay),
        tries=1,
        again=1,
        note="the ETag it answers is not the MD5 of what was read",
    ),
    Row(
        "flip-put",
        BYTES,
        "One byte of a file that goes in one request changes",
        (Rule("PutObject", Fault(flip=1000)),),
        Cargo.PUT,
        told=Told(DamagedOnTheWay),
        tries=1,
    ),
    Row(
        "flip-put-unchecked",
        BYTES,
        "One byte of a file that goes in one request changes, at a store that compares nothing",
        (Rule("PutObject", Fault(flip=1000)),),
        Cargo.PUT,
        store="moto",
        told=Told(DamagedOnTheWay),
        tries=1,
        again=1,
        note="the ETag it answers is not the MD5 of what was read",
    ),
    Row(
        "flip-post",
        BYTES,
        "One byte of a small file changes",
        (Rule("PutObject", Fault(flip=1000)),),
        Cargo.POST,
        note="the store refuses; sends it again the ordinary way",
    ),
    Row(
        "flip-post-unchecked",
        BYTES,
        "One byte of a small file changes, at a store that compares nothing",
        (Rule("PutObject", Fault(flip=1000)),),
        Cargo.POST,
        store="moto",
        again=1,
        note="the ETag it answers is not the MD5 of what was read; sends it again the ordinary way",
    ),
    Row(
        "flip-always",
        BYTES,
        "One byte of a part changes every time",
        (Rule("UploadPart", Fault(flip=77), part=2, last=ALWAYS),),
        told=Told(DamagedOnTheWay),
        end=End.FAILED,
        tries=10,
    ),
    Row(
        "flip-stripped-put",
        BYTES,
        "Something on the way changes a byte and takes the checksum away",
        (Rule("PutObject", Fault(flip=1000, without=GUARDS)),),
        Cargo.PUT,
        told=Told(CredentialsRefused),
        tries=1,
        note="the signature covers the checksum: the store refuses; tries again",
    ),
    Row(
        "flip-lost-unchecked",
        BYTES,
        "One byte changes at a store that compares nothing, and the answer is lost",
        (Rule("PutObject", Fault(flip=1000, answer=lost)),),
        Cargo.PUT,
        store="moto",
        again=1,
        note="asks what the store holds: something else; sends it again",
    ),
    Row(
        "other-checksum-always",
        BYTES,
        "The store tells another checksum every time",
        (
            Rule(
                "HeadObject",
                Fault(answer=OTHER_CHECKSUM),
                last=ALWAYS,
            ),
        ),
        Cargo.PUT,
        told=Told(Unproven, {"reason": "its crc64nvme checksum differs"}),
        end=End.FAILED,
        tries=10,
        again=9,
        note="tries ten times, and not for ever",
    ),
    Row(
        "other-etag",
        BYTES,
        "A part's answer has the ETag of other bytes",
        (Rule("UploadPart", Fault(answer=with_etag(lambda _: OTHER_MD5)), part=2),),
        told=Told(PartsRefused),
        tries=1,
        again=1,
    ),
    Row(
        "other-size",
        BYTES,
        "The store says that it holds fewer bytes than were sent",
        (Rule("HeadObject", Fault(answer=answered(content_length="5")), first=2, last=2),),
        told=Told(Unproven, {"reason": "it has 5 bytes, 8588608 were sent"}),
        tries=1,
        note=COMPARED,
    ),
    Row(
        "other-checksum",
        BYTES,
        "The store tells another checksum than that of what was sent",
        (
            Rule(
                "HeadObject",
                Fault(answer=OTHER_CHECKSUM),
                first=2,
                last=2,
            ),
        ),
        told=Told(Unproven, {"reason": "its crc64nvme checksum differs"}),
        tries=1,
        note=COMPARED,
    ),
)
