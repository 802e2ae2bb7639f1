"""People put jobs, and files within their job, in order: what is claimed and what is listed follow it."""

import random

import pytest

from tests.store.doubles import Desk, files, recounted, tallied
from tests.store.test_upgrade import of_version_one
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import Direction, Selection, UploadQuery
from uploader_gui.core.upload import Cause, Note, Receipt, UploadState
from uploader_gui.store import schema

UP, DOWN, TOP, BOTTOM = Direction.UP, Direction.DOWN, Direction.TOP, Direction.BOTTOM


def in_line(desk):
    return [job.id for job in desk.queue.jobs_in_line()]


def listed(desk, job, **query):
    return [upload.id - job - 1 for upload in desk.queue.uploads(UploadQuery(job, **query))]


def move(desk, direction, *ids):
    return desk.queue.reorder(direction, Selection(tuple(ids)))


def test_jobs_are_claimed_in_the_order_that_people_gave_them(desk):
    one, two, three, four = (desk.job(1) for _ in range(4))
    assert in_line(desk) == [one, two, three, four]
    assert move(desk, TOP, four, three) == 2
    assert in_line(desk) == [three, four, one, two]
    assert move(desk, DOWN, three) == 1
    assert move(desk, UP, two) == 1
    assert move(desk, BOTTOM, four) == 1
    assert in_line(desk) == [three, two, one, four]
    assert [upload.job_id for upload in desk.claim(9)] == [three, two, one, four]


def test_a_new_job_goes_behind_all_of_its_priority_wherever_they_were_moved(desk):
    one, two = desk.job(1), desk.job(1)
    last = desk.job(1, priority=-1)
    move(desk, DOWN, one)
    assert in_line(desk) == [two, one, last]
    new, urgent = desk.job(1), desk.job(1, priority=5)
    assert in_line(desk) == [urgent, two, one, new, last]
    move(desk, TOP, last)
    assert [upload.job_id for upload in desk.claim(9)] == [last, urgent, two, one, new]


def test_several_that_are_chosen_keep_together_at_either_end(desk):
    one, two, three, four = (desk.job(1) for _ in range(4))
    assert move(desk, UP, one, two) == 0
    assert move(desk, UP, two, four) == 2
    assert in_line(desk) == [two, one, four, three]
    assert move(desk, DOWN, four, three) == 0
    assert move(desk, DOWN, two, one) == 2
    assert in_line(desk) == [four, two, one, three]


def test_files_are_moved_within_their_job(desk):
    job = desk.job(6)
    first = job + 1
    move(desk, TOP, first + 4, first + 2)
    assert listed(desk, job) == [2, 4, 0, 1, 3, 5]
    move(desk, BOTTOM, first)
    assert listed(desk, job) == [2, 4, 1, 3, 5, 0]
    move(desk, UP, first + 1)
    move(desk, DOWN, first + 3)
    assert listed(desk, job) == [2, 1, 4, 5, 3, 0]
    assert listed(desk, job, offset=2, limit=2) == [4, 5]
    assert [upload.id - first for upload in desk.claim(9)] == [2, 1, 4, 5, 3, 0]
    assert listed(desk, job, states=(UploadState.RUNNING,), offset=1, limit=3) == [1, 4, 5]
    assert tallied(desk) == recounted(desk)


def test_what_has_ended_is_stepped_over_and_stays_where_it_is(desk):
    job = desk.job(4)
    _, two = desk.claim(2)
    desk.queue.move(two.id, Cause.FINISHED, Note(receipt=Receipt(10)))
    assert move(desk, UP, two.id) == 0
    assert move(desk, UP, two.id + 1) == 1
    assert listed(desk, job) == [2, 1, 0, 3]
    assert move(desk, TOP, job) == 1  # the whole job: its files keep their order
    assert listed(desk, job) == [2, 1, 0, 3]


def test_an_ended_job_stands_behind_those_that_have_not_and_cannot_be_moved(desk):
    one, two, three = (desk.job(1) for _ in range(3))
    for upload in desk.claim(2):
        desk.clock.time += 1
        desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10)))
    assert in_line(desk) == [three, two, one]  # what ended last first
    assert [job.id for job in desk.queue.jobs_in_line(1, 1)] == [two]
    assert [job.id for job in desk.queue.jobs_in_line(5, 2)] == [one]
    assert move(desk, TOP, one) == 0
    desk.queue.command(Cause.RETRIED, Selection(ids=(one + 1,)))
    assert in_line(desk) == [one, three, two]


def test_what_is_still_listed_comes_in_behind_what_was_moved(desk):
    job = desk.job(3, listed=False)
    move(desk, BOTTOM, job + 1)
    move(desk, TOP, job + 3)
    desk.queue.add_page(job, files(range(3, 5)))
    assert [upload.name for upload in desk.queue.uploads(UploadQuery(job))] == [f"file {n}.jpg" for n in (2, 1, 0, 3, 4)]


def test_a_paused_file_takes_its_place_when_it_goes_on(desk):
    job = desk.job(3)
    desk.queue.command(Cause.PAUSED, Selection(ids=(job + 3,)))
    move(desk, TOP, job + 3)
    desk.queue.command(Cause.RESUMED, Selection(ids=(job + 3,)))
    assert [upload.id for upload in desk.claim(3)] == [job + 3, job + 1, job + 2]


def test_whatever_is_moved_the_order_of_the_rest_stays(desk):
    chance = random.Random(6)
    job = desk.job(12)
    expected = list(range(12))
    for _ in range(300):
        chosen = [one for one in expected if chance.random() < 0.3]
        direction = chance.choice(tuple(Direction))
        move(desk, direction, *(job + 1 + one for one in chosen))
        expected = moved(expected, chosen, direction)
        assert listed(desk, job) == expected
        assert listed(desk, job, offset=5, limit=4) == expected[5:9]
    assert [upload.id - job - 1 for upload in desk.claim(12)] == expected


def moved(line, chosen, direction):
    """What a person expects."""
    rest = [one for one in line if one not in chosen]
    if direction in (TOP, BOTTOM):
        return chosen + rest if direction is TOP else rest + chosen
    line = line[:] if direction is UP else line[::-1]
    for place in range(1, len(line)):
        if line[place] in chosen and line[place - 1] not in chosen:
            line[place - 1], line[place] = line[place], line[place - 1]
    return line if direction is UP else line[::-1]


def test_start_now_goes_before_everything_and_ends_waits(desk):
    one, two = desk.job(2), desk.job(2)
    later = desk.queue.open_job(NewJob("later", "archive", ("local:/x",), start_at=desk.clock.time + 900))
    desk.queue.add_page(later, files(range(2)))
    desk.queue.close_listing(later)
    started = desk.queue.start_now(Selection(ids=(later + 2, two)), ())
    assert (started.count, started.paused, started.holds) == (3, 0, ())
    # the job of the chosen file begins later, still: its other file is left alone
    assert [upload.id for upload in desk.claim(9)] == [two + 1, two + 2, later + 2, one + 1, one + 2]
    assert tallied(desk) == recounted(desk)


@pytest.mark.parametrize(("lifted", "released"), [(("throttled",), True), ((), False)])
def test_a_hold_that_only_time_ends_is_ended_and_any_other_is_named(desk, lifted, released):
    job = desk.job(3)
    desk.queue.command(Cause.PAUSED, Selection(ids=(job + 1,)))
    desk.queue.hold("archive", "throttled", desk.clock.time + 60)
    started = desk.queue.start_now(Selection(ids=(job,)), lifted)
    assert (started.count, started.paused) == (2, 1)
    assert [hold.reason for hold in started.holds] == ([] if released else ["throttled"])
    assert len(desk.claim(9)) == (2 if released else 0)


def test_of_the_history_whole_jobs_go_and_never_more_than_may(desk):
    jobs = [desk.job(3) for _ in range(3)]
    unfinished = desk.job(2)
    for upload in desk.claim(9):
        desk.clock.time += 1
        desk.queue.move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10)))
    assert desk.queue.prune(7, 10) == 0  # without the first job, fewer than that were left
    assert desk.queue.prune(6, 2) == 2
    assert desk.queue.prune(6, 2) == 1
    assert desk.queue.prune(6, 2) == 0
    assert in_line(desk) == [unfinished, *reversed(jobs[1:])]
    while desk.queue.prune(0, 10):
        pass
    assert in_line(desk) == [unfinished]
    assert tallied(desk) == recounted(desk)


def test_jobs_of_an_older_queue_stand_in_the_order_of_their_priorities(tmp_path):
    of_version_one(tmp_path / "data", 3)
    desk = Desk(tmp_path / "data")
    desk.queue.release("archive")
    new = desk.job(1, priority=1)
    assert in_line(desk) == [new, 1]
    assert desk.rows("SELECT rank, ready FROM jobs WHERE id = 1") == [(1, 1)]
    assert [upload.job_id for upload in desk.claim(9)] == [new, 1]
    assert schema.version(desk.queue._writer._db) == len(schema.STEPS)
    desk.queue.close()
