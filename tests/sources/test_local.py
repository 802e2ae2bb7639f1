"""Local files: found in order, read exactly, and never mistaken for what they were before."""

import os
import socket
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from uploader_gui.core.errors import NotAFile, SourceChanged, SourceDenied, SourceMissing, Trouble
from uploader_gui.sources.local import LocalSource
from uploader_gui.sources.local.platform import long_path
from uploader_gui.sources.local.reading import trouble_of
from uploader_gui.sources.local.volumes import Volumes

source = LocalSource()
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX")


def found(root: Path) -> list[tuple[str, int, str]]:
    return [("/".join(item.segments), item.size, item.problem) for item in source.listing(str(root))]


def test_a_tree_is_listed_folder_by_folder_by_name(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/10.txt", "a.txt", "c/d/e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"12345")
    (tmp_path / "empty").mkdir()
    expected = [("a.txt", 5, ""), ("b/10.txt", 5, ""), ("b/2.txt", 5, ""), ("c/d/e.txt", 5, "")]
    assert found(tmp_path) == expected
    assert found(tmp_path) == expected


def test_a_single_file_is_its_own_root(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"123")
    assert found(path) == [("", 3, "")]
    assert source.name(str(path)) == "a.txt"


def test_a_root_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        source.check(str(tmp_path / "nothing"))
    with pytest.raises(SourceMissing):
        list(source.listing(str(tmp_path / "nothing")))


@posix
def test_what_is_no_file_is_named_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path)
    (tmp_path / "dangling").symlink_to(tmp_path / "nothing")
    short = Path(os.path.relpath(tmp_path)) / "socket"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(short))
        assert found(tmp_path) == [(name, 0, "not-a-file") for name in ("dangling", "link", "pipe", "socket")]
    with pytest.raises(NotAFile):
        source.open(str(tmp_path / "pipe"))


@posix
@pytest.mark.parametrize("name", ["a\nb", "tab\t", 'quote"', "back\\slash", " ", "ünï", "ü"])
def test_awkward_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert found(tmp_path) == [(name, 1, "")]


@posix
def test_a_name_that_is_not_utf8_is_found_and_read(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(raw)).write_bytes(b"content")
    (item,) = source.listing(str(tmp_path))
    opened = source.open(item.locator)
    assert opened.read(0, 7) == b"content"
    opened.close()


@contextmanager
def nobody() -> Iterator[None]:
    """As a user who may not read everything, even where the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
def test_a_folder_or_file_without_permission_is_named() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        root.chmod(0o755)
        (root / "closed").mkdir(mode=0)
        (root / "secret").write_bytes(b"x")
        (root / "secret").chmod(0)
        with nobody():
            assert found(root) == [("closed", 0, "folder-unread"), ("secret", 1, "")]
            with pytest.raises(SourceDenied):
                source.open(str(root / "secret"))
        (root / "closed").chmod(stat.S_IRWXU)


def test_a_very_deep_tree(tmp_path: Path) -> None:
    deep, here = 300, Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(deep):
            Path("d").mkdir()
            os.chdir("d")
        Path("end.txt").write_bytes(b"x")
    finally:
        os.chdir(here)
    assert found(tmp_path) == [("/".join(["d"] * deep + ["end.txt"]), 1, "")]


def test_parts_are_read_exactly(tmp_path: Path) -> None:
    content = os.urandom(100_000)
    path = tmp_path / "a"
    path.write_bytes(content)
    opened = source.open(str(path))
    assert opened.read(90_000, 10_000) == content[90_000:]
    assert opened.read(0, 0) == b""
    opened.check()
    with pytest.raises(SourceChanged):
        opened.read(90_000, 10_001)
    opened.close()


def change_append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def change_in_place(path: Path) -> None:
    before = path.stat()
    with path.open("r+b") as file:
        file.write(b"XX")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))  # same size, time put back: only ctime tells


def change_truncate(path: Path) -> None:
    os.truncate(path, 10)


@posix
@pytest.mark.parametrize("change", [change_append, change_in_place, change_truncate])
def test_a_change_is_noticed_in_reading(tmp_path: Path, change) -> None:
    path = tmp_path / "a"
    path.write_bytes(os.urandom(1000))
    opened = source.open(str(path))
    change(path)
    with pytest.raises(SourceChanged):
        opened.read(0, 500)
    with pytest.raises(SourceChanged):
        opened.check()
    opened.close()


@posix
def test_another_file_under_the_name_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    opened = source.open(str(path))
    (tmp_path / "b").write_bytes(b"new")
    (tmp_path / "b").replace(path)
    with pytest.raises(SourceChanged):
        opened.check()
    opened.close()


@posix
def test_a_file_that_is_deleted_while_it_is_read_is_missing_not_changed(tmp_path: Path) -> None:
    """What was sent of it stays: it may be put back."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    opened = source.open(str(path))
    path.unlink()
    with pytest.raises(SourceMissing):
        opened.read(0, 3)
    with pytest.raises(SourceMissing):
        opened.check()
    opened.close()


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        source.open(str(tmp_path / "nothing"))


@pytest.mark.parametrize("number", [5, 13, 16, 19, 107, 116, 40, 2])
def test_every_system_error_becomes_a_trouble_with_a_sentence(number: int) -> None:
    trouble = trouble_of(OSError(number, os.strerror(number)), "/nowhere/a", Volumes())
    assert isinstance(trouble, Trouble)
    assert "?" not in trouble.message


def test_permission_is_told_apart(tmp_path: Path) -> None:
    assert isinstance(trouble_of(PermissionError(13, "denied"), str(tmp_path), Volumes()), SourceDenied)


def test_short_paths_stay_as_they_are() -> None:
    assert long_path("/a/b") == "/a/b"
