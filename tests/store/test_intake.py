from tests.store.doubles import files, recounted, tallied
from uploader_gui.core.job import JobState, NewJob
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, Failure, NewUpload, UploadState


def test_jobs_and_uploads_share_one_sequence_that_survives_removal_and_restart(desk):
    job = desk.job(2)
    ids = [upload.id for upload in desk.queue.uploads(UploadQuery(job))]
    assert [job, *ids] == [1, 2, 3]
    desk.queue.command(Cause.CANCELLED, Selection(everything=True))
    assert desk.queue.remove(Selection(everything=True)) == 2
    assert desk.queue.jobs() == []
    desk.reopen()
    assert desk.job(0) == 4


def test_listing_again_after_a_crash_adds_nothing_twice(desk):
    job = desk.job(5, listed=False)
    assert desk.queue.add_page(job, files(range(8))) == 3
    assert desk.queue.add_page(job, files(range(8))) == 0
    assert desk.queue.count(UploadQuery(job)) == 8
    assert [upload.name for upload in desk.queue.uploads(UploadQuery(job))] == [f"file {number}.jpg" for number in range(8)]
    assert tallied(desk) == recounted(desk)


def test_a_second_file_with_the_same_key_fails_with_name_clash_and_keeps_its_key(desk):
    job = desk.job(1, listed=False)
    clash = NewUpload("other", "local:/other", "photos/0.jpg", 7)
    assert desk.queue.add_page(job, [clash]) == 1
    assert desk.queue.add_page(job, [clash]) == 0
    (failed,) = desk.queue.uploads(UploadQuery(job, states=(UploadState.FAILED,)))
    assert (failed.key, failed.reason, failed.failure.kind) == ("photos/0.jpg", "name-clash", "name-clash")
    desk.queue.command(Cause.RETRIED, Selection(ids=(failed.id,)))
    assert desk.queue.upload(failed.id).state is UploadState.FAILED, "trying again solves no clash"


def test_what_cannot_be_uploaded_is_queued_all_the_same(desk):
    job = desk.queue.open_job(NewJob("x", "archive", ("local:/x",)))
    failure = Failure("source-denied", "No.", "allow-reading", facts={"where": "x"})
    page = [
        NewUpload("pipe", "local:/pipe", "pipe", 0, skipped="not-a-file"),
        NewUpload("locked", "local:/l", "l", 3, failure=failure),
    ]
    assert desk.queue.add_page(job, page) == 2
    desk.queue.close_listing(job)
    skipped, failed = desk.queue.uploads(UploadQuery(job))
    assert (skipped.state, skipped.reason) == (UploadState.SKIPPED, "not-a-file")
    assert (failed.state, failed.reason, failed.failure) == (UploadState.FAILED, "source-denied", failure)
    assert [data["status"] for kind, data in desk.told() if kind == "upload_progress"] == ["skipped", "failed"]
    assert [kind for kind, _ in desk.told()][-1] == "upload_completed"


def test_pages_of_all_kinds_and_lengths_keep_their_order_and_their_columns(desk):
    job = desk.queue.open_job(NewJob("x", "archive", ("local:/x",), priority=3))
    listed = []
    for first, count in ((0, 1), (1, 249), (250, 250), (500, 251), (751, 1000), (1751, 333)):
        page = files(range(first, first + count))
        if first % 2:
            page[count // 2] = page[count // 2]._replace(name="\udcffx", source="local:\udcff", skipped="not-a-file")
            page[-1] = NewUpload("ß", f"local:/twin of {first}", "photos/0.jpg", 4)
        assert desk.queue.add_page(job, page) == count
        listed += page
    desk.queue.close_listing(job)
    uploads = desk.queue.uploads(UploadQuery(job, limit=5000))
    assert [(one.name, one.source, one.key, one.size) for one in uploads] == [tuple(new[:4]) for new in listed]
    assert [one.id for one in uploads] == list(range(job + 1, job + 1 + len(listed)))
    reasons = {(one.state, one.reason) for one in uploads}
    assert reasons == {(UploadState.WAITING, ""), (UploadState.SKIPPED, "not-a-file"), (UploadState.FAILED, "name-clash")}
    found = desk.rows("SELECT count(DISTINCT position), max(position), sum(clash > 0) FROM uploads")
    assert desk.rows("SELECT rank FROM jobs") == [(job - (3 << 40),)]
    assert found == [(len(listed), len(listed) - 1, 3)]
    assert [one.name for one in desk.queue.uploads(UploadQuery(job, text="SS"))] == ["ß"] * 3
    assert tallied(desk) == recounted(desk)


def test_names_are_searched_in_any_case_however_they_are_kept(desk):
    names = ["plain.jpg", "PLAIN.JPG", "Ünï.jpg", "ünï.jpg", "straße", "\udcff plain", "\udcff Plain", "other"]
    whole = desk.queue.open_job(NewJob("x", "archive", ("local:/x",)))
    desk.queue.add_page(whole, [NewUpload(name, f"local:/{name}", str(number), 1) for number, name in enumerate(names)])
    plain = desk.queue.open_job(NewJob("x", "archive", ("local:/x",)))
    desk.queue.add_page(plain, [NewUpload(name, f"local:/{name}", str(number), 1) for number, name in enumerate(names[:2])])
    assert desk.rows("SELECT search FROM uploads WHERE job_id = ?", plain) == [("",), ("plain.jpg",)]
    for text, numbers in {"PLAIN": [0, 1, 5, 6], "ÜNÏ": [2, 3], "STRASSE": [4], "x": []}.items():
        query = UploadQuery(whole, text=text)
        assert [upload.name for upload in desk.queue.uploads(query)] == [names[number] for number in numbers]
        assert desk.queue.count(query) == len(numbers)
    assert [upload.name for upload in desk.queue.uploads(UploadQuery(plain, text="plain"))] == names[:2]


def test_names_that_are_not_utf_8_survive(desk):
    name = b"caf\xe9/\xff.jpg".decode("utf-8", "surrogateescape")
    job = desk.queue.open_job(NewJob(name, "archive", (f"local:/{name}",)))
    assert desk.queue.add_page(job, [NewUpload(name, f"local:/{name}", "caf%E9", 1)]) == 1
    desk.reopen()
    assert desk.queue.add_page(job, [NewUpload(name, f"local:/{name}", "caf%E9", 1)]) == 0
    (upload,) = desk.queue.uploads(UploadQuery(job, text="CAF"))
    assert (upload.name, upload.source) == (name, f"local:/{name}")
    assert (desk.queue.job(job).name, desk.queue.job(job).what) == (name, (f"local:/{name}",))
    desk.queue.command(Cause.CANCELLED, Selection(everything=True))
    assert [data["filename"] for kind, data in desk.told() if kind == "upload_progress"] == [name]


def test_an_empty_job_begins_and_ends_when_its_listing_closes(desk):
    job = desk.job(0)
    assert [kind for kind, _ in desk.told()] == ["upload_started", "upload_completed"]
    assert (desk.queue.job(job).state, desk.queue.job(job).finished_at) == (JobState.DONE, desk.clock.time)


def test_a_hundred_thousand_files_page_by_page(desk):
    job = desk.queue.open_job(NewJob("many", "archive", ("local:/m",)))
    for first in range(0, 100_000, 2000):
        assert desk.queue.add_page(job, files(range(first, first + 2000))) == 2000
        if not first:
            assert desk.claim(), "work begins while the listing goes on"
    desk.queue.close_listing(job)
    assert desk.queue.job(job).files == 100_000
    (late,) = desk.queue.uploads(UploadQuery(job, offset=99_999))
    assert late.name == "file 99999.jpg"
    desk.queue.command(Cause.PAUSED, Selection(ids=(job,)))
    moved = [data for kind, data in desk.told() if kind == "upload_moved" and data["to"] == "paused"]
    assert sorted((data["from"], data["count"]) for data in moved) == [("running", 1), ("waiting", 99_999)]
    assert tallied(desk) == recounted(desk)


def test_pages_of_a_paused_or_cancelled_job_come_in_paused_or_cancelled(desk):
    paused, cancelled = desk.job(1, listed=False), desk.job(1, listed=False)
    desk.queue.command(Cause.PAUSED, Selection(ids=(paused,)))
    desk.queue.command(Cause.CANCELLED, Selection(ids=(cancelled,)))
    assert [job.id for job in desk.queue.unfinished_listings()] == [paused]
    for job in (paused, cancelled):
        desk.queue.add_page(job, files(range(5, 7)))
    assert desk.queue.job(paused).count(UploadState.PAUSED) == 3
    assert desk.queue.job(cancelled).count(UploadState.CANCELLED) == 3
    assert desk.queue.job(cancelled).state is JobState.CANCELLED
    desk.queue.command(Cause.RESUMED, Selection(ids=(paused,)))
    desk.queue.command(Cause.RETRIED, Selection(ids=(cancelled,)))
    assert [job.id for job in desk.queue.unfinished_listings()] == [paused, cancelled], "the listing was cut short"
    for job in (paused, cancelled):
        desk.queue.add_page(job, files(range(8, 9)))
        assert desk.queue.job(job).count(UploadState.WAITING) == 4


def test_priority_goes_before_age_and_a_start_time_holds_back(desk):
    old, urgent = desk.job(1), desk.job(1, priority=5)
    later = desk.job(1, start_at=desk.clock.time + 60)
    (waiting,) = desk.queue.uploads(UploadQuery(later))
    assert (waiting.reason, waiting.held, desk.queue.job(later).held.files) == ("start-at", True, 1)
    assert desk.queue.next_due() == desk.clock.time + 60
    assert [upload.job_id for upload in desk.claim(5)] == [urgent, old]
    desk.clock.time += 61
    assert [upload.job_id for upload in desk.claim(5)] == [later]
    assert desk.queue.job(later).held.files == 0
