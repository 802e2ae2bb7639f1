"""Sets up .venv: a virtual environment with one of the locked requirement sets and Uploader itself. Standard library only."""

import argparse
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / os.environ.get("VENV", ".venv")
STAMP = VENV / "set-up.json"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PIP = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
EDITABLE = ("--no-build-isolation", "--config-settings", "editable_mode=compat", "--editable")
"""By a path: setuptools' usual way, a finder, makes every start of Python 15 ms longer than it is for whoever installs the package."""
SETS = {"run": ("run", "demo", "dev"), "demo": ("demo", "dev"), "dev": ("dev",), "bench": ("bench",), "package": ("package",)}
"""Which sets hold all of a set: dev holds demo, demo holds run, in the same versions."""


class CannotSetUp(Exception):
    """Something is missing that only the person can add; the text says what."""


def main() -> int:
    """Set up what the command line names; 1 with a sentence where that can't be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("set", choices=SETS)
    chosen = parser.parse_args().set
    try:
        make_venv()
        install(chosen)
    except CannotSetUp as problem:
        print(problem, file=sys.stderr)
        return 1
    libraries = Path(__file__).with_name("system_libraries.py")
    return subprocess.run([str(PYTHON), str(libraries), chosen], check=False).returncode


def make_venv() -> None:
    """A working .venv, made anew where there is none or its Python is gone or too old."""
    works = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
    if PYTHON.exists() and subprocess.run([str(PYTHON), "-c", works], check=False, capture_output=True).returncode == 0:
        return
    require_ensurepip()
    say(f"Making .venv with Python {sys.version.split()[0]} …")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False, capture_output=True, text=True)
    if made.returncode:
        raise CannotSetUp(f"{made.stdout}{made.stderr}\nThe virtual environment {VENV} could not be made. See above for the reason.")


def require_ensurepip() -> None:
    """Debian's and Ubuntu's Python come without the means to make a virtual environment: a package of its own has them."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if os.name == "posix" and os.geteuid() == 0 and Path("/usr/bin/apt-get").exists():
        say(f"Installing {package} …")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
        if (
            subprocess.run(["apt-get", "install", "-y", "-qq", package], check=False, env=quiet, stdout=subprocess.DEVNULL).returncode
            == 0
        ):
            return
    raise CannotSetUp(
        f"This Python can't make virtual environments. Run this, then make again:\n  sudo apt-get install {package}\n"
        "(on another system: the package with Python's venv and ensurepip modules)"
    )


def install(chosen: str) -> None:
    """The locked requirements, hashes checked, then Uploader itself; nothing where the stamp says that both are there."""
    done = read_stamp()
    wanted = {name: digest(lock_of(name)) for name in SETS[chosen]}
    if not any(done.get(name) == lock for name, lock in wanted.items()):
        say("Installing what Uploader needs (the first time about 150 MB; this takes a minute or two) …")
        pip("--require-hashes", "--requirement", str(lock_of(chosen)))
        done = {chosen: wanted[chosen]}
        write_stamp(done)
    if chosen == "package":
        return  # what goes into installers is taken from the checkout
    if done.get("project") != digest(ROOT / "pyproject.toml"):
        pip("--no-deps", *([] if chosen == "run" else EDITABLE), str(ROOT))
        write_stamp({**done, "project": digest(ROOT / "pyproject.toml")})


def pip(*arguments: str) -> None:
    """Raises CannotSetUp with pip's own words; where all goes well they are not shown."""
    told = subprocess.run([*PIP, *arguments], check=False, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if told.returncode:
        raise CannotSetUp(f"{told.stdout}\nThat did not succeed: see above. Check the network, then run make again.")


def lock_of(name: str) -> Path:
    """The requirement file of a set."""
    return ROOT / "requirements" / f"{name}.txt"


def digest(file: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """What was installed last, as digests; empty where that is not known."""
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def write_stamp(done: dict[str, str]) -> None:
    """Remember what is installed."""
    STAMP.write_text(json.dumps(done, indent=1), encoding="utf-8")


def say(text: str) -> None:
    """One line for the person, at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
