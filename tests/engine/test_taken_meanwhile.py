"""Somebody else takes the key between two attempts, at a store that does not refuse a taken one: his object stays."""

from pathlib import Path

import pytest

from tests.engine.memory_destination import FaultyDestination, Thing
from tests.engine.stage import Stage
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import AnswerLost, StoreTrouble
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import MIB
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState

WILLING = Capabilities(guard="md5", tested_at=1.0, absent_put=False, absent_complete=False)


def taken() -> Thing:
    return Thing(b"somebody else's", "0" * 32, "")


@pytest.fixture
def willing(tmp_path: Path) -> Stage:
    return Stage(tmp_path / "home", FaultyDestination(capabilities=WILLING))


def test_a_single_put_that_was_to_stand_beside_another_does_not_replace_a_third(willing: Stage) -> None:
    path = willing.file("photo.jpg", 1000)
    first = willing.store.objects["photo.jpg"] = taken()
    willing.store.before["put"] = [StoreTrouble("lost")]
    willing.add(path, policy=IfExists.RENAME)
    willing.turns(1)
    second = willing.store.objects["photo (2).jpg"] = taken()
    willing.work()
    assert willing.store.objects["photo.jpg"] is first
    assert willing.store.objects["photo (2).jpg"] is second
    assert willing.store.objects["photo (3).jpg"].data == path.read_bytes()
    willing.close()


def test_what_stands_beside_another_is_found_under_its_own_name_when_it_is_retried(willing: Stage) -> None:
    path = willing.file("photo.jpg", 1000)
    willing.store.objects["photo.jpg"] = taken()
    willing.add(path, policy=IfExists.RENAME)
    willing.work()
    assert willing.only().key == "photo (2).jpg"
    willing.queue.command(Cause.RETRIED, Selection(ids=(willing.only().id,)))
    willing.work()
    upload = willing.only()
    assert (upload.key, upload.verified) == ("photo (2).jpg", True)
    assert willing.store.calls.count("put") == 1
    willing.close()


def test_what_takes_the_key_while_the_parts_are_under_way_stays(willing: Stage) -> None:
    willing.add(willing.file("film.mp4", 9 * MIB))
    others: list[Thing] = []
    willing.store.on_call["put_part"] = lambda: others.append(willing.store.objects.setdefault("film.mp4", taken()))
    willing.work()
    assert willing.store.objects["film.mp4"] is others[0]
    assert willing.only().state is UploadState.SKIPPED
    assert willing.store.multiparts == {}
    willing.close()


def test_a_complete_whose_answer_was_lost_does_not_replace_what_came_meanwhile(willing: Stage) -> None:
    path = willing.file("film.mp4", 9 * MIB)
    willing.store.before["finish"] = [AnswerLost("lost")]
    willing.add(path)
    willing.turns(1)
    other = willing.store.objects["film.mp4"] = taken()
    willing.work()
    assert willing.store.objects["film.mp4"] is other
    assert willing.only().state is UploadState.SKIPPED
    assert willing.store.multiparts == {}
    willing.close()
