"""What waits as a whole: a destination, or the account of a source."""

import pytest

from tests.store.doubles import Desk
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import Selection, UploadQuery, account_in, party_of
from uploader_gui.core.upload import Cause, NewUpload, UploadState

ANNA, BEN = "drive:anna@example.org", "drive:ben@example.org"


def shared(desk: Desk, account: str, count: int = 2, destination: str = "archive") -> int:
    """A job of an account's files."""
    job = desk.queue.open_job(NewJob("shared", destination, (f"{account}/root",)))
    desk.queue.add_page(job, [NewUpload(f"{n}.jpg", f"{account}/{n}", f"{account}/{n}.jpg", 10) for n in range(count)])
    desk.queue.close_listing(job)
    return job


def test_a_party_is_a_destination_or_an_account():
    assert [account_in(party) for party in (party_of(ANNA), "archive", ANNA)] == [ANNA, "", ""]


def test_a_held_account_waits_while_others_and_this_computer_go_on(desk):
    anna, ben, local = shared(desk, ANNA), shared(desk, BEN), desk.job(2)
    until = desk.clock.time + 60
    desk.queue.hold(party_of(ANNA), "sign-in-needed", until, "Sign in again.")
    assert [upload.job_id for upload in desk.claim(9)] == [ben, ben, local, local]
    shown = desk.queue.uploads(UploadQuery(held=True))
    assert [(upload.job_id, upload.reason, upload.not_before) for upload in shown] == [(anna, "sign-in-needed", until)] * 2
    assert desk.queue.upload(shown[0].id).held
    assert (desk.queue.job(anna).held.files, desk.queue.job(ben).held.files, desk.queue.next_due()) == (2, 0, until)
    (hold,) = desk.queue.holds()
    assert (hold.account, hold.destination, hold.message) == (ANNA, "", "Sign in again.")
    desk.queue.release(party_of(ANNA))
    assert [upload.job_id for upload in desk.claim(9)] == [anna, anna]
    told = [(kind, data) for kind, data in desk.told() if kind in ("held", "resumed")]
    assert told == [("held", {"account": ANNA, "reason": "sign-in-needed", "until": until}), ("resumed", {"account": ANNA})]


def test_a_held_destination_holds_every_account(desk):
    shared(desk, ANNA), desk.job(1)
    elsewhere = shared(desk, ANNA, 1, "elsewhere")
    desk.queue.hold("archive", "offline", desk.clock.time + 60)
    assert [upload.job_id for upload in desk.claim(9)] == [elsewhere]


def test_where_both_wait_the_later_one_is_told(desk):
    job = shared(desk, ANNA, 1)
    desk.queue.hold("archive", "offline", desk.clock.time + 10)
    desk.queue.hold(party_of(ANNA), "source-throttled", desk.clock.time + 20)
    assert [upload.reason for upload in desk.queue.uploads(UploadQuery(job))] == ["source-throttled"]


def test_a_destination_that_is_called_like_an_account_is_none(desk):
    own, shared_job = desk.job(1, ANNA), shared(desk, ANNA, 1)
    desk.queue.hold(party_of(ANNA), "source-offline", desk.clock.time + 60)
    assert [upload.job_id for upload in desk.claim(9)] == [own]
    desk.queue.hold(ANNA, "offline", desk.clock.time + 60)
    desk.queue.release(party_of(ANNA))
    assert [upload.job_id for upload in desk.claim(9)] == [shared_job]


@pytest.mark.parametrize("listed", [True, False])
def test_retry_ends_the_hold_of_the_account(desk, listed):
    job = shared(desk, ANNA, 2 if listed else 0)
    desk.queue.hold(party_of(ANNA), "sign-in-needed", desk.clock.time + 60)
    desk.queue.hold(party_of(BEN), "sign-in-needed", desk.clock.time + 60)
    desk.queue.command(Cause.RETRIED, Selection(ids=(job,)))
    assert [hold.account for hold in desk.queue.holds()] == [BEN]
    assert desk.queue.job(job).count(UploadState.WAITING) == len(desk.claim(9))


def test_best_first_whatever_the_account(desk):
    jobs = [shared(desk, BEN, 1), desk.job(1), shared(desk, ANNA, 1), desk.job(1)]
    assert [upload.job_id for upload in desk.claim(9)] == jobs


def test_a_claim_is_led_by_the_index(desk):
    """However long the queue is, no row of those that wait for something else is looked at."""
    for account in (ANNA, BEN):
        shared(desk, account, 3)
    seen = []
    db = desk.queue._writer._db
    db.set_trace_callback(seen.append)
    desk.claim(2)
    db.set_trace_callback(None)
    statements = [sql for sql in seen if "uploads_ready" in sql or "jobs_ready" in sql]
    plans = [row[3] for sql in statements for row in db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]
    assert len(statements) >= 5
    led = [
        plan for plan in plans if plan.startswith(("SEARCH uploads USING", "SEARCH jobs USING", "SEARCH u USING", "SEARCH j USING"))
    ]
    assert not any("TEMP B-TREE" in plan for plan in plans), plans  # nothing is sorted
    assert len(led) >= len(statements), plans
