"""The CRT's S3 client through s3transfer, as AWS CLI 2 uses it: crt_upload.py ENDPOINT BUCKET PREFIX FOLDER-OR-FILE.

AWS CLI 2 itself is no Python package, and the one that is (awscli) has no CRT transfers.
"""

import os
import sys
from pathlib import Path

import botocore.session
from botocore.config import Config
from s3transfer.crt import (
    BotocoreCRTCredentialsWrapper,
    BotocoreCRTRequestSerializer,
    CRTTransferManager,
    create_s3_crt_client,
)


def main(endpoint: str, bucket: str, prefix: str, what: str) -> None:
    """Send all; raises what goes wrong."""
    session = botocore.session.Session()
    region = os.environ["AWS_REGION"]
    settings = {"region_name": region, "endpoint_url": endpoint, "config": Config(s3={"addressing_style": "path"})}
    credentials = BotocoreCRTCredentialsWrapper(session.get_credentials()).to_crt_credentials_provider()
    secure = endpoint.startswith("https:")
    client = create_s3_crt_client(
        region, crt_credentials_provider=credentials, use_ssl=secure, verify=os.environ.get("AWS_CA_BUNDLE") if secure else None
    )
    place = Path(what)
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    root = place.parent if place.is_file() else place
    with CRTTransferManager(client, BotocoreCRTRequestSerializer(session, settings)) as transfers:
        sent = [transfers.upload(str(path), bucket, prefix + path.relative_to(root).as_posix()) for path in files]
        for each in sent:
            each.result()


if __name__ == "__main__":
    main(*sys.argv[1:])
