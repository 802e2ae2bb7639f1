"""The file of the log."""

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler


class OwnFile(RotatingFileHandler):
    """A rotated file that only its owner may read."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)  # a copy, or a restored backup, may have left it open to others
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def close(self) -> None:
        """What is not in the file by now is lost; the program ends all the same."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it so
        """On a full or read-only disk there is no log; what matters is said elsewhere, and nothing stops."""
