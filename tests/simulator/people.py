"""What people do meanwhile: they hand things over, pause, resume, cancel, retry, change options; and others write to the bucket."""

from tests.simulator.chance import Chance
from tests.simulator.files import SimulatedFiles
from tests.simulator.program import Program
from tests.simulator.store import SimulatedStore
from tests.simulator.watch import EVERYTHING
from tests.simulator.world import World
from uploader_gui.core.errors import Trouble
from uploader_gui.core.job import IfExists, NewJob
from uploader_gui.core.keys import numbered
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState

VERBS = (Cause.PAUSED, Cause.PAUSED, Cause.RESUMED, Cause.RESUMED, Cause.RESUMED, Cause.CANCELLED, Cause.RETRIED, Cause.RETRIED)
POLICIES = (IfExists.SKIP, IfExists.SKIP, IfExists.REPLACE, IfExists.RENAME, IfExists.FAIL)
FOLDER = "/home/ana/photos"


class People:
    """Everyone but the program."""

    def __init__(self, world: World, files: SimulatedFiles, store: SimulatedStore) -> None:
        self.program: Program | None = None
        self._world = world
        self._files = files
        self._store = store

    def use_verb(self, chance: Chance) -> str:
        """Pause, resume, cancel or retry: one file, some, a job, or everything."""
        desk = self._asking().desk
        cause = chance.pick(VERBS)
        selection = self._selection(chance)
        count = desk.command(cause, selection)
        return f"{cause} {selection.ids or 'everything'}: {count}"

    def add(self, chance: Chance) -> str:
        """A folder, or a single file of it."""
        what = FOLDER if chance.happens(0.6) else chance.pick(sorted(self._files.files))
        start = self._world.clock.now() + chance.pick((60.0, 4000.0)) if chance.happens(0.1) else None
        new = NewJob(
            name="photos",
            destination="store",
            what=(f"local:{what}",),
            prefix="" if what == FOLDER else "photos",
            if_exists=chance.pick(POLICIES),
            force=chance.happens(0.1),
            start_at=start,
            max_size=10 * 1024 * 1024 if chance.happens(0.05) else 0,
        )
        job_id = self._asking().queue.open_job(new)
        return f"job {job_id}: {what}, {new.if_exists}{', by force' if new.force else ''}"

    def refresh(self, chance: Chance) -> str:
        """List a job again."""
        jobs = self._here().disk.jobs()
        if not jobs:
            return ""
        job = chance.pick(jobs)
        try:
            return f"refresh {job.id}: {self._asking().desk.refresh([job.id])}"
        except Trouble as trouble:
            return f"refresh {job.id}: {trouble}"

    def change_options(self, chance: Chance) -> str:
        selection, policy, force = self._selection(chance), chance.pick(POLICIES), chance.happens(0.2)
        self._here().desk.set_options(selection, policy, force=force)
        return f"options of {selection.ids or 'everything'}: {policy}{', by force' if force else ''}"

    def interfere(self, chance: Chance) -> str:
        """Somebody else writes to the bucket, or deletes what is there."""
        file = chance.pick(list(self._files.files.values()))
        key = file.path.removeprefix("/home/ana/")
        key = numbered(key, 2) if chance.happens(0.2) else key
        there = self._store.objects.get(key)
        if there is not None and chance.happens(0.4):
            self._store.take_away(key)
            return f"somebody else deleted {key}"
        content = chance.pick(file.versions).content
        other = content.rewritten(0, chance.number())
        self._store.by_stranger(key, (content if chance.happens(0.3) else other).stored())
        return f"somebody else put {key}"

    def verify(self, chance: Chance) -> str:
        """Ask the store again about something that is done."""
        done = [upload for upload in self._here().disk.uploads(EVERYTHING) if upload.state is UploadState.DONE]
        if not done:
            return ""
        upload = chance.pick(done)
        try:
            return f"verified {upload.id}: {self._here().desk.verify(upload).verified}"
        except Trouble as trouble:
            return f"verify {upload.id}: {trouble}"

    def remove(self, chance: Chance) -> str:
        selection = self._selection(chance)
        return f"removed {selection.ids or 'everything'} that has ended: {self._here().desk.remove(selection)}"

    def sleep(self, chance: Chance) -> str:
        self._world.let_late_ones_arrive(all_of_them=True)
        self._world.clock.doze(chance.pick((60.0, 8 * 3600.0)))
        if chance.happens(0.7):
            self._here().crew.renewal.start_afresh()
        return "the computer slept"

    def set_clock(self, chance: Chance) -> str:
        seconds = chance.pick((-7200.0, -30.0, 30.0, 3600.0))
        self._world.let_late_ones_arrive(all_of_them=True)  # how long ago something was sent can't be told across this
        self._world.clock.doze(seconds)
        self._here().crew.renewal.shift_waits(seconds)
        return f"the clock was set by {seconds} s"

    def restart_store(self, chance: Chance) -> str:
        self._store.restart()
        return "the store was started again"

    def work_in_another_lane(self, chance: Chance) -> str:
        self._here().turn()
        return ""

    def end_program(self, chance: Chance) -> str:
        self._here().crew.close()
        return "quit"

    def _selection(self, chance: Chance) -> Selection:
        disk = self._here().disk
        ids = [upload.id for upload in disk.uploads(EVERYTHING)]
        jobs = [job.id for job in disk.jobs()]
        which = chance.below(10)
        if not ids or which == 0:
            return Selection(everything=True)
        if which < 3:
            return Selection(ids=(chance.pick(jobs),))
        return Selection(ids=tuple({chance.pick(ids) for _ in range(1 + chance.below(3))}))

    def _asking(self) -> Program:
        """For what may lead to a listing."""
        self._here().to_list = True
        return self._here()

    def _here(self) -> Program:
        assert self.program is not None
        return self.program
