"""A registry in memory."""


class MemoryRegistry:
    """`locked`: it can be read and not written, as where an administrator says so."""

    def __init__(self, *, locked: bool = False) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.locked = locked

    def get(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def put(self, key: str, name: str, text: str) -> None:
        self._open()
        self.values[key, name] = text

    def delete(self, key: str, name: str) -> None:
        self._open()
        self.values.pop((key, name), None)

    def _open(self) -> None:
        if self.locked:
            raise PermissionError(5, "Access is denied")
