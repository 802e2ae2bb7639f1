"""Uses a queue and settings step by step, and tells after each what there is now: run under disk_log.c, which notes both."""

import hashlib
import json
import os
import random
import sys
from pathlib import Path

from tests.disk.busy_queue import shown
from tests.store.doubles import Desk, files
from tests.store.test_upgrade import of_version_one
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, Failure, Note, Part, Receipt
from uploader_gui.destination_book import DestinationBook
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.store.queue import DiskQueue


def digests(queue: DiskQueue) -> dict[str, str]:
    """A sum of what the queue holds, and one of what it tells of how that came."""
    found = shown(queue)
    events = found.pop("events")
    return {"rows": _sum(found), "events": _sum(events)}


def _sum(found: object) -> str:
    return hashlib.sha256(repr(found).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Workload:
    """One step after the other, by chance; a step is one commit, or none."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        home = Home.under(folder).create()
        if seed % 2:
            of_version_one(home.data / "older", 100)
            (home.data / "older" / "queue.db").rename(home.data / "queue.db")
        self.desk = Desk(home.data)
        self.desk.queue.release("archive")  # what is held is shown by the time of day
        self.settings, self.book = SettingsFile(home.settings_file), DestinationBook(home.destinations_file)
        self.lanes = 0
        self.names: list[str] = []
        self.open_jobs: list[int] = []
        self.uploads: list = []
        self.part = 0

    def run(self, steps: int) -> None:
        often = self.add, self.page, self.claim, self.begin, self.created, self.send, self.end
        seldom = self.pause, self.resume, self.hold, self.set, self.name, self.back_up, self.reopen
        self.tell("start")
        for _ in range(steps):
            self.desk.clock.time += 1
            step = self.chance.choice((*often, *often, *seldom))
            step()
            self.tell(step.__name__)

    def tell(self, step: str) -> None:
        line = {"step": step, **digests(self.desk.queue), "lanes": self.lanes, "names": self.names}
        os.write(1, json.dumps(line).encode() + b"\n")

    def add(self) -> None:
        self.open_jobs.append(self.desk.job(0, listed=False))

    def page(self) -> None:
        if self.open_jobs:
            first = self.chance.randrange(1000)
            self.desk.queue.add_page(self.chance.choice(self.open_jobs), files(range(first, first + self.chance.randrange(1, 120))))

    def claim(self) -> None:
        self.uploads += self.desk.claim(4)

    def begin(self) -> None:
        if self.uploads:
            self.desk.begin(self.uploads[-1], token=self.uploads[-1].origin + "0" * 16)

    def created(self) -> None:
        if self.uploads:
            upload = self.uploads[-1]
            self.desk.queue.remember_upload_id(upload.id, upload.origin + "0" * 16, f"m{upload.id}")

    def send(self) -> None:
        if self.uploads:
            upload = self.uploads[-1]
            self.part += 1
            self.desk.queue.remember_part(upload.id, f"m{upload.id}", Part(self.part, 5, "etag"))

    def end(self) -> None:
        if self.uploads:
            upload = self.uploads.pop()
            failure = Failure("source-missing", "The file is no longer there.", "find-source")
            done = self.chance.random() < 0.7
            note = Note(receipt=Receipt(upload.size, "e", "", "", "etag", 1.0)) if done else Note(failure=failure)
            self.desk.queue.move(upload.id, Cause.FINISHED if done else Cause.GAVE_UP, note)

    def pause(self) -> None:
        self.desk.queue.command(Cause.PAUSED, Selection(everything=True))

    def resume(self) -> None:
        self.desk.queue.command(Cause.RESUMED, Selection(everything=True))

    def hold(self) -> None:
        self.desk.queue.hold("elsewhere", "offline", self.desk.clock.time + 5, "No network.")

    def set(self) -> None:
        self.lanes += 1
        self.settings.save(Settings(lanes=self.lanes))

    def name(self) -> None:
        name = f"store {len(self.names)}"
        self.book.add(DestinationSettings(name))
        self.names.append(name)

    def back_up(self) -> None:
        self.desk.queue.back_up()

    def reopen(self) -> None:
        self.desk.reopen()


if __name__ == "__main__":
    Workload(Path(sys.argv[1]), int(sys.argv[2])).run(int(sys.argv[3]))
