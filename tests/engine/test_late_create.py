"""A multipart upload that the store makes only after its answer was given up is found all the same, and aborted."""

from pathlib import Path

from tests.engine.memory_destination import FaultyDestination, Multipart
from tests.engine.stage import Stage
from uploader_gui.core.errors import StoreTrouble
from uploader_gui.core.plan import MIB


def test_a_multipart_upload_that_comes_late_is_aborted(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "home", FaultyDestination())
    stage.store.before["begin"] = [StoreTrouble("no answer")]
    stage.add(stage.file("film.mp4", 9 * MIB))
    stage.turns(1)
    stage.clock.time += 5
    stage.turns(5)
    assert stage.only().verified
    stage.store.multiparts["late"] = Multipart("film.mp4", "t", 8 * MIB)
    stage.work()
    assert stage.store.multiparts == {}
    assert stage.store.aborted == ["late"]
    stage.close()
