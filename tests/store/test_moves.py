from tests.store.doubles import Desk, recounted, tallied
from uploader_gui.core.plan import MULTIPART_OVER, SMALL
from uploader_gui.core.queue import Move, Selection, UploadQuery
from uploader_gui.core.upload import Cause, Failure, Note, Part, Receipt, Stage, UploadState

PROVEN = Receipt(10, "e", "c", proof="etag", verified_at=7.0)


def moves(desk):
    """A queue with uploads in many conditions, and moves of all kinds for them: some are refused, some meet an upload twice."""
    desk.job(6, size=MULTIPART_OVER + 1)
    desk.job(3)
    claimed = [upload.id for upload in desk.claim(9)]
    for upload in desk.queue.uploads(UploadQuery(limit=3)):
        desk.begin(upload, key=f"renamed/{upload.id}")
        desk.queue.remember_upload_id(upload.id, "t", f"mpu {upload.id}")
        desk.queue.remember_part(upload.id, f"mpu {upload.id}", Part(1, 5, "e"))
    desk.queue.command(Cause.PAUSED, Selection(ids=(claimed[5],)))
    failure = Failure("permission-denied", "No.", "fix", "AccessDenied")
    return [
        Move(claimed[0], Cause.FINISHED, Note(receipt=PROVEN)),
        Move(claimed[1], Cause.SKIPPED, Note(reason="already-there")),
        Move(claimed[8], Cause.FINISHED, Note()),
        Move(claimed[2], Cause.RETRY_LATER, Note("timeout", 9e9, 2, failure)),
        Move(claimed[3], Cause.GAVE_UP, Note(failure=failure, attempts=3)),
        Move(claimed[4], Cause.HELD, Note("offline", 9e9)),
        Move(claimed[5], Cause.FINISHED, Note(receipt=PROVEN)),
        Move(10_000, Cause.FINISHED, Note(receipt=PROVEN)),
        Move(claimed[6], Cause.SKIPPED, Note(reason="too-large")),
        Move(claimed[7], Cause.FINISHED, Note(receipt=Receipt(10))),
    ]


def state_of(desk):
    tables = ("uploads", "parts", "abandoned", "jobs", "events")
    return [desk.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables] + [tallied(desk)]


def test_moves_in_a_group_leave_what_they_leave_one_by_one(tmp_path):
    grouped, single = Desk(tmp_path / "grouped"), Desk(tmp_path / "single")
    grouped.queue.claim(0, frozenset(), moves(grouped))
    for each in moves(single):
        single.queue.claim(0, frozenset(), [each])
    first, second = (without_chance(state_of(desk)) for desk in (grouped, single))
    assert first == second
    assert tallied(grouped) == recounted(grouped)
    for desk in (grouped, single):
        desk.queue.close()


def test_a_large_group_leaves_what_it_leaves_one_by_one(tmp_path):
    """More than go into one statement, alike in some columns, and in others not."""
    grouped, single = Desk(tmp_path / "grouped"), Desk(tmp_path / "single")
    for desk in (grouped, single):
        desk.job(60, listed=False)
        desk.job(40, size=11, listed=False)
        ends = [end(upload) for upload in desk.claim(100)]
        for some in [ends] if desk is grouped else [[each] for each in ends]:
            desk.queue.claim(0, frozenset(), some)
    first, second = (without_chance(state_of(desk)) for desk in (grouped, single))
    assert first == second
    assert tallied(grouped) == recounted(grouped)
    for desk in (grouped, single):
        desk.queue.close()


def end(upload):
    """Most arrived; some had been there before, and some were larger than they had been."""
    if upload.id % 10 == 0:
        return Move(upload.id, Cause.SKIPPED, Note(reason="identical", attempts=upload.id % 3))
    receipt = Receipt(upload.size + upload.id % 2, f"e{upload.id}", proof="etag", verified_at=7.0 if upload.id % 7 else None)
    return Move(upload.id, Cause.FINISHED, Note(receipt=receipt if upload.id % 9 else None))


def without_chance(state):
    """An origin is drawn by lot at the claim."""
    return [
        [tuple("lot" if isinstance(value, str) and is_origin(value) else value for value in row) for row in table] for table in state
    ]


def is_origin(value):
    return len(value) == 16 and set(value) <= set("0123456789abcdef")


def test_two_moves_of_one_upload_in_a_group_come_one_after_the_other(desk):
    desk.job(2)
    first, second = desk.claim(2)
    ends = [
        Move(second.id, Cause.FINISHED),
        Move(first.id, Cause.RETRY_LATER),
        Move(first.id, Cause.FINISHED),
        Move(second.id, Cause.HELD),
    ]
    assert desk.queue.claim(0, frozenset(), ends) == []
    assert desk.queue.upload(first.id).state is UploadState.WAITING, "what waits can't be finished"
    assert desk.queue.upload(second.id).state is UploadState.DONE
    assert tallied(desk) == recounted(desk)


def test_the_ends_of_a_group_are_counted_up_one_by_one(desk):
    desk.job(5)
    claimed = desk.claim(5)
    since = desk.queue.last_seq()
    desk.queue.claim(0, frozenset(), [Move(upload.id, Cause.FINISHED, Note(receipt=PROVEN)) for upload in claimed])
    told = desk.told(since)
    assert [kind for kind, _ in told] == ["upload_moved", "verified", "upload_progress"] * 5 + ["upload_completed"]
    progress = [data for kind, data in told if kind == "upload_progress"]
    assert [(data["current_file"], data["total_files"], data["filename"]) for data in progress] == [
        (number, 5, upload.name) for number, upload in enumerate(claimed, 1)
    ]


def test_claims_in_a_group_come_with_their_own_parts_and_in_their_order(desk):
    low = desk.job(2, size=MULTIPART_OVER + 1)
    for upload in desk.claim(2):
        desk.begin(upload)
        desk.queue.remember_upload_id(upload.id, "t", f"mpu {upload.id}")
        desk.queue.remember_part(upload.id, f"mpu {upload.id}", Part(2, 5, f"second of {upload.id}"))
        desk.queue.remember_part(upload.id, f"mpu {upload.id}", Part(1, 5, f"first of {upload.id}"))
    desk.queue.interrupt_all()
    high = desk.job(1, priority=9)
    claims = [claim for _ in range(2) for claim in desk.queue.claim(9, frozenset())]
    assert [claim.upload.job_id for claim in claims] == [high, low, low]
    assert [claim.upload.stage for claim in claims] == [Stage.FRESH, Stage.SENDING, Stage.SENDING]
    for claim in claims[1:]:
        assert claim.upload.session.multipart_id == f"mpu {claim.upload.id}"
        assert [part.etag for part in claim.parts] == [f"first of {claim.upload.id}", f"second of {claim.upload.id}"]
    assert claims[0].parts == ()


def test_a_claim_says_whether_it_is_the_first(desk):
    desk.job(1)
    (first,) = desk.queue.claim(1, frozenset())
    assert not first.again
    desk.queue.interrupt_all()
    (second,) = desk.queue.claim(1, frozenset())
    assert (second.upload.id, second.again) == (first.upload.id, True)


def test_nothing_is_claimed_behind_a_file_that_is_not_small(desk):
    """A lane is at each that runs: a letter does not bring the films behind it along."""
    desk.job(3)
    desk.job(3, size=SMALL + 1)
    assert [len(desk.queue.claim(9, frozenset())) for _ in range(4)] == [4, 1, 1, 0]
