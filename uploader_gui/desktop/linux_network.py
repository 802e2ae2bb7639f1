"""Whether Linux's NetworkManager takes the network for a metered one: asked over the system's D-Bus."""

import logging
import time
from contextlib import suppress
from typing import Any

_log = logging.getLogger(__name__)

YES, PERHAPS = 1, 3
"""Of NMMetered: it was set so, or guessed (a phone's hotspot, mobile broadband). 0, 2 and 4: unknown, no, guessed not."""
PATIENCE = 2.0
"""Seconds for an answer."""
AGAIN = 60.0
"""Seconds until a bus that did not answer is asked again."""
_NAME = "org.freedesktop.NetworkManager"


class NetworkManager:
    """Holds one connection. For one thread."""

    def __init__(self) -> None:
        self._connection: Any = None
        self._not_before = 0.0

    def metered(self) -> bool:
        """False where nobody knows."""
        if time.monotonic() < self._not_before:
            return False
        try:
            return self._ask() in (YES, PERHAPS)
        except (OSError, KeyError, ValueError, RuntimeError, IndexError, TypeError) as problem:
            if not self._not_before:
                _log.info("nobody tells whether the network is metered: %s", problem)
            self._not_before = time.monotonic() + AGAIN
            self.close()
            return False

    def close(self) -> None:
        """The connection ends."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
        self._connection = None

    def _ask(self) -> object:
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        if self._connection is None:
            self._connection = open_dbus_connection("SYSTEM")
        properties = DBusAddress("/org/freedesktop/NetworkManager", _NAME, "org.freedesktop.DBus.Properties")
        answer = self._connection.send_and_get_reply(new_method_call(properties, "Get", "ss", (_NAME, "Metered")), timeout=PATIENCE)
        if answer.header.message_type is MessageType.error:
            raise ValueError(answer.body[0] if answer.body else "no answer")
        return answer.body[0][1]
