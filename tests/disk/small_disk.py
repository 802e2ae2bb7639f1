"""A disk of a few megabytes that can be filled to the last byte, and emptied again."""

import os
import subprocess
from pathlib import Path

import pytest

BLOCK = 4096


class SmallDisk:
    """Mounted at `path` until `close`."""

    def __init__(self, path: Path, megabytes: int = 4) -> None:
        self.path = path
        path.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=700", "tmpfs", str(path)]
        try:
            done = subprocess.run(mount, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip("nothing here mounts a small disk")
        if done.returncode:
            pytest.skip(f"this user may not mount a small disk: {done.stderr.strip()}")

    def fill(self, leave: int = 0) -> None:
        """Leave `leave` bytes."""
        with (self.path / "ballast").open("ab", buffering=0) as ballast:
            while (free := self.free - leave) > 0:
                ballast.write(bytes(min(free, 256 * BLOCK)))

    def empty(self) -> None:
        """There is room again."""
        (self.path / "ballast").unlink()

    @property
    def free(self) -> int:
        state = os.statvfs(self.path)
        return state.f_bavail * state.f_frsize

    def make_read_only(self, *, read_only: bool = True) -> None:
        subprocess.run(["mount", "-o", f"remount,{'ro' if read_only else 'rw'}", str(self.path)], check=True)

    def close(self) -> None:
        subprocess.run(["umount", "--lazy", str(self.path)], check=True)
