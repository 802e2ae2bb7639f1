"""Waits for a person who signs in, away from the window."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from uploader_gui.core.errors import Stopped, Trouble, Unexpected
from uploader_gui.engine.stop import Stop

_log = logging.getLogger(__name__)

SignIn = Callable[[Callable[[str], object], Stop], str]
"""Blocks; hands the link to open over as soon as there is one, and returns the account."""


class SignInWorker(QThread):
    """`linked` carries the link to open; then one of `signed_in` (the account), `refused` (a Trouble) or `stopped`."""

    linked = Signal(object)
    signed_in = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, sign_in: SignIn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign-in")
        self._sign_in, self._stop = sign_in, Stop()

    def stop(self) -> None:
        """End it soon; returns at once."""
        self._stop.request()

    def run(self) -> None:
        """Once."""
        try:
            account = self._sign_in(self.linked.emit, self._stop)
        except Stopped:
            self.stopped.emit()
        except Trouble as why:
            self.refused.emit(why)
        except Exception as fault:  # noqa: BLE001 whatever it was, the window must say so; its words could hold a code
            _log.error("signing in met a fault of this program", extra={"kind": type(fault).__name__})
            self.refused.emit(Unexpected(type(fault).__name__))
        else:
            self.signed_in.emit(account)
