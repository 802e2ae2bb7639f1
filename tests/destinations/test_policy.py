"""The policy to ask for holds what uploading needs, and no more."""

import json

import pytest

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.destinations.s3.policy import policy


def written(prefix: str = "", **options: str) -> str:
    return policy(DestinationSettings("there", options=options, prefix=prefix))


def actions(text: str) -> dict[str, set[str]]:
    """Which actions are allowed on what."""
    found: dict[str, set[str]] = {}
    for statement in json.loads(text)["Statement"]:
        assert statement["Effect"] == "Allow"
        given = statement["Action"]
        found.setdefault(statement["Resource"], set()).update([given] if isinstance(given, str) else given)
    return found


def test_objects_below_the_prefix_and_the_bucket_itself() -> None:
    found = actions(written("photos/2026", bucket="films", preset="aws"))
    assert found == {
        "arn:aws:s3:::films/photos/2026/*": {"s3:PutObject", "s3:GetObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"},
        "arn:aws:s3:::films": {"s3:ListBucket", "s3:ListBucketMultipartUploads"},
        "arn:aws:s3:::films/photos/2026/.uploader-test-*": {"s3:DeleteObject"},
    }


def test_china_is_a_partition_of_its_own() -> None:
    assert all(resource.startswith("arn:aws-cn:") for resource in actions(written(bucket="b", region="cn-north-1")))


@pytest.mark.parametrize("preset", ["r2", "b2", "digitalocean", "hetzner", "gcs"])
def test_stores_without_policies_get_a_sentence(preset: str) -> None:
    assert written("in/here", bucket="films", preset=preset) == (
        "An access key that may list, read and write objects in the bucket “films”, below “in/here/”."
    )
