"""Two lanes that wait for the same answers: what one of them hears is no silence for the other."""

import threading
from pathlib import Path

from tests.engine.memory_courier import MemoryCourier, PostedDestination
from tests.engine.slow_source import SlowDrive
from tests.engine.stage import HandClock, Stage
from tests.waiting import until
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Courier
from uploader_gui.core.upload import UploadState

COUNT = 50


class RelayingDestination(PostedDestination):
    """Whoever serves its courier is woken by every answer, and finds that another lane has taken it already."""

    def __init__(self) -> None:
        super().__init__(capabilities=Capabilities(guard="md5", md5_etag=False, absent_put=True, tested_at=1.0), waits=True)
        self.turn = threading.Lock()
        self.other: threading.Thread | None = None
        self._only = RelayingCourier(self)

    def courier(self) -> Courier | None:
        return self._only


class RelayingCourier(MemoryCourier):
    def serve(self, seconds: float) -> bool:
        there = self._there
        if not seconds or not there.turn.acquire(blocking=False):
            return False
        try:
            if not there.other.is_alive():
                there.other.start()
            looks = there.carried.count("look")
            if looks < COUNT:
                there.answer()
                until(lambda: there.carried.count("look") > looks, 20, "the other lane")
            else:
                there.answer(len(there.open))
        finally:
            there.turn.release()
        return True


def test_what_another_lane_hears_is_no_silence(tmp_path: Path) -> None:
    clock, store = HandClock(), RelayingDestination()
    drive = SlowDrive(clock)
    drive.seconds = 1.0  # so that two lanes read
    stage = Stage(tmp_path / "home", store, clock, {"local": drive})
    stage.add(*(stage.file(f"{number:02}.bin", 100) for number in range(COUNT)))
    store.other = threading.Thread(target=stage.crew.turn)
    assert stage.crew.turn()
    store.other.join(20)
    stage.crew.close()
    stage.crew.settle()
    assert {upload.state for upload in stage.uploads()} == {UploadState.DONE}
    assert "reach" not in store.calls
    stage.queue.close()
