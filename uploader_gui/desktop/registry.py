"""Windows: the part of the registry that is the person's own."""

from importlib import import_module
from typing import Any, Protocol


class Registry(Protocol):
    """Values by key and name. Reading never raises; writing raises OSError."""

    def get(self, key: str, name: str) -> object:
        """None where there is none."""
        ...

    def put(self, key: str, name: str, text: str) -> None:
        """A text, in a key that is made where it is not there."""
        ...

    def delete(self, key: str, name: str) -> None:
        """If it is there."""
        ...


class PersonsRegistry:
    """HKEY_CURRENT_USER."""

    def __init__(self) -> None:
        self._windows: Any = import_module("winreg")  # it is on Windows alone

    def get(self, key: str, name: str) -> object:
        """As Registry says."""
        try:
            with self._windows.OpenKey(self._windows.HKEY_CURRENT_USER, key) as opened:
                value, _ = self._windows.QueryValueEx(opened, name)
                return value
        except OSError:
            return None

    def put(self, key: str, name: str, text: str) -> None:
        """As Registry says."""
        with self._windows.CreateKey(self._windows.HKEY_CURRENT_USER, key) as opened:
            self._windows.SetValueEx(opened, name, 0, self._windows.REG_SZ, text)

    def delete(self, key: str, name: str) -> None:
        """As Registry says."""
        try:
            with self._windows.OpenKey(self._windows.HKEY_CURRENT_USER, key, 0, self._windows.KEY_SET_VALUE) as opened:
                self._windows.DeleteValue(opened, name)
        except FileNotFoundError:
            return
