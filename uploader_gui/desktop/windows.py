"""Windows: its power requests. They belong to the process, not to a thread, and end with it."""

import ctypes
import logging
from typing import Any

_log = logging.getLogger(__name__)

SYSTEM_REQUIRED = 1
"""PowerRequestSystemRequired: no idle sleep; the screen may go dark."""
SIMPLE_STRING = 1
"""POWER_REQUEST_CONTEXT_SIMPLE_STRING."""
NO_HANDLE = 2 ** (8 * ctypes.sizeof(ctypes.c_void_p)) - 1


class _Reason(ctypes.Structure):
    """REASON_CONTEXT with a plain sentence, the union at its full size."""

    _fields_ = (
        ("version", ctypes.c_ulong),
        ("flags", ctypes.c_ulong),
        ("sentence", ctypes.c_wchar_p),
        ("rest", ctypes.c_byte * 24),
    )


class WindowsDesktop:
    """Its kernel32 keeps it awake. Notices are Qt's there."""

    def __init__(self) -> None:
        self._request: int | None = None

    def stay_awake(self, why: str) -> None:
        """Shown by `powercfg /requests`, with the reason."""
        if self._request is None:
            made = _kernel().PowerCreateRequest(ctypes.byref(_Reason(0, SIMPLE_STRING, why)))
            if made in (None, NO_HANDLE):
                _log.info("this computer can't be kept awake")
            else:
                self._request = made
                _kernel().PowerSetRequest(made, SYSTEM_REQUIRED)

    def may_sleep(self) -> None:
        """The request is closed."""
        if self._request is not None:
            _kernel().PowerClearRequest(self._request, SYSTEM_REQUIRED)
            _kernel().CloseHandle(self._request)
            self._request = None

    def notify(self, title: str, words: str) -> bool:  # noqa: ARG002 - the port's
        """By the tray's icon instead."""
        return False

    def show_progress(self, share: float | None) -> None:
        """Needs COM, which nothing here speaks."""

    def close(self) -> None:
        """It may sleep."""
        self.may_sleep()


def _kernel() -> Any:
    found = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    found.PowerCreateRequest.restype = ctypes.c_void_p
    for name in ("PowerSetRequest", "PowerClearRequest"):
        getattr(found, name).argtypes = (ctypes.c_void_p, ctypes.c_int)
    found.CloseHandle.argtypes = (ctypes.c_void_p,)
    return found
