"""A computer with nothing on it: a minimal Debian in a folder, made by debootstrap, with a person called anna. Needs root."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.waiting import until

MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
SOCKETS = Path("/tmp/.X11-unix")
PERSON = "anna"
OF_THE_SYSTEM = ("proc", "sys", "dev", "run", "tmp", "home", "root", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
"""Folders in which a computer that is used changes by itself."""
INSIDE = """
mount --make-rprivate / && mount -t proc proc "$0/proc" &&
mkdir -p "$0/tmp/.X11-unix" && { [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"; } &&
exec chroot --userspec="$1" "$0" /usr/bin/env --chdir="$2" "${@:3}"
"""


def why_not() -> str:
    """What is missing to make one here; "" where nothing is."""
    if os.name != "posix" or os.geteuid() != 0:
        return "a clean machine needs root"
    lacking = [tool for tool in ("debootstrap", "unshare", "chroot", "Xvfb") if not shutil.which(tool)]
    return f"not installed: {', '.join(lacking)}" if lacking else ""


class CleanMachine:
    """Commands run inside as in a computer of their own: other files, other users; the network and the screen are shared."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "home" / PERSON
        self._before: set[str] = set()
        self._started: list[subprocess.Popen[str]] = []

    @classmethod
    def made(cls, suite: str, place: Path) -> "CleanMachine":
        """Fresh, from a copy that is kept in `place`; the first time that takes some minutes and the network."""
        base, root = place / suite, place / f"{suite}-in-use"
        if not (base / "done").exists():
            shutil.rmtree(base, ignore_errors=True)
            _told("debootstrap", "--variant=minbase", suite, str(base), MIRROR)
            (base / "done").touch()
        shutil.rmtree(root, ignore_errors=True)
        _told("cp", "--archive", str(base), str(root))
        machine = cls(root)
        machine.run("useradd", "--create-home", PERSON)
        machine.run("apt-get", "update", "-qq")
        return machine

    def run(self, *command: str, person: str = "root", given: str = "", **environment: str) -> str:
        """What it says. Fails the test with its words where it fails."""
        done = subprocess.run(
            self.command(*command, person=person),
            env=self._environment(person, environment),
            input=given,
            check=False,
            capture_output=True,
            text=True,
            timeout=900,
        )
        assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        return done.stdout

    def start(self, *command: str, person: str = PERSON, **environment: str) -> subprocess.Popen[str]:
        """Started, its words kept in home/anna/said."""
        with (self.home / "said").open("a") as said:
            started = subprocess.Popen(
                self.command(*command, person=person),
                env=self._environment(person, environment),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                text=True,
            )
        self._started.append(started)
        return started

    def command(self, *command: str, person: str) -> list[str]:
        home = "/root" if person == "root" else f"/home/{person}"
        user = "0:0" if person == "root" else ":".join(str(number) for number in self._numbers())
        return ["unshare", "--mount", "bash", "-c", INSIDE, str(self.root), user, home, *command]

    def _numbers(self) -> tuple[int, int]:
        found = self.home.stat()
        return found.st_uid, found.st_gid

    def _environment(self, person: str, more: dict[str, str]) -> dict[str, str]:
        home = "/root" if person == "root" else f"/home/{person}"
        proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "C.UTF-8"}
        return {**proxies, **quiet, "HOME": home, "USER": person, "LOGNAME": person, "PATH": path, **more}

    def satisfy(self, depends: str) -> int:
        """Bring the packages that a Depends line asks for, with what these need, and nothing more; how many came."""
        before = len(self.packages())
        self.run("apt-get", "satisfy", "-y", "-qq", "--no-install-recommends", depends)
        self._before = set(self.files())
        return len(self.packages()) - before

    def install(self, package: str) -> None:
        """From a file, and with nothing but what is there."""
        self.run("dpkg", "--install", package)

    def remove(self, name: str) -> None:
        """A package and its settings."""
        self.run("apt-get", "purge", "-y", "-qq", name)

    def packages(self) -> list[str]:
        return self.run("dpkg-query", "--show", "--showformat", "${Package}\n").split()

    def give(self, file: Path, name: str) -> str:
        """A file from outside, in anna's home; its path inside."""
        there = self.home / name
        shutil.copy(file, there)
        os.chown(there, *self._numbers())
        return f"/home/{PERSON}/{name}"

    def processes(self) -> Iterator[int]:
        """Those that run inside."""
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and _root_of(entry) == str(self.root):
                yield int(entry.name)

    def send(self, number: signal.Signals) -> None:
        """To what was started, and wait until that has ended, with all that it started."""
        for started in self._started:
            assert started.poll() is None, "it ended by itself"
            started.send_signal(number)
        while self._started:
            self._started.pop().wait(60)
        until(lambda: not list(self.processes()), 60, "the end of all processes")

    def files(self) -> Iterator[str]:
        """All that there is, but what changes by itself."""
        for folder, names, files in os.walk(self.root):
            inside = Path(folder).relative_to(self.root).as_posix()
            names[:] = [name for name in names if f"{inside}/{name}".removeprefix("./") not in OF_THE_SYSTEM]
            yield from (f"{inside}/{name}".removeprefix("./") for name in [*names, *files])

    def traces(self) -> set[str]:
        """What is there and was not before the program came, or carries its name anywhere but in anna's home."""
        named = {
            path.relative_to(self.root).as_posix() for path in self.root.rglob("*uploader*") if not path.is_relative_to(self.home)
        }
        return set(self.files()) - self._before | {path for path in named if not path.startswith("proc/")}

    def clear(self) -> None:
        """Gone, with all that runs in it."""
        for number in self.processes():
            os.kill(number, signal.SIGKILL)
        for started in self._started:
            started.wait(60)
        shutil.rmtree(self.root, ignore_errors=True)


def _root_of(process: Path) -> str:
    try:
        return str((process / "root").readlink())
    except OSError:
        return ""  # it ended meanwhile


def _told(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
