"""One look at the work under way, made of documents: the same from this process and through the doorbell."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from uploader_gui.commands.face import DONE, NEEDS_USER, SOME_FAILED, Ask, Document
from uploader_gui.core.errors import KINDS, Action, Mistake

SHOWN = 8
"""Running uploads that are shown one by one."""
_BY_ITSELF = frozenset({Action.NOTHING, Action.RETRY, Action.FREE_SPACE})
_OPEN = ("waiting", "running", "paused")


@dataclass(frozen=True, slots=True)
class Look:
    """What was found: new events, the state of the work, some running uploads, the jobs that matter (by id)."""

    state: Document
    events: tuple[Document, ...]
    running: tuple[Document, ...]
    jobs: tuple[Document, ...]

    @property
    def idle(self) -> bool:
        """Nothing waits, runs or is being listed."""
        return not whole(self.state, "left") and not whole(self.state, "listing")

    @property
    def needs(self) -> tuple[str, ...]:
        """Sentences, when nothing runs and everything left waits for the person; else none."""
        holds = {str(hold.get("destination")): hold for hold in objects(self.state, "holds") if waits_for_person(hold)}
        if self.idle or whole(self.state, "listing") or self.running or objects(self.state, "uploads") or not holds:
            return ()
        wanted = {str(job.get("destination")) for job in self.jobs if whole(job, "waiting") or whole(job, "running")}
        return tuple(told(holds[name]) for name in sorted(wanted)) if wanted and wanted <= holds.keys() else ()

    @property
    def sign_in(self) -> bool:
        """Whether one of the holds asks for credentials."""
        return any(_action(hold) is Action.SIGN_IN for hold in objects(self.state, "holds"))


def look(ask: Ask, since: int, listing: Collection[int] | None) -> Look:
    """Look now. `listing` are the jobs that were being listed; None goes through all jobs, else only through those that moved."""
    state = next(iter(ask({"verb": "run_state"})))
    events = tuple(ask({"verb": "events", "since": since, "limit": 1000}))
    live = objects(state, "uploads")
    running = tuple(ask({"verb": "uploads", "state": "running", "limit": SHOWN})) if live else ()
    if listing is None:
        return Look(state, events, running, tuple(ask({"verb": "jobs", "limit": 1_000_000, "offset": 0})))
    moved = set(listing) | touched(events) | {whole(row, "job_id") for row in live}
    return Look(state, events, running, tuple(_jobs(ask, sorted(moved))))


def _jobs(ask: Ask, ids: Iterable[int]) -> Iterator[Document]:
    for job_id in ids:
        with suppress(Mistake):  # taken off the list meanwhile
            yield from ask({"verb": "job", "id": job_id})


def touched(events: Iterable[Document]) -> set[int]:
    """The jobs that events tell of."""
    found = set()
    for event in events:
        data = event.get("data")
        job_id = data.get("job_id") if isinstance(data, dict) else None
        if isinstance(job_id, int):
            found.add(job_id)
    return found


def unfinished(job: Document) -> bool:
    """Whether more may come of it."""
    return bool(job.get("listing")) or any(whole(job, state) for state in _OPEN)


def waits_for_person(hold: Document) -> bool:
    """Whether nothing changes until the person does something."""
    return _action(hold) not in _BY_ITSELF


def _action(hold: Document) -> Action:
    kind = KINDS.get(str(hold.get("reason")))
    return kind.action if kind else Action.NOTHING


def told(hold: Document) -> str:
    """Where, and why."""
    return f"“{hold.get('destination')}” needs you. {hold.get('message') or hold.get('reason')}"


def objects(document: Document, name: str) -> tuple[Document, ...]:
    """The objects in a list of a document."""
    found = document.get(name)
    return tuple(item for item in found if isinstance(item, dict)) if isinstance(found, list | tuple) else ()


def whole(document: Document, name: str) -> int:
    """A whole number of a document, 0 where there is none."""
    found = document.get(name)
    return found if isinstance(found, int) else 0


def verdict(last: Look) -> int | None:
    """The exit code, when there is nothing left to do, or nothing that could be done without the person; else None."""
    if last.needs:
        return NEEDS_USER if last.sign_in else SOME_FAILED
    if not last.idle:
        return None
    return SOME_FAILED if any(whole(job, "failed") for job in last.jobs) else DONE
