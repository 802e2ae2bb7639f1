"""A folder that changes while it is listed: what was there arrives, or a row says why not."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engine.stage import Stage
from tests.moving.changes import become_a_folder, become_a_loop, become_a_pipe
from tests.moving.moments import Moments, WatchedSource, WatchedStore
from tests.moving.versions import content
from uploader_gui.core.upload import UploadState
from uploader_gui.sources.local import open_source

SIZE = 5000


class Album:
    """Three folders with three files each, and what is done to them while the second folder is listed."""

    def __init__(self, folder: Path) -> None:
        self.source, self.store = WatchedSource(open_source()), WatchedStore()
        self.stage = Stage(folder / "home", self.store, more={"local": self.source})
        self.root = self.stage.files / "album"
        for name in ("a", "b", "c"):
            for number in range(3):
                self.write(f"{name}/{number}.raw", 1)

    def write(self, name: str, version: int) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(version, SIZE))
        return path

    def upload(self, meanwhile: Callable[[], object]) -> None:
        self.source.reached = Moments("listed b/0.raw", meanwhile).reached  # type: ignore[arg-type]
        self.stage.add(self.root)
        self.stage.work()

    def ends(self) -> dict[str, str]:
        """By name: "done", or the reason why not."""
        ends = {upload.name.removeprefix("album/"): upload for upload in self.stage.uploads()}
        return {name: upload.reason or str(upload.state) for name, upload in ends.items()}

    def arrived(self) -> dict[str, bytes]:
        return {key.removeprefix("album/"): thing.data for key, thing in self.store.objects.items()}


@pytest.fixture
def album(tmp_path: Path) -> Iterator[Album]:
    album = Album(tmp_path)
    yield album
    album.stage.close()


EVERYTHING = {f"{folder}/{number}.raw": "done" for folder in "abc" for number in range(3)}


def test_a_file_that_is_written_anew_arrives_as_it_is_in_the_end(album: Album) -> None:
    album.upload(lambda: (album.write("a/0.raw", 2), album.write("c/2.raw", 2)))
    assert album.ends() == EVERYTHING
    assert album.arrived()["a/0.raw"] == album.arrived()["c/2.raw"] == content(2, SIZE)


@pytest.mark.parametrize("name", ["a/0.raw", "b/0.raw", "b/2.raw"])
def test_a_file_that_is_deleted_after_its_folder_was_read_is_told(album: Album, name: str) -> None:
    album.upload((album.root / name).unlink)
    assert album.ends() == {**EVERYTHING, name: "source-missing"}


def test_a_file_that_is_deleted_before_its_folder_was_read_was_never_there(album: Album) -> None:
    album.upload((album.root / "c/1.raw").unlink)
    assert album.ends() == {name: end for name, end in EVERYTHING.items() if name != "c/1.raw"}


def test_a_folder_that_is_deleted_is_told(album: Album) -> None:
    album.upload(lambda: shutil.rmtree(album.root / "c"))
    left = {name: end for name, end in EVERYTHING.items() if not name.startswith("c/")}
    assert album.ends() == {**left, "c": "source-missing"}


def test_the_whole_folder_is_deleted(album: Album) -> None:
    album.upload(lambda: shutil.rmtree(album.root))
    ends = album.ends()
    assert set(ends.values()) == {"source-missing"}
    assert {name for name in EVERYTHING if not name.startswith("c/")} | {"c"} == set(ends)


@pytest.mark.parametrize(
    ("change", "reason"),
    [(become_a_pipe, "not-a-file"), (become_a_loop, "not-a-file"), (become_a_folder, "")],
    ids=["pipe", "loop", "folder"],
)
def test_a_file_that_becomes_something_else(album: Album, change: Callable[[Path], None], reason: str) -> None:
    album.upload(lambda: change(album.root / "c/1.raw"))
    left = {name: end for name, end in EVERYTHING.items() if name != "c/1.raw"}
    assert album.ends() == ({**left, "c/1.raw": reason} if reason else left)


def test_what_comes_after_it_was_looked_for_is_found_by_a_refresh(album: Album) -> None:
    album.upload(lambda: (album.write("a/new.raw", 1), album.write("c/new.raw", 1)))
    assert album.ends() == {**EVERYTHING, "c/new.raw": "done"}
    album.stage.queue.refresh([1])
    album.stage.add()
    album.stage.work()
    assert album.ends() == {**EVERYTHING, "a/new.raw": "done", "c/new.raw": "done"}
    assert {upload.state for upload in album.stage.uploads()} == {UploadState.DONE}
