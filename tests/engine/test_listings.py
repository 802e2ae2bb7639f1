"""A listing that was broken off goes on; what waits for an account keeps nobody else."""

import pytest

from tests.engine.far import LINK, Far
from tests.engine.memory_destination import SMALL
from tests.engine.remote_source import Item, items
from uploader_gui.core.errors import (
    DailyLimit,
    NotShared,
    SignInNeeded,
    SourceForbidden,
    SourceOffline,
    SourceThrottled,
    SourceTrouble,
    Stopped,
    Trouble,
)
from uploader_gui.core.job import JobState
from uploader_gui.core.queue import Selection
from uploader_gui.core.retry import ATTEMPTS_WITHOUT_PROGRESS
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.intake import FAR_PAGE


@pytest.mark.parametrize("trouble", [SourceOffline(), SourceThrottled(), SignInNeeded(account="anna@x")], ids=lambda one: one.kind)
def test_a_listing_that_is_broken_off_goes_on_and_doubles_nothing(far: Far, trouble: Trouble) -> None:
    far.source.folder("photos", *items(FAR_PAGE + 20))
    far.source.meets["item"] = [*[None] * (FAR_PAGE + 5), trouble]
    far.add(LINK)
    due = far.list_all()
    assert due is not None
    assert 0 < due <= 300
    job = far.job()
    assert (job["state"], job["total_files"]) == (JobState.LISTING, FAR_PAGE + 5)
    (hold,) = far.counter.one("run_state")["holds"]  # type: ignore[misc]
    assert (hold["account"], hold["destination"], hold["reason"]) == ("far:anna@x", "", trouble.kind)
    assert far.list_all() == due, "nobody asks before it is time"
    assert far.source.asked.count("listing") == 1
    far.work()
    assert (far.job()["state"], far.job()["verified"]) == (JobState.DONE, FAR_PAGE + 20)
    assert far.counter.one("run_state")["holds"] == []


def test_other_listings_and_this_computers_files_go_on(far: Far) -> None:
    far.source.folder("bens", *items(2))
    far.source.meets["listing"] = [SignInNeeded(account="anna@x")]
    far.add(LINK)
    far.list_all()
    far.add("https://far.example/bens", account="ben@x")
    far.add(str(far.stage.file("a.bin", SMALL)))
    far.list_all()
    far.stage.work(patience=20)
    assert [far.job(job)["state"] for job in (1, 2, 3)] == ["listing", "done", "done"]


def test_signing_in_lets_it_go_on_at_once(far: Far) -> None:
    far.source.meets["listing"] = [SignInNeeded(account="anna@x")]
    far.add(LINK)
    assert far.list_all()
    rings = far.stage.bell.rings
    far.counter.one("signed_in", account="anna@x")
    assert far.stage.bell.rings > rings
    assert far.list_all() is None
    assert far.job()["total_files"] == 3


def test_after_a_kill_it_is_listed_at_once_unless_the_account_waits(far: Far) -> None:
    far.source.meets["listing"] = [SourceTrouble(), SignInNeeded(account="anna@x")]
    far.add(LINK)
    assert far.list_all()
    far.reopen()
    assert far.list_all()
    assert far.counter.one("run_state")["holds"]
    far.reopen()
    assert far.list_all()
    assert far.source.asked.count("listing") == 2
    far.work()
    assert far.job()["verified"] == 3


def test_a_passing_fault_is_tried_again_and_given_up_in_the_end(far: Far) -> None:
    far.source.meets["listing"] = [SourceTrouble() for _ in range(ATTEMPTS_WITHOUT_PROGRESS)]
    far.add(LINK)
    tries = 0
    while due := far.list_all():
        tries += 1
        far.stage.clock.time += due
    assert tries == ATTEMPTS_WITHOUT_PROGRESS - 1
    assert far.source.asked.count("listing") == ATTEMPTS_WITHOUT_PROGRESS
    (failed,) = far.stage.uploads()
    assert (failed.name, failed.state, failed.reason) == ("Photos of 2026", UploadState.FAILED, SourceTrouble.kind)
    assert far.job()["state"] == JobState.FAILED


def test_whatever_comes_in_starts_the_count_of_faults_anew(far: Far) -> None:
    far.source.folder("photos", *items(30))
    for number in range(25):
        far.source.meets["item"] += [*[None] * (number + 1), SourceTrouble()]
    far.add(LINK)
    far.work()
    assert far.job()["verified"] == 30


@pytest.mark.parametrize("trouble", [NotShared(), SourceForbidden(reason="It is hers.")])
def test_what_will_not_pass_is_a_row(far: Far, trouble: Trouble) -> None:
    far.add(LINK)
    far.source.meets["listing"] = [trouble]
    assert far.list_all() is None
    (failed,) = far.stage.uploads()
    assert (failed.name, failed.source, failed.state, failed.reason) == (
        "Photos of 2026",
        "far:anna@x/photos",
        UploadState.FAILED,
        trouble.kind,
    )


def test_a_listing_that_is_cancelled_asks_no_further(far: Far) -> None:
    far.source.folder("photos", *items(5 * FAR_PAGE))

    def cancel(what: str) -> None:
        if what == "item" and far.source.asked.count("item") == FAR_PAGE + 5:
            far.counter.ask("cancel", ids=[1])

    far.add(LINK)
    far.source.hear = cancel
    assert far.list_all() is None
    assert far.source.asked.count("item") <= 3 * FAR_PAGE
    assert far.job()["state"] == JobState.CANCELLED
    far.counter.ask("retry", ids=[1])
    assert far.list_all() is None
    assert (far.job()["waiting"], far.job()["total_files"]) == (5 * FAR_PAGE, 5 * FAR_PAGE)


def test_a_job_that_is_removed_while_it_is_listed_keeps_nobody(far: Far) -> None:
    far.source.folder("more", *items(1))
    far.add(LINK, "https://far.example/more")

    def remove(what: str) -> None:
        if what == "listing" and far.source.asked.count("listing") == 1:
            far.counter.ask("cancel", ids=[1])
            far.desk.remove(Selection(ids=(1,)))

    far.source.hear = remove
    assert far.list_all() is None
    assert [job["id"] for job in far.counter.ask("jobs")] == [2]
    assert far.job(2)["total_files"] == 1


@pytest.mark.logs("listing job 1 met a fault")
def test_a_fault_of_the_program_in_one_listing_keeps_nobody(far: Far) -> None:
    far.source.folder("more", *items(1))
    far.source.meets["listing"] = [RuntimeError("a fault")]
    far.add(LINK, "https://far.example/more")
    far.work()
    assert [far.job(job)["verified"] for job in (1, 2)] == [3, 1]


def test_when_the_program_ends_a_listing_does(far: Far) -> None:
    far.source.meets["item"] = [None, Stopped()]
    far.add(LINK)
    with pytest.raises(Stopped):
        far.list_all()
    far.stage.crew.close()
    assert far.source.closed


def test_an_account_that_waits_keeps_only_its_own(far: Far) -> None:
    far.source.meets["open"] = [SignInNeeded(account="anna@x")] * 3
    far.add(LINK)
    far.add(str(far.stage.file("a.bin", SMALL)))
    far.list_all()
    far.stage.turns(20)
    states = far.stage.states()
    assert states.pop("a.bin") is UploadState.DONE
    assert set(states.values()) == {UploadState.WAITING}
    assert {(upload.reason, upload.attempts) for upload in far.stage.uploads() if upload.account} == {("sign-in-needed", 0)}
    assert far.counter.one("health")["alerts"] == ["sign-in-needed: far:anna@x"]
    far.counter.one("signed_in", account="far:anna@x")
    far.stage.work()
    assert set(far.stage.states().values()) == {UploadState.DONE}


def test_a_limit_of_one_file_holds_that_one_for_a_day(far: Far) -> None:
    far.source.meets["open"] = [DailyLimit(retry_after=86_400.0)]
    far.add(LINK)
    far.list_all()
    far.stage.turns(20)
    held = [upload for upload in far.stage.uploads() if upload.held]
    assert [(upload.reason, upload.not_before) for upload in held] == [("daily-limit", far.stage.clock.time + 86_400)]
    assert list(far.stage.states().values()).count(UploadState.DONE) == 2
    far.stage.work()
    assert far.job()["verified"] == 3


def test_sizes_that_are_known_late_add_up(far: Far) -> None:
    """A document is exported as it is opened: until then nobody knows how large it is."""
    small, large = Item("s", ("s.docx",), b"s" * SMALL, listed=False), Item("l", ("l.docx",), b"l" * (9 << 20), listed=False)
    far.source.folder("photos", small, large)
    far.add(LINK)
    far.work()
    whole = SMALL + (9 << 20)
    job = far.job()
    assert (job["verified"], job["total_bytes"], job["sent_bytes"]) == (2, whole, whole)
    assert far.stage.store.objects["photos/l.docx"].data == large.data
