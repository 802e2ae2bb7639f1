"""One look at the work under way, made of documents: the same from this process and through the doorbell."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import NamedTuple

from uploader_gui.commands.face import DONE, NEEDS_USER, SOME_FAILED, Ask, Document
from uploader_gui.core.errors import KINDS, Action, Mistake

SHOWN = 8
"""Running uploads that are shown one by one."""
_UNSHOWN = ("upload_moved", "verified", "part_sent")
"""Events that come several to a file, and that only scripts want to read."""
_BY_ITSELF = frozenset({Action.NOTHING, Action.RETRY, Action.FREE_SPACE})
_OPEN = ("waiting", "running", "paused")


class Look(NamedTuple):
    """What was found: new events, the state of the work, some running uploads, the jobs that matter (by id)."""

    state: Document
    events: tuple[Document, ...]
    running: tuple[Document, ...]
    jobs: tuple[Document, ...]

    @property
    def idle(self) -> bool:
        """Nothing waits, runs or is being listed, and nothing that was given up can be cleared at the store now."""
        return not (whole(self.state, "left") or whole(self.state, "listing") or self.state.get("cleaning"))

    @property
    def needs(self) -> tuple[str, ...]:
        """Sentences, when nothing runs and everything left waits for the person; else none."""
        holds = {_party(hold): hold for hold in objects(self.state, "holds") if waits_for_person(hold)}
        jobs = [job for job in self.jobs if whole(job, "waiting") or whole(job, "running") or job.get("listing")]
        listed = sum(bool(job.get("listing")) for job in jobs)
        if not (jobs and holds) or self.running or objects(self.state, "uploads") or listed < whole(self.state, "listing"):
            return ()
        found = [_hold_of(job, holds) for job in jobs]
        return tuple(sorted({told(hold) for hold in found if hold})) if all(found) else ()

    @property
    def sign_in(self) -> bool:
        """Whether one of the holds asks for credentials, or to sign in."""
        return any(_action(hold) is Action.SIGN_IN for hold in objects(self.state, "holds"))


def look(ask: Ask, since: int, listing: Collection[int] | None, *, every: bool = False) -> Look:
    """Look now. `listing` are the jobs that were being listed; None goes through all jobs, else only through those that moved.

    `every` event, or only those that are shown.
    """
    state = next(iter(ask({"verb": "run_state"})))
    without = [] if every else list(_UNSHOWN)
    events = tuple(ask({"verb": "events", "since": since, "limit": 1000, "without": without}))
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


Party = tuple[str, str]
"""(destination, account), one of them ""."""


def _party(hold: Document) -> Party:
    return str(hold.get("destination") or ""), str(hold.get("account") or "")


def _hold_of(job: Document, holds: Mapping[Party, Document]) -> Document | None:
    """What keeps all that is left of a job. Listing it needs its account, and no destination."""
    held = holds.get(("", str(job.get("account") or ""))) if job.get("account") else None
    return held or (None if job.get("listing") else holds.get((str(job.get("destination")), "")))


def _action(hold: Document) -> Action:
    kind = KINDS.get(str(hold.get("reason")))
    return kind.action if kind else Action.NOTHING


def told(hold: Document) -> str:
    """Where, and why."""
    who = hold.get("destination") or str(hold.get("account")).partition(":")[2]
    return f"“{who}” needs you. {hold.get('message') or hold.get('reason')}"


def delays(state: Document) -> tuple[str, ...]:
    """Sentences: what keeps everything, or a destination or account, from going on at this moment."""
    hindrance = state.get("hindrance")
    found: list[Document] = [hindrance] if isinstance(hindrance, Mapping) else []
    if state.get("metered"):
        found.append(
            {"message": "This network is metered: uploads wait for another one. To upload anyway: uploader-gui run --on-metered"}
        )
    return tuple(str(each.get("message") or each.get("reason")) for each in [*found, *objects(state, "holds")])


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
