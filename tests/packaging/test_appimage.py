"""The AppImage's first part: it mounts or unpacks what follows it, hands its words on, and leaves nothing behind."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from installers import appimage
from installers.project import CannotPackage
from installers.requisites import Lacking, demand

from tests.waiting import until

APP = """#!/bin/sh
echo "$APPIMAGE|$APPDIR|$*"
cat "$APPDIR/deep/er/large" | wc -c
[ "$1" = stay ] && exec sleep 600
exit 7
"""
FUSE = os.access("/dev/fuse", os.R_OK | os.W_OK) and (os.geteuid() == 0 or bool(shutil.which("fusermount3")))
WAYS = [
    pytest.param({}, id="mounted", marks=pytest.mark.skipif(not FUSE, reason="no FUSE here")),
    pytest.param({"APPIMAGE_EXTRACT_AND_RUN": "1"}, id="unpacked"),
]
LARGE = 3_000_001
NEWER = "zsync|https://releases.example.org/it%20latest.AppImage.zsync"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AppImages are of Linux")


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small one, made as the real one is."""
    folder = tmp_path_factory.mktemp("image")
    (folder / "tree/deep/er").mkdir(parents=True)
    (folder / "tree/deep/er/large").write_bytes(os.urandom(LARGE))
    (folder / "tree/run").write_text(APP)
    (folder / "tree/run").chmod(0o755)
    (folder / "tree/AppRun").symlink_to("run")
    try:
        demand("appimage")
        appimage.compile_runtime(folder / "runtime", NEWER)
    except (Lacking, CannotPackage) as problem:
        pytest.skip(str(problem).splitlines()[-1])
    appimage.pack(folder / "tree", folder / "runtime", folder / "it.AppImage")
    return folder / "it.AppImage"


@pytest.fixture
def start(image: Path, tmp_path: Path) -> Callable[..., subprocess.Popen[str]]:
    def started(*words: str, **environment: str) -> subprocess.Popen[str]:
        there = {**os.environ, "TMPDIR": str(tmp_path), **environment}
        return subprocess.Popen([str(image), *words], env=there, cwd=tmp_path, stdout=subprocess.PIPE, text=True)

    return started


@pytest.mark.parametrize("way", WAYS)
def test_it_runs_what_is_in_it_and_leaves_nothing(
    start: Callable[..., subprocess.Popen[str]], image: Path, tmp_path: Path, way: dict[str, str]
) -> None:
    running = start("a b", "c", **way)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 7
    first, size = said.splitlines()
    assert first.split("|")[0] == str(image)
    assert first.split("|")[1].startswith(f"{tmp_path}/.uploader-")
    assert first.split("|")[2] == "a b c"
    assert int(size) == LARGE
    until(lambda: not list(tmp_path.iterdir()), 30, "the end of the keeper")


@pytest.mark.parametrize("way", WAYS)
def test_killed_it_leaves_nothing_either(start: Callable[..., subprocess.Popen[str]], tmp_path: Path, way: dict[str, str]) -> None:
    with start("stay", **way) as running:
        assert running.stdout is not None
        assert [running.stdout.readline() for _ in range(2)][1].strip() == str(LARGE)
        assert list(tmp_path.iterdir())
        running.send_signal(signal.SIGKILL)
    until(lambda: not list(tmp_path.iterdir()), 30, "the end of the keeper")


def test_it_can_be_unpacked_for_good(start: Callable[..., subprocess.Popen[str]], tmp_path: Path) -> None:
    with start("--appimage-extract") as unpacking:
        assert unpacking.wait(60) == 0
    assert (tmp_path / "squashfs-root/deep/er/large").stat().st_size == LARGE
    assert os.access(tmp_path / "squashfs-root/AppRun", os.X_OK)


def test_it_says_that_it_is_an_appimage_and_where_its_files_begin(start: Callable[..., subprocess.Popen[str]], image: Path) -> None:
    said, _ = start("--appimage-offset").communicate(timeout=60)
    content = image.read_bytes()
    assert content[8:11] == b"AI\x02"
    assert content[int(said) :][:4] == b"hsqs"


def test_it_says_where_newer_ones_are_in_the_place_where_tools_look(start: Callable[..., subprocess.Popen[str]], image: Path) -> None:
    said, _ = start("--appimage-updateinformation").communicate(timeout=60)
    assert said == f"{NEWER}\n"
    command = ["objcopy", "--dump-section", f".upd_info={image.parent / 'section'}", str(image.parent / "runtime"), os.devnull]
    subprocess.run(command, check=True)
    assert (image.parent / "section").read_bytes() == NEWER.encode().ljust(1024, b"\0")


@pytest.mark.skipif(not shutil.which("zsyncmake"), reason="zsync is not installed")
def test_what_fetches_only_the_changed_blocks_lies_beside_it(image: Path, tmp_path: Path) -> None:
    copy = tmp_path / "it.AppImage"
    shutil.copy(image, copy)
    appimage.write_zsync(copy)
    head = (tmp_path / "it.AppImage.zsync").read_bytes().partition(b"\n\n")[0].decode()
    assert "URL: it.AppImage" in head
    assert f"SHA-1: {hashlib.sha1(copy.read_bytes()).hexdigest()}" in head


@pytest.mark.parametrize("wrong", ['a"b', "a\\b", "a\nb", "x" * 1001, "a b"])
def test_what_could_be_more_than_a_line_is_not_compiled_in(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(CannotPackage, match="one line"):
        appimage.compile_runtime(tmp_path / "runtime", wrong)
