"""Walks folders, asks what is far, and looks ahead, away from the window."""

import logging
from collections.abc import Callable
from functools import partial
from threading import Thread

from uploader_gui.core.errors import Stopped, Trouble
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.stop import Stop

_log = logging.getLogger(__name__)


class IntakeWorker:
    """Does `errand` whenever the bell rings, or when that says that it is due again (in seconds, None: not by itself)."""

    def __init__(self, name: str, errand: Callable[[Stop], float | None], bell: Bell) -> None:
        self.thread = Thread(target=self._work, name=name, daemon=True)
        self._name = name
        self._errand = errand
        self._bell = bell
        self._stop = Stop()

    def close(self) -> None:
        """End at the next page."""
        self._stop.request()
        self._bell.ring()

    def _work(self) -> None:
        while True:
            rings = self._bell.rings  # read before anything is looked at: whoever closes rings afterwards
            if self._stop.requested:
                return
            try:
                due = self._errand(self._stop)
            except Stopped:
                return
            except Trouble as trouble:
                _log.warning("the %s could not go on: %s", self._name, trouble, extra={"kind": trouble.kind})
                self._stop.wait(5.0)
            except Exception:  # noqa: BLE001 the intake must survive whatever it meets
                _log.exception("the %s met a fault of this program", self._name)
                self._stop.wait(5.0)
            else:
                self._bell.wait(rings, due)


def intake_workers(desk: Desk, bell: Bell) -> list[IntakeWorker]:
    """One lists what is near, one what is not, jobs as they come and those that were interrupted; one looks ahead."""
    return [
        IntakeWorker("intake", partial(desk.list_waiting_jobs, near=True), bell),
        IntakeWorker("intake-far", partial(desk.list_waiting_jobs, near=False), bell),
        IntakeWorker("forecast", desk.forecaster.look_all, bell),
    ]
