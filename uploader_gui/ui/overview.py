"""What everything adds up to: the sidebar's figures, the banner, the status bar, and what stands in for an empty table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from uploader_gui.core.errors import KINDS
from uploader_gui.core.events import Batch, Event, EventType
from uploader_gui.core.job import Job, JobState
from uploader_gui.core.meter import seconds_left
from uploader_gui.core.queue import Hold
from uploader_gui.core.trouble import Action, Trouble
from uploader_gui.core.upload import Failure, UploadState
from uploader_gui.engine.holding import ASKED
from uploader_gui.engine.outlook import LOOKED_AT
from uploader_gui.ui.direction import as_named
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.places import Places
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import Answer, Totals
from uploader_gui.ui.recognition import told
from uploader_gui.ui.status_bar import Sum
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.wording import clock, counted, error, failure, tr

_WORKING = (JobState.LISTING, JobState.RUNNING, JobState.WAITING)
_HOLD = "hold:"


class Overview(QObject):
    """Keeps the figures; `changed` is called after they did, `speeds` once a second."""

    def __init__(self, model: QueueModel, messages: MessageBar, places: Places, now: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._messages, self._places, self._now = model, messages, places, now
        self.totals: Totals | None = None
        self.speed, self.metered = 0.0, False
        self.sign_in: Callable[[str], object] = lambda _: None
        self.asked: Callable[[Sequence[Job], int], object] = lambda _plans, _conflicts: None
        self.show_failed: Callable[[], object] = lambda: None
        self.changed: Callable[[], object] = lambda: None
        self.each_second: Callable[[float], object] = lambda _: None
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tick)
        self._second.start()

    @property
    def counts(self) -> dict[Filter, int]:
        """By filter; empty before the queue was read."""
        return self.totals.counts if self.totals else {}

    @property
    def active(self) -> bool:
        """Whether work is under way or in line."""
        return any(self.counts.get(of, 0) for of in (Filter.ACTIVE, Filter.WAITING, Filter.HELD))

    @property
    def goes_on(self) -> bool:
        """Whether anything is left that goes on by itself, now or later: the rule of engine.remainder, of what was read last."""
        return self.active or any(group.job.listing for group in self._model.known.values())

    def take(self, answer: Answer) -> None:
        """What was read from the queue."""
        if answer.totals is not None:
            self.totals = answer.totals
            self._banner(self.counts.get(Filter.FAILED, 0) - self.totals.conflicts)
            self.asked(answer.totals.plans, answer.totals.conflicts)
            self._holds(answer.totals.holds)
        self.changed()

    @property
    def resumable(self) -> int:
        """How many are paused, and do not wait for a word of their own."""
        waiting = sum(job.count(UploadState.PAUSED) for job in self.totals.plans) if self.totals else 0
        return max(0, self.counts.get(Filter.PAUSED, 0) - waiting)

    def tell(self, batch: Batch) -> None:
        """What happened."""
        self.speed = batch.speed
        news = batch.progress or batch.events or batch.metered != self.metered
        self.metered = batch.metered
        self._hinder(batch.hindrance)
        for event in batch.events:
            if event.type is EventType.QUEUE_RESTORED:
                self.restored(event)
            elif event.type in (EventType.HELD, EventType.RESUMED):
                self._model.ask_totals()
        if news:
            self.changed()

    def restored(self, event: Event) -> None:
        """The queue was damaged: said until it was read."""
        words = error(str(event.data.get("kind", "queue-restored")), {name: str(value) for name, value in event.data.items()})
        self._messages.say("restored", Message(words, Tone.BAD, lasting=False))

    def look_back(self, events: Sequence[Event], since: float) -> None:
        """What happened while the queue was opened, before anybody listened; `since` in seconds since the epoch."""
        for event in events:
            if event.type is EventType.QUEUE_RESTORED and event.at >= since:
                self.restored(event)

    def sum(self) -> Sum:
        """For the status bar."""
        counts = self.counts
        unfinished = sum(counts.get(of, 0) for of in (Filter.ACTIVE, Filter.WAITING, Filter.HELD))
        jobs = [group for group in self._model.known.values() if group.job.state in _WORKING]
        sent = sum(group.job.sent + self._model.live_of(group).ahead for group in jobs)
        whole = sum(to_send(group.job) for group in jobs)
        in_need = counts.get(Filter.FAILED, 0) + counts.get(Filter.HELD, 0)
        online = self.totals.online if self.totals and self._places.known else None
        left = seconds_left(whole - sent, self.speed) if jobs else None
        return Sum(online, counts.get(Filter.ACTIVE, 0), self.speed, min(sent, whole), whole, left, unfinished, in_need, self.metered)

    def _show_failed(self) -> None:
        self.show_failed()

    def _tick(self) -> None:
        self.each_second(self.speed)

    def _banner(self, failed: int) -> None:
        if failed:
            words = counted(failed, "{n} file needs you.", "{n} files need you.")
            self._messages.say("failed", Message(words, Tone.BAD, ((tr("Show"), self._show_failed),)))
        else:
            self._messages.unsay("failed")

    def _hinder(self, hindrance: Failure | None) -> None:
        """Nothing can be written down: said first, and as long as it lasts."""
        if hindrance is None:
            self._messages.unsay("hindrance")
        else:
            self._messages.say("hindrance", Message(failure(hindrance), Tone.BAD))

    def _holds(self, holds: tuple[Hold, ...]) -> None:
        now = self._now()
        held = {f"{_HOLD}{hold.party}": hold for hold in holds if hold.until > now}
        for name in [name for name in self._messages.messages if name.startswith(_HOLD) and name not in held]:
            self._messages.unsay(name)
        for name, hold in held.items():
            self._messages.say(name, self._held(hold, now))

    def _held(self, hold: Hold, now: float) -> Message:
        words = _hold_words(hold)  # of an account, its name is in them
        if hold.destination:
            words = tr("{destination}: {why}").format(destination=as_named(hold.destination), why=words)
        if (hold.until - now >= 60 and hold.reason not in ASKED) or hold.reason in LOOKED_AT:
            words = tr("{words} Tried again at {time}.").format(words=words, time=clock(hold.until, now))
        action = KINDS.get(hold.reason, Trouble).action
        return Message(words, Tone.HELD, self._cure(hold) if action in (Action.FIX_DESTINATION, Action.SIGN_IN) else ())

    def _cure(self, hold: Hold) -> tuple[tuple[str, Callable[[], object]], ...]:
        if hold.account:
            return ((tr("Sign in again…"), lambda: self.sign_in(hold.account)),)
        return ((tr("Fix…"), lambda: self._places.edit(hold.destination)),)


def _hold_words(hold: Hold) -> str:
    plain = error(hold.reason, {})
    return told(hold.message) if hold.message and "?" in plain else plain


def to_send(job: Job) -> int:
    """Bytes of a job that are to arrive: all but those of files that are left out."""
    left_out = sum(tally.bytes for state, tally in job.tallies.items() if state in ("skipped", "failed", "cancelled"))
    return job.bytes - left_out
