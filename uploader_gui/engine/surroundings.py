"""What every attempt works with."""

from collections.abc import Mapping
from typing import NamedTuple

from uploader_gui.core.ledger import Ledger
from uploader_gui.core.ports import Clock, Destinations, Source
from uploader_gui.engine.branches import Branches
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.hands import Hands
from uploader_gui.engine.limit import Limiter
from uploader_gui.engine.pace import Budget
from uploader_gui.engine.progress import ProgressBoard
from uploader_gui.engine.reads import Reads


class Surroundings(NamedTuple):
    """The same for all lanes."""

    ledger: Ledger
    destinations: Destinations
    sources: Mapping[str, Source]
    clock: Clock
    board: ProgressBoard
    budget: Budget
    limiter: Limiter
    endpoints: Endpoints
    hands: Hands
    reads: Reads
    branches: Branches
