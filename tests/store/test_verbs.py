import itertools
import random

import pytest

from tests.store.doubles import files, recounted, tallied
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import MULTIPART_OVER
from uploader_gui.core.queue import Moved, Selection, UploadQuery
from uploader_gui.core.upload import Cause, Note, Part, Receipt, UploadState

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
    assert desk.queue.command(Cause.PAUSED, Selection(ids=(running.id,))) == Moved(1, (running.id,))
    assert states(desk) == [P, W, W, W]
    assert desk.queue.command(Cause.PAUSED, Selection(ids=(job,))) == Moved(2)
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
    job = desk.job(3, size=MULTIPART_OVER + 1)
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
    _running, failed = desk.claim(2)
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
    ends = [
        (Cause.FINISHED, Note(receipt=Receipt(10, verified_at=1.0))),
        (Cause.FINISHED, Note(receipt=Receipt(10))),
        (Cause.GAVE_UP, Note(reason="x")),
        (Cause.HELD, Note(reason="y", not_before=desk.clock.time + 9)),
    ]
    for upload in desk.claim(70)[::2]:
        desk.queue.move(upload.id, *random.choice(ends))
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
    for (query, fits), job_id in itertools.product(queries, (None, desk.queue.jobs()[1].id)):
        wanted = [upload.id for upload in everything if fits(upload) and job_id in (None, upload.job_id)]
        asked = query._replace(job_id=job_id, limit=7)
        assert desk.queue.count(asked) == len(wanted)
        pages = (desk.queue.uploads(asked._replace(offset=offset)) for offset in range(0, len(wanted) + 7, 7))
        assert [upload.id for page in pages for upload in page] == wanted, query


class Whim:
    """Does anything to a queue, by chance."""

    def __init__(self, desk, seed):
        self.desk, self.queue, self.chance = desk, desk.queue, random.Random(seed)
        self.jobs = [desk.job(20, destination, MULTIPART_OVER + 1, listed=destination == "a") for destination in "abab"]
        self.claimed = desk.claim(2)
        self.step = 0

    def act(self):
        self.step += 1
        self.desk.clock.time += self.chance.random()
        acts = [
            self.claim,
            self.send,
            self.send,
            self.end,
            self.retry_later,
            self.list,
            self.forget,
            self.stop,
            self.start,
            self.others,
        ]
        self.chance.choice(acts)(self.chance.choice(self.claimed).id)

    def claim(self, _):
        self.claimed += self.desk.claim(3)

    def send(self, upload_id):
        if (upload := self.queue.upload(upload_id)) and self.desk.begin(upload, f"t{self.step}"):
            self.queue.remember_upload_id(upload_id, f"t{self.step}", f"m{self.step}")
            for number in range(self.chance.randrange(4)):
                self.queue.remember_part(upload_id, f"m{self.step}", Part(number, self.chance.randrange(9), "e"))

    def end(self, upload_id):
        self.queue.move(upload_id, self.chance.choice([Cause.FINISHED, Cause.SKIPPED, Cause.GAVE_UP]), Note(reason="too-large"))

    def retry_later(self, upload_id):
        self.queue.move(upload_id, Cause.RETRY_LATER, Note("store-trouble", self.desk.clock.time + 2, 1))

    def list(self, _):
        self.queue.add_page(self.jobs[1], files(range(self.step, self.step + 3)))

    def forget(self, upload_id):
        self.queue.forget_parts(upload_id, [1, 2])

    def stop(self, upload_id):
        meant = self.chance.choice([upload_id, upload_id, upload_id, *self.jobs])
        self.queue.command(self.chance.choice([Cause.PAUSED, Cause.CANCELLED]), Selection(ids=(meant,)))

    def start(self, upload_id):
        selection = Selection(ids=(upload_id,), everything=self.step % 3 == 0)
        self.queue.command(self.chance.choice([Cause.RESUMED, Cause.RETRIED]), selection)

    def others(self, upload_id):
        self.chance.choice([self.queue.interrupt_all, lambda: self.queue.remove(Selection(ids=(upload_id,)))])()


@pytest.mark.parametrize("seed", range(4))
def test_tallies_are_what_the_rows_add_up_to_whatever_is_done(desk, seed):
    whim, seen = Whim(desk, seed), set()
    for step in range(150):
        whim.act()
        if step % 10 == 0:
            assert tallied(desk) == recounted(desk), step
            seen |= {state for _, state, *_ in tallied(desk)}
    assert tallied(desk) == recounted(desk)
    assert len(seen) >= 5, "the walk went to most states"


def test_a_cancel_is_taken_back_to_what_was_before_it_and_nothing_else(desk):
    job = desk.job(5)
    first = job + 1
    failed, running = desk.claim(2)
    desk.queue.move(failed.id, Cause.GAVE_UP, Note(reason="permission-denied"))
    desk.queue.command(Cause.CANCELLED, Selection(ids=(first + 2,)))
    desk.queue.command(Cause.PAUSED, Selection(ids=(first + 3,)))
    desk.clock.time += 60
    since = desk.clock.time
    assert desk.queue.command(Cause.CANCELLED, Selection(ids=(job,))) == Moved(3, (running.id,))
    assert states(desk) == [F, C, C, C, C]
    desk.clock.time += 9
    desk.reopen()  # a restart in between changes nothing
    assert desk.queue.take_back(Selection(ids=(job,)), since) == 3
    assert states(desk) == [F, W, C, P, W]
    assert desk.queue.take_back(Selection(ids=(job,)), since) == 0
    assert tallied(desk) == recounted(desk)


def test_a_listing_that_was_cancelled_goes_on_when_that_is_taken_back(desk):
    job = desk.job(2, listed=False)
    since = desk.clock.time
    desk.queue.command(Cause.CANCELLED, Selection(ids=(job,)))
    assert not desk.queue.job(job).listing
    assert desk.queue.take_back(Selection(ids=(job,)), since) == 2
    assert desk.queue.job(job).listing
    desk.queue.add_page(job, files(range(2, 3)))
    assert states(desk) == [W, W, W]
