"""Multipart uploads that nobody will finish: aborted, surely, later if it must be."""

import logging
import threading
from collections.abc import Iterator

from uploader_gui.core.errors import Trouble
from uploader_gui.core.ports import Clock, Destination, Destinations
from uploader_gui.core.queue import Abandoned, Queue

LONGEST_WAIT = 3600.0
"""Seconds between two tries to abort."""
LATE = 300.0
"""Seconds after CreateMultipartUpload was sent in which it may still be carried out, if its answer never came."""
CLOCKS_DIFFER = 900.0
"""Seconds that the store's clock may be off: S3 refuses signatures beyond that."""

_log = logging.getLogger(__name__)


class Cleaner:
    """One lane at a time cleans, when there is nothing to upload."""

    def __init__(self, queue: Queue, destinations: Destinations, clock: Clock) -> None:
        self._queue = queue
        self._destinations = destinations
        self._clock = clock
        self._turn = threading.Lock()

    def clean_one(self, in_hand: frozenset[int]) -> bool:
        """Abort one abandoned multipart upload, none of those uploads that a lane still holds. False when there was none."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            for abandoned in self._queue.abandoned(1, in_hand):
                self._clean(abandoned)
                return True
            return False
        finally:
            self._turn.release()

    def _clean(self, abandoned: Abandoned) -> None:
        try:
            destination = self._destinations.open(abandoned.destination)
            for multipart_id in self._meant(abandoned, destination):
                destination.abort(abandoned.key, multipart_id)
        except Trouble as trouble:
            wait = min(LONGEST_WAIT, 5.0 * 2.0 ** min(abandoned.attempts, 12))
            _log.info("an abandoned upload could not be aborted now: %s", trouble, extra={"kind": trouble.kind})
            self._queue.clean_later(abandoned.id, self._clock.now() + wait)
        else:
            self._conclude(abandoned)

    def _conclude(self, abandoned: Abandoned) -> None:
        """Gone; but a request whose answer was never seen may yet arrive: then it is looked for once more."""
        over = abandoned.began_at + LATE
        if abandoned.multipart_id or self._clock.now() >= over:
            self._queue.cleaned(abandoned.id)
        else:
            self._queue.clean_later(abandoned.id, over)

    def _meant(self, abandoned: Abandoned, destination: Destination) -> Iterator[str]:
        if abandoned.multipart_id:
            yield abandoned.multipart_id
            return
        live = self._queue.live_multiparts(abandoned.destination)
        for found in destination.unfinished(abandoned.key):
            began_since = found.began_at >= abandoned.began_at - CLOCKS_DIFFER
            if found.key == abandoned.key and began_since and found.multipart_id not in live:
                yield found.multipart_id
