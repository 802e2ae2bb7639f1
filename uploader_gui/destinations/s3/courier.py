"""Small objects, side by side. Every trouble here is answered by an attempt on the ordinary way, which finds out what is wrong."""

import urllib.request
from collections.abc import Callable, Mapping, Sequence
from os.path import commonprefix
from typing import Any

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Parcel
from uploader_gui.core.upload import Part
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.exchange import Exchange
from uploader_gui.destinations.s3.held import held_of
from uploader_gui.destinations.s3.listing import list_request, listed
from uploader_gui.destinations.s3.objects import acknowledged, head_request, put_request
from uploader_gui.destinations.s3.switchboard import Switchboard
from uploader_gui.destinations.s3.wire import WHOLE, Request, Wire

Done = Callable[[Any], None]


class S3Courier:
    """The port's Courier for one bucket. `proven`: a test has shown that this store's ETags are MD5s."""

    def __init__(self, wire: Wire, *, absent_put: bool, proven: bool) -> None:
        self._wire = wire
        self._absent_put = absent_put
        self._proven = proven
        self._asks_checksum = True
        self._switchboard = Switchboard(wire.connections, wire.patience.answer, WHOLE * wire.patience.answer)
        self.serve = self._switchboard.serve
        self.wake = self._switchboard.wake
        self.rest = self._switchboard.rest
        self.close = self._switchboard.close

    def put(self, parcel: Parcel, done: Callable[[Part | Trouble], None]) -> Callable[[], None]:
        """PutObject."""
        request = put_request(parcel.key, parcel.session, parcel.body, absent=parcel.absent and self._absent_put)

        def read(answer: Answer) -> Part:
            return acknowledged(request, answer, parcel.session, parcel.body, proven=self._proven)

        return self._ask(request, read, done)

    def look(self, key: str, done: Callable[[Held | Trouble | None], None]) -> Callable[[], None]:
        """HeadObject."""
        request = head_request(key, checksum=self._asks_checksum)
        return self._ask(request, lambda answer: None if answer.status == 404 else held_of(answer), done)

    def look_around(self, keys: Sequence[str], done: Callable[[Mapping[str, Held] | Trouble], None]) -> Callable[[], None]:
        """ListObjectsV2, one page from just before the first key on."""
        wanted = frozenset(keys)
        prefix = commonprefix(keys)  # noqa: RUF071 keys are no paths: it may end anywhere
        request = list_request(prefix, after=min(keys)[:-1], most=min(1000, 2 * len(keys)))
        return self._ask(request, lambda answer: listed(answer.body, wanted), done)

    def _ask(self, request: Request, read: Callable[[Answer], object], done: Done) -> Callable[[], None]:
        try:
            head = self._wire.head(request)
        except Trouble as trouble:
            done(trouble)
            return _nothing

        def hear(found: Answer | Trouble) -> None:
            done(self._understood(found, request, read) if isinstance(found, Answer) else found)

        return self._switchboard.ask(Exchange(request, head, hear))

    def _understood(self, answer: Answer, request: Request, read: Callable[[Answer], object]) -> object:
        """What an answer says: what `read` makes of it, or the Trouble it tells of."""
        if request.method == "HEAD" and answer.status in {400, 501}:
            self._asks_checksum = False  # the store does not know that header (facts/s3.md 2.1, B2)
        try:
            if answer.ok or (answer.status == 404 and request.method == "HEAD"):
                return read(answer)
            return self._wire.trouble(answer, request)
        except Trouble as trouble:
            return trouble


def can_carry() -> bool:
    """Whether nobody stands between: a proxy may take fewer connections than this makes, and wants to be told more."""
    return not urllib.request.getproxies()


def _nothing() -> None:
    """It is over already."""
