"""What every attempt works with."""

from dataclasses import dataclass

from uploader_gui.core.ports import Clock
from uploader_gui.core.queue import Ledger
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.pace import Budget
from uploader_gui.engine.progress import ProgressBoard


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The same for all lanes."""

    ledger: Ledger
    clock: Clock
    board: ProgressBoard
    budget: Budget
    limiter: Limiter
