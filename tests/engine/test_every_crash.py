"""The power goes at every single call to the store and the queue, before and after its effect: nothing is lost or left behind."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.engine.memory_courier import PostedDestination
from tests.engine.memory_destination import LARGE, SMALL, FaultyDestination, MemoryDestination
from tests.engine.stage import HandClock, Stage
from uploader_gui.core.plan import MIB
from uploader_gui.engine.crew import Crew
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.pace import Bell
from uploader_gui.sources.local import open_source

STORE_CALLS = ("look", "put", "begin", "put_part", "finish", "parts", "abort", "unfinished")
QUEUE_WRITES = ("claim", "begin", "remember_upload_id", "remember_part", "completing", "discard", "move", "cleaned", "forget_parts")


class PowerCut(BaseException):
    """The machine is off: nothing that comes later happens."""


class Fuse:
    """Blows at the `at`th call, before or after it takes effect; from then on every call is cut."""

    def __init__(self, at: int, *, after: bool) -> None:
        self._left = at
        self._after = after
        self.blown = False

    def guard(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: object, **named: object) -> object:
            self._left -= 1
            blows = self._left == 0
            if self.blown or (blows and not self._after):
                self._blow()
            result = call(*arguments, **named)
            if blows:
                self._blow()
            return result

        return guarded

    def _blow(self) -> None:
        self.blown = True
        raise PowerCut


class Fused:
    """Any port, some of whose calls go through the fuse."""

    def __init__(self, inner: object, fuse: Fuse, calls: tuple[str, ...]) -> None:
        self._inner = inner
        self._fuse = fuse
        self._calls = calls

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        return self._fuse.guard(found) if name in self._calls else found


class FusedShelf:
    """One destination behind the fuse."""

    def __init__(self, destination: Fused) -> None:
        self._destination = destination

    def open(self, name: str) -> Any:
        return self._destination

    def draft(self, settings: object, secret: str) -> Any:
        return self._destination

    def forget(self, name: str) -> None:
        """Nothing is cached."""


def run_until_cut(stage: Stage, fuse: Fuse) -> None:
    """The same work through the fuse, in one lane."""
    queue = Fused(stage.queue, fuse, QUEUE_WRITES)
    store = Fused(stage.store, fuse, STORE_CALLS)
    stage.crew = Crew(Floor(queue, stage.clock, Bell()), FusedShelf(store), {"local": open_source()})  # type: ignore[arg-type]
    try:
        stage.work()
    except PowerCut:
        return


def crash_once(folder: Path, store: FaultyDestination, at: int, *, after: bool) -> bool:
    """Whether there was an `at`th call to crash in."""
    stage = Stage(folder / "home", store, HandClock())
    fuse = Fuse(at, after=after)
    paths = [stage.file("large.bin", LARGE), stage.file("small.bin", SMALL)]
    stage.add(*paths)
    run_until_cut(stage, fuse)
    stage.queue.close()
    again = Stage(folder / "home", store, stage.clock)
    again.work()
    check(again, store, paths)
    again.close()
    return fuse.blown


def check(stage: Stage, store: MemoryDestination, paths: list[Path]) -> None:
    assert all(upload.verified for upload in stage.uploads()), stage.uploads()
    assert {key: thing.data for key, thing in store.objects.items()} == {path.name: path.read_bytes() for path in paths}
    assert store.multiparts == {}
    assert stage.queue.abandoned(10) == []
    assert store.received <= LARGE + SMALL + 8 * MIB + SMALL  # at most what was under way is sent twice


@pytest.mark.parametrize("store", [FaultyDestination, PostedDestination], ids=["one by one", "by post"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_a_power_cut_at_every_call(tmp_path: Path, after: bool, store: Callable[[], FaultyDestination]) -> None:
    at = 1
    while True:
        folder = tmp_path / str(at)
        folder.mkdir()
        if not crash_once(folder, store(), at, after=after):
            break
        at += 1
    assert at > 15
