"""What may happen to a file while it is being uploaded."""

import os
import shutil
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.moving.versions import content
from uploader_gui.core.plan import MIB

FIRST, SECOND, THIRD = 1, 2, 3
"""Versions: what was added, what the change makes of it, and what is there when the person retries."""


@dataclass(frozen=True)
class Change:
    """`do` changes the file at a path. `refused` is the kind of trouble that it means for whoever reads it afterwards; "" for none."""

    name: str
    do: Callable[[Path], None]
    refused: str = ""
    undo: Callable[[Path], None] = lambda path: None


def append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(content(SECOND, 3000))


def truncate_by_a_byte(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def truncate_to_a_part(path: Path) -> None:
    os.truncate(path, min(8 * MIB, path.stat().st_size // 2))


def empty(path: Path) -> None:
    os.truncate(path, 0)


def rewrite_in_place(path: Path) -> None:
    """The same size, and the time put back."""
    before = path.stat()
    with path.open("r+b") as file:
        file.write(content(SECOND, before.st_size))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def touch_the_end(path: Path) -> None:
    """Only the last block is another; size and time are the same."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(before.st_size - 1024)
        file.write(content(SECOND, 1024))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def rewrite_longer(path: Path) -> None:
    path.write_bytes(content(SECOND, path.stat().st_size + 5000))


def punch_a_hole(path: Path) -> None:
    """Blocks are given back, and read as zeros; where a file system can't, they are written."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(2048)
        file.write(bytes(4096))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_by_rename(path: Path) -> None:
    """As editors save: another file of the same size and time takes the name."""
    before = path.stat()
    draft = path.with_name("draft")
    draft.write_bytes(content(SECOND, before.st_size))
    os.utime(draft, ns=(before.st_atime_ns, before.st_mtime_ns))
    draft.replace(path)


def delete(path: Path) -> None:
    path.unlink()


def delete_and_write_anew(path: Path) -> None:
    size = path.stat().st_size
    path.unlink()
    path.write_bytes(content(SECOND, size))


def move_away(path: Path) -> None:
    path.replace(path.with_name("moved"))


def move_back(path: Path) -> None:
    path.with_name("moved").replace(path)


def move_folder_away(path: Path) -> None:
    path.parent.replace(path.parent.with_name("elsewhere"))


def move_folder_back(path: Path) -> None:
    path.parent.with_name("elsewhere").replace(path.parent)


def file_for_folder(path: Path) -> None:
    """The folder becomes a file."""
    move_folder_away(path)
    path.parent.write_bytes(b"not a folder")


def folder_for_file(path: Path) -> None:
    path.parent.unlink()
    move_folder_back(path)


def take_permission(path: Path) -> None:
    path.chmod(0)


def give_permission(path: Path) -> None:
    path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def close_folder(path: Path) -> None:
    path.parent.chmod(0)


def open_folder(path: Path) -> None:
    path.parent.chmod(stat.S_IRWXU)


def become_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def become_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def become_a_loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def become_a_device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def become_a_link(path: Path) -> None:
    """To another file, of the same size and time."""
    before = path.stat()
    aim = path.with_name("aim")
    aim.write_bytes(content(SECOND, before.st_size))
    os.utime(aim, ns=(before.st_atime_ns, before.st_mtime_ns))
    path.unlink()
    path.symlink_to(aim)


def dangle(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.with_name("nothing"))


def clear(path: Path) -> None:
    """Whatever stands in the way of a new file."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


CHANGES = (
    Change("append", append),
    Change("truncate by a byte", truncate_by_a_byte),
    Change("truncate to a part", truncate_to_a_part),
    Change("empty", empty),
    Change("rewrite in place", rewrite_in_place),
    Change("touch the end", touch_the_end),
    Change("rewrite longer", rewrite_longer),
    Change("punch a hole", punch_a_hole),
    Change("replace by rename", replace_by_rename),
    Change("delete and write anew", delete_and_write_anew),
    Change("become a link", become_a_link),
    Change("delete", delete, "source-missing"),
    Change("move away", move_away, "source-missing", move_back),
    Change("move the folder away", move_folder_away, "source-missing", move_folder_back),
    Change("a file for the folder", file_for_folder, "source-missing", folder_for_file),
    Change("dangle", dangle, "source-missing"),
    Change("take permission", take_permission, "source-denied", give_permission),
    Change("close the folder", close_folder, "source-denied", open_folder),
    Change("become a pipe", become_a_pipe, "not-a-file"),
    Change("become a folder", become_a_folder, "folder-unread"),
    Change("become a loop", become_a_loop, "not-a-file"),
    Change("become a device", become_a_device, "not-a-file"),
)
