"""What a store holds is asked by another program's means than the uploader's."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import boto3
import botocore.config

from tests.servers import Server


def wrong_at(server: Server, prefix: str, files: Mapping[str, Path]) -> list[str]:
    """Whatever is there besides these files by their keys, is missing, or has other bytes; and unfinished uploads."""
    s3 = _client(server)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=server.bucket, Prefix=prefix)
    held = {item["Key"].removeprefix(prefix) for page in pages for item in page.get("Contents", [])}
    wrong = [f"the store lacks {key}" for key in files.keys() - held] + [f"the store holds {key}, too" for key in held - files.keys()]
    wrong += [
        f"the bytes of {key} are others" for key in files.keys() & held if _bytes(server, prefix + key) != files[key].read_bytes()
    ]
    left = s3.list_multipart_uploads(Bucket=server.bucket, Prefix=prefix).get("Uploads", [])
    return wrong + [f"an unfinished upload is left of {upload['Key']}" for upload in left if upload["Key"].startswith(prefix)]


def lies_at(server: Server, prefix: str, verified: Mapping[str, Path]) -> list[str]:
    """Of which of these, said to be verified, the store holds other bytes, or none."""
    held = {item["Key"] for item in _client(server).list_objects_v2(Bucket=server.bucket, Prefix=prefix).get("Contents", [])}
    return [
        f"{key} is said to be verified, and is not there as it was sent"
        for key, path in verified.items()
        if prefix + key not in held or _bytes(server, prefix + key) != path.read_bytes()
    ]


def _bytes(server: Server, key: str) -> bytes:
    return _client(server).get_object(Bucket=server.bucket, Key=key)["Body"].read()


@cache
def _client(server: Server):
    return boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        region_name=server.region,
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
        config=botocore.config.Config(s3={"addressing_style": "path"}),
    )
