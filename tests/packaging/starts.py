"""How long a start takes, from the command to the first picture: PYTHONPATH=.:packaging python -m tests.packaging.starts [RUNS].

The program from its source, the installed tree and the AppImage by turns, so that whatever else this computer does meets all alike;
each warm, and cold: with nothing of its files in memory.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from installers.project import DIST, FROZEN, NAME, ROOT

from tests.display import Display, display
from tests.waiting import until


def ways() -> dict[str, tuple[list[str], list[Path]]]:
    """Each way to start the program that there is here, with the folders and files that it reads."""
    python = [Path(sys.prefix) / "lib", Path(sys.base_prefix) / "lib", ROOT / "uploader_gui", ROOT / "resources"]
    found = {"source": ([sys.executable, "-m", "uploader_gui"], python)}
    if FROZEN.is_dir():
        found["installed"] = ([str(FROZEN / NAME)], [FROZEN])
    for file in sorted(DIST.glob("*.AppImage")):
        found["AppImage, FUSE"] = ([str(file)], [file])
        found["AppImage, unpacked"] = ([str(file), "--appimage-extract-and-run"], [file])
    return found


def forget(places: list[Path]) -> None:
    """Take files out of the system's memory."""
    for file in files_in(places):
        with file.open("rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def files_in(places: list[Path]) -> Iterator[Path]:
    for place in places:
        yield from (path for path in ([place] if place.is_file() else place.rglob("*")) if path.is_file())


def start(command: list[str], screen: Display, home: Path) -> float:
    """Seconds until something is on the screen."""
    environment = {**screen.environment, "UPLOADER_GUI_HOME": str(home), "PYTHONPATH": str(ROOT)}
    began = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        until(lambda: bright(screen), 120, "the window")
        took = time.monotonic() - began
        running.terminate()
    until(lambda: not bright(screen), 60, "an empty screen")
    return took


def bright(screen: Display) -> bool:
    picture = screen.picture()
    return any(picture.pixel(x, 30) & 0xFFFFFF for x in range(0, 600, 40))


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    taken: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, display(Path(folder) / "screen", 640, 480) as screen:
        for _ in range(runs):
            for name, (command, places) in ways().items():
                forget(places)
                taken.setdefault(f"{name}, cold", []).append(start(command, screen, Path(folder) / "home"))
                taken.setdefault(f"{name}, warm", []).append(start(command, screen, Path(folder) / "home"))
    for name, times in taken.items():
        print(
            json.dumps({"start": name, "median": round(statistics.median(times), 2), "all": [round(one, 2) for one in sorted(times)]})
        )


if __name__ == "__main__":
    main()
