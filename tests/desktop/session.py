"""A session's D-Bus of the tests' own, and somebody on it who answers for a desktop."""

import os
import subprocess
import threading
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection


class Session:
    """dbus-daemon, and where to find it."""

    def __init__(self) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def close(self) -> None:
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


@dataclass
class AnsweringDesktop:
    """Owns names on a bus and answers what is called there with the given (signature, body); all else is an error."""

    address: str
    names: tuple[str, ...]
    answers: dict[str, tuple[str, tuple[Any, ...]]]
    heard: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    def __enter__(self) -> "AnsweringDesktop":
        self._connection = open_dbus_connection(self.address)
        self._changed = threading.Condition()
        for name in self.names:
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._connection.send_and_get_reply(
            message_bus.AddMatch(MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry"))
        )
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with open_dbus_connection(self.address) as other:
            other.send(new_method_call(DBusAddress("/", self._connection.unique_name, "tests.End"), "End"))
            self._thread.join()
        self._connection.close()

    def wait_for(self, count: int) -> list[tuple[str, tuple[Any, ...]]]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.heard) >= count, 10), self.heard
            return list(self.heard)

    def _serve(self) -> None:
        while True:
            message = self._connection.receive()
            member = message.header.fields.get(HeaderFields.member, "")
            if member == "End":
                return
            if message.header.message_type is MessageType.signal and member != "Update":
                continue
            with self._changed:
                self.heard.append((member, message.body))
                self._changed.notify_all()
            if message.header.message_type is MessageType.method_call:
                self._answer(message, member)

    def _answer(self, message: Any, member: str) -> None:
        if member in self.answers:
            signature, body = self.answers[member]
            self._connection.send(new_method_return(message, signature or None, body))
        else:
            self._connection.send(new_error(message, "tests.NoSuchMethod"))


def use(session: Session | None) -> None:
    """This process's session is this one, or none."""
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = session.address if session else "unix:path=/nowhere/at/all"
