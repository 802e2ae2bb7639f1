"""What waits for a silent Drive lets go at once: when the program closes, and when a file is paused."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from tests.servers.drive import Answer, FakeDrive, Item
from tests.sources.drive.reader import Reader
from tests.waiting import until
from uploader_gui.core.errors import Stopped
from uploader_gui.core.ports import OpenFile

MB = 1_000_000


@pytest.fixture
def film(drive: FakeDrive) -> Item:
    return drive.file("film.mov", 10 * MB + 7)


def stalled(reader: Reader, film: Item) -> tuple[OpenFile, threading.Thread, list[type[BaseException]]]:
    """A lane that waits for bytes that do not come."""
    reader.drive.stall(film, 3 * MB, times=None)
    file, ended = reader.open(film), []

    def read() -> None:
        try:
            file.read(0, film.head.size)
        except BaseException as end:
            ended.append(type(end))

    lane = threading.Thread(target=read)
    lane.start()
    until(lambda: drive_sent(reader.drive, film) >= 3 * MB, what="the stall")
    return file, lane, ended


def drive_sent(drive: FakeDrive, film: Item) -> int:
    return sum(sent for _, sent in drive.log.spans(film.id))


def test_a_stalled_read_ends_when_the_source_is_closed(reader: Reader, film: Item) -> None:
    """The connection is ended under it: nothing waits for the time limit of a read."""
    file, lane, ended = stalled(reader, film)
    with closing(file):
        reader.source.close()
        lane.join(5)
    assert ended == [Stopped]


def test_a_stalled_read_ends_when_its_file_is_paused_and_others_are_read_on(drive: FakeDrive, reader: Reader, film: Item) -> None:
    file, lane, ended = stalled(reader, film)
    with closing(file):
        file.interrupt()
        lane.join(5)
    assert ended == [Stopped]
    drive.clear_troubles()
    assert reader.brought(film) == drive.content(film)


def test_a_question_without_an_answer_ends_when_the_source_is_closed(drive: FakeDrive, reader: Reader, film: Item) -> None:
    drive.script("get", [Answer(delay=20.0)], file=film.id)
    with ThreadPoolExecutor(1) as lane:
        opening = lane.submit(reader.open, film)
        until(lambda: drive.log.entries("get", film.id), what="the question")
        reader.source.close()
        assert isinstance(opening.exception(timeout=5), Stopped)
