"""The frozen program finds the keyrings of the systems, and keeps a secret in the one of this session."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installers import freeze, project

from uploader_gui.credentials import SERVICE

PROGRAM = project.FROZEN / project.NAME
BACKENDS = {"SecretService", "kwallet", "libsecret", "Windows", "macOS", "chainer", "fail"}
SECRET = "a canary in a keyring"
frozen = pytest.mark.skipif(not PROGRAM.is_file(), reason="nothing is frozen here: make package has not run")
session = pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")), reason="needs dbus and gnome-keyring"
)
LOOK = f"import keyring; print(keyring.get_password({SERVICE!r}, 'destination:there'))"
GIVEN = "--endpoint http://127.0.0.1:9 --bucket b --access-key-id id"
IN_SESSION = """
printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 9
printf '%s\\n' "$SECRET" | "$PROGRAM" destination add there $GIVEN --secret-stdin || exit 8
"$PYTHON" -c "$LOOK"
"$PROGRAM" destination remove there || exit 7
"$PYTHON" -c "$LOOK"

"""


def test_all_of_them_are_taken_along_whatever_system_it_is_built_on() -> None:
    assert "keyring.backends" in freeze.PACKAGES
    spec = (project.ROOT / "packaging/macos/uploader.spec").read_text(encoding="utf-8")
    assert 'copy_metadata("keyring")' in spec, "by its metadata keyring finds its own"


@frozen
def test_they_lie_in_the_frozen_program() -> None:
    there = {path.name.partition(".")[0] for path in (project.FROZEN / "lib/keyring/backends").iterdir()}
    assert there >= BACKENDS


@frozen
@session
def test_a_secret_goes_into_the_sessions_keyring_and_nowhere_else(tmp_path: Path) -> None:
    told = {
        "HOME": str(tmp_path),
        "UPLOADER_GUI_HOME": str(tmp_path / "home"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "SECRET": SECRET,
        "LOOK": LOOK,
        "GIVEN": GIVEN,
    }
    surroundings = {**os.environ, **told, "PROGRAM": str(PROGRAM), "PYTHON": sys.executable, "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", IN_SESSION], env=surroundings, check=False, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert [line for line in done.stdout.splitlines() if line in (SECRET, "None")] == [SECRET, "None"]
    holders = [path for path in tmp_path.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]
    assert not holders
    assert json.loads((tmp_path / "home/destinations.json").read_text())
