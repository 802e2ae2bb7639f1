"""A file on its way in parts: several lanes may send parts of it at once."""

import logging
import threading
from collections import deque
from collections.abc import Iterable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from typing import NamedTuple

from uploader_gui.core.errors import PartsRefused, Stopped, Trouble, Unexpected
from uploader_gui.core.plan import part_count, part_span
from uploader_gui.core.ports import Body, Destination, OpenFile
from uploader_gui.core.upload import Part, Session, Upload
from uploader_gui.engine.flow import Outflow
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.surroundings import Surroundings

_log = logging.getLogger(__name__)


class Tools(NamedTuple):
    """What sending needs, whoever lends a hand."""

    destination: Destination
    file: OpenFile
    around: Surroundings
    flow: Outflow
    stop: Stop
    in_order: bool = False  # the source reads one part after the other


class PartsUnderWay:
    """Hands out the parts that the store does not have yet; remembers each that it acknowledged, and the first trouble."""

    def __init__(self, upload: Upload, session: Session, sent: Iterable[Part], tools: Tools) -> None:
        self.upload = upload
        self.session = session
        self._tools = tools
        self._sent = {part.number: part for part in sent}
        self._already = len(self._sent)
        self._total = part_count(upload.size, session.part_size)
        self._missing = deque(number for number in range(1, self._total + 1) if number not in self._sent)
        self._active = 0
        self._trouble: Trouble | Stopped | None = None
        self._changed = threading.Condition()
        self._turn: AbstractContextManager[object] = threading.Lock() if tools.in_order else nullcontext()

    @property
    def progressed(self) -> bool:
        """Whether this attempt brought the store at least one part."""
        return len(self._sent) > self._already

    def send_next(self) -> bool:
        """Send one missing part, in the caller's thread; False when there is none to hand out. Troubles are kept, not raised."""
        trouble: Trouble | Stopped | None = None
        number = 0
        try:
            with ExitStack() as room:
                with self._turn:
                    number = self._take()
                    if not number:
                        return False
                    data = self._read(number, room)
                self._send(number, data)
        except (Trouble, Stopped) as caught:
            trouble = caught
        except Exception as fault:  # noqa: BLE001 a lane must survive whatever a part does
            _log.exception("part %d of upload %d", number, self.upload.id)
            trouble = Unexpected(repr(fault))
        self._give_back(trouble)
        return True

    def wait(self) -> list[Part]:
        """Until no lane works on it any more; every part, in order. Raises the first trouble there was."""
        with self._changed:
            self._changed.wait_for(lambda: self._active == 0 and (not self._missing or self._trouble is not None))
            if self._trouble is not None:
                raise self._trouble
            return self._whole()

    def _whole(self) -> list[Part]:
        parts = [self._sent[number] for number in sorted(self._sent)]
        if [part.number for part in parts] != list(range(1, self._total + 1)) or sum(
            part.length for part in parts
        ) != self.upload.size:
            raise PartsRefused(f"{len(parts)} of {self._total} parts are known")
        return parts

    def _take(self) -> int:
        """The number of the next part, 0 where there is none."""
        with self._changed:
            if self._trouble is not None or not self._missing:
                return 0
            self._active += 1
            return self._missing.popleft()

    def _give_back(self, trouble: Trouble | Stopped | None) -> None:
        with self._changed:
            self._active -= 1
            self._trouble = self._trouble or trouble
            self._changed.notify_all()

    def _read(self, number: int, room: ExitStack) -> memoryview:
        """The part's bytes, in memory that is given back with `room`."""
        offset, length = part_span(number, self.upload.size, self.session.part_size)
        data = room.enter_context(self._tools.around.budget.room(length, self._tools.stop))
        self._tools.file.read_into(offset, data)
        return data

    def _send(self, number: int, data: memoryview) -> None:
        tools, session = self._tools, self.session
        body = Body(number, data, tools.destination.digest(session.algorithm, data))
        part = tools.destination.put_part(self.upload.key, session, body, tools.flow)
        tools.around.endpoints.standing.worked(self.upload.destination)
        tools.around.ledger.remember_part(self.upload.id, session.multipart_id, part)
        with self._changed:
            self._sent[number] = part
