"""The demonstration: a practice bucket on this computer, sample files on their way to it, and proof that they arrived."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO

from uploader_gui.app import Owner, open_owner
from uploader_gui.commands.face import DONE, SOME_FAILED, Face
from uploader_gui.commands.output import bytes_worded, say, table, tell_json
from uploader_gui.commands.screen import choose_screen
from uploader_gui.commands.shift import work
from uploader_gui.commands.watch import Watch
from uploader_gui.core.errors import Mistake
from uploader_gui.core.job import IfExists
from uploader_gui.engine.desk import Adding
from uploader_gui.practice import PracticeBucket
from uploader_gui.samples import make_samples
from uploader_gui.settings import HOME_VARIABLE, Home

NAME = "Practice"
FOLDER = "samples"


def show(face: Face, folder: Path | None, *, window: bool) -> int:
    """The whole demonstration; returns the exit code, 1 where anything in the bucket differs from its file."""
    home = _home(face, folder).create()
    samples = home.data / FOLDER
    say(f"Preparing sample files and a practice bucket in “{home.data}”.")
    try:
        make_samples(samples)
    except OSError as problem:
        raise Mistake(str(problem), reason=f"The sample files can't be written ({problem.strerror}). They need 350 MB.") from problem
    with PracticeBucket(home.data / "bucket") as bucket:
        opened = _open_window(home, bucket, samples) if window and _has_display() else None
        return _in_terminal(replace(face, home=home), bucket, samples) if opened is None else opened


def _home(face: Face, folder: Path | None) -> Home:
    """Its own folders, so that the demonstration never meets a person's real queue."""
    if folder is not None:
        return Home.under(folder)
    return face.home if os.environ.get(HOME_VARIABLE) else Home.under(face.home.data / "practice")


def _has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(home: Home, bucket: PracticeBucket, samples: Path) -> int | None:
    """None where this computer can't show one."""
    try:
        from uploader_gui import gui
    except ImportError as problem:  # a system library that Qt needs is not there
        say(f"The window can't be opened here ({problem}). Here is the same in the terminal.")
        return None
    with open_owner(home) as owner:
        _hand_over(owner, bucket, samples)
    os.environ[HOME_VARIABLE] = str(home.data)
    return gui.main([])


def _in_terminal(face: Face, bucket: PracticeBucket, samples: Path) -> int:
    with open_owner(face.home) as owner:
        _hand_over(owner, bucket, samples)
        code = work(owner, Watch(choose_screen(face), until_done=True), 0)
    return code if code != DONE else _compare(face, bucket, samples)


def _hand_over(owner: Owner, bucket: PracticeBucket, samples: Path) -> None:
    """The bucket is served at another port each time; its secret is made at random and stays in the demonstration's folder."""
    options = {"endpoint": bucket.endpoint, "bucket": bucket.bucket, "region": bucket.region, "access_key_id": bucket.access_key_id}
    settings = owner.desk.new_destination(NAME, "seaweedfs", options)
    owner.desk.save_destination(replace(settings, if_exists=IfExists.REPLACE), bucket.secret, "file")
    owner.desk.test_saved(NAME)
    owner.desk.add([str(samples)], NAME, Adding(force=True))


def _compare(face: Face, bucket: PracticeBucket, samples: Path) -> int:
    """Download everything that the bucket holds, and compare it with the files."""
    local = {f"{FOLDER}/{path.relative_to(samples).as_posix()}": path for path in sorted(samples.rglob("*")) if path.is_file()}
    found = [_compared(key, size, body, local) for key, size, body in _objects(bucket)]
    missing = [
        {"key": key, "size": local[key].stat().st_size, "same": False} for key in local.keys() - {str(row["key"]) for row in found}
    ]
    rows = [*found, *missing]
    if face.json:
        for row in rows:
            tell_json(row)
    else:
        headings = ("In the bucket", "Size", "SHA-256, downloaded", "The file here")
        table(headings, [_cells(row) for row in rows])
    same = all(row["same"] for row in rows)
    say(f"{len(found)} objects, each the same as its file." if same else "Something differs from its file.")
    return DONE if same else SOME_FAILED


def _compared(key: str, size: int, body: IO[bytes], local: Mapping[str, Path]) -> dict[str, object]:
    there = _sha256(body.read)
    path = local.get(key)
    if path is None:
        return {
            "key": key,
            "size": size,
            "sha256": there,
            "same": True,
            "local": None,
        }  # dropped in by the person, or left from before
    with path.open("rb") as file:
        here = _sha256(file.read)
    return {"key": key, "size": size, "sha256": there, "local": here, "same": here == there}


def _cells(row: Mapping[str, object]) -> tuple[str, str, str, str]:
    verdict = "the same" if row["same"] else "DIFFERENT"
    if "sha256" not in row:
        verdict = "MISSING in the bucket"
    elif row["local"] is None:
        verdict = "not a sample"
    return str(row["key"]), bytes_worded(int(str(row["size"]))), str(row.get("sha256", ""))[:16], verdict


def _sha256(read: Callable[[int], bytes]) -> str:
    digest = hashlib.sha256()
    while block := read(1 << 20):
        digest.update(block)
    return digest.hexdigest()


def _objects(bucket: PracticeBucket) -> Iterator[tuple[str, int, IO[bytes]]]:
    """(key, size, body) of everything in the bucket, through another library than the one that uploaded it."""
    import boto3
    from botocore.config import Config

    session = boto3.Session(bucket.access_key_id, bucket.secret, region_name=bucket.region)
    client = session.client("s3", endpoint_url=bucket.endpoint, config=Config(s3={"addressing_style": "path"}, proxies={}))
    try:
        for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket.bucket):
            for held in page.get("Contents", ()):
                yield held["Key"], held["Size"], client.get_object(Bucket=bucket.bucket, Key=held["Key"])["Body"]
    finally:
        client.close()
