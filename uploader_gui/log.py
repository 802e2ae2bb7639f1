"""The log on disk: one JSON object a line, rotated, readable by its owner alone, free of secrets."""

import json
import logging
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST, KEPT = 5 * 1024 * 1024, 5
"""Bytes of one log file, and how many are kept."""

_OWN = frozenset(vars(logging.makeLogRecord({})))
_SECRETS = re.compile(
    r"""(?i)((?:signature|x-amz-credential|x-amz-security-token|authorization|secret[\w-]*|password"""
    r"""|(?:access|refresh|id)_token|api_?key|code_verifier|(?<=[?&])(?:key|code|state|login_hint))["']?\s*[=:]\s*["']?)"""
    r"""(?:(?:AWS4-HMAC-SHA256|Bearer|Basic)\s+)?[^\s&"',}]+"""
)
_SECRET_NAME = re.compile(r"(?i)secret|password|authorization|signature|token|api_key")


class JsonLines(logging.Formatter):
    """A record as one line of JSON: at, level, logger, message, and whatever was given as `extra` (upload, job, kind …)."""

    def format(self, record: logging.LogRecord) -> str:
        """One line; exceptions are in `trace`."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "thread": record.threadName,
            "message": without_secrets(record.getMessage()),
        }
        line |= {name: _plain(name, value) for name, value in vars(record).items() if name not in _OWN and name != "message"}
        if record.exc_info:
            line["trace"] = without_secrets(self.formatException(record.exc_info))
        return json.dumps(line)


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


def write_log(path: Path) -> logging.Handler:
    """Begin to log there. Returns the handler, to be taken off again by `close_log`."""
    handler = OwnFile(path, maxBytes=LARGEST, backupCount=KEPT, delay=True, encoding="utf-8")
    handler.setFormatter(JsonLines())
    own = logging.getLogger("uploader_gui")
    own.setLevel(logging.INFO)
    own.addHandler(handler)
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop logging there."""
    logging.getLogger("uploader_gui").removeHandler(handler)
    handler.close()


def without_secrets(text: str) -> str:
    """The text with signatures, credentials and presigned parts of URLs taken out."""
    return _SECRETS.sub(r"\1…", text)


def _plain(name: str, value: object) -> object:
    if _SECRET_NAME.search(name):
        return "…"
    return value if isinstance(value, int | float | None) else without_secrets(str(value))
