"""How stores differ (facts: six real ones measured, and what is documented of others): one profile for each manner seen."""

from dataclasses import dataclass, field

from uploader_gui.core.destination import Capabilities


def _able(guard: str = "md5", **more: bool) -> Capabilities:
    return Capabilities(guard=guard, tested_at=1.0, **{"absent_put": True, "absent_complete": True, **more})


@dataclass(frozen=True, slots=True)
class Profile:
    """A store's manners. `able` is what a test of the destination found out."""

    name: str
    able: Capabilities = field(default_factory=_able)
    enforces: bool = True  # refuses bytes that are not those of the checksum that came with them
    completes_again: bool = True  # Complete of what is complete answers 200, else NoSuchUpload
    lists_after_complete: bool = False  # ListParts goes on to answer
    wrong_complete_destroys: bool = False
    whole_md5: bool = False  # the ETag of an object made of parts is the MD5 of all its bytes
    wants_all_parts: bool = False
    forgets: bool = False  # a restart takes unfinished multipart uploads with it
    forgets_tokens: bool = False  # … and objects' metadata
    keeps: float = 0.0  # seconds after which an unfinished multipart upload is thrown away; 0: never
    lag: float = 0.0  # seconds until a listing of objects shows a new one
    skew: float = 0.0  # seconds that the store's clock is ahead
    courier: bool = True


PROFILES = (
    Profile("amazon", _able("crc64nvme", returns_checksum=True)),
    Profile("ceph", _able(absent_complete=False), wants_all_parts=True),
    Profile("swift", _able(absent_put=False), lists_after_complete=True, courier=False),
    Profile("seaweedfs", _able("crc64nvme", returns_checksum=True), skew=-60.0),
    Profile("localstack", _able("crc64nvme", returns_checksum=True), completes_again=False, forgets=True),
    Profile(
        "rclone",
        _able(absent_put=False, absent_complete=False),
        completes_again=False,
        wrong_complete_destroys=True,
        whole_md5=True,
        wants_all_parts=True,
        forgets=True,
        forgets_tokens=True,
    ),
    Profile("moto", _able(""), enforces=False, forgets=True),
    Profile("minio", _able(), completes_again=False, keeps=86_400.0, skew=300.0),
    Profile("encrypted", _able(md5_etag=False), courier=False),
    Profile("opaque", _able(md5_etag=False, absent_put=False, absent_complete=False, keeps_token=False)),
    Profile("slow lists", _able(absent_complete=False), lag=90.0),
    Profile("short memory", _able(), keeps=1_800.0, completes_again=False),
    Profile("write only", _able(reads=False), completes_again=False),
    Profile("careless", _able("", md5_etag=False, absent_put=False, absent_complete=False), enforces=False),
)
