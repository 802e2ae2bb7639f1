"""What the installed program does on a clean machine: a window, two files, a kill in the middle, and the rest sent, proven."""

import hashlib
import json
import os
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import boto3
import botocore.config

from tests.display import Display
from tests.packaging.clean_machine import PERSON, CleanMachine
from tests.servers.counting import CountingProxy
from tests.waiting import until
from uploader_gui.practice import PracticeBucket

MIB = 1 << 20
LARGE, LIMIT, PART = 160 * MIB, 14_000_000, 8 * MIB
LANES = 16


@dataclass(frozen=True)
class Stay:
    """One program on one machine, with a bucket outside that it reaches through a proxy that counts."""

    machine: CleanMachine
    program: Sequence[str]
    screen: Display
    bucket: PracticeBucket
    counting: CountingProxy
    environment: dict[str, str] = field(default_factory=dict)

    def say(self, *words: str, given: str = "") -> str:
        """The command line, as anna."""
        return self.machine.run(*self.program, *words, person=PERSON, given=given, DISPLAY=self.screen.name, **self.environment)

    def documents(self, *words: str) -> list[dict]:
        return [json.loads(line) for line in self.say(*words, "--json").splitlines()]

    def set_up(self) -> None:
        """A destination, and a limit of speed so that there is a middle in which to be killed."""
        self.say(
            *("destination", "add", "Practice", "--endpoint", self.counting.endpoint, "--bucket", self.bucket.bucket),
            *("--access-key-id", self.bucket.access_key_id, "--secret-stdin", "--keep-secret-in", "file", "--preset", "seaweedfs"),
            given=self.bucket.secret + "\n",
        )
        self.say("destination", "test", "Practice")
        settings = self.machine.home / ".config/uploader-gui/settings.json"
        settings.write_text(json.dumps({"version": 1, "limit": LIMIT, "default_destination": "Practice"}))
        os.chown(settings, self.machine.home.stat().st_uid, self.machine.home.stat().st_gid)

    def open(self, *files: str) -> float:
        """The window, handed files by its command line; seconds until something of it is on the screen."""
        began = time.monotonic()
        running = self.machine.start(*self.program, *files, DISPLAY=self.screen.name, **self.environment)
        until(lambda: self._shows() or running.poll() is not None, 120, "the window")
        assert running.poll() is None, (self.machine.home / "said").read_text()
        return time.monotonic() - began

    def _shows(self) -> bool:
        picture = self.screen.picture()
        return any(picture.pixel(x, 40) & 0xFFFFFF for x in range(0, picture.width(), 20))

    def uploads(self) -> list[dict]:
        return self.documents("uploads")

    def half_way(self, name: str) -> int:
        """Waits until the large one has more than half of its parts; how many bytes are remembered as sent."""
        return until(
            lambda: next((u["sent"] for u in self.uploads() if u["name"] == name and u["sent"] > LARGE // 2), 0), 180, "the middle"
        )

    def all_done(self) -> bool:
        uploads = self.uploads()
        return bool(uploads) and all(upload["state"] == "done" for upload in uploads)

    def close(self) -> None:
        """As the system asks it to when a person logs out; it ends by itself."""
        self.machine.send(signal.SIGTERM)


def digest_of(bucket: PracticeBucket, key: str) -> str:
    """Of what the bucket holds, read outside of the machine by another program's client."""
    s3 = boto3.client(
        "s3",
        endpoint_url=bucket.endpoint,
        region_name=bucket.region,
        aws_access_key_id=bucket.access_key_id,
        aws_secret_access_key=bucket.secret,
        config=botocore.config.Config(s3={"addressing_style": "path"}),
    )
    digest = hashlib.sha256()
    for block in s3.get_object(Bucket=bucket.bucket, Key=key)["Body"].iter_chunks(MIB):
        digest.update(block)
    return digest.hexdigest()
