"""Windows: a value below the person's own Run key. The task manager has a list of its own of what of it counts."""

import logging
from collections.abc import Sequence
from subprocess import list2cmdline

from uploader_gui.desktop.registry import Registry

_log = logging.getLogger(__name__)

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "Uploader"


class RunKey:
    """See LoginEntry."""

    def __init__(self, registry: Registry, command: Sequence[str]) -> None:
        self._registry, self._command = registry, command

    def is_on(self) -> bool:
        """The value is there, and the task manager's first byte does not say otherwise: it is odd where it was turned off there."""
        approved = self._registry.get(APPROVED, NAME)
        turned_off = isinstance(approved, bytes) and bool(approved[:1]) and approved[0] % 2 == 1
        return isinstance(self._registry.get(RUN, NAME), str) and not turned_off

    def turn(self, *, on: bool) -> bool:
        """What the task manager noted is forgotten: the person has decided anew."""
        try:
            if on:
                self._registry.put(RUN, NAME, list2cmdline(self._command))
            else:
                self._registry.delete(RUN, NAME)
            self._registry.delete(APPROVED, NAME)
        except OSError as problem:
            _log.info("what starts at login can't be set: %s", problem)
        return self.is_on() == on
