"""The real queue behind the gate: the program may die before or after every commit, and what is committed is looked at."""

from collections.abc import Callable
from typing import Any

from tests.simulator.watch import Watch
from tests.simulator.world import Place, World
from uploader_gui.core.upload import Cause
from uploader_gui.store.queue import DiskQueue

WRITES = frozenset(
    {
        *("open_job", "add_page", "close_listing", "claim", "hold", "release", "cleaned", "clean_later", "interrupt_all"),
        *("begin", "remember_upload_id", "remember_part", "forget_parts", "completing", "discard", "remember_receipt", "move"),
        *("command", "refresh", "set_options", "remove", "shift_waits", "reorder", "start_now", "prune", "take_back"),
    }
)
LEDGER = frozenset({"begin", "remember_upload_id", "remember_part", "forget_parts", "completing"})


class WatchedQueue:
    """The port's Queue. One program's life: after a crash it answers nobody."""

    def __init__(self, inner: DiskQueue, world: World, watch: Watch) -> None:
        self._inner = inner
        self._world = world
        self._watch = watch

    def __getattr__(self, name: str) -> Any:
        self._world.alive()
        found = getattr(self._inner, name)
        return self._guarded(name, found) if name in WRITES else found

    def _guarded(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **named: Any) -> Any:
            fault = self._world.before(Place.LEDGER if name in LEDGER else Place.QUEUE, f"queue.{name}")
            held = self._watch.claiming() if name == "claim" else frozenset()
            answer = call(*arguments, **named)
            self._world.counted["commits"] += 1
            self._note(name, arguments, answer, held)
            self._world.done(fault)
            return answer

        return guarded

    def _note(self, name: str, arguments: tuple[Any, ...], answer: Any, held: frozenset[str]) -> None:
        if name == "claim":
            self._watch.claimed(answer, held)
        elif name == "open_job":
            self._watch.known_jobs.add(answer)
        elif name in {"add_page", "refresh", "shift_waits", "remove"} or (name == "command" and arguments[0] is Cause.RETRIED):
            self._watch.look_again(removing=name == "remove")
        elif name == "close_listing":
            self._watch.listed(arguments[0])
