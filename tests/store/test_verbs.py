import random

from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import MULTIPART_FROM
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, Note, Part, Receipt, UploadState

from tests.store.doubles import files, recounted, tallied

W, R, P, D, F, C = (
    UploadState.WAITING,
    UploadState.RUNNING,
    UploadState.PAUSED,
    UploadState.DONE,
    UploadState.FAILED,
    UploadState.CANCELLED,
)


def states(desk, **query):
    return [upload.state for upload in desk.queue.uploads(UploadQuery(**query))]


def test_pause_and_resume_by_upload_by_job_and_everything(desk):
    job, other = desk.job(3), desk.job(1)
    (running,) = desk.claim()
    assert desk.queue.command(Cause.PAUSED, Selection(ids=(running.id,))) == [running.id]
    assert states(desk) == [P, W, W, W]
    assert desk.queue.command(Cause.PAUSED, Selection(ids=(job,))) == []
    assert states(desk) == [P, P, P, W]
    desk.queue.command(Cause.PAUSED, Selection(everything=True))
    assert desk.queue.job(other).count(P) == 1
    assert desk.claim(9) == []
    desk.queue.command(Cause.RESUMED, Selection(everything=True))
    assert states(desk) == [W] * 4


def test_retry_of_a_job_leaves_what_is_done_and_named_uploads_go_again(desk):
    job = desk.job(3)
    done, failed, _ = desk.claim(3)
    desk.queue.move(done.id, Cause.FINISHED, Note(receipt=Receipt(10, verified_at=1.0)))
    desk.queue.move(failed.id, Cause.GAVE_UP, Note(reason="offline", attempts=10))
    desk.queue.command(Cause.CANCELLED, Selection(ids=(_.id,)))
    assert desk.queue.job(job).finished_at == desk.clock.time
    desk.queue.command(Cause.RETRIED, Selection(failed=True))
    assert states(desk) == [D, W, C]
    assert desk.queue.job(job).finished_at is None
    desk.queue.command(Cause.RETRIED, Selection(ids=(job,)))
    assert states(desk) == [D, W, W]
    desk.queue.command(Cause.RETRIED, Selection(ids=(done.id,)))
    again = desk.queue.upload(done.id)
    assert (again.state, again.receipt, again.attempts, again.sent) == (W, None, 0, 0)
    for upload in desk.claim(3):
        desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10)))
    kinds = [kind for kind, _ in desk.told()]
    assert (kinds.count("upload_started"), kinds.count("upload_completed")) == (1, 2)


def test_retry_starts_waiting_ones_now_and_ends_their_hold(desk):
    desk.job(1)
    (upload,) = desk.claim()
    desk.queue.move(upload.id, Cause.RETRY_LATER, Note("store-trouble", desk.clock.time + 300, 2))
    desk.queue.hold("archive", "offline", desk.clock.time + 60)
    assert desk.claim() == []
    desk.queue.command(Cause.RETRIED, Selection(ids=(upload.id,)))
    assert desk.queue.holds() == []
    assert [claimed.id for claimed in desk.claim()] == [upload.id]


def test_remove_takes_ended_ones_only_and_keeps_what_must_be_aborted(desk):
    job = desk.job(3, size=MULTIPART_FROM)
    failed, done, _ = desk.claim(3)
    desk.begin(failed)
    desk.queue.remember_upload_id(failed.id, "t", "mpu")
    desk.queue.move(failed.id, Cause.GAVE_UP, Note(reason="permission-denied"))
    desk.queue.move(done.id, Cause.FINISHED, Note())
    assert desk.queue.remove(Selection(everything=True)) == 2
    assert states(desk) == [R]
    assert [a.multipart_id for a in desk.queue.abandoned(9)] == ["mpu"]
    desk.queue.command(Cause.CANCELLED, Selection(ids=(job,)))
    assert desk.queue.remove(Selection(ids=(job,))) == 1
    assert desk.queue.job(job) is None
    assert desk.rows("SELECT * FROM tallies") == []


def test_a_job_still_listing_stays_though_it_is_empty(desk):
    job = desk.job(0, listed=False)
    assert desk.queue.remove(Selection(ids=(job,))) == 0
    assert desk.queue.job(job) is not None


def test_options_change_for_the_jobs_that_are_meant(desk):
    one, two, three = desk.job(1), desk.job(1), desk.job(1)
    (upload,) = desk.queue.uploads(UploadQuery(two))
    desk.queue.set_options(Selection(ids=(one, upload.id)), IfExists.REPLACE, force=True)
    assert [desk.queue.job(job).if_exists for job in (one, two, three)] == [IfExists.REPLACE, IfExists.REPLACE, IfExists.SKIP]
    assert [claim.force for claim in desk.queue.claim(3, frozenset())] == [True, True, False]


def test_busy_uploads_are_not_claimed(desk):
    desk.job(3)
    first = desk.claim()[0]
    desk.queue.command(Cause.PAUSED, Selection(ids=(first.id,)))
    desk.queue.command(Cause.RESUMED, Selection(ids=(first.id,)))
    assert first.id not in [upload.id for upload in desk.claim(2, frozenset({first.id}))]
    assert [upload.id for upload in desk.claim(2)] == [first.id]


def test_a_held_destination_waits_while_others_go_on(desk):
    held, free = desk.job(2), desk.job(1, "other")
    until = desk.clock.time + 60
    desk.queue.hold("archive", "offline", until, "No network.")
    desk.queue.hold("archive", "offline", until - 30)
    assert [(hold.times, hold.until, hold.destination) for hold in desk.queue.holds()] == [(1, until, "archive")]
    assert [upload.job_id for upload in desk.claim(9)] == [free]
    shown = desk.queue.uploads(UploadQuery(held=True))
    assert [(upload.job_id, upload.reason, upload.not_before) for upload in shown] == [(held, "offline", until)] * 2
    assert (desk.queue.job(held).held.files, desk.queue.count(UploadQuery(held=True)), desk.queue.count(UploadQuery(held=False))) == (
        2,
        2,
        0,
    )
    assert desk.queue.next_due() == until
    desk.clock.time = until + 1
    assert desk.queue.job(held).held.files == 0 and desk.queue.next_due() is None
    assert len(desk.claim(1)) == 1
    desk.queue.hold("archive", "offline", until + 90)
    assert desk.queue.holds()[0].times == 2
    desk.queue.release("archive")
    desk.queue.release("archive")
    assert [kind for kind, _ in desk.told() if kind in ("held", "resumed")] == ["held", "held", "resumed"]


def test_health(desk):
    desk.job(3)
    running, failed = desk.claim(2)
    added = desk.clock.time
    desk.clock.time += 100
    desk.queue.move(failed.id, Cause.GAVE_UP, Note(reason="x"))
    facts = desk.queue.health_facts(added + 50)
    assert (facts.oldest_waiting, facts.running_since, dict(facts.ended), facts.abandoned) == (added, added, {F: 1}, 0)
    assert dict(desk.queue.health_facts(added + 101).ended) == {}


def test_pages_and_filters_agree_with_a_plain_count(desk):
    random.seed(7)
    for _ in range(4):
        desk.job(30)
    for upload in desk.claim(70):
        match random.randrange(5):
            case 0:
                desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10, verified_at=1.0)))
            case 1:
                desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10)))
            case 2:
                desk.queue.move(upload.id, Cause.GAVE_UP, Note(reason="x"))
            case 3:
                desk.queue.move(upload.id, Cause.HELD, Note(reason="y", not_before=desk.clock.time + 9))
    desk.queue.remove(Selection(ids=(desk.queue.jobs()[1].id,)))
    everything = desk.queue.uploads(UploadQuery(limit=1000))
    queries = [
        (UploadQuery(), lambda upload: True),
        (UploadQuery(states=(W, F)), lambda upload: upload.state in (W, F)),
        (UploadQuery(held=True), lambda upload: upload.held),
        (UploadQuery(held=False), lambda upload: upload.state is W and not upload.held),
        (UploadQuery(verified=True), lambda upload: upload.verified),
        (UploadQuery(verified=False), lambda upload: upload.state is D and not upload.verified),
        (UploadQuery(text="E 1"), lambda upload: "e 1" in upload.name),
        (UploadQuery(text="e 2", states=(D,)), lambda upload: "e 2" in upload.name and upload.state is D),
    ]
    for query, fits in queries:
        for job_id in (None, desk.queue.jobs()[1].id):
            wanted = [upload.id for upload in everything if fits(upload) and job_id in (None, upload.job_id)]
            asked = {slot: getattr(query, slot) for slot in ("states", "held", "verified", "text")}
            found, offset = [], 0
            while page := desk.queue.uploads(UploadQuery(job_id, limit=7, offset=offset, **asked)):
                found += [upload.id for upload in page]
                offset += 7
            assert found == wanted, query
            assert desk.queue.count(UploadQuery(job_id, **asked)) == len(wanted)


def test_tallies_are_what_the_rows_add_up_to_whatever_is_done(desk):
    chance = random.Random(20260101)
    jobs = [desk.job(20, chance.choice(["a", "b"]), MULTIPART_FROM, listed=chance.random() < 0.5) for _ in range(4)]
    claimed = []
    for step in range(400):
        desk.clock.time += chance.random()
        upload = chance.choice(claimed) if claimed else None
        ids = (chance.choice([*jobs, *(upload.id for upload in claimed)]),)
        match chance.randrange(11):
            case 0:
                claimed += desk.claim(3)
            case 1 | 2 if upload:
                desk.begin(upload, f"t{step}")
                desk.queue.remember_upload_id(upload.id, f"t{step}", f"m{step}")
                desk.queue.remember_part(upload.id, f"m{step}", Part(chance.randrange(1, 4), chance.randrange(9), "e"))
            case 3 if upload:
                desk.queue.move(upload.id, chance.choice([Cause.FINISHED, Cause.SKIPPED, Cause.GAVE_UP]), Note(reason="too-large"))
            case 4 if upload:
                desk.queue.move(upload.id, Cause.RETRY_LATER, Note("store-trouble", desk.clock.time + 2, 1))
            case 5:
                desk.queue.add_page(jobs[0], files(range(step, step + 5)))
            case 6 if upload:
                desk.queue.forget_parts(upload.id, [1, 2])
            case 7:
                desk.queue.command(chance.choice([Cause.PAUSED, Cause.CANCELLED]), Selection(ids=ids))
            case 8:
                desk.queue.command(chance.choice([Cause.RESUMED, Cause.RETRIED]), Selection(ids=ids, everything=step % 3 == 0))
            case 9 if step % 4 == 0 and ids[0] not in jobs:
                desk.queue.remove(Selection(ids=ids))
            case 10 if step % 5 == 0:
                desk.queue.interrupt_all()
        if step % 20 == 0:
            assert tallied(desk) == recounted(desk), step
    assert tallied(desk) == recounted(desk)
    assert {state for _, state, *_ in tallied(desk)} >= {"waiting", "paused", "cancelled"}, "the walk went somewhere"
