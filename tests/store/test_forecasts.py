"""Jobs that wait for their person's word, and answers for keys that are taken: as the queue keeps them."""

import pytest

from tests.store.doubles import Desk, files, recounted, tallied
from uploader_gui.core.asking import Answer
from uploader_gui.core.errors import AlreadyThere
from uploader_gui.core.forecast import ASKED, Finding, Looked, Match, Threshold
from uploader_gui.core.job import IfExists, JobState, NewJob
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, Note, UploadState


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "data")
    yield desk
    desk.queue.close()


def ask(desk, count, above=Threshold(2, 10**9), **options):
    job_id = desk.queue.open_job(NewJob("photos", "archive", ("local:/photos",), asks_above=above, **options))
    desk.queue.add_page(job_id, files(range(count)))
    return job_id


def states(desk, job_id):
    return [(upload.state, upload.reason) for upload in desk.queue.uploads(UploadQuery(job_id=job_id))]


def reopened(desk):
    desk.reopen()
    return desk


def test_a_small_job_begins_as_soon_as_it_is_listed(desk):
    job_id = ask(desk, 2)
    assert states(desk, job_id) == [(UploadState.PAUSED, ASKED)] * 2
    assert not desk.queue.claim(5, frozenset())
    desk.queue.close_listing(job_id)
    assert states(desk, job_id) == [(UploadState.WAITING, "")] * 2
    assert desk.queue.job(job_id).forecast is None and desk.queue.forecasts.jobs() == []
    assert tallied(desk) == recounted(desk)


@pytest.mark.parametrize("above", [Threshold(2, 10**9), Threshold(10**6, 25)])
def test_a_large_job_waits_for_a_word_through_restarts(desk, above):
    job_id = ask(desk, 3, above)
    desk.queue.close_listing(job_id)
    for _ in range(2):
        job = desk.queue.job(job_id)
        assert job.state is JobState.PAUSED and job.forecast.looked is Looked.LOOKING and job.forecast.threshold == above
        assert not desk.queue.claim(5, frozenset())
        reopened(desk)
    assert [job.id for job in desk.queue.forecasts.jobs()] == [job_id]
    assert desk.queue.command(Cause.RESUMED, Selection((job_id,))).count == 3
    assert len(desk.queue.claim(5, frozenset())) == 3
    assert desk.queue.forecasts.jobs() == []


def test_whoever_lets_everything_go_on_has_not_given_the_word(desk):
    asking, paused = ask(desk, 3), desk.job(2)
    desk.queue.close_listing(asking)
    desk.queue.command(Cause.PAUSED, Selection((paused,)))
    assert desk.queue.command(Cause.RESUMED, Selection(everything=True)).count == 2
    assert desk.queue.job(asking).state is JobState.PAUSED and desk.queue.job(asking).forecast is not None


def test_the_word_may_come_while_files_are_listed(desk):
    job_id = ask(desk, 3)
    desk.queue.command(Cause.RESUMED, Selection((job_id,)))
    desk.queue.add_page(job_id, files(range(5)))
    desk.queue.close_listing(job_id)
    assert states(desk, job_id) == [(UploadState.WAITING, "")] * 5


def test_a_job_that_is_cancelled_or_ended_asks_no_more(desk):
    cancelled, ended = ask(desk, 3), ask(desk, 3)
    for job_id in (cancelled, ended):
        desk.queue.close_listing(job_id)
    desk.queue.command(Cause.CANCELLED, Selection((cancelled,)))
    desk.queue.command(Cause.CANCELLED, Selection(tuple(upload.id for upload in desk.queue.uploads(UploadQuery(job_id=ended)))))
    assert desk.queue.forecasts.jobs() == []


def test_files_that_come_with_a_later_listing_wait_with_the_others(desk):
    job_id = ask(desk, 3)
    desk.queue.close_listing(job_id)
    desk.queue.refresh([job_id])
    desk.queue.add_page(job_id, files(range(4)))
    desk.queue.close_listing(job_id)
    assert states(desk, job_id) == [(UploadState.PAUSED, ASKED)] * 4


def looked_at(desk, job_id):
    ids = [upload.id for upload in desk.queue.uploads(UploadQuery(job_id=job_id))]
    desk.queue.forecasts.begin_look(job_id)
    found = [Finding(ids[0], Match.IDENTICAL, 10), Finding(ids[1], Match.OTHER, 7, 1.5), Finding(ids[2], Match.SAME_SIZE, 10)]
    assert desk.queue.forecasts.note(job_id, 1000, found)
    return ids


def test_what_was_found_is_counted_and_stands_in_the_rows(desk):
    job_id = ask(desk, 5)
    desk.queue.close_listing(job_id)
    for _ in range(2):  # a look that begins anew forgets what it had found
        ids = looked_at(desk, job_id)
    desk.queue.forecasts.end_look(job_id, Looked.DONE)
    forecast = reopened(desk).queue.job(job_id).forecast
    assert (forecast.looked, forecast.seen, forecast.identical, forecast.other, forecast.same_size) == (Looked.DONE, 1000, 1, 1, 1)
    taken = desk.queue.conflicts.page(0, 10, job_id)
    assert [(upload.id, upload.failure.facts["size"], upload.failure.facts["match"]) for upload in taken] == [
        (ids[1], "7", "other"),
        (ids[2], "10", "same-size"),
    ]
    assert desk.queue.conflicts.total(job_id) == 2 and desk.queue.conflicts.count() == 0


def test_nothing_is_noted_of_a_job_that_waits_no_more(desk):
    job_id = ask(desk, 3)
    desk.queue.close_listing(job_id)
    ids = looked_at(desk, job_id)
    desk.queue.command(Cause.RESUMED, Selection((job_id,)))
    assert not desk.queue.forecasts.note(job_id, 5, [Finding(ids[0], Match.OTHER, 7)])
    assert all(upload.failure is None and upload.reason == "" for upload in desk.queue.uploads(UploadQuery(job_id=job_id)))


def test_answers_given_beforehand_count_when_it_starts(desk):
    job_id = ask(desk, 4, if_exists=IfExists.SKIP)
    desk.queue.close_listing(job_id)
    ids = looked_at(desk, job_id)
    assert desk.queue.conflicts.resolve([Answer(IfExists.REPLACE, (ids[1],))]) == 1
    assert desk.queue.conflicts.resolve([Answer(IfExists.RENAME, (ids[1],), everything=True, job_id=job_id)]) == 1
    assert desk.queue.upload(ids[1]).state is UploadState.PAUSED
    reopened(desk).queue.command(Cause.RESUMED, Selection((job_id,)))
    policies = {claim.upload.id: claim.if_exists for claim in desk.queue.claim(9, frozenset())}
    assert policies == {ids[0]: "skip", ids[1]: "replace", ids[2]: "rename", ids[3]: "skip"}


def refused(desk, count):
    job_id = desk.queue.open_job(NewJob("photos", "archive", ("local:/photos",), if_exists=IfExists.FAIL))
    desk.queue.add_page(job_id, files(range(count)))
    desk.queue.close_listing(job_id)
    for claim in desk.queue.claim(count, frozenset()):
        failure = AlreadyThere(size="7", at="1.5").failure()
        desk.queue.move(claim.upload.id, Cause.GAVE_UP, Note(failure.kind, failure=failure))
    return job_id, [upload.id for upload in desk.queue.uploads(UploadQuery(job_id=job_id))]


def test_refused_files_wait_for_an_answer_and_go_on_with_it(desk):
    job_id, ids = refused(desk, 4)
    assert desk.queue.conflicts.count() == 4
    answers = [Answer(IfExists.SKIP, (ids[0],)), Answer(IfExists.REPLACE, (ids[0], ids[3]), everything=True)]
    assert desk.queue.conflicts.resolve(answers) == 3
    assert desk.queue.conflicts.count() == 1
    policies = {claim.upload.id: claim.if_exists for claim in reopened(desk).queue.claim(9, frozenset())}
    assert policies == {ids[0]: "skip", ids[1]: "replace", ids[2]: "replace"}
    assert [upload.id for upload in desk.queue.conflicts.page(0, 10)] == [ids[3]]
    assert tallied(desk) == recounted(desk) and desk.queue.job(job_id).finished_at is None


def test_an_answer_is_kept_while_the_upload_is_tried_again_and_forgotten_afterwards(desk):
    _, (upload_id,) = refused(desk, 1)
    desk.queue.conflicts.resolve([Answer(IfExists.SKIP, (upload_id,))])
    desk.queue.claim(1, frozenset())
    desk.queue.move(upload_id, Cause.GAVE_UP, Note("offline"))
    desk.queue.command(Cause.RETRIED, Selection((upload_id,)))
    assert desk.queue.claim(1, frozenset())[0].if_exists is IfExists.SKIP
    desk.queue.move(upload_id, Cause.SKIPPED, Note("exists"))
    desk.queue.command(Cause.RETRIED, Selection((upload_id,)))
    assert desk.queue.claim(1, frozenset())[0].if_exists is IfExists.FAIL


def test_pages_of_taken_keys_follow_one_another(desk):
    _, ids = refused(desk, 5)
    first = desk.queue.conflicts.page(0, 3)
    assert [upload.id for upload in [*first, *desk.queue.conflicts.page(first[-1].id, 3)]] == ids
