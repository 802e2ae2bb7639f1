"""The log on disk: one JSON object a line, rotated, readable by its owner alone, free of secrets."""

import json
import logging
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

LARGEST, KEPT = 5 * 1024 * 1024, 5
"""Bytes of one log file, and how many are kept."""

_OWN = frozenset(vars(logging.makeLogRecord({})))
_SECRETS = (  # compiled, by re itself, when it is needed first: 3 ms
    r"""(?i)((?:signature|x-amz-credential|x-amz-security-token|authorization|secret[\w-]*|password"""
    r"""|(?:access|refresh|id)_token|api_?key|code_verifier|(?<=[?&])(?:key|code|state|login_hint))["']?\s*[=:]\s*["']?)"""
    r"""(?:(?:AWS4-HMAC-SHA256|Bearer|Basic)\s+)?[^\s&"',}]+"""
)
_SECRET_NAME = r"(?i)secret|password|authorization|signature|token|api_key"  # noqa: S105 - a pattern


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


class Log(logging.Handler):
    """Where lines go. The file, and what rotates it, which takes 5 ms to be loaded, come with the first one."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """One line in the file. Where that can't be, there is no log; what matters is said elsewhere, and nothing stops."""
        with suppress(Exception):
            if self._file is None:
                self._file = self._begun()
            self._file.emit(record)

    def close(self) -> None:
        """The file, where there is one, is whole."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _begun(self) -> logging.Handler:
        from uploader_gui.log.own_file import OwnFile

        file = OwnFile(self.path, maxBytes=LARGEST, backupCount=KEPT, delay=True, encoding="utf-8")
        file.setFormatter(JsonLines())
        return file


def write_log(path: Path) -> logging.Handler:
    """Begin to log there. Returns the handler, to be taken off again by `close_log`."""
    handler = Log(path)
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
    return re.sub(_SECRETS, r"\1…", text)


def _plain(name: str, value: object) -> object:
    if re.search(_SECRET_NAME, name):
        return "…"
    return value if isinstance(value, int | float | None) else without_secrets(str(value))
