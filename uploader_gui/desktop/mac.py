"""macOS: the programs that it brings along."""

import logging
import os
import subprocess

_log = logging.getLogger(__name__)


class MacDesktop:
    """Its own `caffeinate` keeps it awake. Notices and the dock are Qt's there."""

    def __init__(self) -> None:
        self._awake: subprocess.Popen[bytes] | None = None

    def stay_awake(self, why: str) -> None:  # noqa: ARG002 - the port's
        """Idle sleep only, and no longer than this program lives."""
        if self._awake is None:
            try:
                self._awake = subprocess.Popen(["/usr/bin/caffeinate", "-i", "-w", str(os.getpid())], stdin=subprocess.DEVNULL)
            except OSError as problem:
                _log.info("this computer can't be kept awake: %s", problem)

    def may_sleep(self) -> None:
        """It is asked to end."""
        if self._awake is not None:
            self._awake.terminate()
            self._awake.wait()
            self._awake = None

    def notify(self, title: str, words: str) -> bool:  # noqa: ARG002 - the port's
        """By the tray's icon instead."""
        return False

    def show_progress(self, share: float | None) -> None:
        """Qt has no way to the dock's tile."""

    def close(self) -> None:
        """It may sleep."""
        self.may_sleep()
