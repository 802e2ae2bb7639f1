"""What must be true in the end, whatever was done: every promise that is broken, in words."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil
from filelock import FileLock, Timeout

from tests.e2e.kills.histories import told_wrong
from tests.e2e.kills.stores import client
from tests.e2e.kills.trial import Trial
from tests.servers import Server

LANES = "4"
PEACE = 400.0
"""Seconds for the undisturbed run: what was lost with a store is looked for again after up to two minutes."""
UNRIPE = ".partial"
"""What rclone itself leaves in its folder when it is killed while it writes."""


def reckon(trial: Trial) -> list[str]:
    """One undisturbed run, then every look there is."""
    last = trial.program.run("run", "--until-done", "--lanes", LANES, expect=None, timeout=PEACE)
    ended = [] if last.returncode == 0 else [f"the undisturbed run ended with {last.returncode}: {last.stderr[-1000:]}"]
    uploads, events = trial.program.documents("uploads", "--limit", "1000000"), trial.program.documents("events")
    told = told_wrong(events, {upload["id"]: upload["job_id"] for upload in uploads})
    looks = (jobs_wrong, objects_wrong, left_at_the_store, sent_again, left_here)
    found = (found for look in looks for found in look(trial))
    return [*ended, *trial.broken, *uploads_wrong(trial, uploads), *told, *written_again(trial, events), *found]


def uploads_wrong(trial: Trial, uploads: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Every file once in the queue, done and verified."""
    keys = Counter(upload["key"] for upload in uploads)
    wanted = {trial.prefix + key for key in trial.tree.files}
    yield from (f"lost: {key} is not in the queue" for key in sorted(wanted - keys.keys()))
    yield from (f"doubled: {key} is {count} times in the queue" for key, count in keys.items() if count > 1)
    for upload in uploads:
        if not arrived(upload, trial):
            yield f"lost: {upload['key']} is {upload['state']}, {upload['reason']}, {upload['error']}"


def arrived(upload: dict[str, Any], trial: Trial) -> bool:
    """Done and verified. A store that forgets, when it is killed, whose an object is, leaves us to find that it is the same."""
    found_there = trial.store.forgets and (upload["state"], upload["reason"]) == ("skipped", "identical")
    return found_there or (upload["state"] == "done" and upload["verified_at"] is not None)


def jobs_wrong(trial: Trial) -> Iterator[str]:
    """Every batch is one job, and what it counted is what there is."""
    jobs = {job["name"]: job for job in trial.program.documents("jobs", "--limit", "1000000")}
    for batch in trial.tree.batches:
        job = jobs.get(batch.name, defaultdict(int))
        counted = [job["state"], job["total_files"], job["verified"] + job["skipped"], job["total_bytes"]]
        if counted != ["done", len(batch.files), len(batch.files), batch.size]:
            yield f"wrong: job {batch.name} tells {counted} of {len(batch.files)} files with {batch.size} bytes"
        if not job["skipped"] and job["sent_bytes"] != batch.size:
            yield f"wrong: job {batch.name} tells of {job['sent_bytes']} bytes sent, of {batch.size}"


def objects_wrong(trial: Trial) -> Iterator[str]:
    """Every file is an object with exactly its bytes, and there is no other."""
    server = trial.store.server
    with closing(client(server)) as s3:
        pages = s3.get_paginator("list_objects_v2").paginate(Bucket=server.bucket, Prefix=trial.prefix)
        keys = {item["Key"] for page in pages for item in page.get("Contents", [])}
        wanted = {trial.prefix + key: path for key, path in trial.tree.files.items()}
        yield from (f"lost: {key} is no object" for key in sorted(wanted.keys() - keys))
        yield from (f"doubled: {key} is an object nobody added" for key in sorted(keys - wanted.keys()) if not key.endswith(UNRIPE))
        for key in sorted(wanted.keys() & keys):
            if s3.get_object(Bucket=server.bucket, Key=key)["Body"].read() != wanted[key].read_bytes():
                yield f"wrong: {key} has other bytes than its file"


def left_at_the_store(trial: Trial) -> Iterator[str]:
    """Neither the program nor the store knows of a multipart upload that was never ended, and that nobody will look for again."""
    with closing(_queue(trial)) as db:
        awaited = {row[0] for row in db.execute("SELECT key FROM abandoned").fetchall()}
    told = {found["key"]: "cleanup tells of it" for found in trial.program.documents("cleanup")}
    listed = {found["Key"]: "the store lists it" for found in multiparts(trial.store.server, trial.prefix)}
    yield from (f"orphan: {key}, {why}" for key, why in (told | listed).items() if key not in awaited)


def multiparts(server: Server, prefix: str) -> list[dict[str, Any]]:
    with closing(client(server)) as s3:
        return s3.list_multipart_uploads(Bucket=server.bucket, Prefix=prefix).get("Uploads", [])


def written_again(trial: Trial, events: Sequence[dict[str, Any]]) -> Iterator[str]:
    """No object is written once it is verified; where the store refuses a second one, none is written twice at all."""
    verified = {
        event["data"]["key"]: datetime.fromisoformat(event["at"]).timestamp() for event in events if event["type"] == "verified"
    }
    written = trial.proxy.tap.fulfilled("PutObject", "CompleteMultipartUpload")
    for exchange in written:
        if exchange.began > verified.get(exchange.key, exchange.began) + 0.001:
            yield f"doubled: {exchange.key} was written after it was verified"
    if trial.store.refuses:
        counts = Counter((each.key, each.multipart_id) for each in written if each.key.startswith(trial.prefix))
        keys = Counter(key for key, _ in counts)
        yield from (f"doubled: {key} was written {count} times" for key, count in keys.items() if count > 1)


def sent_again(trial: Trial) -> Iterator[str]:
    twice = trial.sent - trial.tree.size
    if twice > trial.allowed:
        yield f"{twice} bytes were sent twice, at most {trial.allowed} may be"


def left_here(trial: Trial) -> Iterator[str]:
    """No process, no lock, no damage."""
    yield from (f"process {pid} still runs" for pid in processes_of(trial.home.data))
    lock = FileLock(trial.home.data / "queue.lock", mode=0o600)
    try:
        lock.acquire(timeout=0)
        lock.release()
    except Timeout:
        yield "the queue's lock is held by nobody"
    with closing(_queue(trial)) as db:
        found = [row[0] for row in db.execute("PRAGMA integrity_check").fetchall()]
    if found != ["ok"]:
        yield f"the queue is damaged: {found}"


def _queue(trial: Trial) -> sqlite3.Connection:
    return sqlite3.connect(f"{(trial.home.data / 'queue.db').as_uri()}?mode=ro", uri=True)


def processes_of(home: Path) -> list[int]:
    found = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            if process.environ().get("UPLOADER_GUI_HOME") == str(home) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
    return found
