"""Watches a history while it goes on: what the queue tells, what the store is asked to do. Knows what is true; the engine does not."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from tests.simulator import policy
from tests.simulator.files import SimulatedFiles
from tests.simulator.store import Multipart, SimulatedStore, Thing
from tests.simulator.world import World
from uploader_gui.core.events import Event, EventType
from uploader_gui.core.job import IfExists
from uploader_gui.core.keys import numbered
from uploader_gui.core.queue import Claim, UploadQuery
from uploader_gui.core.upload import ENDED, TRANSITIONS, Upload, UploadState, origin_of
from uploader_gui.store.queue import DiskQueue

EVERYTHING = UploadQuery(limit=10_000)
_MOVES = {(state, to) for (state, _), to in TRANSITIONS.items()}


class Watch:
    """One for a whole history, over all lives of the program."""

    def __init__(self, world: World, files: SimulatedFiles, store: SimulatedStore) -> None:
        self.states: dict[int, UploadState] = {}
        self.known_jobs: set[int] = set()
        self._world = world
        self._files = files
        self._store = store
        self._disk: DiskQueue | None = None
        self._path = Path()
        self._since: dict[int, int] = {}
        self._claims: dict[str, tuple[int, IfExists, bool]] = {}
        self._rows: dict[int, Upload] = {}
        self._row = policy.Row(world)
        self._progressed: set[int] = set()  # those that sent a part since their last move
        store.overwriting = self._overwriting
        store.creating = self._creating

    def follow(self, disk: DiskQueue, folder: Path) -> None:
        """The program was started: what it opened is what was committed."""
        self._disk, self._path = disk, folder / "queue.db"
        rows = {upload.id: upload for upload in disk.uploads(EVERYTHING)}
        for upload_id in self.states.keys() - rows.keys():
            self._world.broke("queued means recoverable", f"upload {upload_id} is gone after a restart")
        for job_id in self.known_jobs:
            if disk.job(job_id) is None:
                self._world.broke("queued means recoverable", f"job {job_id} is gone after a restart")
        for upload_id, upload in rows.items():
            if self.states.get(upload_id, upload.state) is not upload.state:
                was = self.states[upload_id]
                self._world.broke("queued means recoverable", f"upload {upload_id} was {was}, is {upload.state} after a restart")
        self._rows.update(rows)
        self._row.restarted()
        disk.listen(self._hear)

    # around the queue's writes

    def claiming(self) -> frozenset[str]:
        """What waits as a whole at this moment."""
        assert self._disk is not None
        return frozenset(hold.party for hold in self._disk.holds() if hold.until > self._world.clock.now())

    def claimed(self, claims: Sequence[Claim], held: frozenset[str]) -> None:
        now = self._world.clock.now()
        for claim in claims:
            upload = claim.upload
            self._claims[upload.origin] = (upload.id, claim.if_exists, claim.force)
            before = self._rows.get(upload.id)
            if upload.destination in held:
                self._world.broke("waits follow the policy", f"upload {upload.id} was claimed while {upload.destination} waits")
            if before is not None and not policy.is_hold(before) and (before.not_before or 0.0) > now:
                early = (before.not_before or 0.0) - now
                self._world.broke("waits follow the policy", f"upload {upload.id} was claimed {early:.2f} s too early")

    def look_again(self, *, removing: bool = False) -> None:
        """Rows changed, came or went without an event of their own."""
        assert self._disk is not None
        if removing:
            self.known_jobs = {job.id for job in self._disk.jobs(1000)}
        rows = self._disk.uploads(EVERYTHING)
        for gone in self.states.keys() - {upload.id for upload in rows}:
            if self.states.pop(gone) not in ENDED:
                self._world.broke("queued means recoverable", f"upload {gone} was taken off the list")
        for upload in rows:
            self._rows[upload.id] = upload
            self.states.setdefault(upload.id, upload.state)
            self._since.setdefault(upload.id, self._world.step)

    def listed(self, job_id: int) -> None:
        """A listing was closed: everything that was there is in the queue."""
        assert self._disk is not None
        job = self._disk.job(job_id)
        if job is None:
            return
        queued = {upload.source for upload in self._disk.uploads(UploadQuery(job_id=job_id, limit=10_000))}
        for root in job.what:
            for path in self._files.seen.get(root.partition(":")[2], []):
                if f"local:{path}" not in queued:
                    self._world.broke("queued means recoverable", f"{path} was listed for job {job_id} and is not queued")

    # what the queue tells

    def _hear(self, events: Sequence[Event]) -> None:
        for event in events:
            if event.type is EventType.UPLOAD_MOVED:
                self._moved(event)
            elif event.type is EventType.PART_SENT:
                self._progressed.add(int(str(event.data["upload_id"])))
                self._row.worked(event)
            elif event.type is EventType.HELD:
                policy.check_hold(self._world, event)
                self._row.check_hold(event)

    def _moved(self, event: Event) -> None:
        assert self._disk is not None
        upload_id = event.data["upload_id"]
        assert isinstance(upload_id, int)
        before, to = UploadState(str(event.data["from"])), UploadState(str(event.data["to"]))
        if (before, to) not in _MOVES:
            self._world.broke("states move as they may", f"upload {upload_id} went from {before} to {to}")
        if self.states.get(upload_id, before) is not before:
            self._world.broke("events tell what happens", f"upload {upload_id} was {self.states[upload_id]}, the event says {before}")
        self.states[upload_id] = to
        if before in ENDED:
            self._since[upload_id] = self._world.step
        row = self._disk.upload(upload_id)
        if row is None:
            return
        if row.state is to:  # else it moved on in the same commit
            policy.check_move(self._world, self._rows.get(upload_id), row, event, progressed=upload_id in self._progressed)
            self._row.moved(before, row, event)
            self._check_end(row)
        self._rows[upload_id] = row
        self._progressed.discard(upload_id)

    def _check_end(self, upload: Upload) -> None:
        if upload.state is UploadState.DONE:
            self._check_done(upload)
        elif upload.state is UploadState.SKIPPED and upload.reason in {"identical", "exists"}:
            self._check_skipped(upload)

    def _check_done(self, upload: Upload) -> None:
        receipt = upload.receipt
        promise = "verified never lies" if upload.verified else "done means the object's bytes are the snapshot's"
        if receipt is None:
            self._world.broke("done means proven", f"upload {upload.id} is done without a receipt")
            return
        since = self._since.get(upload.id, 0)
        there = [thing for thing in self._store.history.get(upload.key, []) if thing.was_there(since)]
        if receipt.etag and upload.verified:  # else the store may hold what somebody else brought a moment ago: it is not claimed
            there = [thing for thing in there if thing.etag == receipt.etag]
        sizes = {thing.stored.size for thing in there}
        if receipt.size not in sizes:
            self._world.broke(promise, f"upload {upload.id}: no object of {receipt.size} bytes under {upload.key}, but {sizes}")
            return
        if not upload.verified and any(thing.harmed for thing in there):
            return  # nothing could be compared, and it says so
        was = {content.stored() for content in self._files.files[upload.source.partition(":")[2]].held_since(since)}
        if not any(thing.stored in was for thing in there):
            self._world.broke(promise, f"upload {upload.id}: {upload.key} holds bytes that {upload.source} did not have since {since}")

    def _check_skipped(self, upload: Upload) -> None:
        since = self._since.get(upload.id, 0)
        keys = [upload.key, *(numbered(upload.key, number) for number in range(2, 20))]  # kept both, and one of them is the same
        there = [thing for key in keys for thing in self._store.history.get(key, []) if thing.was_there(since)]
        was = {content.stored() for content in self._files.files[upload.source.partition(":")[2]].held_since(since)}
        if not there:
            self._world.broke("skipped means it is there", f"upload {upload.id} ({upload.reason}): nothing was under {upload.key}")
        elif upload.reason == "identical" and not any(thing.stored in was for thing in there):
            self._world.broke("skipped means it is there", f"upload {upload.id}: {upload.key} holds other bytes")

    # what the store is asked to do

    def _overwriting(self, before: Thing, new: Thing) -> None:
        found = self._claims.get(origin_of(new.by))
        if found is None or origin_of(before.by) == origin_of(new.by):
            return
        upload_id, if_exists, force = found
        if force or if_exists is IfExists.REPLACE:
            return
        if self._store.seen.get((self._world.turn, new.key)) is before:
            what = f"upload {upload_id} ({if_exists}) replaced what was under {new.key} since step {before.born}"
            self._world.broke("nobody's object is overwritten unasked", what)

    def _creating(self, made: Multipart) -> None:
        others = [other for other in self._store.multiparts.values() if origin_of(other.token) == origin_of(made.token)]
        if not others:
            return
        with sqlite3.connect(f"{self._path.as_uri()}?mode=ro", uri=True) as db:
            left = db.execute("SELECT multipart_id, key FROM abandoned").fetchall()
        db.close()
        for other in others:
            if (other.id, other.key) not in left and ("", other.key) not in left:
                self._world.broke("no two live multipart uploads for one upload", f"{other.id} and {made.id} of {made.key}")
