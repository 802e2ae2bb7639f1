"""The shape of what the window talks to: work is asked for and answered later, never done in the window's thread."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from uploader_gui.core.trouble import Trouble
from uploader_gui.engine.desk import Desk


class Backend(Protocol):
    """The workers, as the window knows them."""

    @property
    def happened(self) -> SignalInstance:
        """Carries a core.events.Batch, at most ten times a second, in the window's thread."""
        ...

    def ask(
        self,
        errand: Callable[[Desk], Any],
        then: Callable[[Any], None] | None = None,
        failed: Callable[[Trouble], None] | None = None,
        *,
        aside: bool = False,
    ) -> None:
        """Run `errand(desk)` on the clerk's thread, then `then` (or `failed`) in the window's thread.

        `aside`: on another one, as it asks the network or the keyring, and the table shall be read meanwhile.
        """
        ...

    def close(self) -> None:
        """Stop all workers and wait for them: a few seconds at most."""
        ...
