"""That the sink is not the limit: what curl gets out of it, and what the sink itself needs for a small object."""

import shutil
import subprocess
import time
from pathlib import Path

from benchmarks.servers.running import SinkServer
from benchmarks.workloads import KIB, MIB, Made

SMALL = 2000
AT_ONCE = 32


def measure(server: SinkServer, made: Made, folder: Path) -> dict[str, float]:
    """Seconds for a workload's first file by curl (the best of three), small objects a second by curl, and how many a second the
    sink would have time for. Empty without curl; no seconds where the first file is not large."""
    curl = shutil.which("curl")
    if curl is None:
        return {}
    server.counting(True)
    trusting = ["--cacert", server.endpoint.authority] if server.endpoint.authority else []
    whole = [curl, "-s", "-f", *trusting, "-H", "Expect:", "-o", "/dev/null", "-T"]
    there = f"{server.endpoint.url}/{server.endpoint.bucket}/floor/"
    name, size = next(iter(made.sizes.items()))
    large = min(_seconds([*whole, str(made.folder / name), there + "large"]) for _ in range(3)) if size > 16 * MIB else 0.0
    small = folder / "small"
    small.write_bytes(bytes(16 * KIB))
    listed = folder / "curl"
    each = (f'url = "{there}{index}"\nupload-file = "{small}"\noutput = "/dev/null"\nheader = "Expect:"\n' for index in range(SMALL))
    listed.write_text("".join(each))
    before = server.processor_seconds()
    seconds = _seconds([curl, "-s", "-f", *trusting, "--parallel", "--parallel-max", str(AT_ONCE), "--config", str(listed)])
    used = server.processor_seconds() - before
    server.clear("floor/")
    size = next(iter(made.sizes.values()))
    return {
        "large seconds": large,
        "large MB/s": size / large / 1e6 if large else 0.0,
        "small per second": SMALL / seconds,
        "sink has time for": SMALL / used,
    }


def _seconds(command: list[str]) -> float:
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return time.monotonic() - started
