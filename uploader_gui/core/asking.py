"""The parts of the queue that are about what a person is asked: jobs that wait for a word, keys that are taken."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from uploader_gui.core.forecast import Finding, Looked
from uploader_gui.core.job import IfExists, Job
from uploader_gui.core.upload import Upload


class Answer(NamedTuple):
    """What a person wants done with taken keys: `policy` for these uploads, or for all (of a job, 0: of any) but these."""

    policy: IfExists
    ids: tuple[int, ...] = ()
    everything: bool = False
    job_id: int = 0


class Forecasts(Protocol):
    """The part of a queue that keeps forecasts. Every method that writes returns only when it is durable."""

    def jobs(self) -> list[Job]:
        """The jobs that wait for their person's word, oldest first."""
        ...

    def own(self, job_id: int, keys: Sequence[str]) -> list[Upload]:
        """The paused uploads of a job with these keys."""
        ...

    def begin_look(self, job_id: int) -> None:
        """The look begins, for the first time or anew: what it had found is forgotten."""
        ...

    def note(self, job_id: int, seen: int, found: Sequence[Finding]) -> bool:
        """A page was looked at. False, and nothing is written, when the job waits no more."""
        ...

    def end_look(self, job_id: int, looked: Looked, reason: str = "") -> None:
        """The look is over."""
        ...


class Conflicts(Protocol):
    """The part of a queue that knows whose keys are taken."""

    def count(self) -> int:
        """How many uploads failed because their key is taken, and wait for an answer."""
        ...

    def page(self, after: int, limit: int, job_id: int = 0) -> list[Upload]:
        """Uploads with a taken key, by id from above `after`: of a job (also one that waits for a word), 0: failed ones of any."""
        ...

    def total(self, job_id: int) -> int:
        """How many `page` would bring in all."""
        ...

    def resolve(self, answers: Sequence[Answer]) -> int:
        """Write the answers down, in order, and let what failed go on with them; for how many. What waits for a word keeps waiting."""
        ...
