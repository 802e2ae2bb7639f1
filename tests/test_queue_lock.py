"""The lock of the queue: one owner, whoever asks and by whichever means."""

import subprocess
import sys
from pathlib import Path

import pytest

from uploader_gui.queue_lock import NAME, is_taken, take

ANOTHER = "import sys; from pathlib import Path; from uploader_gui.queue_lock import is_taken; print(is_taken(Path(sys.argv[1])))"


def test_it_is_had_once_and_again_when_it_was_let_go(tmp_path: Path) -> None:
    release = take(tmp_path)
    assert release is not None
    assert take(tmp_path) is None
    assert is_taken(tmp_path)
    release()
    assert not is_taken(tmp_path)
    again = take(tmp_path)
    assert again is not None
    again()


def test_another_process_finds_it_taken(tmp_path: Path) -> None:
    def told() -> str:
        return subprocess.run(
            [sys.executable, "-c", ANOTHER, str(tmp_path)], capture_output=True, text=True, check=True
        ).stdout.strip()

    release = take(tmp_path)
    assert release is not None
    assert told() == "True"
    release()
    assert told() == "False"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not remove what is open")
def test_a_lock_whose_file_was_removed_guards_nothing(tmp_path: Path) -> None:
    first = take(tmp_path)
    assert first is not None
    (tmp_path / NAME).unlink()
    second = take(tmp_path)
    assert second is not None
    assert is_taken(tmp_path)
    second()
    first()


def test_where_there_is_no_folder_nobody_has_it_and_none_is_made(tmp_path: Path) -> None:
    assert not is_taken(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the rights of the person's own folder")
def test_its_file_is_its_owners_alone(tmp_path: Path) -> None:
    release = take(tmp_path)
    assert release is not None
    release()
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0
