"""Killed with SIGKILL at random moments, everything arrives, byte for byte, and hardly anything is sent twice."""

import hashlib
import os
import random
import signal
from collections.abc import Iterator
from pathlib import Path

import boto3
import botocore.config
import pytest

from tests.e2e.program import Program
from tests.servers import Server
from tests.servers.counting import CountingProxy
from tests.waiting import until
from uploader_gui.core.plan import MIB

KILLS, LANES, PART = 5, 2, 8 * MIB
OVERHEAD = 3000
"""Bytes of headers and control calls per file, generously."""


@pytest.fixture
def counting(seaweedfs: Server) -> Iterator[CountingProxy]:
    proxy = CountingProxy(seaweedfs.endpoint)
    yield proxy
    proxy.close()


def client(server: Server):
    return boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        region_name="us-east-1",
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
        config=botocore.config.Config(s3={"addressing_style": "path"}),
    )


def make_files(folder: Path, seed: int) -> int:
    """One large file, some middling and many small ones, and names that hurt; how many bytes."""
    chance = random.Random(seed)
    sizes = {
        "large.mov": 90 * MIB,
        **{f"middle/{n}.raw": 1 * MIB for n in range(20)},
        **{f"small/{n:03}.txt": 10_240 for n in range(150)},
    }
    awkward = ["a b.txt", "🎞.txt", "quote'\".txt", "hash#.txt", "per%20cent.txt", "a+b.txt", "zero.txt", "ünï.txt"]
    sizes |= {f"names/{name}": 0 if name == "zero.txt" else 1234 for name in awkward}
    for name, size in sizes.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
    return sum(sizes.values())


def run_and_kill(program: Program, counting: CountingProxy, threshold: int) -> None:
    """Once so many bytes went over the wire."""
    running = program.start("run", "--until-done", "--lanes", str(LANES))
    until(lambda: counting.received > threshold or running.poll() is not None, 60, f"{threshold} bytes on the wire")
    running.send_signal(signal.SIGKILL)
    running.communicate()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_killed_again_and_again(seaweedfs: Server, counting: CountingProxy, tmp_path: Path, prefix: str) -> None:
    folder = tmp_path / "shoot"
    total = make_files(folder, seed=11)
    program = Program(tmp_path / "home")
    program.add_destination(seaweedfs, "there", counting.endpoint, "--prefix", prefix)
    program.run("add", str(folder))
    before = counting.received
    chance = random.Random(12)
    for _ in range(KILLS):
        run_and_kill(program, counting, counting.received + chance.randrange(total // KILLS))
    program.run("run", "--until-done", "--lanes", str(LANES))

    (job,) = program.documents("jobs")
    files = {path.relative_to(folder.parent).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert (job["total_files"], job["verified"]) == (len(files), len(files))
    s3 = client(seaweedfs)
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=seaweedfs.bucket, Prefix=prefix)
    keys = {item["Key"] for page in pages for item in page.get("Contents", [])}
    assert keys == {prefix + name for name in files}
    for name, path in files.items():
        body = s3.get_object(Bucket=seaweedfs.bucket, Key=prefix + name)["Body"].read()
        assert hashlib.sha256(body).digest() == hashlib.sha256(path.read_bytes()).digest(), name
    assert program.documents("cleanup") == []
    assert s3.list_multipart_uploads(Bucket=seaweedfs.bucket, Prefix=prefix).get("Uploads", []) == []
    sent_twice = counting.received - before - total - OVERHEAD * len(files) * 2
    assert sent_twice <= KILLS * LANES * PART
