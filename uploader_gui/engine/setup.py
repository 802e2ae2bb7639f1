"""What a desk is set up with."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from uploader_gui.core.account import Accounts
from uploader_gui.core.destination import PlugIn
from uploader_gui.core.ports import Book, Clock, Destinations, Source, Vault
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.intake import Intake
from uploader_gui.engine.pace import Bell


class Setup(NamedTuple):
    """What destinations and accounts are set up with; `plug_ins` by scheme. `accounts` opens them, once somebody asks."""

    book: Book
    vault: Vault
    destinations: Destinations
    plug_ins: Mapping[str, PlugIn]
    accounts: Callable[[], Accounts]


class Work(NamedTuple):
    """What does the work that is asked for."""

    floor: Floor
    intake: Intake
    sources: Mapping[str, Source]
    bell: Bell
    clock: Clock
