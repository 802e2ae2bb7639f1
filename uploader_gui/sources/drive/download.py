"""A file's bytes, out of one long answer: taken up again at the exact byte when it is cut."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from uploader_gui.core.errors import SourceChanged, SourceTrouble, Stopped
from uploader_gui.sockets import end_answer
from uploader_gui.sources.drive.api import DriveApi, Question
from uploader_gui.sources.drive.items import Item
from uploader_gui.sources.drive.pace import MEDIA

if TYPE_CHECKING:
    import httpx

TRIES = 3
"""Answers in a row that may end without a byte, before it is a trouble."""
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class Download:
    """Not for several threads at once. `still` raises SourceChanged when the file is another by now: asked before every new answer but
    the first, for Drive can't be asked for "this range, if it is still this file"."""

    def __init__(self, api: DriveApi, item: Item, still: Callable[[], None]) -> None:
        self.at = 0
        self._api, self._item, self._still = api, item, still
        self._answer: httpx.Response | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._left = memoryview(b"")
        self._first = True
        self._poor = 0
        self._interrupted = False

    def seek(self, offset: int) -> None:
        """The next byte is that at `offset`."""
        if offset != self.at:
            self.close()
            self.at = offset

    def read_into(self, view: memoryview) -> None:
        """Fill `view`, however often the answer is cut. Raises SourceChanged, SourceTrouble, and what DriveApi.open raises."""
        filled = 0
        while filled < len(view):
            piece = self._next(len(view) - filled)
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
            self.at += len(piece)
        if self.at == self._item.size:
            self._finish()

    def _finish(self) -> None:
        """Hear that the answer is over, where that takes no waiting: its connection can be used again."""
        import httpx

        if self._answer is not None and "content-length" in self._answer.headers and not self._left:
            with suppress(httpx.TransportError):
                next(self._pieces, b"")
        self.close()

    def close(self) -> None:
        """Let go of the answer."""
        self._left, self._pieces = memoryview(b""), iter(())
        if self._answer is not None:
            self._answer.close()
            self._answer = None

    def interrupt(self) -> None:
        """Reading ends at once, with Stopped. For any thread."""
        self._interrupted = True
        answer = self._answer
        if answer is not None:
            end_answer(answer)

    def _next(self, wanted: int) -> memoryview:
        """Some bytes, at least one."""
        while not self._left:
            self._api.check_open()
            if self._interrupted:
                raise Stopped
            if self._answer is None:
                self._open()
            else:
                self._left = self._piece()
        self._poor = 0
        taken, self._left = self._left[:wanted], self._left[wanted:]
        return taken

    def _piece(self) -> memoryview:
        """Nothing where the answer ended: it is closed then. What came before a cut is good."""
        import httpx

        try:
            piece = next(self._pieces, b"")
        except httpx.TransportError:
            piece = b""
        if piece:
            return memoryview(piece)
        self.close()
        self._poor += 1
        if self._poor > TRIES:
            self._poor = 0
            raise SourceTrouble("the answer ends too early", code="cut")
        if self._poor > 1:
            self._api.pause(self._poor - 2)
        return memoryview(b"")

    def _open(self) -> None:
        if not self._first:
            self._still()
        self._first = False
        headers = {"Range": f"bytes={self.at}-"} if self.at else {}
        query = {"alt": "media", "supportsAllDrives": "true"}
        try:
            answer = self._api.open(Question(f"files/{self._item.id}", query, headers, {self._item.id: self._item.key}, MEDIA))
        except SourceTrouble as trouble:
            if trouble.code == "416":  # there is no such byte any more
                raise SourceChanged(self._item.name) from None
            raise
        self._answer, self._pieces = answer, answer.iter_raw()
        if answer.headers.get("content-encoding", "identity") != "identity":
            self._refuse("compressed, unasked")
        elif answer.status_code == 206:
            self._check_range(answer.headers.get("content-range", ""))
        else:
            self._skip(self.at)

    def _check_range(self, told: str) -> None:
        found = _RANGE.fullmatch(told.strip())
        if found and found[2] not in {"*", str(self._item.size)}:
            self.close()
            raise SourceChanged(self._item.name)
        if not found or int(found[1]) != self.at:
            self._refuse(f"asked for bytes from {self.at}, got {told!r}")

    def _refuse(self, why: str) -> None:
        self.close()
        raise SourceTrouble(why, code="wrong-answer")

    def _skip(self, count: int) -> None:
        """The whole file came, although a range was asked for. What is before it is passed over: the store keeps its parts."""
        while count:
            self._left = self._left or self._piece()
            if self._answer is None:
                return
            skipped = min(count, len(self._left))
            self._left, count = self._left[skipped:], count - skipped
