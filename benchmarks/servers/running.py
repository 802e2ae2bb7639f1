"""Servers that run while a round is measured, and what a client needs to reach them."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

import trustme

from benchmarks.servers.sink import BUCKET
from uploader_gui.practice import PracticeBucket

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to send things. `authority` is a file of certificates to trust, or empty."""

    url: str
    bucket: str = BUCKET
    key_id: str = "benchmark"
    secret: str = "benchmark-secret"
    region: str = "us-east-1"
    authority: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An object as a server tells of it: its bytes, and the SHA-256 of each piece it came in, where that is known."""

    size: int
    pieces: tuple[tuple[int, str], ...] = ()
    checksums: tuple[tuple[str, str], ...] = ()


class Server(Protocol):
    """What the rounds need of a server."""

    endpoint: Endpoint

    def counting(self, counted: bool) -> None:  # noqa: FBT001
        """Before each run: whether it counts, and nothing may be slower than it must."""
        ...

    def held(self, prefix: str) -> dict[str, Found]:
        """All objects below a prefix, by key."""
        ...

    def clear(self, prefix: str) -> None:
        """Forget them."""
        ...


class SinkServer:
    """The sink, in a process of its own. With `delay` (milliseconds) clients reach it through the delaying proxy."""

    def __init__(self, folder: Path, *, secure: bool = False, delay: float = 0) -> None:
        certificate, authority = certificates(folder) if secure else ("", "")
        self._processes: list[subprocess.Popen[str]] = []
        try:
            port = self._start("benchmarks.servers.sink", *([certificate] if certificate else []))
            self._direct = Endpoint(f"{'https' if secure else 'http'}://127.0.0.1:{port}", authority=authority)
            self.endpoint = self._direct
            if delay:
                near = self._start("benchmarks.servers.delay", port, str(delay))
                self.endpoint = Endpoint(f"http://127.0.0.1:{near}")
        except BaseException:
            self.stop()
            raise

    def counting(self, counted: bool) -> None:  # noqa: FBT001
        """Bodies are thrown away in runs that count, and read and checked in those that don't."""
        self._ask(f"mode?{'discarding' if counted else 'checking'}=")

    def held(self, prefix: str) -> dict[str, Found]:
        """See Server."""
        return {key: _found(told) for key, told in self._ask(f"objects?prefix={quote(prefix)}").items()}

    def clear(self, prefix: str) -> None:
        """Everything, as nothing else uses it."""
        assert prefix
        self._ask("clear")

    def processor_seconds(self) -> float:
        """What the sink itself has used so far."""
        import psutil

        times = psutil.Process(self._processes[0].pid).cpu_times()
        return float(times.user + times.system)

    def stop(self) -> None:
        """End it, and wait."""
        for process in self._processes:
            assert process.stdin
            assert process.stdout
            process.stdin.close()
            process.stdout.close()
            process.wait()

    def _start(self, module: str, *arguments: str) -> str:
        command = [sys.executable, "-m", module, *arguments]
        process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._processes.append(process)
        assert process.stdout
        return process.stdout.readline().strip()

    def _ask(self, verb: str) -> dict[str, dict[str, object]]:
        import ssl

        trusting = ssl.create_default_context(cafile=self._direct.authority) if self._direct.authority else None
        with urllib.request.urlopen(f"{self._direct.url}/.sink/{verb}", context=trusting, timeout=60) as answer:
            return dict(json.load(answer))


def _found(told: dict[str, object]) -> Found:
    size, bodies, headers = told["size"], told["bodies"], told["headers"]
    assert isinstance(size, int)
    assert isinstance(bodies, list)
    assert isinstance(headers, dict)
    prefix = "x-amz-checksum-"
    sums = ((name.removeprefix(prefix), value) for name, value in headers.items() if name.startswith(prefix))
    pieces = tuple((length, sha256) for length, sha256 in bodies if sha256)
    return Found(size, pieces, tuple((name, value) for name, value in sums if name != "type"))


def certificates(folder: Path) -> tuple[str, str]:
    """Files: a key with its certificate for "localhost", and the authority that signed it."""
    authority = trustme.CA()
    chain, trusted = folder / "server.pem", folder / "authority.pem"
    authority.issue_cert("localhost", "127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(chain))
    authority.cert_pem.write_to_path(str(trusted))
    return str(chain), str(trusted)


class SeaweedServer:
    """SeaweedFS, as the program's own practice bucket starts it. Objects are read back to be checked."""

    def __init__(self, folder: Path) -> None:
        self._bucket = PracticeBucket(folder)
        started = self._bucket
        self.endpoint = Endpoint(started.endpoint, started.bucket, started.access_key_id, started.secret, started.region)

    def counting(self, counted: bool) -> None:  # noqa: FBT001
        """It always stores everything."""

    def held(self, prefix: str) -> dict[str, Found]:
        """See Server: every object is downloaded."""
        from benchmarks.read_back import read_all

        return read_all(self.endpoint, prefix)

    def clear(self, prefix: str) -> None:
        """Delete them."""
        from benchmarks.read_back import delete_all

        delete_all(self.endpoint, prefix)

    def stop(self) -> None:
        """End it, and wait."""
        self._bucket.stop()


@contextmanager
def server(kind: str, folder: Path, delay: float) -> Iterator[SinkServer | SeaweedServer]:
    """One of "http", "https", "delayed", "seaweedfs", for as long as it is needed."""
    folder.mkdir(parents=True, exist_ok=True)
    if kind == "seaweedfs":
        started: SinkServer | SeaweedServer = SeaweedServer(folder / "seaweedfs")
    else:
        started = SinkServer(folder, secure=kind == "https", delay=delay if kind == "delayed" else 0)
    try:
        yield started
    finally:
        started.stop()
