"""The program as people run it, with a Drive that is the fake one, and the bucket as a stranger sees it."""

import hashlib
import json

import boto3

from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.drive import FakeDrive


class Abroad:
    """A program whose Drive is the fake one."""

    def __init__(self, program: Program, drive: FakeDrive) -> None:
        self.program, self.drive = program, drive
        program.environment["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
        options = {"api_base": drive.api_base, "bearer_origins": " ".join(drive.bearer_origins)}
        program.home.mkdir()
        (program.home / "settings.json").write_text(json.dumps({"version": 1, "drive": options}))
        self.client = program.home.parent / "client_secret.json"
        self.client.write_text(json.dumps(drive.client_document()))

    def sign_in(self, account: str) -> None:
        self.drive.consent.account = account
        words = ("drive", "sign-in", "--client-secrets", str(self.client), "--no-browser", "--keep-secret-in", "file", "--json")
        signing = self.program.start(*words)
        assert signing.stdout is not None
        self.drive.open_url(json.loads(signing.stdout.readline())["link"])
        out, err = signing.communicate(timeout=60)
        assert (signing.returncode, json.loads(out)) == (0, {"account": account}), err


def store(server: Server):
    return boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
        region_name="us-east-1",
    )


def bucket(server: Server, prefix: str) -> dict[str, str]:
    """MD5 of what is there, by key below the prefix."""
    client = store(server)
    found = {}
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=server.bucket, Prefix=prefix):
        for entry in page.get("Contents", ()):
            body = client.get_object(Bucket=server.bucket, Key=entry["Key"])["Body"].read()
            found[entry["Key"].removeprefix(prefix)] = hashlib.md5(body).hexdigest()
    client.close()
    return found
