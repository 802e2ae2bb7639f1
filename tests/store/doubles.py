"""What the queue's tests work with."""

import itertools
import sqlite3
from contextlib import closing

from uploader_gui.core.job import NewJob
from uploader_gui.core.plan import MULTIPART_OVER
from uploader_gui.core.upload import Identity, NewUpload, Session
from uploader_gui.store.queue import open_queue


class StandingClock:
    """Time moves when it is told to."""

    def __init__(self, now=1_700_000_000.0):
        self.time = now
        self.numbers = itertools.count()

    def now(self):
        return self.time

    def monotonic(self):
        return self.time

    def chance(self):
        return 0.5

    def token(self):
        return f"{next(self.numbers):032x}"


class Desk:
    """A queue, its clock, and short ways to say what tests say often."""

    def __init__(self, folder):
        self.folder = folder
        self.clock = StandingClock()
        self.queue = open_queue(folder, self.clock)

    def reopen(self):
        self.queue.close()
        self.queue = open_queue(self.folder, self.clock)

    def job(self, count=3, destination="archive", size=10, *, listed=True, **options):
        job_id = self.queue.open_job(NewJob("photos", destination, ("local:/photos",), **options))
        self.queue.add_page(job_id, files(range(count), size))
        if listed:
            self.queue.close_listing(job_id)
        return job_id

    def claim(self, count=1, busy=frozenset()):
        """So many, however often that has to be asked."""
        claimed = []
        while len(claimed) < count and (more := self.queue.claim(count - len(claimed), busy)):
            claimed += [claim.upload for claim in more]
        return claimed

    def begin(self, upload, token="t", key=""):
        size = max(upload.size, MULTIPART_OVER + 1)
        session = Session(token, 5, "md5", Identity("1:2", size, 3), self.clock.time)
        return self.queue.begin(upload.id, session, key or upload.key)

    def told(self, since=0):
        return [(event.type, dict(event.data)) for event in self.queue.events(since, 100_000)]

    def rows(self, sql, *values):
        with closing(sqlite3.connect(self.folder / "queue.db")) as db:
            return db.execute(sql, values).fetchall()


def files(numbers, size=10):
    return [NewUpload(f"file {number}.jpg", f"local:/photos/{number}.jpg", f"photos/{number}.jpg", size) for number in numbers]


def recounted(desk):
    """What the tallies should hold, counted row by row."""
    sql = "SELECT job_id, state, mark, COUNT(*), SUM(size), SUM(sent) FROM uploads GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    return desk.rows(sql)


def tallied(desk):
    return desk.rows("SELECT job_id, state, mark, files, bytes, sent FROM tallies WHERE files <> 0 ORDER BY 1, 2, 3")
