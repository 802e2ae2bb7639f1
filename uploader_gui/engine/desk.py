"""What a person can ask for: the same whether the window, the command line or another process asks."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property

from uploader_gui.core.account import Accounts
from uploader_gui.core.asking import Answer
from uploader_gui.core.destination import Capabilities, DestinationSettings, PlugIn, Unfinished
from uploader_gui.core.errors import CredentialsMissing, Mistake, Trouble, Unproven
from uploader_gui.core.events import Progress
from uploader_gui.core.job import IfExists
from uploader_gui.core.keys import normal_prefix
from uploader_gui.core.plan import Limits
from uploader_gui.core.queue import Queue, Selection, party_of
from uploader_gui.core.timetable import InForce, Rule
from uploader_gui.core.upload import Cause, Upload, UploadState
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.forecaster import Forecaster
from uploader_gui.engine.health import health
from uploader_gui.engine.keeping import Keeping
from uploader_gui.engine.line import Line
from uploader_gui.engine.listings import Listings
from uploader_gui.engine.meant import look_up_job
from uploader_gui.engine.metering import Metering
from uploader_gui.engine.reception import Adding, Reception
from uploader_gui.engine.setup import Setup, Work
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.verify import still
from uploader_gui.engine.watch import Network


class Desk:
    """Every verb. Blocking; used from one thread at a time."""

    def __init__(self, queue: Queue, setup: Setup, work: Work) -> None:
        self.queue = queue
        self._setup = setup
        self._work = work
        self.sources = work.sources
        self.line = Line(queue, work.clock, self._look_again)
        self.metering = Metering(work.floor.limiter, work.bell, work.clock)
        self.keeping = Keeping(queue, work.clock, lambda: bool(self.progress()[0]))
        self._reception = Reception(work.sources)
        self.forecaster = Forecaster(queue, setup.destinations, work.sources, work.clock, work.floor.board)
        self._listings = Listings(queue, work.intake, work.sources, work.floor.holding, work.clock)

    @cached_property
    def accounts(self) -> Accounts:
        """Who may read what is not on this computer."""
        return self._setup.accounts()

    # jobs and uploads

    def add(self, what: Sequence[str], to: str, adding: Adding | None = None) -> int:
        """As add_all; the id of the first job."""
        return self.add_all(what, to, adding)[0]

    def add_all(self, what: Sequence[str], to: str, adding: Adding | None = None) -> list[int]:
        """Queue files and folders (absolute paths) as one job, and each link as one; returns their ids. They are listed elsewhere.

        Raises DestinationGone; Mistake naming what is not there, and what keeps a link's source from telling: then nothing is queued.
        """
        jobs = self._reception.jobs(what, self._setup.book.get(to), adding or Adding())
        try:
            return [self.queue.open_job(new) for new in jobs]
        finally:  # also for those before one that could not be queued
            self.forecaster.expect()
            self._work.bell.ring()

    def missing(self, what: Sequence[str]) -> list[str]:
        """The paths among these that nothing has."""
        return self._reception.missing(what)

    def list_waiting_jobs(self, stop: Stop, *, near: bool | None = None) -> float | None:
        """List every job whose listing is not finished and can go on, oldest first; see Listings. Raises Stopped."""
        return self._listings.list_all(self._limits, stop, near=near)

    def resolve(self, answers: Sequence[Answer]) -> int:
        """What to do where keys are taken; for how many uploads."""
        count = self.queue.conflicts.resolve(answers)
        self._look_again()
        return count

    def command(self, cause: Cause, selection: Selection) -> int:
        """Pause, resume, cancel or retry; returns how many uploads moved."""
        moved = self.queue.command(cause, selection)
        self._work.floor.stop(moved.running)
        self._look_again()
        return moved.count

    def refresh(self, job_ids: Sequence[int]) -> int:
        """List these jobs again: what is new or changed is uploaded; how many they are. Raises Mistake."""
        for job in [look_up_job(self.queue, job_id) for job_id in job_ids]:
            if not job.what:
                raise Mistake(reason=f"Nobody knows where “{job.name}” came from. Add it again.")
        count = self.queue.refresh(job_ids)
        self._look_again()
        return count

    def signed_in(self, account: str) -> None:
        """Somebody did, as `account` (with or without its scheme): what waited for that goes on at once."""
        for scheme, source in self.sources.items():
            name = account.removeprefix(f"{scheme}:")
            if name in source.accounts():
                self.queue.release(party_of(f"{scheme}:{name}"))
        self._look_again()

    def remove(self, selection: Selection) -> int:
        """Take ended uploads off the list; returns how many."""
        return self.queue.remove(selection)

    def set_options(self, selection: Selection, if_exists: IfExists, *, force: bool) -> None:
        """Change what happens when an object is already there."""
        self.queue.set_options(selection, if_exists, force=force)

    def progress(self) -> tuple[dict[int, Progress], float]:
        """(the running uploads by id, bytes per second of all)."""
        rows, speed = self._work.floor.board.snapshot(self._work.clock.monotonic())
        return {row.upload_id: row for row in rows}, speed

    def verify(self, upload: Upload) -> Upload:
        """Ask the store again about an upload that is done; returns it with its new receipt. Raises Mistake, Unproven."""
        if upload.state is not UploadState.DONE or upload.receipt is None:
            raise Mistake(reason=f"“{upload.name}” has not been uploaded yet, so there is nothing to verify.")
        destination = self._setup.destinations.open(upload.destination)
        held = destination.look(upload.key, self._outflow())
        try:
            receipt = still(upload.receipt, held, self._work.clock.now())
        except Unproven:
            proof = "missing" if held is None else "different"
            self.queue.remember_receipt(upload.id, upload.receipt._replace(proof=proof, verified_at=None))
            raise
        self.queue.remember_receipt(upload.id, receipt)
        return upload._replace(receipt=receipt)

    def each_second(self, network: Network) -> None:
        """Keep an eye on the network's price, and on the length of the list."""
        self.metering.look(network)
        self.keeping.look()

    def limit(self) -> InForce:
        """The speed that counts now, until when, and which one then."""
        return self._work.floor.limiter.in_force()

    def set_limit(self, rate: int) -> InForce:
        """Bytes a second from now on (core.rate.NO_LIMIT: none), whatever the timetable says until its next change."""
        self._work.floor.limiter.choose(rate)
        self._work.bell.ring()
        return self.limit()

    def set_timetable(self, rules: Sequence[Rule], rate: int | None = None) -> InForce:
        """The rules from now on, and the limit outside of them, if it changes, too."""
        self._work.floor.limiter.plan(rules, rate)
        self._work.bell.ring()
        return self.limit()

    def health(self) -> dict[str, object]:
        """How the queue is doing."""
        floor = self._work.floor
        return health(self.queue, self._work.clock, floor.at_work(), floor.holding.since)

    # destinations

    def destinations(self) -> list[DestinationSettings]:
        """Those that are set up."""
        return list(self._setup.book.list())

    def plug_ins(self) -> Mapping[str, PlugIn]:
        """What destinations can be made of, by scheme."""
        return self._setup.plug_ins

    def save_destination(self, settings: DestinationSettings, secret: str, keep: str) -> None:
        """Add it, or change the one of this name; `keep` is "keyring" or "file", an empty secret keeps the old one. Raises Mistake."""
        with suppress(CredentialsMissing):  # they may be there later
            self._setup.destinations.draft(settings, secret).close()
        if secret:
            self._setup.vault.put_in(keep, f"destination:{settings.name}", secret)
        if any(known.name == settings.name for known in self._setup.book.list()):
            self._setup.book.replace(settings)
        else:
            self._setup.book.add(settings)
        self._renew(settings.name)

    def new_destination(self, name: str, preset: str, options: Mapping[str, str], scheme: str = "s3") -> DestinationSettings:
        """Settings that are not saved yet. Raises Mistake for an unknown preset or option."""
        plug_in = self._setup.plug_ins[scheme]
        given = {**options, "preset": preset} if preset else dict(options)
        if unknown := given.keys() - {option.name for option in plug_in.options if not option.secret}:
            raise Mistake(reason=f"There is no option “{min(unknown)}”. Look at --help.")
        if preset and preset not in plug_in.presets:
            raise Mistake(reason=f"There is no preset “{preset}”. Choose one of: {', '.join(plug_in.presets)}.")
        limits = plug_in.presets[preset].limits if preset else Limits()
        return DestinationSettings(name, scheme, given, limits=limits)

    def add_destination(self, settings: DestinationSettings, secret: str, keep: str) -> None:
        """Add one under a new name. Raises Mistake for a name or options that can't be used, CredentialsMissing without its secret."""
        self._setup.destinations.draft(settings, secret).close()
        self._setup.book.add(settings)
        try:
            if secret:
                self._setup.vault.put_in(keep, f"destination:{settings.name}", secret)
        except Trouble:
            self._setup.book.remove(settings.name)
            raise
        self._renew(settings.name)

    def test_destination(self, settings: DestinationSettings, secret: str = "") -> Capabilities:
        """Real calls. Raises the Trouble that makes uploads impossible."""
        destination = self._setup.destinations.draft(settings, secret)
        try:
            return destination.test(self._outflow())
        finally:
            destination.close()

    def test_saved(self, name: str) -> Capabilities:
        """Test a destination that is set up, and keep what was found."""
        settings = self._setup.book.get(name)
        found = self.test_destination(settings)
        self._setup.book.replace(settings._replace(capabilities=found))
        self._renew(name)
        return found

    def remove_destination(self, name: str) -> None:
        """Raises Mistake while jobs for it are unfinished, so that nothing is stranded."""
        self._setup.book.get(name)
        if self.queue.unfinished_for(name):
            raise Mistake(reason=f"Uploads to “{name}” are not finished. Cancel them first, or let them finish.")
        self._setup.book.remove(name)
        self._setup.vault.delete(f"destination:{name}")
        self._setup.destinations.forget(name)

    def abandoned_at(self, name: str) -> Iterator[Unfinished]:
        """Multipart uploads below the destination's prefix that are no live upload's of this queue."""
        destination = self._setup.destinations.open(name)
        live = self.queue.live_multiparts(name)
        for found in destination.unfinished(normal_prefix(destination.settings.prefix)):
            if found.multipart_id not in live:
                yield found

    def abort(self, name: str, found: Unfinished) -> None:
        """Make the store forget it."""
        self._setup.destinations.open(name).abort(found.key, found.multipart_id)

    def link(self, upload: Upload, seconds: int) -> str:
        """A presigned URL of what was uploaded."""
        return self._setup.destinations.open(upload.destination).link(upload.key, seconds)

    def console_of(self, settings: DestinationSettings, key: str) -> str:
        """Where its provider's own pages show what has this key; "" where that is not known."""
        plug_in = self._setup.plug_ins.get(settings.scheme)
        return plug_in.console(settings, key) if plug_in else ""

    def online(self) -> str:
        """Nothing while any destination that has work left answers; else why none does: the kind of the first hold."""
        now = self._work.clock.now()
        held = {hold.destination: hold.reason for hold in self.queue.holds() if hold.until > now and hold.destination}
        works = any(self.queue.unfinished_for(settings.name) for settings in self.destinations() if settings.name not in held)
        return "" if works else next(iter(held.values()), "")

    def _look_again(self) -> None:
        self._work.floor.look_again()
        self._listings.look_again()
        self.forecaster.look_again()
        self._work.bell.ring()

    def _renew(self, name: str) -> None:
        self._setup.destinations.forget(name)
        self.queue.release(name)
        self._look_again()

    def _limits(self, name: str) -> Limits:
        try:
            return self._setup.book.get(name).limits
        except Trouble:
            return Limits()

    def _outflow(self) -> Outflow:
        return Outflow(0, self._work.floor.board, Stop())
