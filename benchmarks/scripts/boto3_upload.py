"""boto3's upload_file for every file of a folder, ten at once: boto3_upload.py ENDPOINT BUCKET PREFIX FOLDER-OR-FILE."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import boto3

AT_ONCE = 10
"""As many as upload_file itself sends parts of one file at once."""


def main(endpoint: str, bucket: str, prefix: str, what: str) -> None:
    """Send all; raises what goes wrong."""
    client = boto3.client("s3", endpoint_url=endpoint)
    place = Path(what)
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    root = place.parent if place.is_file() else place

    def send(path: Path) -> None:
        client.upload_file(str(path), bucket, prefix + path.relative_to(root).as_posix())

    with ThreadPoolExecutor(AT_ONCE) as lanes:
        list(lanes.map(send, files))


if __name__ == "__main__":
    main(*sys.argv[1:])
