"""Stores that can be killed and started again with what is on their disk."""

import secrets
import socket
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

import boto3
import botocore.config
import psutil

from tests.servers import Server
from tests.servers.fixtures import free_port, rclone_command, wait_for
from tests.waiting import until
from uploader_gui.practice import PracticeBucket


class Mortal(Protocol):
    """`forgets`: its multipart uploads end with its process. `refuses`: it takes no second object of a key with If-None-Match."""

    server: Server
    forgets: bool
    refuses: bool

    def kill(self) -> None:
        """With SIGKILL."""
        ...

    def start(self) -> None:
        """Again; afterwards `server` tells where."""
        ...


class MortalSeaweed:
    """SeaweedFS: what it acknowledged is there again after a kill, open multipart uploads too."""

    forgets, refuses = False, True

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.start()

    def start(self) -> None:
        self._bucket = bucket = PracticeBucket(self._folder)
        keys = bucket.access_key_id, bucket.secret
        self.server = Server("seaweedfs", bucket.endpoint, bucket.bucket, *keys, preset="seaweedfs", folder=self._folder)

    def kill(self) -> None:
        data = f"-dir={self._folder / 'data'}"
        for process in psutil.Process().children(recursive=True):
            with suppress(psutil.NoSuchProcess):
                words = process.cmdline()
                if data in words and Path(words[0]).stem == "weed":  # not the process that keeps it, which is told all the same
                    process.kill()
        self._bucket.stop()


class MortalRclone:
    """`rclone serve s3`: its objects are files, its multipart uploads are gone with it; it overwrites whatever it is told to."""

    forgets, refuses = True, False

    def __init__(self, folder: Path) -> None:
        secret, port = secrets.token_hex(16), free_port()
        folder.mkdir()
        self.server = Server("rclone", f"http://127.0.0.1:{port}", "tests", "tests", secret, folder=folder / "data")
        self._address, self._command = ("127.0.0.1", port), rclone_command(folder, port, f"tests,{secret}")
        self.start()
        wait_for(self.server, self._process)

    def start(self) -> None:
        silent = subprocess.DEVNULL
        self._process = subprocess.Popen(self._command, stdin=silent, stdout=silent, stderr=silent)
        until(self._listens, 30, "rclone")

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def _listens(self) -> bool:
        with suppress(OSError), socket.create_connection(self._address):
            return True
        return False


def client(server: Server) -> Any:
    """boto3's view of a store: nothing of the program's own stands between."""
    return boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        region_name="us-east-1",
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
        verify=server.ca_bundle,
        config=botocore.config.Config(s3={"addressing_style": "path"}),
    )
