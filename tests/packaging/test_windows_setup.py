"""The setup program for Windows, as far as it can be told here: it is made of a small tree in the place of the real one."""

import shutil
from pathlib import Path

import pytest
from installers import nsis

from uploader_gui.desktop.run_key import APPROVED, NAME, RUN

SCRIPT = nsis.SCRIPT.read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("makensis"), reason="nsis is not installed")
def test_the_script_makes_a_setup_program(tmp_path: Path) -> None:
    for name in ("tree/Uploader.exe", "tree/uploader-gui.exe", "tree/lib/a/b.pyd", "papers/LICENSE"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"stands for another")
    made = nsis.pack(tmp_path / "tree", tmp_path / "papers", tmp_path / "setup.exe")
    content = made.read_bytes()
    assert content[:2] == b"MZ"
    assert b"asInvoker" in content, "no administrator is asked for"


def test_nothing_of_it_needs_an_administrator_or_touches_what_is_the_persons() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert not {"HKLM", "$PROGRAMFILES", "SetShellVarContext all"} & set(SCRIPT.split())
    assert '"$LOCALAPPDATA\\uploader-gui' not in SCRIPT


def test_all_that_it_writes_it_removes() -> None:
    setup, _, removal = SCRIPT.partition("Section Uninstall")
    for kept in (
        "$SENDTO\\Uploader.lnk",
        "${CLASSES}\\uploader",
        "$SMPROGRAMS\\Uploader.lnk",
        "${PATHS}",
        "${KEY}",
        "$INSTDIR\\uninstall.exe",
    ):
        assert kept in setup
        assert kept in removal


def test_both_menus_are_written_and_removed_and_a_file_is_always_one_word() -> None:
    setup, _, removal = SCRIPT.partition("Section Uninstall")
    for kind in ("*", "Directory"):
        assert f'!insertmacro AddToMenu "{kind}"' in setup
        assert f'DeleteRegKey HKCU "${{CLASSES}}\\{kind}\\shell\\Uploader"' in removal
    commands = [line for line in setup.splitlines() if "%1" in line]
    assert len(commands) == 2
    assert all(line.endswith("""'"$INSTDIR\\Uploader.exe" "%1"'""") for line in commands)


def test_what_starts_at_login_goes_with_the_program() -> None:
    assert f'!define RUN "{RUN}"' in SCRIPT
    assert f'!define APPROVED "{APPROVED}"' in SCRIPT
    removal = SCRIPT.partition("Section Uninstall")[2]
    for key in ("RUN", "APPROVED"):
        assert f'DeleteRegValue HKCU "${{{key}}}" "{NAME}"' in removal
