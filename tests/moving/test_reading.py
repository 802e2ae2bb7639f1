"""A disk, or another computer's, that fails in the middle of a file."""

import errno
import os
import threading
from itertools import pairwise
from pathlib import Path

import pytest

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import FaultyDestination
from tests.engine.stage import Stage
from tests.moving.moments import WatchedSource, WatchedStore
from tests.moving.scene import LARGE, SMALL
from tests.moving.versions import content, versions_in
from uploader_gui.core.plan import MIB
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.upload import Cause, UploadState
from uploader_gui.engine.outcome import LOOKS
from uploader_gui.sources.local import open_source
from uploader_gui.sources.local.reading import trouble_of
from uploader_gui.sources.local.volumes import Volumes


class Share:
    """A network share with one file, whose reads fail as told: each number is used up once."""

    def __init__(self, folder: Path, store: FaultyDestination, size: int) -> None:
        self.source = WatchedSource(open_source())
        self.store = store
        self.stage = Stage(folder / "home", store, more={"local": self.source})
        self.path = self.stage.files / "film.mov"
        self.path.write_bytes(content(1, size))
        self.stage.add(self.path)

    def fail(self, moment: str, *numbers: int) -> None:
        left = list(numbers)

        def reached(name: str) -> None:
            if name == moment and left:
                number = left.pop(0)
                error = OSError(number, os.strerror(number))
                raise trouble_of(error, str(self.path), Volumes()) from error

        self.source.reached = reached


@pytest.mark.parametrize("number", [errno.EIO, errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT])
@pytest.mark.parametrize(
    ("size", "moment"),
    [(LARGE, f"half read at {8 * MIB}"), (LARGE, "check begins"), (SMALL, "half read at 0"), (SMALL, "open begins")],
)
def test_a_read_that_fails_is_tried_again_and_no_part_is_sent_twice(tmp_path: Path, number: int, size: int, moment: str) -> None:
    share = Share(tmp_path, PostedDestination(), size)
    share.fail(moment, number, number, number)
    share.stage.work()
    assert share.stage.only().verified
    assert share.store.objects["film.mov"].data == content(1, size)
    assert share.store.received == size
    share.stage.close()


def test_a_disk_that_stays_broken_is_given_up_with_its_own_words(tmp_path: Path) -> None:
    share = Share(tmp_path, FaultyDestination(), LARGE)
    share.fail(f"half read at {8 * MIB}", *[errno.EIO] * 100)
    share.stage.work()
    upload = share.stage.only()
    assert upload.state is UploadState.FAILED
    assert upload.failure is not None
    assert upload.failure.kind == "source-unreadable"
    assert "Input/output error" in upload.failure.message
    assert share.store.objects == {}
    share.fail("never")
    share.stage.queue.command(Cause.RETRIED, Selection(failed=True))
    share.stage.work()
    assert share.stage.only().verified
    assert share.store.received == LARGE, "the part that was there was kept"
    share.stage.close()


def test_a_share_that_is_away_for_long_costs_no_attempt(tmp_path: Path) -> None:
    share = Share(tmp_path, FaultyDestination(), LARGE)
    share.fail(f"half read at {8 * MIB}", *[errno.ESTALE] * 50)
    share.stage.work(patience=500)
    assert share.stage.only().verified
    assert share.store.received == LARGE
    share.stage.close()


def test_thousands_that_wait_for_the_same_drive_look_for_it_in_turn(tmp_path: Path) -> None:
    share = Share(tmp_path, PostedDestination(), SMALL)
    others = [share.stage.file(f"{number}.raw", 10) for number in range(120)]
    share.stage.add(*others)
    share.fail("open begins", *[errno.ESTALE] * 1000)
    while share.stage.crew.turn():
        pass
    dues = sorted(upload.not_before or 0.0 for upload in share.stage.queue.uploads(UploadQuery(limit=1000)))
    assert len(dues) == 121
    assert min(later - sooner for sooner, later in pairwise(dues)) > 0.9 / LOOKS
    assert dues[-1] - share.stage.clock.time < 60 + 121 / LOOKS
    share.fail("never")
    share.stage.work(patience=2000)
    assert all(upload.verified for upload in share.stage.queue.uploads(UploadQuery(limit=1000)))
    share.stage.close()


def test_somebody_who_saves_all_the_time_never_gets_a_mixture_through(tmp_path: Path) -> None:
    """In threads of their own: an editor, which puts whole files there, and four lanes."""
    store = WatchedStore()
    stage = Stage(tmp_path / "home", store)
    path = stage.files / "film.mov"
    path.write_bytes(content(1, LARGE))
    over = threading.Event()

    def save() -> None:
        version = 1
        while not over.is_set():
            version += 1
            draft = path.with_name("draft")
            draft.write_bytes(content(version % 20, LARGE))
            draft.replace(path)

    def work() -> None:
        for _ in range(40):
            if not stage.crew.turn():
                stage.clock.time += 20

    editor = threading.Thread(target=save)
    editor.start()
    stage.add(path)
    lanes = [threading.Thread(target=work) for _ in range(4)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    over.set()
    editor.join()
    assert all(len(versions_in(thing.data)) == 1 for thing in store.objects.values())
    assert store.calls.count("begin") > 1
    stage.queue.command(Cause.RETRIED, Selection(failed=True))
    stage.work()
    assert stage.only().verified
    assert store.objects["film.mov"].data == path.read_bytes()
    stage.close()
