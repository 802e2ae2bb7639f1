"""How well the bandwidth limit is kept: python -m benchmarks.limit [--seconds 10] [--server http|https|seaweedfs].

For each speed and number of lanes the real program uploads through a relay that counts what passes; beginning one second after the
first bytes, so many seconds are counted. "near" is 0.8 of what was measured without a limit, through the same relay.
"""

import argparse
import itertools
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.servers.running import ROOT, Endpoint, server

PIECE = 1 << 18
LANES = (1, 4, 8)
SPEEDS = (2_000_000, 20_000_000)
FILES = 24
BEGUN = 50_000
"""Bytes: more than what is asked before the first file."""


class Relay:
    """Carries connections to `there`; counts the bytes on their way there."""

    def __init__(self, host: str, port: int) -> None:
        self.passed = 0
        self._there = (host, port)
        self._counting = threading.Lock()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """No new connections; those that are open end with their clients."""
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.create_connection(self._there)
                threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
                threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, reading: socket.socket, writing: socket.socket, counted: bool) -> None:  # noqa: FBT001
        scratch = memoryview(bytearray(PIECE))
        with suppress(OSError):
            while count := reading.recv_into(scratch):
                if counted:
                    with self._counting:
                        self.passed += count
                writing.sendall(scratch[:count])
            writing.shutdown(socket.SHUT_WR)


@dataclass(frozen=True, slots=True)
class Kept:
    """Bytes a second: over the whole time, and in its slowest and fastest second; processor seconds of the program a second."""

    rate: float
    slowest: float
    fastest: float
    busy: float


@dataclass(frozen=True, slots=True)
class Bench:
    """Where, how long, and with which folder to work in."""

    endpoint: Endpoint
    relay: Relay
    folder: Path
    seconds: float

    def program(self, home: Path, *words: str, given: str = "") -> None:
        """Run one command to its end."""
        command = (sys.executable, "-m", "uploader_gui", *words)
        done = subprocess.run(
            command, env=self.environment(home), input=given, text=True, check=False, capture_output=True, timeout=120
        )
        assert done.returncode == 0, done.stderr

    def environment(self, home: Path) -> dict[str, str]:
        """Nothing of the person's own."""
        return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(home), "UPLOADER_GUI_HOME": str(home), "PYTHONPATH": str(ROOT)}

    def measure(self, lanes: int, limit: int, size: int) -> Kept:
        """One run with files of `size` bytes in all; `limit` 0: none."""
        with tempfile.TemporaryDirectory(dir=self.folder) as name:
            home, files = Path(name) / "home", Path(name) / "files"
            self._prepare(home, files, size)
            words = ("run", "--until-done", "--lanes", str(lanes), *(("--limit", str(limit)) if limit else ()))
            command = (sys.executable, "-m", "uploader_gui", *words)
            process = subprocess.Popen(command, env=self.environment(home), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                return self._watch(process)
            finally:
                process.send_signal(signal.SIGINT)
                process.wait()

    def _prepare(self, home: Path, files: Path, size: int) -> None:
        files.mkdir()
        for number in range(FILES):
            with (files / f"file-{number}").open("wb") as file:
                file.truncate(size // FILES)
        there = (
            "--endpoint",
            self.endpoint.url,
            "--bucket",
            self.endpoint.bucket,
            "--region",
            self.endpoint.region,
            "--prefix",
            home.parent.name,
        )
        key = ("--access-key-id", self.endpoint.key_id, "--secret-stdin", "--keep-secret-in", "file")
        trusting = ("--ca-bundle", self.endpoint.authority) if self.endpoint.authority else ()
        self.program(home, "destination", "add", "there", *there, *key, *trusting, given=self.endpoint.secret + "\n")
        self.program(home, "add", str(files))

    def _watch(self, process: subprocess.Popen[bytes]) -> Kept:
        import psutil

        before = self.relay.passed
        while self.relay.passed - before < BEGUN:
            time.sleep(0.01)
            assert process.poll() is None, "the program has ended"
        time.sleep(1)
        watched = psutil.Process(process.pid)
        used = sum(watched.cpu_times()[:2])
        samples = [(time.monotonic(), self.relay.passed)]
        for second in itertools.count(1):
            time.sleep(max(0.0, samples[0][0] + second - time.monotonic()))
            samples.append((time.monotonic(), self.relay.passed))
            if second >= self.seconds:
                break
        assert process.poll() is None, "the program was done before the time was over: more bytes are needed"
        busy = (sum(watched.cpu_times()[:2]) - used) / (samples[-1][0] - samples[0][0])
        each = [(more - count) / (later - earlier) for (earlier, count), (later, more) in itertools.pairwise(samples)]
        return Kept((samples[-1][1] - samples[0][1]) / (samples[-1][0] - samples[0][0]), min(each), max(each), busy)


@contextmanager
def bench(kind: str, seconds: float) -> Iterator[Bench]:
    """Everything started, and stopped afterwards."""
    with tempfile.TemporaryDirectory() as name, server(kind, Path(name), 0) as running:
        running.counting(True)
        parts = urlsplit(running.endpoint.url)
        relay = Relay(parts.hostname or "", parts.port or 0)
        near = replace(running.endpoint, url=f"{parts.scheme}://{'localhost' if kind == 'https' else '127.0.0.1'}:{relay.port}")
        try:
            yield Bench(near, relay, Path(name), seconds)
        finally:
            relay.close()


def row(lanes: int, limit: int, kept: Kept) -> str:
    """A line of the table; speeds in MB/s."""
    off = f"{(kept.rate / limit - 1) * 100:+.2f} %" if limit else "–"
    wanted = f"{limit / 1e6:.1f}" if limit else "none"
    return (
        f"| {wanted} | {lanes} | {kept.rate / 1e6:.2f} | {off} | {kept.slowest / 1e6:.2f}–{kept.fastest / 1e6:.2f} | {kept.busy:.3f} |"
    )


def main() -> int:
    """Prints a table; 1 when the limit was missed by more than 5 %."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--seconds", type=float, default=10)
    asked.add_argument("--server", default="http", choices=("http", "https", "seaweedfs"))
    chosen = asked.parse_args()
    missed = False
    with bench(chosen.server, chosen.seconds) as ready:
        print("| limit, MB/s | lanes | MB/s | off by | each second | processors |\n| --- | --- | --- | --- | --- | --- |", flush=True)
        for lanes in LANES:
            free = ready.measure(lanes, 0, int(1e9 * (ready.seconds + 5)))
            print(row(lanes, 0, free), flush=True)
            for limit in (*SPEEDS, int(free.rate * 0.8)):
                kept = ready.measure(lanes, limit, int(limit * (ready.seconds + 5)))
                print(row(lanes, limit, kept), flush=True)
                missed = missed or abs(kept.rate / limit - 1) > 0.05
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
