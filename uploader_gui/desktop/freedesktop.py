"""Linux and its like: the session's D-Bus, with the interfaces that freedesktop.org and the docks describe."""

import logging
from contextlib import suppress
from threading import Lock
from typing import Any

from uploader_gui import IDENTITY

_log = logging.getLogger(__name__)

SUSPEND = 4
"""Of org.freedesktop.portal.Inhibit: sleep alone, the screen may go dark."""
PATIENCE = 5.0
"""Seconds for an answer."""
DESKTOP_FILE = f"{IDENTITY}.desktop"
_OBJECTS = {
    "portal": ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit"),
    "power": (
        "org.freedesktop.PowerManagement",
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
    ),
    "notices": ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications"),
    "dock": ("", "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry"),
}


class NoBus(Exception):
    """The session has no D-Bus, or nobody there answers to this."""


class FreeDesktop:
    """Holds one connection; what it asked for ends with it. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._connection: Any = None
        self._awake: tuple[str, object] | None = None
        self._silent: set[str] = set()

    def stay_awake(self, why: str) -> None:
        """By the portal, which every large desktop has; else by the older interface of power managers."""
        with self._lock:
            if self._awake is not None:
                return
            for name, signature, arguments in (
                ("portal", "sua{sv}", ("", SUSPEND, {"reason": ("s", why)})),
                ("power", "ss", ("Uploader", why)),
            ):
                try:
                    self._awake = name, self._call(name, "Inhibit", signature, *arguments)[0]
                    return
                except NoBus as reason:
                    self._once(name, reason)

    def may_sleep(self) -> None:
        """What was asked for is taken back."""
        with self._lock:
            if self._awake is None:
                return
            (name, handle), self._awake = self._awake, None
            try:
                if name == "portal":
                    self._send("org.freedesktop.portal.Desktop", str(handle), "org.freedesktop.portal.Request", "Close", "")
                else:
                    self._call(name, "UnInhibit", "u", handle)
            except NoBus as reason:
                self._once(name, reason)

    def notify(self, title: str, words: str) -> bool:
        """By the desktop's notification server."""
        hints = {"desktop-entry": ("s", DESKTOP_FILE.removesuffix(".desktop"))}
        with self._lock:
            try:
                self._call("notices", "Notify", "susssasa{sv}i", "Uploader", 0, "uploader-gui", title, _plain(words), [], hints, -1)
            except NoBus as reason:
                self._once("notices", reason)
                return False
            return True

    def show_progress(self, share: float | None) -> None:
        """By the signal that the docks of Plasma, Ubuntu and others listen to."""
        from jeepney import DBusAddress, new_signal

        _, path, interface = _OBJECTS["dock"]
        properties = {"progress": ("d", share or 0.0), "progress-visible": ("b", share is not None)}
        signal = new_signal(DBusAddress(path, interface=interface), "Update", "sa{sv}", (f"application://{DESKTOP_FILE}", properties))
        with self._lock:
            try:
                self._opened().send(signal)
            except (NoBus, OSError) as reason:
                self._lost(reason)

    def close(self) -> None:
        """It may sleep; the connection ends."""
        self.may_sleep()
        with self._lock:
            self._disconnect()

    def _call(self, name: str, method: str, signature: str, *arguments: object) -> tuple[Any, ...]:
        service, path, interface = _OBJECTS[name]
        return self._send(service, path, interface, method, signature, *arguments)

    def _send(self, service: str, path: str, interface: str, method: str, signature: str, *arguments: object) -> tuple[Any, ...]:
        from jeepney import DBusAddress, MessageType, new_method_call

        call = new_method_call(DBusAddress(path, service, interface), method, signature or None, arguments)
        try:
            answer = self._opened().send_and_get_reply(call, timeout=PATIENCE)
        except OSError as problem:  # TimeoutError and a closed connection are such
            self._lost(problem)
            raise NoBus(str(problem)) from problem
        if answer.header.message_type is MessageType.error:
            raise NoBus(str(answer.body[0] if answer.body else interface))
        return tuple(answer.body)

    def _opened(self) -> Any:
        if self._connection is None:
            from jeepney.io.blocking import open_dbus_connection

            try:
                self._connection = open_dbus_connection()
            except (OSError, KeyError, ValueError, RuntimeError) as problem:
                raise NoBus(str(problem)) from problem
        return self._connection

    def _lost(self, problem: Exception) -> None:
        self._disconnect()
        self._once("bus", problem)

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(OSError):
                self._connection.close()
        self._connection, self._awake = None, None

    def _once(self, name: str, reason: Exception) -> None:
        if name not in self._silent:
            self._silent.add(name)
            _log.info("the desktop does not answer (%s): %s", name, reason)


def _plain(words: str) -> str:
    """Notices may hold markup: names of files shall not."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
