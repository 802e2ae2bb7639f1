"""How far the running uploads are, this moment: told in batches, laid over what the queue says."""

from collections.abc import Callable, Iterable

from uploader_gui.core.events import Progress
from uploader_gui.ui.rows import JobLive, Live


class Overlay:
    """Progress by upload. `monotonic` gives seconds that never go back."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._progress: dict[int, Progress] = {}
        self._moved_at: dict[int, float] = {}
        self._metered = False

    def tell(self, all_running: Iterable[Progress], *, metered: bool = False) -> None:
        """Something is known of these; and of all others, whether they wait for a network that is not metered."""
        self._metered = metered
        now = self._monotonic()
        for progress in all_running:
            before = self._progress.get(progress.upload_id)
            if before is None or before.sent != progress.sent or before.phase != progress.phase:
                self._moved_at[progress.upload_id] = now
            self._progress[progress.upload_id] = progress

    def forget(self, upload_id: int) -> None:
        """It runs no more."""
        self._progress.pop(upload_id, None)
        self._moved_at.pop(upload_id, None)

    def upload(self, upload_id: int) -> Live:
        """What is known of an upload."""
        progress = self._progress.get(upload_id)
        if progress is None:
            return Live(metered=self._metered)
        return Live(progress, self._monotonic() - self._moved_at[upload_id])

    def job(self, acknowledged: dict[int, int]) -> JobLive:
        """What is known of a job with these running uploads (bytes acknowledged, by id)."""
        known = [(self._progress[upload_id], bytes_) for upload_id, bytes_ in acknowledged.items() if upload_id in self._progress]
        return JobLive(sum(max(0, one.sent - bytes_) for one, bytes_ in known), sum(one.speed for one, _ in known), self._metered)
