"""A real desk behind a window, without threads: errands run when the event loop turns, and what they wrote down is told."""

from tests.engine.counter import Counter
from tests.ui.memory_backend import MemoryBackend
from uploader_gui.core.events import Batch, Event


class LiveBackend(MemoryBackend):
    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.desk)
        self._news: list[Event] = []
        counter.desk.queue.listen(self._news.extend)

    def _run(self, errand, then, failed) -> None:
        super()._run(errand, then, failed)
        self.tell_news()

    def tell_news(self) -> None:
        news, self._news[:] = tuple(self._news), []
        if news:
            self.tell(Batch(news))
