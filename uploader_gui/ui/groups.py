"""Which job's which upload stands in which row of the table: jobs with their files below them, laid out flat.

A tree view asks about every child before it shows the first; a flat table asks only about what is seen, however long it is.
"""

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, field
from itertools import accumulate

from uploader_gui.core.job import Job
from uploader_gui.core.upload import Upload

PAGE = 200
"""Uploads read at once."""

KEPT_PAGES = 40
"""Pages in memory; those looked at longest ago are let go first."""


@dataclass(slots=True)
class Group:
    """A job and what is known of its files. `shown` of them pass the filter; `rows` holds those that were read, by position."""

    job: Job
    shown: int = 0
    open: bool = False
    rows: dict[int, Upload] = field(default_factory=dict)
    stale: set[int] = field(default_factory=set)  # pages read before something happened
    place: tuple[float, ...] = ()  # where it stands among the others, as it is shown
    running: dict[int, int] = field(default_factory=dict)  # bytes acknowledged of its running uploads, by id

    @property
    def height(self) -> int:
        """How many rows it takes."""
        return 1 + (self.shown if self.open else 0)

    def page(self, number: int) -> list[Upload | None]:
        """What is known of a page, None for what was not read."""
        begin = number * PAGE
        return [self.rows.get(child) for child in range(begin, min(begin + PAGE, self.shown))]

    def child(self, upload_id: int) -> int | None:
        """Which of its files has this number, of those that were read."""
        return next((child for child, upload in self.rows.items() if upload.id == upload_id), None)

    def missing(self, number: int) -> bool:
        """Whether a page has to be read: never was, or something happened since."""
        return number in self.stale or None in self.page(number)

    def shift(self, at: int, by: int) -> None:
        """Rows from `at` on move by `by`; those that fall away are forgotten."""
        moved = {}
        for child, upload in self.rows.items():
            if child < at:
                moved[child] = upload
            elif by > 0 or child >= at - by:
                moved[child + by] = upload
        self.rows = moved

    def cut(self) -> None:
        """Forget rows behind the end."""
        for child in [child for child in self.rows if child >= self.shown]:
            del self.rows[child]


def place_of(job: Job) -> tuple[float, ...]:
    """Those that have not ended stand first, as they are claimed; then the others, what ended last first."""
    return (0, job.rank, job.id) if job.finished_at is None else (1, -job.finished_at, -job.id)


class Groups:
    """The jobs that are shown, in line, and where each begins."""

    def __init__(self) -> None:
        self.shown: list[Group] = []
        self._starts: list[int] = []
        self._places: dict[int, int] = {}
        self._recent: OrderedDict[tuple[int, int], None] = OrderedDict()
        self.total = 0

    def measure(self) -> None:
        """To be called after every change of heights or of the list."""
        ends = list(accumulate((group.height for group in self.shown), initial=0))
        self.total = ends.pop() if ends else 0
        self._starts = ends
        self._places = {group.job.id: place for place, group in enumerate(self.shown)}

    def locate(self, row: int) -> tuple[Group, int]:
        """The group of a row and the upload's position in it, -1 for the job itself."""
        place = bisect_right(self._starts, row) - 1
        return self.shown[place], row - self._starts[place] - 1

    def start(self, job_id: int) -> int | None:
        """The row of a job, or None while it is not shown."""
        place = self._places.get(job_id)
        return None if place is None else self._starts[place]

    def place_for(self, place: tuple[float, ...]) -> int:
        """Where a job with this place belongs in the list."""
        return bisect_right(self.shown, place, key=lambda group: group.place)

    def stays(self, group: Group, place: tuple[float, ...]) -> bool:
        """Whether no other one stands between where it is and `place`."""
        at = self.shown.index(group)
        around = self.shown[max(0, at - 1) : at] + self.shown[at + 1 : at + 2]
        return all((other.place < place) == (other.place < group.place) for other in around)

    def start_of_place(self, place: int) -> int:
        """The row at which the group at `place` begins, or would."""
        return self._starts[place] if place < len(self._starts) else self.total

    def pages_in(self, first: int, last: int) -> list[tuple[Group, int]]:
        """The pages that rows `first` to `last` show."""
        found: list[tuple[Group, int]] = []
        row = max(0, first)
        while row <= min(last, self.total - 1):
            group, child = self.locate(row)
            begin = row - child - 1
            if group.open and group.shown:
                until = min(last - begin - 1, group.shown - 1)
                found += [(group, page) for page in range(max(0, child) // PAGE, until // PAGE + 1)] if until >= 0 else []
            row = begin + group.height
        return found

    def used(self, group: Group, page: int) -> None:
        """A page was looked at: what was not for long is let go."""
        self._recent[(group.job.id, page)] = None
        self._recent.move_to_end((group.job.id, page))
        while len(self._recent) > KEPT_PAGES:
            (job_id, old), _ = self._recent.popitem(last=False)
            place = self._places.get(job_id)
            if place is not None:
                for child in range(old * PAGE, old * PAGE + PAGE):
                    self.shown[place].rows.pop(child, None)

    def clear(self) -> None:
        """Nothing is shown."""
        self.shown = []
        self._recent.clear()
        self.measure()


def rows_moved(before: list[Upload | None], now: list[int], begin: int) -> list[tuple[int, int]]:
    """What turns a page (`before`, from position `begin`) into one with the ids `now`: (position, rows more or fewer), in order.

    Rows at the end are left out: the length of the list is known from elsewhere.
    """
    there = set(now)
    gone = _runs([child for child, old in enumerate(before, begin) if old is not None and old.id not in there])
    kept = {old.id for old in before if old is not None and old.id in there}
    last = max((child for child, upload_id in enumerate(now, begin) if upload_id in kept), default=-1)
    came = _runs([child for child, upload_id in enumerate(now, begin) if upload_id not in kept and child < last])
    return [(at, -length) for at, length in reversed(gone)] + came


def in_other_order(before: list[Upload | None], now: list[int]) -> bool:
    """Whether files that were on a page stand in another order, or some came in between: then they have not just grown in number."""
    there = set(now)
    kept = [old.id for old in before if old is not None and old.id in there]
    known = set(kept)
    return kept != [upload_id for upload_id in now if upload_id in known]


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Consecutive numbers as (first, how many)."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][0] + runs[-1][1]:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((place, 1))
    return runs
