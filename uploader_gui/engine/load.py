"""How many small files are on their way, from here and from branches, and how many bytes."""

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.ports import Branch
from uploader_gui.engine.endpoints import Endpoints
from uploader_gui.engine.small import Small

ROOM = 8 * 1024 * 1024
"""Bytes on their way at the most, from here, and from branches: a slow line is not filled with files none of which gets through."""
DEEP = 2
"""So many times the small requests that an endpoint may have are errands of its branch: it works on while this process writes down."""


class Load:
    """Used under the post's lock. `sending`: files that are not acknowledged yet."""

    def __init__(self, endpoints: Endpoints) -> None:
        self._endpoints = endpoints
        self.sending = self._here = self._away = 0

    @property
    def has_room(self) -> bool:
        """Whether one more may be sent from here."""
        return self._here < ROOM

    def suits(self, branch: Branch | None, settings: DestinationSettings) -> Branch | None:
        """The branch, if it may have one more errand."""
        if branch is None or self._away >= ROOM:
            return None
        return branch if branch.pending < DEEP * self._endpoints.width(settings.name) else None

    def begin(self, small: Small) -> None:
        """It is sent now."""
        small.sending = True
        self.sending += 1
        if small.branch is None:
            small.endpoint = self._endpoints.post(small.claim.upload.destination)
            self._here += small.claim.upload.size
        else:
            self._away += small.claim.upload.size

    def arrived(self, small: Small) -> None:
        """Its bytes are not on their way any more. Safe to repeat."""
        if not small.sending:
            return
        small.sending = False
        self.sending -= 1
        if small.endpoint is None:
            self._away -= small.claim.upload.size
        else:
            self._endpoints.posted(small.endpoint)
            self._here -= small.claim.upload.size
