"""The stores that people name: where they are, how they are addressed, what they take (facts in each vendor's documentation)."""

from typing import NamedTuple

from uploader_gui.core.plan import MIB, Limits
from uploader_gui.core.said import said

GIB = 1024 * MIB
TIB = 1024 * GIB


class Preset(NamedTuple):
    """A kind of store. `endpoint` is a template: {region} and {account} are filled from the options of these names."""

    label: str
    endpoint: str = ""
    region: str = "us-east-1"
    addressing: str = "path"
    limits: Limits = Limits()
    hint: str = ""


PRESETS: dict[str, Preset] = {
    "aws": Preset("Amazon S3", "https://s3.{region}.amazonaws.com", addressing="virtual"),
    "r2": Preset(
        "Cloudflare R2",
        "https://{account}.r2.cloudflarestorage.com",
        region="auto",
        limits=Limits(most_object=5 * TIB - 5 * GIB),
        hint=said("The account is the 32 digits in the endpoint that R2 shows."),
    ),
    "b2": Preset("Backblaze B2", "https://s3.{region}.backblazeb2.com", region="us-west-004", limits=Limits(most_object=10 * TIB)),
    "wasabi": Preset("Wasabi", "https://s3.{region}.wasabisys.com", limits=Limits(most_object=5 * TIB)),
    "digitalocean": Preset(
        "DigitalOcean Spaces",
        "https://{region}.digitaloceanspaces.com",
        region="nyc3",
        addressing="virtual",
        limits=Limits(most_object=5 * TIB),
    ),
    "hetzner": Preset(
        "Hetzner Object Storage", "https://{region}.your-objectstorage.com", region="fsn1", limits=Limits(most_object=5 * TIB)
    ),
    "scaleway": Preset(
        "Scaleway Object Storage",
        "https://s3.{region}.scw.cloud",
        region="fr-par",
        limits=Limits(most_parts=1000, most_object=1000 * 5 * GIB),
    ),
    "minio": Preset("MinIO", limits=Limits(most_object=5 * TIB, segment_bytes=255)),
    "ceph": Preset("Ceph RADOS Gateway", region="default", limits=Limits(most_object=5 * TIB)),
    "swift": Preset("OpenStack Swift", limits=Limits(most_parts=1000, most_object=1000 * 5 * GIB, key_bytes=970)),
    "gcs": Preset(
        "Google Cloud Storage (interoperability)", "https://storage.googleapis.com", region="auto", limits=Limits(most_object=5 * TIB)
    ),
    "seaweedfs": Preset("SeaweedFS", limits=Limits(segment_bytes=255)),
    "other": Preset(said("Another S3-compatible store")),
}
