"""A shared drive with every trap arrives whole: through two kills, a sign-in that was taken back, and a quota that is used up."""

import json
import os
import random
import signal
import subprocess
import time
from collections.abc import Iterable

import pytest

from tests.e2e.abroad import Abroad, bucket, store
from tests.e2e.awkward_keys import Expected
from tests.servers import Server
from tests.servers.drive import FakeDrive, Scene, awkward_drive, sample_drive
from tests.waiting import until

LANES, DAY = "4", 86_400.0
FILES, FOLDERS = 300, 20
QUICKLY = 8.0
"""Seconds, on a computer that is busy with other things."""


def downloads(drive: FakeDrive) -> int:
    return len(drive.log.entries("media", status=200))


def run_until(abroad: Abroad, count: int) -> subprocess.Popen[str]:
    """Starts a run, and comes back when it has asked for so many files more."""
    wanted = downloads(abroad.drive) + count
    running = abroad.program.start("run", "--until-done", "--lanes", LANES)
    until(lambda: downloads(abroad.drive) >= wanted or running.poll() is not None, 60, f"{count} downloads")
    assert running.poll() is None, running.communicate()
    return running


def kill(abroad: Abroad, count: int) -> None:
    running = run_until(abroad, count)
    running.send_signal(signal.SIGKILL)
    running.communicate()


def uploads(abroad: Abroad, state: str) -> list[dict]:
    return abroad.program.documents("uploads", "--state", state, "--limit", "5000")


def by_item(documents: Iterable[dict]) -> dict[str, dict]:
    """By the ID in Drive."""
    return {each["source"].partition("/")[2].partition("?")[0]: each for each in documents}


def assert_arrived(drive: FakeDrive, expected: Expected, found: dict[str, str], but: str = "") -> None:
    """Every key that should be there, with the bytes that Drive has, and nothing else. SeaweedFS lists a backslash as a slash."""
    files = {key.replace("\\", "/"): item for key, item in expected.files.items() if key != but}
    assert set(found) == set(files)
    for key, md5 in found.items():
        item = files[key]
        true = {drive.md5(item)} if item.is_blob else {each.md5 for each in drive.exports.of(item.id)}
        assert md5 in true, key


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_shared_drive_arrives_whatever_happens(abroad: Abroad, drive: FakeDrive, seaweedfs: Server, prefix: str) -> None:
    scene, program, chance = awkward_drive(drive, FILES, FOLDERS), abroad.program, random.Random(7)
    expected, limited = Expected(drive, scene), scene.special["large 2"]
    drive.hold(limited.id, DAY)
    abroad.sign_in(scene.email)
    job = program.run("add", scene.link, "--max-size", "1G").stdout.strip()

    kill(abroad, chance.randrange(10, 80))
    kill(abroad, chance.randrange(10, 80))
    sign_in_needed(abroad, scene, chance.randrange(10, 60))
    abroad.sign_in(scene.email)

    running = program.start("run", "--until-done", "--lanes", LANES)
    waiting = until(lambda: only_one_waits(abroad, job), 60, "all but one")
    assert (waiting["source"].partition("/")[2], waiting["reason"]) == (limited.id, "daily-limit")
    assert waiting["error"]["message"].endswith("It continues by itself tomorrow.")
    key = waiting["key"].removeprefix(prefix)
    assert_arrived(drive, expected, bucket(seaweedfs, prefix), but=key)

    drive.clear_troubles()
    program.run("retry", str(waiting["id"]))
    _, err = running.communicate(timeout=60)
    assert running.returncode == 1, err
    assert_arrived(drive, expected, bucket(seaweedfs, prefix))
    assert_told(abroad, expected, job)
    s3 = store(seaweedfs)
    assert program.documents("cleanup") == []
    assert s3.list_multipart_uploads(Bucket=seaweedfs.bucket, Prefix=prefix).get("Uploads", []) == []
    s3.close()
    assert drive.log.leaks() == []


def sign_in_needed(abroad: Abroad, scene: Scene, count: int) -> None:
    """Taken back in the middle of a run."""
    running = run_until(abroad, count)
    abroad.drive.revoke(scene.email)
    _, err = running.communicate(timeout=60)
    assert running.returncode == 3, err
    assert f"“{scene.email}” needs you." in err
    assert "Sign in again" in err


def only_one_waits(abroad: Abroad, job: str) -> dict | None:
    (told,) = abroad.program.documents("job", job)
    if told["listing"] or told["running"] or told["waiting"] != 1:
        return None
    (waiting,) = uploads(abroad, "waiting")
    return waiting if waiting["not_before"] else None


def assert_told(abroad: Abroad, expected: Expected, job: str) -> None:
    """Counts, reasons, events."""
    (told,) = abroad.program.documents("job", job)
    skipped, failed = by_item(uploads(abroad, "skipped")), by_item(uploads(abroad, "failed"))
    assert {item: each["reason"] for item, each in skipped.items()} == expected.skipped
    assert {item: each["error"]["kind"] for item, each in failed.items()} == expected.failed
    assert told["verified"] == told["done"] == len(expected.files)
    assert told["total_files"] == len(expected.files) + len(skipped) + len(failed)
    assert told["oversized"] == 1
    ended = [json.loads(line) for line in abroad.program.run("events", "--json").stdout.splitlines()]
    (last,) = [event["data"] for event in ended if event["type"] == "upload_completed"][-1:]
    assert (last["oversized_files"], last["failed_files"]) == (1, len(failed))


@pytest.mark.skipif(os.name == "nt", reason="SIGTERM")
def test_a_drive_that_falls_silent_keeps_nobody_from_quitting(abroad: Abroad, drive: FakeDrive) -> None:
    """In the middle of a file; a read would be given up after a minute only."""
    scene = sample_drive(drive)
    abroad.sign_in(scene.email)
    abroad.program.run("add", scene.link)
    film, count = scene.special["film"], 1_000_000
    drive.stall(film, count, times=None)
    running = abroad.program.start("run", "--until-done")
    until(lambda: sum(sent for _, sent in drive.log.spans(film.id)) >= count, 30, "the silence")
    asked = time.monotonic()
    running.send_signal(signal.SIGTERM)
    running.communicate(timeout=30)
    assert running.returncode == 130
    assert time.monotonic() - asked < QUICKLY
