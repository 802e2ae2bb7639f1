"""Reading files of Drive: out of one answer, taken up again at the byte, and proven before anybody is told that it is complete."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from tests.servers.drive import Answer, FakeDrive, Hop, How, Item, Role
from tests.servers.drive.scenes import NOT_SO
from tests.sources.drive.reader import Reader, read_through
from tests.sources.drive.signing import ANNA, BEN
from uploader_gui.core.errors import (
    ChecksumDiffers,
    DailyLimit,
    Harmful,
    NotAFile,
    NotShared,
    SourceChanged,
    SourceDamaged,
    SourceForbidden,
    SourceTrouble,
)

MB = 1_000_000
PART = 2 * MB


@pytest.fixture
def film(drive: FakeDrive) -> Item:
    return drive.file("film.mov", 10 * MB + 7)


def test_one_answer_is_sliced_into_parts(drive: FakeDrive, reader: Reader, film: Item) -> None:
    assert reader.brought(film) == drive.content(film)
    (entry,) = drive.log.entries("media", film.id)
    assert (entry.range, entry.query["alt"], entry.query["supportsAllDrives"]) == (None, "media", "true")
    assert len(drive.log.entries("get", film.id)) == 1, "small and quick: not asked again"


def test_a_file_of_no_bytes_is_never_asked_for_a_range(drive: FakeDrive, reader: Reader) -> None:
    empty = drive.file("empty", 0)
    with closing(reader.open(empty)) as file:
        file.read_into(0, memoryview(bytearray(0)))
        file.check()
    assert reader.brought(empty) == b""
    assert drive.log.entries("media") == []


def test_lanes_share_the_answer_in_whatever_order_they_come(drive: FakeDrive, reader: Reader, film: Item) -> None:
    spans = [(offset, min(PART, film.head.size - offset)) for offset in range(0, film.head.size, PART)]
    with closing(reader.open(film)) as file, ThreadPoolExecutor(len(spans)) as lanes:
        begun = [lanes.submit(file.read, offset, length) for offset, length in reversed(spans)]
        content = b"".join(lane.result() for lane in reversed(begun))
        file.check()
    assert content == drive.content(film)
    assert drive.log.fetched_again(film.id) == 0


def test_a_lane_that_never_comes_keeps_nobody_waiting_and_one_that_comes_late_is_served(
    drive: FakeDrive, reader: Reader, film: Item
) -> None:
    with closing(reader.open(film)) as file:
        got = {offset: file.read(offset, PART) for offset in (0, 2 * PART, PART, 3 * PART)}
        assert all(data == drive.content(film, offset, PART) for offset, data in got.items())
        assert file.read(4 * PART, 2 * MB + 7) == drive.content(film, 4 * PART)
        file.check()
    assert [start for start, _ in drive.log.spans(film.id)] == [0, PART, 3 * PART]


@pytest.mark.parametrize("how", [How.CUT, How.RESET])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_cut_is_taken_up_again_at_the_byte(drive: FakeDrive, reader: Reader, film: Item, how: How, chunked: bool) -> None:
    drive.manner(film, chunked=chunked)
    drive.cut_at(film, 5 * MB + 3, how=how)
    drive.cut_at(film, 8 * MB, how=how)
    assert reader.brought(film) == drive.content(film)
    assert len(drive.log.entries("media", film.id)) == 3
    assert len(drive.log.entries("get", film.id)) == 3, "before it is taken up again, Drive is asked whether it is still the same"
    assert drive.log.fetched_again(film.id) < PART


def test_every_answer_may_be_cut_as_long_as_each_brings_something(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.cut_after(film, MB, times=None)
    assert reader.brought(film) == drive.content(film)


def test_an_answer_that_always_ends_at_the_same_byte_is_a_trouble(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.cut_at(film, 3 * MB, times=None)
    with pytest.raises(SourceTrouble) as caught, closing(reader.open(film)) as file:
        read_through(file)
    assert caught.value.code == "cut"
    assert len(drive.log.entries("media", film.id)) == 4
    assert len(reader.waits) == 2


def test_a_range_that_is_ignored_costs_bytes_but_no_part(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.manner(film, ignores_range=True)
    drive.cut_at(film, 3 * MB)
    assert reader.brought(film) == drive.content(film)


def test_a_wrong_range_is_never_taken_for_the_right_one(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.manner(film, wrong_content_range=True)
    drive.cut_at(film, 3 * MB)
    with pytest.raises(SourceTrouble) as caught, closing(reader.open(film)) as file:
        read_through(file)
    assert caught.value.code == "wrong-answer"


def test_nothing_is_asked_for_compressed_and_more_than_the_file_is_not_taken(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.manner(film, gzip=True, extra=1000)
    assert reader.brought(film) == drive.content(film)


def test_an_answer_from_another_host_is_fetched_without_a_token(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.manner(film, hop=Hop.WITHOUT_BEARER)
    drive.cut_at(film, 3 * MB)
    assert reader.brought(film) == drive.content(film)
    assert drive.log.leaks() == []
    assert [entry.range for entry in drive.log.entries("content", film.id)] == [None, f"bytes={3 * MB}-"]
    assert not [entry for entry in drive.log.entries(origin="content") if "x-goog-drive-resource-keys" in entry.headers]


def test_an_address_that_has_expired_is_asked_for_again(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.manner(film, hop=Hop.WITHOUT_BEARER)
    drive.script("content", [Answer(403, html="<html>expired</html>")])
    assert reader.brought(film) == drive.content(film)
    assert len(drive.log.entries("media", film.id)) == 2
    assert drive.log.leaks() == []


# changes


def test_a_file_that_changed_before_it_is_taken_up_again(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.act_at(film, 3 * MB, lambda: drive.change(film))
    drive.cut_at(film, 3 * MB + 1)
    with closing(reader.open(film)) as file:
        before = file.identity
        with pytest.raises(SourceChanged):
            read_through(file)
    with closing(reader.open(film)) as file:
        assert file.identity != before
        assert read_through(file) == drive.content(film)


def test_bytes_of_two_revisions_never_pass(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.change_at(film, 3 * MB, mixed=True)
    with closing(reader.open(film)) as file:
        file.read(0, film.head.size)
        with pytest.raises(SourceChanged):
            file.check()


def test_a_change_after_the_last_byte_is_seen_unless_all_was_quick(drive: FakeDrive, reader: Reader, film: Item) -> None:
    with closing(reader.open(film)) as file:
        file.read(0, film.head.size)
        file.check()
        drive.change(film)
        reader.clock.time += 60
        with pytest.raises(SourceChanged):
            file.check()


def test_a_file_that_grew_smaller_or_went_away(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.act_at(film, 3 * MB, lambda: drive.change(film, size=MB))
    drive.cut_at(film, 3 * MB + 1)
    with closing(reader.open(film)) as file, pytest.raises(SourceChanged):
        read_through(file)
    drive.act_at(film, MB // 2, lambda: drive.trash(film))
    drive.cut_at(film, MB // 2 + 1)
    with closing(reader.open(film)) as file, pytest.raises(NotShared):
        read_through(file)


def test_more_than_the_file_has_is_a_change(reader: Reader, film: Item) -> None:
    with closing(reader.open(film)) as file, pytest.raises(SourceChanged):
        file.read(film.head.size - 1, 2)


# the proof


def test_a_wrong_md5_is_tried_once_more_and_then_said(drive: FakeDrive, reader: Reader) -> None:
    photo = drive.file("old photo.jpg", 3 * MB, claimed=NOT_SO)
    kinds = []
    for _ in range(4):
        with closing(reader.open(photo)) as file:
            file.read(0, 3 * MB)
            with pytest.raises((SourceDamaged, ChecksumDiffers)) as caught:
                file.check()
            kinds.append(type(caught.value))
    assert kinds == [SourceDamaged, ChecksumDiffers] * 2
    assert SourceDamaged.restarts


def test_what_the_store_has_already_is_hashed_all_the_same_after_a_restart(drive: FakeDrive, reader: Reader, film: Item) -> None:
    with closing(reader.open(film)) as file:
        assert file.read(3 * PART, PART) == drive.content(film, 3 * PART, PART)
        file.check()
    assert drive.log.spans(film.id)[0][0] == 0
    photo = drive.file("old photo.jpg", 3 * MB, claimed=NOT_SO)
    with closing(reader.open(photo)) as file:
        file.read(2 * MB, MB)
        with pytest.raises(SourceDamaged):
            file.check()


def test_a_file_of_which_nothing_is_left_to_read_is_proven_too(drive: FakeDrive, reader: Reader, film: Item) -> None:
    with closing(reader.open(film)) as file:
        file.check()
    assert drive.log.spans(film.id) == [(0, film.head.size)]


def test_a_pause_costs_nothing_that_was_read_is_not_fetched_again(drive: FakeDrive, reader: Reader, film: Item) -> None:
    with closing(reader.open(film)) as file:
        for number in range(3):
            file.read(number * PART, PART)
    with closing(reader.open(film)) as file:
        file.read(3 * PART, film.head.size - 3 * PART)
        file.check()
    assert [start for start, _ in drive.log.spans(film.id)] == [0, 3 * PART]


def test_bytes_that_differ_from_those_of_an_earlier_attempt_are_noticed(drive: FakeDrive, reader: Reader, film: Item) -> None:
    true = hashlib.md5(drive.content(film), usedforsecurity=False).hexdigest()
    with closing(reader.open(film)) as file:
        file.read(0, PART)
    drive.change(film)
    drive.edit(film, modified=film.modified - 1)
    claimed = film.revisions[0].sums
    assert claimed.md5 == true
    film.revisions[-1] = type(film.head)(film.head.id, film.head.seed, film.head.size, film.revisions[0].modified, claimed)
    with closing(reader.open(film)) as file, pytest.raises(SourceDamaged):
        file.read(0, PART)


# refusals


def test_a_daily_limit_is_that_files_alone(drive: FakeDrive, reader: Reader, film: Item) -> None:
    other = drive.file("other", 1000)
    drive.hold(film.id, 86_400)
    with closing(reader.open(film)) as file, pytest.raises(DailyLimit) as caught:
        file.read(0, 10)
    assert caught.value.retry_after == 86_400
    assert reader.waits == []
    assert reader.brought(other) == drive.content(other)


def test_what_may_not_be_downloaded_says_why(drive: FakeDrive, reader: Reader) -> None:
    shared = drive.shared_drive("Theirs", {ANNA: Role.READER, BEN: Role.ORGANIZER})
    with pytest.raises(SourceForbidden, match="owner does not let"):
        reader.open(drive.file("closed", 10, shared, downloadable=False))
    with pytest.raises(NotAFile):
        reader.open(drive.folder("folder", shared))
    with pytest.raises(NotShared):
        reader.open("1thisfilewasdeletedlongago0000000")
    with closing(reader.open(drive.file("bad.exe", 10, shared, abusive=True))) as file, pytest.raises(Harmful):
        file.read(0, 10)
