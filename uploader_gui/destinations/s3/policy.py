"""The smallest set of rights that uploading needs, ready to be sent to whoever gives them."""

import json

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.keys import normal_prefix

_WITH_POLICIES = {"aws", "wasabi", "minio", "ceph", "seaweedfs", "other"}
"""Presets of stores that take policies in Amazon's language."""


def policy(settings: DestinationSettings) -> str:
    """A policy as Amazon writes it (docs: actions, resources and condition keys for S3), or a sentence for stores without any.

    Raises Mistake for a prefix that can't be one.
    """
    bucket = settings.options.get("bucket") or "BUCKET"
    prefix = normal_prefix(settings.prefix)
    if settings.options.get("preset", "aws") not in _WITH_POLICIES:
        return f"An access key that may list, read and write objects in the bucket “{bucket}”" + (
            f", below “{prefix}”." if prefix else "."
        )
    return json.dumps(_document(bucket, prefix, "aws-cn" if settings.options.get("region", "").startswith("cn-") else "aws"), indent=2)


def _document(bucket: str, prefix: str, partition: str) -> dict[str, object]:
    root = f"arn:{partition}:s3:::{bucket}"
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "UploadAndVerify",
                "Effect": "Allow",
                "Action": ["s3:PutObject", "s3:GetObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"],
                "Resource": f"{root}/{prefix}*",
            },
            {
                "Sid": "SeeWhatIsThereAndUnfinished",
                "Effect": "Allow",
                "Action": ["s3:ListBucket", "s3:ListBucketMultipartUploads"],
                "Resource": root,
            },
            {
                "Sid": "TidyUpAfterTheTest",
                "Effect": "Allow",
                "Action": "s3:DeleteObject",
                "Resource": f"{root}/{prefix}.uploader-test-*",
            },
        ],
    }
