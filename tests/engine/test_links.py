"""Links become jobs, each one of its own, under the name that its folder has."""

import pytest

from tests.engine.far import LINK, Far
from tests.engine.memory_destination import SMALL
from tests.engine.remote_source import items
from uploader_gui.core.errors import (
    Mistake,
    NotShared,
    SignInNeeded,
    SourceForbidden,
    SourceOffline,
    SourceThrottled,
    SourceTrouble,
    Trouble,
)


def test_a_link_is_a_job_under_its_folders_name(far: Far) -> None:
    far.add(LINK, prefix="new")
    far.work()
    assert sorted(far.stage.store.objects) == [f"new/Photos of 2026/{number}.jpg" for number in range(3)]
    job = far.job()
    assert (job["name"], job["account"], job["state"], job["verified"]) == ("Photos of 2026", "far:anna@x", "done", 3)
    assert {upload.source for upload in far.stage.uploads()} == {f"far:anna@x/id{number}" for number in range(3)}


def test_the_name_stays_what_it_was_when_it_was_added(far: Far) -> None:
    far.add(LINK)
    far.source.folders["photos"].name = "renamed"
    far.work()
    assert all(key.startswith("Photos of 2026/") for key in far.stage.store.objects)


def test_several_links_are_several_jobs_and_paths_one(far: Far) -> None:
    far.source.folder("more", *items(1))
    one, two = far.stage.file("a.bin", SMALL), far.stage.file("b.bin", SMALL)
    assert far.add(f"{LINK}\nand https://far.example/more, {LINK}", str(one), str(two)) == [1, 2, 3]
    assert [far.job(job)["name"] for job in (1, 2, 3)] == ["a.bin and 1 more", "Photos of 2026", "more"]


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (["https://far.example/search?q=a"], "A search is not"),
        (["https://elsewhere.example/x"], "not a link"),
        (["a.jpg"], "not a whole path"),
        ([LINK, "/not/there"], "nothing was added"),
    ],
)
def test_what_is_no_link_adds_nothing(far: Far, what: list[str], words: str) -> None:
    with pytest.raises(Mistake, match=words):
        far.add(*what)
    assert far.counter.ask("jobs") == []


def test_the_first_account_that_may_open_it_does(far: Far) -> None:
    far.source.folder("bens", *items(1), seen_by=("ben@x",))
    far.add("https://far.example/bens")
    far.source.meets["check"] = [SignInNeeded(account="anna@x")]
    far.add(LINK)
    far.add(LINK, account="ben@x")
    assert [far.job(job)["account"] for job in (1, 2, 3)] == ["far:ben@x"] * 3


@pytest.mark.parametrize("trouble", [SourceOffline(), SourceThrottled(), SourceTrouble()])
def test_what_keeps_a_source_from_telling_is_said_and_nothing_added(far: Far, trouble: Trouble) -> None:
    far.source.meets["check"] = [trouble]
    with pytest.raises(type(trouble)):
        far.add(LINK)
    assert far.counter.ask("jobs") == []


def test_the_first_reason_counts_where_no_account_may_open_it(far: Far) -> None:
    far.source.meets["check"] = [SourceForbidden(reason="It is hers."), NotShared()]
    with pytest.raises(SourceForbidden):
        far.add(LINK)


def test_without_an_account_it_is_said_how_to_get_one(far: Far) -> None:
    with pytest.raises(Mistake, match="Nobody is signed in as “carl@x”"):
        far.add(LINK, account="carl@x")
    far.source.names.clear()
    with pytest.raises(Mistake, match="drive sign-in"):
        far.add(LINK)
