"""A desk and its queue in memory: any number of files, made up when they are asked for, so that a million cost nothing."""

from collections.abc import Collection, Mapping, Sequence

from tests.engine.nobody_signed_in import NobodySignedIn
from tests.engine.stage import HandClock
from tests.ui.conditions import WELL
from tests.ui.memory_asking import MemoryConflicts, MemoryForecasts
from tests.ui.memory_job import Maker, MemoryJob
from tests.ui.memory_line import MemoryLine
from uploader_gui.core.account import Accounts
from uploader_gui.core.asking import Answer
from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.errors import Mistake
from uploader_gui.core.events import Event
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Hold, Selection, UploadQuery
from uploader_gui.core.timetable import InForce, Rule
from uploader_gui.core.upload import ENDED, Cause, Part, Upload, UploadState, after
from uploader_gui.engine.keeping import Keeping
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.metering import Metering
from uploader_gui.engine.pace import Bell
from uploader_gui.ui.groups import place_of

FIRST = 10_000_000
"""Ids of a job's uploads begin at job id × FIRST."""


class MemoryQueue:
    """The reading part of a queue, and its verbs."""

    def __init__(self) -> None:
        self.all: dict[int, MemoryJob] = {}
        self.holding: list[Hold] = []
        self.forecasts = MemoryForecasts(self)
        self.conflicts = MemoryConflicts(self)
        self.told: list[Event] = []
        self.parts_of: dict[int, list[Part]] = {}

    def job(self, job_id: int) -> Job | None:
        return self.all[job_id].read() if job_id in self.all else None

    def jobs(self, limit: int = 100, offset: int = 0, *, newest_first: bool = False) -> list[Job]:
        ids = sorted(self.all, reverse=newest_first)
        return [self.all[job_id].read() for job_id in ids[offset : offset + limit]]

    def jobs_in_line(self, limit: int = 100, offset: int = 0) -> list[Job]:
        jobs = sorted((job.read() for job in self.all.values()), key=place_of)
        return jobs[offset : offset + limit]

    def where(self, upload_id: int) -> tuple[MemoryJob, int]:
        job_id, position = divmod(upload_id, FIRST)
        return self.all[job_id], position

    def upload(self, upload_id: int) -> Upload | None:
        if upload_id // FIRST not in self.all:
            return None
        job, position = self.where(upload_id)
        return job.at(position)

    def uploads(self, query: UploadQuery) -> list[Upload]:
        jobs = [self.all[query.job_id]] if query.job_id in self.all else [] if query.job_id else list(self.all.values())
        found: list[Upload] = []
        for job in jobs:
            found += job.find(query)
        return found[: query.limit]

    def count(self, query: UploadQuery) -> int:
        jobs = [self.all[query.job_id]] if query.job_id in self.all else [] if query.job_id else list(self.all.values())
        return sum(job.count_of(query) for job in jobs)

    def parts(self, upload_id: int) -> list[Part]:
        return self.parts_of.get(upload_id, [])

    def holds(self) -> list[Hold]:
        return self.holding

    def events(self, since: int, limit: int = 1000, without: Collection[str] = ()) -> list[Event]:
        return [event for event in self.told if event.seq > since and event.type not in without][:limit]

    def last_seq(self) -> int:
        return self.told[-1].seq if self.told else 0

    def change(self, upload: Upload) -> None:
        job, position = self.where(upload.id)
        job.put(position, upload)

    def selected(self, selection: Selection) -> list[Upload]:
        if selection.everything or selection.failed:
            states = (UploadState.FAILED,) if selection.failed else ()
            return [one for job in self.all.values() for one in job.find(UploadQuery(states=states, limit=10**9))]
        found = []
        for some_id in selection.ids:
            found += self.all[some_id].find(UploadQuery(limit=10**9)) if some_id < FIRST else [self.upload(some_id)]
        return [one for one in found if one is not None]


class MemoryDesk:
    """Every verb that the window uses; `commands` keeps what was asked."""

    def __init__(self, destinations: Sequence[DestinationSettings] = (), clock: Clock | None = None) -> None:
        self.queue = MemoryQueue()
        self.limiter = Limiter(clock or HandClock())
        self.metering, self.keeping = Metering(self.limiter, Bell(), HandClock()), Keeping(self.queue, HandClock(), lambda: False)
        self.line = MemoryLine(self.command)
        self.places = {one.name: one for one in destinations}
        self.commands: list[tuple[str, object]] = []
        self.added: list[tuple[list[str], str]] = []
        self.secrets: dict[str, str] = {}
        self.refuses_test: Exception | None = None
        self.forms: Mapping[str, object] = {}
        self.state = ""
        self.accounts: Accounts = NobodySignedIn()
        self.sources: dict[str, object] = {}
        self.condition = WELL

    def add_job(
        self, name: str, count: int, make: Maker | None = None, *, to: str = "Family archive", prefix: str = "", **more: object
    ) -> MemoryJob:
        job_id = max(self.queue.all, default=0) + 1
        base = more.pop("base", UploadState.WAITING)
        size = more.pop("size", 1_000_000)
        job = Job(job_id, name, to, (f"local:/home/ana/{name}",), prefix, IfExists.SKIP, False, 0, None, 1_790_000_000.0, False)
        job = job._replace(**{"rank": -job_id, **more})  # type: ignore[arg-type]  # each new one is on top

        def plain(position: int) -> Upload:
            file = f"IMG_{position:07}.CR3"
            source = f"local:/home/ana/{name}/{file}"
            return Upload(job_id * FIRST + position, job_id, file, source, to, f"{prefix}{file}", size, base)  # type: ignore[arg-type]

        made = MemoryJob(job, count, make or plain, base, size)  # type: ignore[arg-type]
        self.queue.all[job_id] = made
        return made

    def add(self, what: Sequence[str], to: str, adding: object = None) -> int:
        if any("missing" in path for path in what):
            raise Mistake(reason=f"“{what[0]}” is not there. Check the name; nothing was added.")
        self.added.append((list(what), to))
        return self.add_job(what[0].rsplit("/", 1)[-1], 3, to=to).job.id

    def missing(self, what: Sequence[str]) -> list[str]:
        return [path for path in what if "missing" in path]

    def add_all(self, what: Sequence[str], to: str, adding: object = None) -> list[int]:
        return [self.add(what, to, adding)]

    def signed_in(self, account: str) -> None:
        self.commands.append(("signed in", account))

    def command(self, cause: Cause, selection: Selection) -> int:
        self.commands.append((cause, selection))
        moved = [upload for upload in self.queue.selected(selection) if upload.allows(cause)]
        for upload in moved:
            self.queue.change(upload._replace(state=after(upload.state, cause), reason="", failure=None))
        return len(moved)

    def refresh(self, job_ids: Sequence[int]) -> int:
        self.commands.append(("refresh", tuple(job_ids)))
        return len(job_ids)

    def remove(self, selection: Selection) -> int:
        self.commands.append(("remove", selection))
        gone = [upload for upload in self.queue.selected(selection) if upload.state in ENDED]
        for upload in gone:
            job, position = self.queue.where(upload.id)
            last = [job.at(at) for at in range(job.count) if at != position]
            job.changed = dict(enumerate(last))
            job.order = sorted(job.changed)
            job.count -= 1
        for job_id in [job_id for job_id, job in self.queue.all.items() if not job.count]:
            del self.queue.all[job_id]
        return len(gone)

    def resolve(self, answers: Sequence[Answer]) -> int:
        self.commands.append(("resolve", list(answers)))
        return len(answers)

    def set_options(self, selection: Selection, if_exists: IfExists, *, force: bool) -> None:
        self.commands.append(("options", (selection, if_exists)))

    def link(self, upload: Upload, seconds: int) -> str:
        return f"https://store.example/{upload.key}?for={seconds}&signed"

    def health(self) -> dict[str, object]:
        return self.condition

    def limit(self) -> InForce:
        return self.limiter.in_force()

    def set_limit(self, rate: int) -> InForce:
        self.limiter.choose(rate)
        return self.limit()

    def set_timetable(self, rules: Sequence[Rule], rate: int | None = None) -> InForce:
        self.limiter.plan(rules, rate)
        return self.limit()

    def destinations(self) -> list[DestinationSettings]:
        return list(self.places.values())

    def add_destination(self, settings: DestinationSettings, secret: str, keep: str) -> None:
        self.save_destination(settings, secret, keep)

    def save_destination(self, settings: DestinationSettings, secret: str, keep: str) -> None:
        self.places[settings.name] = settings
        self.secrets[settings.name] = secret

    def test_destination(self, settings: DestinationSettings, secret: str = "") -> Capabilities:
        if self.refuses_test is not None:
            raise self.refuses_test
        return Capabilities(guard="crc64nvme", tested_at=1.0, findings=("It checks every part by CRC-64/NVME.",))

    def test_saved(self, name: str) -> Capabilities:
        return self.test_destination(self.places[name])

    def remove_destination(self, name: str) -> None:
        del self.places[name]

    def plug_ins(self) -> Mapping[str, object]:
        return self.forms

    def console_of(self, settings: DestinationSettings, key: str) -> str:
        return ""

    def online(self) -> str:
        return self.state
