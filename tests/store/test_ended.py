"""How the end of a job is told: exactly one event says so."""

from uploader_gui.core.errors import PermissionDenied, SourceMissing
from uploader_gui.core.events import JOB_ENDED
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, NewUpload, Note, Receipt


def ends(desk):
    return [(kind, data) for kind, data in desk.told() if kind in JOB_ENDED]


def give_up(desk, upload, trouble):
    desk.queue.move(upload.id, Cause.GAVE_UP, Note(trouble.kind, failure=trouble.failure()))


def test_a_job_of_which_nothing_arrived_has_failed_and_says_why(desk):
    job = desk.job(2)
    for upload in desk.claim(2):
        give_up(desk, upload, PermissionDenied(key="photos/0.jpg"))
    ((kind, data),) = ends(desk)
    assert (kind, data["job_id"], data["error"], data["failed_files"]) == ("upload_failed", job, "permission-denied", 2)
    assert data["message"].startswith("Nothing of “photos” could be uploaded (2 files, the first: ")


def test_a_folder_that_could_not_be_listed_is_a_job_that_failed(desk):
    job = desk.queue.open_job(NewJob("gone", "archive", ("local:/gone",)))
    missing = SourceMissing("/gone").failure()
    desk.queue.add_page(job, [NewUpload("gone", "local:/gone", "gone", 0, failure=missing)])
    desk.queue.close_listing(job)
    ((kind, data),) = ends(desk)
    assert (kind, data["error"]) == ("upload_failed", "source-missing")
    assert data["message"] == f"Nothing of “gone” could be uploaded: {missing.message}"


def test_where_something_arrived_the_job_has_completed_and_a_retry_tells_anew(desk):
    desk.job(2)
    one, two = desk.claim(2)
    give_up(desk, one, PermissionDenied(key="photos/0.jpg"))
    desk.queue.command(Cause.CANCELLED, Selection(ids=(two.id,)))
    desk.queue.command(Cause.RETRIED, Selection(ids=(two.id,)))
    (two,) = desk.claim(2)
    desk.queue.move(two.id, Cause.FINISHED, Note(receipt=Receipt(10)))
    assert [(kind, data.get("failed_files")) for kind, data in ends(desk)] == [("upload_completed", 1)] * 2
