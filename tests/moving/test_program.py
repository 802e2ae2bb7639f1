"""The program itself, killed in the middle, and files that change under it: every object is one whole version."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.kills.stores import client
from tests.e2e.program import Program
from tests.moving import changes
from tests.moving.changes import FIRST, THIRD
from tests.moving.versions import content, versions_in
from tests.servers import Server
from tests.servers.counting import CountingProxy
from tests.waiting import until
from uploader_gui.core.plan import MIB

LARGE = 9 * MIB
WHILE_IT_RUNS = {"append": changes.append, "rewrite": changes.rewrite_in_place, "rename": changes.replace_by_rename}
WHILE_IT_IS_DEAD = {
    "truncate": changes.truncate_to_a_part,
    "end": changes.touch_the_end,
    "delete": changes.delete,
    "pipe": changes.become_a_pipe,
    "still": lambda path: None,
}
REFUSED = {"delete": "source-missing", "pipe": "not-a-file"}


class Shoot:
    """A large file and a small one for every change, and what each of them was at any time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.versions: dict[str, list[bytes]] = {}
        for name in (*WHILE_IT_RUNS, *WHILE_IT_IS_DEAD):
            self.write(f"{name}.mov", content(FIRST, LARGE))
            self.write(f"{name}.txt", content(FIRST, 20_000))

    def write(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        changes.clear(path)
        path.write_bytes(data)
        self.versions.setdefault(name, []).append(data)

    def change(self, some: dict) -> None:
        for change, do in some.items():
            for name in (f"{change}.mov", f"{change}.txt"):
                do(self.folder / name)
                if (self.folder / name).is_file():
                    self.versions[name].append((self.folder / name).read_bytes())

    def now(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir() if path.is_file()}


class Bucket:
    """What the store holds below a prefix."""

    def __init__(self, server: Server, prefix: str) -> None:
        self._s3, self._bucket, self._prefix = client(server), server.bucket, prefix

    def objects(self) -> dict[str, bytes]:
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
        keys = [item["Key"] for page in pages for item in page.get("Contents", [])]
        return {key.rpartition("/")[2]: self._s3.get_object(Bucket=self._bucket, Key=key)["Body"].read() for key in keys}

    def unfinished(self) -> set[str]:
        """The names of files of which parts are left."""
        found = self._s3.list_multipart_uploads(Bucket=self._bucket, Prefix=self._prefix).get("Uploads", [])
        return {upload["Key"].rpartition("/")[2] for upload in found}


@pytest.fixture
def counting(seaweedfs: Server) -> Iterator[CountingProxy]:
    proxy = CountingProxy(seaweedfs.endpoint)
    yield proxy
    proxy.close()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL, and what POSIX does to files")
def test_files_change_under_the_program(seaweedfs: Server, counting: CountingProxy, tmp_path: Path, prefix: str) -> None:
    shoot, bucket = Shoot(tmp_path / "shoot"), Bucket(seaweedfs, prefix)
    program = Program(tmp_path / "home")
    program.add_destination(seaweedfs, "there", counting.endpoint, "--prefix", prefix)
    program.run("add", str(shoot.folder))

    running = program.start("run", "--until-done", "--lanes", "2", "--limit", "40M")
    on_the_wire(counting, 8 * MIB)
    shoot.change(WHILE_IT_RUNS)
    on_the_wire(counting, 16 * MIB)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    shoot.change(WHILE_IT_IS_DEAD)
    program.run("run", "--until-done", expect=1)

    for name, data in bucket.objects().items():
        assert data in shoot.versions[name], (name, versions_in(data))
    failed = {Path(upload["name"]).name: upload for upload in program.documents("uploads", "--state", "failed")}
    for name, upload in failed.items():
        assert upload["error"]["kind"] == REFUSED[Path(name).stem]
    assert bucket.unfinished() <= set(failed), "what a failed one has brought to the store is kept for its retry, and nothing else"

    for name in ("delete.mov", "delete.txt", "pipe.mov", "pipe.txt"):
        shoot.write(name, content(THIRD, 9 * MIB))
    (job,) = program.documents("jobs")
    program.run("retry", "--failed")
    program.run("refresh", str(job["id"]))
    program.run("run", "--until-done")
    assert bucket.objects() == shoot.now()
    (job,) = program.documents("jobs")
    assert job["verified"] == job["total_files"] == len(shoot.versions)
    assert bucket.unfinished() == set()


def on_the_wire(counting: CountingProxy, more: int) -> None:
    """Until so many more bytes are."""
    begun = counting.tap.received
    until(lambda: counting.tap.received - begun >= more, 60, f"{more} bytes on the wire")
