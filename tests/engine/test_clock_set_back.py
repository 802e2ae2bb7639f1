"""The clock is set back while a drive is away: nobody waits for the hours that it shows again."""

from pathlib import Path

from tests.engine.stage import HandClock, Stage
from uploader_gui.core.errors import VolumeGone
from uploader_gui.core.upload import UploadState

HOURS = 5 * 3600.0


class SetClock(HandClock):
    """Its hands can be set; what passed is counted all the same."""

    set_by = 0.0

    def now(self) -> float:
        return self.time + self.set_by


def test_who_waits_for_a_drive_waits_no_longer_than_before(tmp_path: Path) -> None:
    clock = SetClock()
    stage = Stage(tmp_path / "home", clock=clock)
    stage.store.before["put"] = [VolumeGone(), VolumeGone()]
    stage.add(stage.file("a.bin", 1000))
    stage.turns(1)
    clock.set_by = -HOURS
    stage.crew.renewal.shift_waits(-HOURS)
    began = clock.time
    while stage.only().state is not UploadState.DONE and clock.time - began < HOURS:
        stage.crew.turn()
        clock.time += 1.0
    assert clock.time - began <= 125
    stage.close()
