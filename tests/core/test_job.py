"""A job's state is counted from its uploads."""

from itertools import product

import pytest

from uploader_gui.core.job import IfExists, Job, JobState, Tally
from uploader_gui.core.upload import UploadState

JOB = Job(1, "photos", "backup", ("local:/photos",), "", IfExists.SKIP, False, 0, None, 0.0, listing=False)


def of(**counts: int) -> Job:
    return JOB._replace(tallies={UploadState(state): Tally(count, 10 * count) for state, count in counts.items()})


@pytest.mark.parametrize(
    ("job", "state"),
    [
        (of(), JobState.DONE),
        (of(running=1, waiting=5, paused=1, failed=1, done=9), JobState.RUNNING),
        (of(waiting=1, paused=1, failed=1, done=9), JobState.WAITING),
        (of(paused=1, failed=1, done=9), JobState.PAUSED),
        (of(failed=1, done=9, cancelled=3), JobState.FAILED),
        (of(done=1, cancelled=3), JobState.DONE),
        (of(skipped=1, cancelled=3), JobState.DONE),
        (of(cancelled=3), JobState.CANCELLED),
        (of(running=1)._replace(listing=True), JobState.LISTING),
    ],
)
def test_what_the_uploads_add_up_to(job: Job, state: JobState) -> None:
    assert job.state is state


def test_every_mix_of_states_has_a_state_that_is_true() -> None:
    """Whatever the mix: work that goes on is shown before work that stands, failures before what is done."""
    for counts in product((0, 1), repeat=len(UploadState)):
        job = of(**{state.value: count for state, count in zip(UploadState, counts, strict=True)})
        shown = job.state.value
        assert shown == "done" or job.count(UploadState(shown)) == 1
        if job.count(UploadState.FAILED):
            assert job.state is not JobState.DONE


def test_files_and_bytes_are_summed_over_the_states() -> None:
    job = of(done=2, failed=1, skipped=4)
    assert (job.files, job.bytes) == (7, 70)
    assert job.count(UploadState.DONE) == 2
    assert job.count(UploadState.PAUSED) == 0
