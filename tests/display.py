"""A screen of one's own: an X server without a monitor, whose picture can be looked at from outside of any program."""

import os
import select
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

START_SECONDS = 20.0


@dataclass(frozen=True)
class Display:
    """`name` as in the environment variable DISPLAY; `memory` is the file in which the server keeps its picture."""

    name: str
    memory: Path

    @property
    def environment(self) -> dict[str, str]:
        """For a program that is to show itself here."""
        others = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "QT_SCALE_FACTOR"}}
        return {**others, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def picture(self) -> QImage:
        """What is on the screen this moment: an X window dump, without its header and its table of colors."""
        content = self.memory.read_bytes()
        header = struct.unpack(">25I", content[:100])
        size, width, height, line, colors = header[0], header[4], header[5], header[12], header[19]
        assert (header[2], header[11]) == (2, 32), "of 32 bits a pixel, whole"
        return QImage(content[size + 12 * colors :], width, height, line, QImage.Format.Format_RGB32).copy()


def available() -> bool:
    """Whether there is an X server without a monitor on this computer."""
    return shutil.which("Xvfb") is not None


@contextmanager
def display(folder: Path, width: int = 1400, height: int = 820) -> Iterator[Display]:
    """Starts a server that chooses a free number itself; `folder` takes its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    told, tell = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(tell),
        "-screen",
        "0",
        f"{width}x{height}x24",
        "-fbdir",
        str(folder),
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[tell], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        ready, _, _ = select.select([told], [], [], START_SECONDS)
        number = os.read(told, 16).decode().strip() if ready else ""
        assert number, "the X server did not start"
        yield Display(f":{number}", folder / "Xvfb_screen0")
    finally:
        os.close(told)
        server.terminate()
        server.wait()
