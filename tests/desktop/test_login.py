"""Starting at login: what stands on the disk or in the registry is what counts, whoever put it there."""

import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.memory_registry import MemoryRegistry
from uploader_gui import HIDDEN, IDENTITY
from uploader_gui.desktop.autostart import Autostart
from uploader_gui.desktop.launch_agent import LaunchAgent
from uploader_gui.desktop.login import own_command, this_login
from uploader_gui.desktop.run_key import APPROVED, NAME, RUN, RunKey

COMMAND = ('/opt/My "$Apps"/100% `x`\\y/Uploader ü.AppImage', HIDDEN)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the entry of another system")


def value(file: Path, key: str) -> str:
    """As a desktop reads it."""
    (line,) = [line for line in file.read_text(encoding="utf-8").splitlines() if line.startswith(f"{key}=")]
    return line.partition("=")[2].replace("\\\\", "\\")


def words(line: str) -> list[str]:
    """Of an Exec line. Python's shlex leaves two of the four signs escaped that are so within quotes."""
    return [word.replace("\\$", "$").replace("\\`", "`").replace("%%", "%") for word in shlex.split(line)]


@pytest.fixture
def autostart(tmp_path: Path) -> Autostart:
    return Autostart(tmp_path / "config" / "autostart", COMMAND)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "autostart" / f"{IDENTITY}.desktop"


def test_the_desktop_file_is_there_while_it_is_on_and_gone_when_off(autostart: Autostart, file: Path) -> None:
    assert not autostart.is_on()
    assert autostart.turn(on=True)
    assert autostart.is_on()
    assert words(value(file, "Exec")) == list(COMMAND)
    assert value(file, "TryExec") == COMMAND[0]
    assert autostart.turn(on=False)
    assert not autostart.is_on()
    assert list(file.parent.iterdir()) == []
    assert autostart.turn(on=False)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_it_is_a_valid_desktop_file(autostart: Autostart, file: Path) -> None:
    autostart.turn(on=True)
    told = subprocess.run(["desktop-file-validate", str(file)], check=False, capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.parametrize("line", ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"])
def test_what_others_turned_off_is_off_and_can_be_turned_on_again(autostart: Autostart, file: Path, line: str) -> None:
    autostart.turn(on=True)
    rest = [kept for kept in file.read_text().splitlines() if "Autostart-enabled" not in kept]
    file.write_text("\n".join([*rest, line]))
    assert not autostart.is_on()
    assert autostart.turn(on=True)
    assert autostart.is_on()


def test_a_file_that_others_took_away_or_spoilt_is_off(autostart: Autostart, file: Path) -> None:
    autostart.turn(on=True)
    file.unlink()
    assert not autostart.is_on()
    file.write_bytes(b"\xff\0nothing")
    assert not autostart.is_on()


def test_where_nothing_can_be_written_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    barred = Autostart(tmp_path / "config" / "autostart", COMMAND)
    assert not barred.turn(on=True)
    assert not barred.is_on()
    assert barred.turn(on=False)
    assert [path.name for path in tmp_path.iterdir()] == ["config"]


@linux_only
def test_it_lies_where_the_persons_settings_are_and_starts_an_appimage_by_its_file(tmp_path: Path) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path / "elsewhere"), "APPIMAGE": "/home/ana/Uploader.AppImage"}
    entry = this_login(environment, tmp_path / "no-flatpak")
    assert entry is not None
    assert entry.turn(on=True)
    file = tmp_path / "elsewhere/autostart" / f"{IDENTITY}.desktop"
    assert value(file, "Exec") == '"/home/ana/Uploader.AppImage" "--hidden"'
    assert own_command({}) == (sys.executable, "-m", "uploader_gui", HIDDEN)
    assert entry.turn(on=False)


def test_within_a_flatpak_there_is_none(tmp_path: Path) -> None:
    (tmp_path / ".flatpak-info").touch()
    assert this_login(os.environ, tmp_path / ".flatpak-info") is None


def test_the_run_key_holds_one_command_line() -> None:
    registry = MemoryRegistry()
    entry = RunKey(registry, (r"C:\Users\Ana Maria\Uploader.exe", HIDDEN))
    assert not entry.is_on()
    assert entry.turn(on=True)
    assert registry.values == {(RUN, NAME): r'"C:\Users\Ana Maria\Uploader.exe" --hidden'}
    assert entry.turn(on=False)
    assert registry.values == {}
    assert entry.turn(on=False)


@pytest.mark.parametrize(("noted", "on"), [(b"\x02\0\0\0", True), (b"\x03\0\0\0", False), (b"\x06", True), (b"", True), (7, True)])
def test_the_task_managers_word_counts_until_the_person_decides_anew(noted: object, on: bool) -> None:
    registry = MemoryRegistry()
    entry = RunKey(registry, ("Uploader.exe", HIDDEN))
    entry.turn(on=True)
    registry.values[APPROVED, NAME] = noted
    assert entry.is_on() is on
    assert entry.turn(on=True)
    assert entry.is_on()


def test_a_locked_registry_is_borne_and_said() -> None:
    entry = RunKey(MemoryRegistry(locked=True), ("Uploader.exe", HIDDEN))
    assert not entry.turn(on=True)
    assert entry.turn(on=False)


def test_the_launch_agent_is_a_property_list(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path / "LaunchAgents", ("/Applications/Uploader.app/Contents/MacOS/uploader-gui", HIDDEN))
    file = tmp_path / "LaunchAgents" / f"{IDENTITY}.plist"
    assert not agent.is_on()
    assert agent.turn(on=True)
    found = plistlib.loads(file.read_bytes())
    assert found["ProgramArguments"] == ["/Applications/Uploader.app/Contents/MacOS/uploader-gui", HIDDEN]
    assert (found["Label"], found["RunAtLoad"]) == (IDENTITY, True)
    file.write_bytes(plistlib.dumps({**found, "Disabled": True}))
    assert not agent.is_on()
    file.write_bytes(b"spoilt")
    assert not agent.is_on()
    assert agent.turn(on=False)
    assert not file.exists()
