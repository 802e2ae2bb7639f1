"""A real disk that can be plugged in and pulled out: an image of a file system, mounted."""

import os
import subprocess
from pathlib import Path

MIB = 1024 * 1024


class Disk:
    """Mounted on `place`, of which an empty folder is left when it is gone."""

    def __init__(self, folder: Path, size: int = 48 * MIB, *options: str) -> None:
        self.place = folder / "volume"
        self.place.mkdir()
        self._image = folder / "image"
        with self._image.open("wb") as file:
            file.truncate(size)
        _run("/sbin/mkfs.ext4", "-q", *options, str(self._image))

    def plug(self) -> None:
        _run("mount", "-o", "loop", str(self._image), str(self.place))

    def unplug(self) -> None:
        """Also while files on it are open, as when it is pulled out."""
        if os.path.ismount(self.place):
            _run("umount", "-l", str(self.place))


def can_mount() -> bool:
    """Whether whoever runs the tests may mount file systems, and has what makes them."""
    if os.name == "nt" or os.geteuid() != 0:
        return False
    tried = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/tmp"], capture_output=True, check=False)
    return tried.returncode == 0 and Path("/sbin/mkfs.ext4").exists() and Path("/dev/loop0").exists()


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
