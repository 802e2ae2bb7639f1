"""Walks through folders, in threads of their own: from a dead drive nobody can be called back, so nobody waits for one."""

import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from uploader_gui.core.errors import VolumeSilent
from uploader_gui.core.upload import NewUpload
from uploader_gui.engine.stop import Stop

PATIENCE = 10.0
"""Seconds without anything found after which a walk is left to itself; it is looked after again later, and goes on where it was."""
STEP = 0.1
"""Seconds between two looks whether the program ends."""

Page = list[NewUpload]
Beat = Callable[[Iterable[NewUpload]], Iterator[NewUpload]]
"""To be led through by whatever finds: a sign of life with each."""
T = TypeVar("T")


class Walks:
    """Those under way, by job. For one thread."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._under_way: dict[int, _Walk[Page]] = {}

    def follow(self, job_id: int, pages: Callable[[Beat], Iterator[Page]], stop: Stop) -> Generator[Page, None, None]:
        """The pages, to be closed; what was left silent goes on. Raises Stopped, VolumeSilent, and what `pages` raises."""
        walk = self._under_way.pop(job_id, None)
        if walk is None:
            walk = _Walk(self._patience)
            walk.begin(pages(walk.beat))
        silent = False
        try:
            while (page := walk.next(stop)) is not None:  # what is cut short before anything was found has an empty one
                yield page
        except VolumeSilent:
            silent = True
            self._under_way[job_id] = walk
            raise
        finally:
            if not silent:
                walk.leave()

    def leave(self, job_id: int) -> None:
        """What it found was lost: the next one begins again."""
        if walk := self._under_way.pop(job_id, None):
            walk.leave()

    def keep(self, job_ids: Sequence[int]) -> None:
        """Only these are still wanted."""
        for job_id in self._under_way.keys() - set(job_ids):
            self.leave(job_id)


class _Walk(Generic[T]):
    """One, in a thread that ends with it, or with the program."""

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._changed = threading.Condition()
        self._page: T | None = None
        self._error: BaseException | None = None
        self._wanted = self._over = self._left = self._silent = False
        self._beats = 0

    def begin(self, pages: Iterator[T]) -> None:
        """Start walking."""
        threading.Thread(target=self._work, args=(pages,), name="walk", daemon=True).start()

    def beat(self, found: Iterable[NewUpload]) -> Iterator[NewUpload]:
        """The same, with a sign of life for each."""
        for each in found:
            self._beats += 1
            yield each

    def next(self, stop: Stop) -> T | None:
        """The next page, None after the last. Raises VolumeSilent where nothing is heard; a walk that was silent gets no patience."""
        with self._changed:
            self._wanted = True
            self._changed.notify_all()
            self._listen(stop)
            page, self._page = self._page, None
            if page is None and self._error is not None:
                raise self._error
            return page

    def _listen(self, stop: Stop) -> None:
        """Until there is a page, or there will be none."""
        beats, quiet = self._beats, 0.0
        while self._page is None and not self._over:
            stop.check()
            if quiet >= (STEP if self._silent else self._patience):
                self._silent = True
                raise VolumeSilent
            self._changed.wait(STEP)
            quiet = quiet + STEP if beats == self._beats else 0.0
            beats = self._beats
        self._silent = False

    def leave(self) -> None:
        """Nobody wants what it finds any more."""
        with self._changed:
            self._left = True
            self._changed.notify_all()

    def _work(self, pages: Iterator[T]) -> None:
        try:
            while self._is_wanted() and (page := next(pages, None)) is not None:
                self._put(page)
        except BaseException as error:  # noqa: BLE001 whoever follows has to hear of it
            self._error = error
        finally:
            with self._changed:
                self._over = True
                self._changed.notify_all()

    def _is_wanted(self) -> bool:
        """Waits until somebody asks for a page. False where nobody ever will."""
        with self._changed:
            self._changed.wait_for(lambda: self._wanted or self._left)
            return not self._left

    def _put(self, page: T) -> None:
        with self._changed:
            self._page, self._wanted = page, False
            self._changed.notify_all()
