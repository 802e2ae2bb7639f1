"""Which destinations have a branch: those where small files leave so quickly that this process is what holds them up."""

from collections.abc import Callable
from dataclasses import dataclass

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.ports import Branch, Clock, Destination

MANY, WITHIN = 100, 1.0
"""So many small files acknowledged in so many seconds are worth another process."""
SILENT = 20.0
"""Seconds without a sign after which a branch is given up: it may read from a dead drive."""

Open = Callable[[DestinationSettings], Branch | None]


@dataclass(slots=True)
class _Desk:
    """One destination's: the files acknowledged since `since`, whether they are quick, and its branch."""

    settings: DestinationSettings
    since: float
    destination: Destination | None = None
    count: int = 0
    quick: bool = False
    branch: Branch | None = None
    failed: bool = False  # one that did not become what it should


class Branches:
    """One for each destination at the most. Used by one lane at a time, but for `close` and `leave`."""

    def __init__(self, clock: Clock, open_branch: Open) -> None:
        """`open_branch` starts one, if it would be of use on this computer."""
        self._clock = clock
        self._open = open_branch
        self._desks: dict[str, _Desk] = {}

    def prepare(self, settings: DestinationSettings) -> None:
        """Many small files wait for this destination: start it before they are claimed."""
        desk = self._desks[settings.name] = _Desk(settings, self._clock.monotonic(), quick=True)
        self._start(desk)

    def of(self, destination: Destination) -> Branch | None:
        """The one that serves this destination now, if there is one."""
        desk = self._desk(destination)
        self._end_if_silent(desk)  # also where others answer all the time, so that nobody waits
        branch = desk.branch
        if branch is not None and branch.ended:
            desk.failed, desk.branch = desk.failed or not branch.ready, None
        return branch if branch is not None and desk.quick and branch.ready and not branch.ended else None

    def count(self, destination: Destination) -> None:
        """One more small file was acknowledged there."""
        desk, now = self._desk(destination), self._clock.monotonic()
        desk.count += 1
        if desk.count >= MANY and not desk.quick:
            desk.quick = True
            self._start(desk)
        if (seconds := now - desk.since) > WITHIN:
            desk.quick = desk.count >= MANY * seconds
            desk.count, desk.since = 0, now

    def flush(self) -> None:
        """What waits goes out."""
        for desk in tuple(self._desks.values()):
            if desk.branch is not None:
                desk.branch.flush()

    def look(self) -> None:
        """End those that are silent."""
        for desk in tuple(self._desks.values()):
            self._end_if_silent(desk)

    def leave(self, name: str) -> None:
        """The destination's ends, if there is one."""
        desk = self._desks.pop(name, None)
        if desk is not None and desk.branch is not None:
            desk.branch.close()

    def close(self) -> None:
        """End all."""
        for name in tuple(self._desks):
            self.leave(name)

    def _desk(self, destination: Destination) -> _Desk:
        """Another one when the destination was opened anew: its settings or its secret changed."""
        settings = destination.settings
        desk = self._desks.get(settings.name)
        if desk is not None and desk.destination is None and desk.settings == settings:
            desk.destination = destination
        if desk is None or desk.destination is not destination:
            self.leave(settings.name)
            desk = self._desks[settings.name] = _Desk(settings, self._clock.monotonic(), destination)
        return desk

    def _end_if_silent(self, desk: _Desk) -> None:
        branch = desk.branch
        if branch is not None and not branch.ended and self._clock.monotonic() - branch.heard_at > SILENT:
            desk.failed = True
            branch.close()

    def _start(self, desk: _Desk) -> None:
        if desk.branch is None and not desk.failed:
            desk.branch = self._open(desk.settings)
            desk.failed = desk.branch is None
