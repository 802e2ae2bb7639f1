"""The doorbell: one process owns the queue, the others of the same user ring here with a request, and get its answer."""

import sys
from pathlib import Path

from uploader_gui.workers.door import Answer, Doorbell


def platforms_doorbell(data: Path, answer: Answer) -> Doorbell:
    """The one for the queue in `data`. On Windows the thread that makes it has to run Qt's event loop."""
    if sys.platform == "win32":
        from uploader_gui.workers.by_qt.doorbell import PipeDoorbell  # Python has no named pipes

        return PipeDoorbell(data, answer)
    from uploader_gui.workers.socket_doorbell import SocketDoorbell

    return SocketDoorbell(data, answer)
