"""Secrets are kept where the person chose, and nowhere else."""

import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from uploader_gui.core.errors import Action, CredentialsMissing, Mistake
from uploader_gui.credentials import ChainVault, FileVault, KeyringVault, Place, keyring_usable

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="mode bits mean nothing on Windows")
ACCOUNT, SECRET = "destination:there", "hush-hush-1234"


class MemoryKeyring:
    """A keyring that works."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class LockedKeyring(MemoryKeyring):
    """A keyring that the person did not unlock; its complaint repeats what it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"locked: {service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"locked: {password}")


@pytest.fixture
def file(tmp_path: Path) -> FileVault:
    return FileVault(tmp_path / "secrets.json")


def test_the_keyring_keeps_and_forgets(file: FileVault, tmp_path: Path) -> None:
    ring = MemoryKeyring()
    vault = ChainVault(KeyringVault(ring), file)
    vault.put(ACCOUNT, SECRET)
    assert vault.get(ACCOUNT) == SECRET
    assert ring.held == {("Uploader", ACCOUNT): SECRET}
    assert not (tmp_path / "secrets.json").exists()
    vault.delete(ACCOUNT)
    vault.delete(ACCOUNT)
    assert vault.get(ACCOUNT) is None


@posix_only
def test_the_file_is_its_owners_alone(file: FileVault, tmp_path: Path) -> None:
    file.put(ACCOUNT, SECRET)
    file.put("destination:other", "x")
    assert FileVault(tmp_path / "secrets.json").get(ACCOUNT) == SECRET
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600
    file.delete(ACCOUNT)
    file.delete(ACCOUNT)
    assert file.get(ACCOUNT) is None
    assert file.get("destination:other") == "x"


@posix_only
@pytest.mark.logs("others could read")
def test_a_file_that_others_could_read_is_closed_to_them(file: FileVault, tmp_path: Path) -> None:
    file.put(ACCOUNT, SECRET)
    (tmp_path / "secrets.json").chmod(0o644)
    assert file.get(ACCOUNT) == SECRET
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a file away")
def test_somebody_elses_file_is_not_read(file: FileVault, tmp_path: Path) -> None:
    file.put(ACCOUNT, SECRET)
    os.chown(tmp_path / "secrets.json", 12345, 12345)
    with pytest.raises(CredentialsMissing, match="another user"):
        file.get(ACCOUNT)


def test_a_damaged_file_is_set_aside_whole(file: FileVault, tmp_path: Path) -> None:
    (tmp_path / "secrets.json").write_text("{half")
    (tmp_path / "secrets.json").chmod(0o600)
    assert file.get(ACCOUNT) is None
    assert (tmp_path / "secrets.json.damaged-1").read_text() == "{half"
    assert file.messages


def test_damage_is_looked_for_before_a_secret_is_asked_for(file: FileVault, tmp_path: Path) -> None:
    vault = ChainVault(KeyringVault(MemoryKeyring()), file)
    assert vault.set_aside() == ()
    (tmp_path / "secrets.json").write_text("{half")
    (tmp_path / "secrets.json").chmod(0o600)
    (sentence,) = vault.set_aside()
    assert "secrets.json.damaged-1" in sentence


@pytest.mark.skipif(sys.platform != "linux", reason="a file of one's own that is open to others, and stays so, is in /proc")
def test_a_file_that_cannot_be_closed_to_others_is_not_read_and_is_said_when_a_secret_is_asked_for() -> None:
    open_to_all = FileVault(Path("/proc/self/comm"))
    assert ChainVault(KeyringVault(MemoryKeyring()), open_to_all).set_aside() == ()
    with pytest.raises(CredentialsMissing):
        open_to_all.get(ACCOUNT)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("x")
    with pytest.raises(CredentialsMissing) as said:
        FileVault(tmp_path / "in the way" / "secrets.json").put(ACCOUNT, SECRET)
    assert SECRET not in str(said.value)


def test_choosing_the_file_forgets_the_keyrings_old_secret(file: FileVault) -> None:
    ring = MemoryKeyring()
    vault = ChainVault(KeyringVault(ring), file)
    vault.put_in("keyring", ACCOUNT, "the old one")
    vault.put_in("file", ACCOUNT, SECRET)
    assert vault.get(ACCOUNT) == SECRET
    assert ring.held == {}
    vault.put_in(Place.KEYRING, ACCOUNT, "the newest")
    assert vault.get(ACCOUNT) == "the newest"
    assert file.get(ACCOUNT) is None


def test_a_locked_keyring_is_said_and_nothing_is_kept_elsewhere(file: FileVault, tmp_path: Path) -> None:
    vault = ChainVault(KeyringVault(LockedKeyring()), file)
    with pytest.raises(CredentialsMissing) as said:
        vault.put(ACCOUNT, SECRET)
    assert "--keep-secret-in file" in said.value.message
    assert said.value.action is Action.SIGN_IN
    assert SECRET not in f"{said.value}{said.value.__cause__}{said.value.detail}"
    assert not (tmp_path / "secrets.json").exists()
    with pytest.raises(CredentialsMissing):
        vault.get(ACCOUNT)


def test_a_locked_keyring_does_not_hide_what_is_in_the_file(file: FileVault) -> None:
    file.put(ACCOUNT, SECRET)
    assert ChainVault(KeyringVault(LockedKeyring()), file).get(ACCOUNT) == SECRET


@pytest.mark.parametrize(("place", "secret"), [("drawer", SECRET), ("keyring", ""), ("file", "")])
def test_nonsense_is_refused(place: str, secret: str, file: FileVault) -> None:
    with pytest.raises(Mistake):
        ChainVault(KeyringVault(MemoryKeyring()), file).put_in(place, ACCOUNT, secret)
    assert file.get(ACCOUNT) is None


ASK = """
import sys, pathlib
from uploader_gui.core.errors import CredentialsMissing
from uploader_gui.credentials import choose_vault, keyring_usable
print(keyring_usable())
vault = choose_vault(pathlib.Path(sys.argv[1]))
print(vault.get("destination:there"))
try:
    vault.put("destination:there", "hush")
except CredentialsMissing as missing:
    print(missing.message)
"""


@pytest.mark.parametrize("backend", ["keyring.backends.fail.Keyring", "keyring.backends.null.Keyring", "no.such.Backend"])
def test_a_computer_without_a_keyring_says_so(backend: str, tmp_path: Path) -> None:
    """In a process of its own: the keyring library chooses once."""
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": backend}
    command = [sys.executable, "-c", ASK, str(tmp_path / "secrets.json")]
    answered = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    why, found, refused = answered.stdout.splitlines()
    assert why.endswith(".")
    assert found == "None"
    assert "--keep-secret-in file" in refused
    assert not (tmp_path / "secrets.json").exists()


def test_the_keyring_library_is_loaded_only_when_a_secret_is_asked_for(tmp_path: Path) -> None:
    ask = (
        "import sys, pathlib; from uploader_gui.credentials import *; choose_vault(pathlib.Path('x')); print('keyring' in sys.modules)"
    )
    answered = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=60)
    assert answered.stdout == "False\n"


def test_no_secret_is_logged(file: FileVault, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        vault = ChainVault(KeyringVault(LockedKeyring()), file)
        file.put(ACCOUNT, SECRET)
        assert vault.get(ACCOUNT) == SECRET
    assert SECRET not in caplog.text


def test_a_keyring_that_works_is_usable() -> None:
    assert keyring_usable(MemoryKeyring()) == ""
