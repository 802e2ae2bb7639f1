"""Watches the work, look by look, until there is nothing left to do."""

from collections.abc import Collection

from uploader_gui.commands.face import Document
from uploader_gui.commands.look import Look, touched, unfinished, verdict, whole
from uploader_gui.commands.output import say
from uploader_gui.commands.screen import Screen


class Watch:
    """Puts looks together: each tells only what moved since the one before."""

    def __init__(self, screen: Screen, *, until_done: bool) -> None:
        self._screen = screen
        self.every_event = screen.every_event
        self._until_done = until_done
        self._jobs: dict[int, Document] = {}
        self._moved: set[int] = set()
        self._whole = True  # the next look goes through all jobs
        self.since: int | None = None

    @property
    def listing(self) -> Collection[int] | None:
        """For the next look: the jobs being listed, or None for all jobs."""
        return None if self._whole else [job_id for job_id, job in self._jobs.items() if job.get("listing")]

    def take(self, found: Look) -> int | None:
        """Show it; returns the exit code when the work is over. What looks like the end is looked at once more, all jobs of it."""
        was_whole, began = self._whole, not self._jobs
        self.since = max((whole(event, "seq") for event in found.events), default=self.since or 0)
        for job in found.jobs:
            self._jobs[whole(job, "id")] = job
        self._moved |= {whole(job, "id") for job in found.jobs if unfinished(job) or not (was_whole or began)}
        self._moved |= touched(found.events) & self._jobs.keys()  # what began and ended before the first look
        merged = found._replace(jobs=tuple(self._jobs.values()))
        self._screen.show(merged)
        code = verdict(merged) if self._until_done else None
        self._whole = code is not None and not was_whole
        if code is None or not was_whole:
            return None
        self._screen.close()
        self._sum_up(merged)
        return code

    def close(self) -> None:
        """Leave the terminal as it was."""
        self._screen.close()

    def _sum_up(self, last: Look) -> None:
        """A line at the end: what this run did, and what is left for the person."""
        jobs = [self._jobs[job_id] for job_id in self._moved]
        counts = {state: sum(whole(job, state) for job in jobs) for state in ("done", "verified", "skipped", "cancelled", "paused")}
        failed = sum(whole(job, "failed") for job in last.jobs)
        parts = [f"{count:,} {state}" for state, count in counts.items() if count]
        say(f"{', '.join(parts) or 'Nothing was left to upload'}{f', {failed:,} failed' if failed else ''}.")
        for sentence in last.needs:
            say(sentence)
        if failed:
            say("Why: uploader-gui uploads --state failed. Again: uploader-gui retry --failed")


def first_number(state: Document) -> int:
    """From where on events are new: the queue's newest number as run_state tells it."""
    return whole(state, "seq")
