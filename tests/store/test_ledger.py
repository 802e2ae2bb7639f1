import pytest

from tests.store.doubles import recounted, tallied
from uploader_gui.core.job import NewJob
from uploader_gui.core.plan import MULTIPART_OVER
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, Failure, Identity, NewUpload, Note, Part, Receipt, Session, Stage, UploadState


@pytest.fixture
def upload(desk):
    desk.job(1, size=MULTIPART_OVER + 1)
    (upload,) = desk.claim()
    assert desk.begin(upload)
    return upload


def now(desk, upload):
    return desk.queue.upload(upload.id)


def test_an_attempt_is_remembered_step_by_step_through_restarts(desk, upload):
    assert now(desk, upload).stage is Stage.CREATING
    assert desk.queue.remember_upload_id(upload.id, "t", "mpu")
    desk.queue.remember_part(upload.id, "mpu", Part(1, 5, "e1", "c1"))
    desk.queue.remember_part(upload.id, "mpu", Part(1, 6, "e1b", "c1"))
    desk.queue.remember_part(upload.id, "mpu", Part(2, 3, "e2"))
    desk.queue.remember_part(upload.id, "another", Part(3, 3, "e3"))
    desk.reopen()
    assert desk.queue.interrupt_all() == 1
    row = now(desk, upload)
    assert (row.state, row.stage, row.sent, row.attempts) == (UploadState.WAITING, Stage.SENDING, 9, 0)
    assert (row.session.multipart_id, row.session.identity.file) == ("mpu", "1:2")
    (claim,) = desk.queue.claim(1, frozenset())
    assert claim.parts == (Part(1, 6, "e1b", "c1"), Part(2, 3, "e2"))
    desk.queue.forget_parts(upload.id, [1])
    assert (now(desk, upload).sent, desk.queue.parts(upload.id)) == (3, [Part(2, 3, "e2")])
    desk.queue.completing(upload.id)
    assert now(desk, upload).stage is Stage.COMPLETING
    receipt = Receipt(MULTIPART_OVER + 1, "e", "c", "", "etag", desk.clock.time)
    assert desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=receipt))
    done = now(desk, upload)
    assert (done.verified, done.sent, done.receipt, done.stage) == (True, MULTIPART_OVER + 1, receipt, Stage.FRESH)
    assert done.session.token == "t"
    assert desk.queue.parts(upload.id) == [] and desk.queue.abandoned(9) == [] and not desk.queue.live_multiparts("archive")
    assert tallied(desk) == recounted(desk)


def test_the_end_of_an_upload_is_told_in_order(desk, upload):
    since = desk.queue.last_seq()
    desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10, "e", proof="etag", verified_at=1.0)))
    (_, moved), (_, verified), (_, progress), (_, completed) = told = desk.told(since)
    assert [kind for kind, _ in told] == ["upload_moved", "verified", "upload_progress", "upload_completed"]
    assert (moved["from"], moved["to"], moved["upload_id"]) == ("running", "done", upload.id)
    assert (verified["key"], verified["proof"]) == (upload.key, "etag")
    assert (progress["current_file"], progress["total_files"], progress["filename"], progress["status"]) == (1, 1, upload.name, "done")
    assert (completed["processed_files"], completed["failed_files"]) == (1, 0)


def test_a_stale_move_is_refused(desk, upload):
    desk.queue.command(Cause.PAUSED, Selection(ids=(upload.id,)))
    since = desk.queue.last_seq()
    assert not desk.queue.move(upload.id, Cause.FINISHED, Note())
    assert not desk.queue.move(999, Cause.FINISHED, Note())
    assert now(desk, upload).state is UploadState.PAUSED
    assert desk.told(since) == []


def test_a_part_that_arrives_after_the_pause_is_remembered(desk, upload):
    desk.queue.remember_upload_id(upload.id, "t", "mpu")
    desk.queue.command(Cause.PAUSED, Selection(ids=(upload.id,)))
    desk.queue.remember_part(upload.id, "mpu", Part(1, 5, "e"))
    assert (now(desk, upload).sent, desk.queue.job(upload.job_id).sent) == (5, 5)


@pytest.mark.parametrize("verb", [Cause.PAUSED, Cause.CANCELLED])
def test_an_id_that_comes_too_late_is_abandoned(desk, upload, verb):
    desk.queue.command(verb, Selection(ids=(upload.id,)))
    assert not desk.queue.remember_upload_id(upload.id, "t", "late")
    assert "late" in [abandoned.multipart_id for abandoned in desk.queue.abandoned(9)]
    assert now(desk, upload).stage is Stage.FRESH


def test_an_id_that_comes_after_the_row_was_removed_is_abandoned(desk, upload):
    desk.queue.command(Cause.CANCELLED, Selection(ids=(upload.id,)))
    assert desk.queue.remove(Selection(ids=(upload.id,))) == 1
    assert not desk.queue.remember_upload_id(upload.id, "t", "late")
    assert [(a.key, a.multipart_id) for a in desk.queue.abandoned(9)] == [(upload.key, ""), (upload.key, "late")]


def test_cancelling_leaves_nothing_live_at_any_stage(desk):
    desk.job(4, size=MULTIPART_OVER + 1)
    creating, sending, completing, fresh = desk.claim(4)
    for upload in (creating, sending, completing):
        desk.begin(upload, key=f"renamed/{upload.id}")
    for upload in (sending, completing):
        desk.queue.remember_upload_id(upload.id, "t", f"mpu{upload.id}")
        desk.queue.remember_part(upload.id, f"mpu{upload.id}", Part(1, 5, "e"))
    desk.queue.completing(completing.id)
    assert desk.queue.abandoned(9) == []
    running = desk.queue.command(Cause.CANCELLED, Selection(everything=True)).running
    assert sorted(running) == sorted(upload.id for upload in (creating, sending, completing, fresh))
    left = {(a.key, a.multipart_id) for a in desk.queue.abandoned(9)}
    assert left == {(f"renamed/{creating.id}", ""), *((f"renamed/{u.id}", f"mpu{u.id}") for u in (sending, completing))}
    assert not desk.queue.live_multiparts("archive")
    assert all(row.stage is Stage.FRESH and row.sent == 0 for row in desk.queue.uploads(UploadQuery()))
    assert desk.queue.parts(sending.id) == []


def test_cleaning_waits_for_lanes_and_for_its_time(desk, upload):
    desk.queue.remember_upload_id(upload.id, "t", "mpu")
    desk.queue.discard(upload.id)
    assert desk.queue.abandoned(9) == [], "its upload is running"
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    assert desk.queue.abandoned(9, frozenset({upload.id})) == []
    (left,) = desk.queue.abandoned(9)
    desk.queue.clean_later(left.id, desk.clock.time + 5)
    assert desk.queue.abandoned(9) == []
    desk.clock.time += 6
    assert [a.attempts for a in desk.queue.abandoned(9)] == [1]
    desk.queue.cleaned(left.id)
    assert desk.queue.abandoned(9) == []


def test_beginning_again_abandons_the_session_before(desk, upload):
    desk.queue.remember_upload_id(upload.id, "t", "old")
    desk.queue.remember_part(upload.id, "old", Part(1, 5, "e"))
    assert desk.begin(upload, "t2")
    assert (now(desk, upload).sent, desk.queue.parts(upload.id), now(desk, upload).session.token) == (0, [], "t2")
    assert not desk.queue.remember_upload_id(upload.id, "t", "older")
    assert now(desk, upload).stage is Stage.CREATING
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    assert [a.multipart_id for a in desk.queue.abandoned(9)] == ["old", "older"]


def test_a_session_begins_only_while_running_and_under_a_key_of_its_own(desk):
    desk.job(2, size=MULTIPART_OVER + 1)
    first, second = desk.claim(2)
    assert not desk.begin(second, key=first.key)
    assert desk.begin(first, key="photos/0 (2).jpg")
    assert not desk.begin(second, key="photos/0 (2).jpg")
    assert desk.queue.upload(first.id).key == "photos/0 (2).jpg"
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    assert not desk.begin(second)
    assert desk.queue.upload(second.id).session is None


def test_a_small_file_is_sent_whole_and_its_size_is_that_of_the_opened_file(desk):
    job = desk.job(1, size=10)
    (upload,) = desk.claim()
    desk.queue.begin(upload.id, Session("t", 5, "md5", Identity("1:2", 25, 3), 1.0), upload.key)
    assert (now(desk, upload).stage, now(desk, upload).size, desk.queue.job(job).bytes) == (Stage.SENDING, 25, 25)
    desk.queue.command(Cause.CANCELLED, Selection(everything=True))
    assert desk.queue.abandoned(9) == []


def test_failures_are_kept_with_their_words(desk, upload):
    failure = Failure("permission-denied", "No “ü”.", "fix", "AccessDenied", "r1", {"where": "\udcff"})
    assert desk.queue.move(upload.id, Cause.GAVE_UP, Note(attempts=3, failure=failure))
    row = now(desk, upload)
    assert (row.state, row.reason, row.failure, row.attempts) == (UploadState.FAILED, "permission-denied", failure, 3)
    assert row.ended_at == desk.clock.time


def test_a_receipt_can_be_renewed(desk, upload):
    desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10, "e")))
    assert not now(desk, upload).verified
    desk.queue.remember_receipt(upload.id, Receipt(10, "e", proof="etag", verified_at=5.0))
    assert now(desk, upload).verified and desk.queue.job(upload.job_id).verified.files == 1
    assert desk.told()[-1][0] == "verified"
    assert tallied(desk) == recounted(desk)


def test_too_large_files_are_counted(desk):
    job = desk.queue.open_job(NewJob("x", "archive", ()))
    desk.queue.add_page(job, [NewUpload("a", "local:a", "a", 5, skipped="too-large"), NewUpload("b", "local:b", "b", 5)])
    desk.queue.close_listing(job)
    (upload,) = desk.claim()
    desk.queue.move(upload.id, Cause.GAVE_UP, Note(reason="too-large"))
    assert desk.queue.job(job).oversized == 2
    assert desk.told()[-1][1]["oversized_files"] == 2


def test_what_is_unfinished_for_a_destination_is_counted_with_what_must_be_aborted(desk, upload):
    desk.job(2, "other")
    desk.begin(upload)
    assert (desk.queue.unfinished_for("archive"), desk.queue.unfinished_for("other"), desk.queue.unfinished_for("none")) == (2, 2, 0)
    desk.queue.command(Cause.CANCELLED, Selection(everything=True))
    assert (desk.queue.unfinished_for("archive"), desk.queue.unfinished_for("other")) == (2, 0)
    for abandoned in desk.queue.abandoned(9):
        desk.queue.cleaned(abandoned.id)
    assert desk.queue.unfinished_for("archive") == 0


def test_half_a_token_stays_with_the_upload_through_retries(desk, upload):
    assert desk.queue.upload(upload.id).origin == "t"
    desk.queue.command(Cause.CANCELLED, Selection(everything=True))
    desk.queue.command(Cause.RETRIED, Selection(everything=True))
    assert desk.queue.upload(upload.id).origin == "t"
