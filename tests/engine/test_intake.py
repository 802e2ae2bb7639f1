"""What becomes of what was handed over: every file a row, with its reason where it can't be uploaded."""

import itertools
import os
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.engine.stage import Stage
from uploader_gui.core.errors import DiskFull, SourceMissing, Stopped
from uploader_gui.core.job import Job, NewJob
from uploader_gui.core.plan import Limits
from uploader_gui.core.ports import Found
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import NewUpload, Upload, UploadState
from uploader_gui.engine.intake import FIRST_PAGE, PAGE, Intake, root_names
from uploader_gui.engine.stop import Stop
from uploader_gui.sources.local import open_source
from uploader_gui.store.queue import DiskQueue


class ListedSource:
    """Lists what it was given; it is never read."""

    near = True

    def __init__(self, **roots: list[Found]) -> None:
        self.roots = roots
        self.given = 0

    def name(self, locator: str) -> str:
        return locator.rsplit("/", 1)[-1]

    def check(self, locator: str) -> None:
        if locator not in self.roots:
            raise SourceMissing(locator)

    def listing(self, locator: str) -> Iterator[Found]:
        self.check(locator)
        for found in self.roots[locator]:
            self.given += 1
            yield found


def files(count: int) -> list[Found]:
    return [Found(f"/photos/{number}.jpg", (f"{number}.jpg",), 10) for number in range(count)]


class Taking:
    """A stage whose source is a list; keeps how many rows there were at every ring of the bell."""

    def __init__(self, stage: Stage, **roots: list[Found]) -> None:
        self.stage = stage
        self.source = ListedSource(**roots)
        self.intake = Intake(stage.queue, {"list": self.source}, stage.bell)

    def open(self, *roots: str, prefix: str = "") -> Job:
        what = tuple(f"list:{root}" for root in roots)
        job_id = self.stage.queue.open_job(NewJob("job", "memory", what, prefix))
        job = self.stage.queue.job(job_id)
        assert job is not None
        return job

    def take_in(self, job: Job, limits: Limits | None = None, stop: Stop | None = None) -> list[Upload]:
        self.intake.take_in(job, limits or Limits(), stop or Stop())
        return self.stage.uploads()


def reasons(uploads: list[Upload]) -> dict[str, tuple[UploadState, str]]:
    return {upload.name: (upload.state, upload.reason) for upload in uploads}


def test_a_folder_becomes_a_job_of_files_under_its_name(stage: Stage) -> None:
    stage.file("photos/a.jpg", 5)
    stage.file("photos/sub/b.jpg", 6)
    stage.add(stage.files / "photos", prefix="2026/")
    assert {(one.name, one.key, one.size, one.state) for one in stage.uploads()} == {
        ("photos/a.jpg", "2026/photos/a.jpg", 5, UploadState.WAITING),
        ("photos/sub/b.jpg", "2026/photos/sub/b.jpg", 6, UploadState.WAITING),
    }


def test_a_second_root_of_the_same_name_gets_another_one(stage: Stage) -> None:
    stage.add(stage.file("a/photos/x.jpg", 1).parent, stage.file("b/photos/x.jpg", 2).parent, stage.file("c/photos/x.jpg", 3).parent)
    assert [(one.key, one.size) for one in stage.uploads()] == [
        ("photos/x.jpg", 1),
        ("photos (2)/x.jpg", 2),
        ("photos (3)/x.jpg", 3),
    ]


@given(some.lists(some.sampled_from(["/a/photos", "/b/photos", "/c/photos (2)", "/d/x.jpg", "/e/x.jpg"]), max_size=12))
def test_roots_never_share_a_name(what: list[str]) -> None:
    names = root_names({"local": open_source()}, [f"local:{path}" for path in what])
    assert len(set(names)) == len(names) == len(what)


def test_two_files_with_one_key_are_never_laid_over_each_other(stage: Stage) -> None:
    taking = Taking(stage, photos=[Found("/one", ("a.jpg",), 1), Found("/two", ("a.jpg",), 2), Found("/three", ("b.jpg",), 3)])
    uploads = taking.take_in(taking.open("photos"))
    assert [(one.source, one.state, one.reason) for one in uploads] == [
        ("list:/one", UploadState.WAITING, ""),
        ("list:/two", UploadState.FAILED, "name-clash"),
        ("list:/three", UploadState.WAITING, ""),
    ]


def test_names_that_differ_only_in_how_their_letters_are_composed_clash_or_stay_apart(stage: Stage) -> None:
    taking = Taking(stage, photos=[Found("/nfc", ("\u00fc.jpg",)), Found("/nfd", ("u\u0308.jpg",))])
    uploads = taking.take_in(taking.open("photos"))
    assert len(uploads) == 2
    running = [one.key for one in uploads if one.state is UploadState.WAITING]
    assert len(set(running)) == len(running)


def test_a_key_that_no_store_takes_fails_as_it_comes_in_and_says_why(stage: Stage) -> None:
    long = tuple(str(number) * 200 for number in range(6))
    taking = Taking(stage, photos=[Found("/long", long, 7), *files(1)])
    refused, fine = taking.take_in(taking.open("photos"))
    assert (refused.state, refused.reason, refused.size) == (UploadState.FAILED, "key-refused", 7)
    assert refused.failure is not None
    assert "1212 bytes, at most 1024" in refused.failure.message
    assert fine.state is UploadState.WAITING


def test_the_limits_are_those_of_the_destination(stage: Stage) -> None:
    taking = Taking(stage, photos=[Found("/x", ("x" * 40,))])
    (refused,) = taking.take_in(taking.open("photos"), Limits(segment_bytes=39))
    assert refused.reason == "key-refused"


@pytest.mark.parametrize(
    ("problem", "state"),
    [("not-a-file", UploadState.SKIPPED), ("folder-unread", UploadState.FAILED), ("source-denied", UploadState.FAILED)],
)
def test_what_can_not_be_read_is_a_row_that_says_so(stage: Stage, problem: str, state: UploadState) -> None:
    taking = Taking(stage, photos=[Found("/odd", ("odd",), 0, problem, "of a kind of its own"), *files(1)])
    uploads = taking.take_in(taking.open("photos"))
    assert reasons(uploads) == {"photos/odd": (state, problem), "photos/0.jpg": (UploadState.WAITING, "")}
    assert uploads[0].failure is not None


def test_what_a_source_leaves_out_is_skipped_with_its_reason(stage: Stage) -> None:
    taking = Taking(stage, photos=[Found("/form", ("form",), skipped="not-exportable"), *files(1)])
    uploads = taking.take_in(taking.open("photos"))
    assert reasons(uploads) == {"photos/form": (UploadState.SKIPPED, "not-exportable"), "photos/0.jpg": (UploadState.WAITING, "")}
    assert uploads[0].failure is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no named pipes in folders")
def test_a_pipe_is_skipped_and_its_neighbour_is_not(stage: Stage) -> None:
    folder = stage.file("photos/a.jpg", 5).parent
    os.mkfifo(folder / "pipe")
    stage.add(folder)
    assert reasons(stage.uploads()) == {
        "photos/a.jpg": (UploadState.WAITING, ""),
        "photos/pipe": (UploadState.SKIPPED, "not-a-file"),
    }


def test_a_root_that_went_away_is_a_row_and_the_others_are_taken(stage: Stage) -> None:
    gone = stage.files / "gone.jpg"
    stage.add(gone, stage.file("a.jpg", 1))
    assert reasons(stage.uploads()) == {
        "gone.jpg": (UploadState.FAILED, "source-missing"),
        "a.jpg": (UploadState.WAITING, ""),
    }


def test_an_empty_folder_is_a_job_that_is_done(stage: Stage) -> None:
    (stage.files / "empty").mkdir()
    job = stage.queue.job(stage.add(stage.files / "empty"))
    assert job is not None
    assert (job.files, job.listing, job.state) == (0, False, "done")


def test_the_first_page_is_small_and_is_in_the_queue_before_the_walk_goes_on(stage: Stage) -> None:
    taking = Taking(stage)
    seen: list[int] = []

    def walked() -> Iterator[Found]:
        for number, found in enumerate(files(FIRST_PAGE + PAGE + 3)):
            if number == FIRST_PAGE:
                job = stage.queue.job(1)
                seen.append(job.files if job else -1)
            yield found

    taking.source.roots["photos"] = walked()  # type: ignore[assignment]
    rings = stage.bell.rings
    taking.take_in(taking.open("photos"))
    assert seen == [FIRST_PAGE]
    assert stage.bell.rings - rings == 4
    job = stage.queue.job(1)
    assert job is not None
    assert (job.files, job.listing) == (FIRST_PAGE + PAGE + 3, False)
    assert [one.name for one in stage.queue.uploads(UploadQuery(limit=9, offset=FIRST_PAGE + PAGE - 3))] == [
        f"photos/{number}.jpg" for number in range(FIRST_PAGE + PAGE - 3, FIRST_PAGE + PAGE + 3)
    ]


def test_a_page_that_can_not_be_written_ends_the_walk_and_the_job_is_listed_again(stage: Stage) -> None:
    taking = Taking(stage, photos=files(20 * PAGE))
    job = taking.open("photos")
    full = FullAfter(stage.queue, 2)
    with pytest.raises(DiskFull):
        Intake(full, {"list": taking.source}, stage.bell).take_in(job, Limits(), Stop())  # type: ignore[arg-type]
    assert taking.source.given <= FIRST_PAGE + 4 * PAGE
    assert [(one.files, one.listing) for one in stage.queue.unfinished_listings()] == [(FIRST_PAGE + PAGE, True)]


class FullAfter:
    """The disk is full after so many pages."""

    def __init__(self, queue: DiskQueue, pages: int) -> None:
        self._queue = queue
        self._pages = pages
        self.close_listing = queue.close_listing

    def add_page(self, job_id: int, page: Sequence[NewUpload]) -> int:
        self._pages -= 1
        if self._pages < 0:
            raise DiskFull
        return self._queue.add_page(job_id, page)


def test_walking_again_adds_nothing_twice(stage: Stage) -> None:
    odd = [Found("/odd", ("odd",), 0, "not-a-file", "a pipe"), Found("/twin", ("0.jpg",), 1)]
    taking = Taking(stage, photos=[*files(FIRST_PAGE + 9), *odd])
    job = taking.open("photos", "missing")
    stop = Stop()
    taking.source.roots["photos"] = stopping(taking.source.roots["photos"], stop, after=FIRST_PAGE + 5)  # type: ignore[assignment]
    with pytest.raises(Stopped):
        taking.take_in(job, stop=stop)
    begun = stage.queue.job(job.id)
    assert begun is not None
    assert (begun.files, begun.listing) == (FIRST_PAGE, True)

    taking.source.roots["photos"] = [*files(FIRST_PAGE + 9), *odd]
    once = {(one.id, one.key, one.source) for one in taking.take_in(job)}
    twice = {(one.id, one.key, one.source) for one in taking.take_in(job)}
    ended = stage.queue.job(job.id)
    assert ended is not None
    assert once == twice
    assert ended.files == FIRST_PAGE + 9 + len(odd) + 1
    assert not ended.listing


def stopping(found: list[Found], stop: Stop, after: int) -> Iterator[Found]:
    yield from itertools.islice(found, after)
    stop.request()
    yield from found[after:]


def test_names_that_are_not_utf_8_come_in_and_go_out_whole(stage: Stage) -> None:
    name = "caf\udce9.txt"
    taking = Taking(stage, photos=[Found(f"/photos/{name}", (name,), 3)])
    (upload,) = taking.take_in(taking.open("photos"))
    assert upload.source == f"list:/photos/{name}"
    assert upload.state is UploadState.WAITING
    upload.key.encode()
    upload.name.encode()
