"""What is remembered of looking for newer versions: when it was, what was answered, and which version a person does not want told."""

from pathlib import Path
from typing import NamedTuple

from uploader_gui.core.errors import Trouble
from uploader_gui.document_fields import read_fields, write_fields
from uploader_gui.json_file import JsonFile
from uploader_gui.updates.release import MOST_SERIAL


class Memory(NamedTuple):
    """`looked` in seconds since the epoch, 0: never; `serial`: the highest that was seen; `envelope`: the last answer, as it came."""

    looked: float = 0.0
    serial: int = 0
    envelope: str = ""
    declined: str = ""


class MemoryFile:
    """Kept in a file of its own. One that is damaged, or can't be read, says that nobody ever looked."""

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path)

    def read(self) -> Memory:
        """As it was kept; what can't be understood counts as not there."""
        try:
            found = read_fields(Memory(), self._file.read())
        except Trouble:
            return Memory()
        return found if 0 <= found.serial < MOST_SERIAL else Memory()

    def write(self, memory: Memory) -> None:
        """Raises DiskFull or QueueUnwritable."""
        self._file.write(write_fields(memory, {}))
