"""A secret is typed into every place that takes one, and looked for in everything that the program leaves behind."""

import json
import os
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.e2e.abroad import Abroad
from tests.e2e.program import Program
from tests.security.canary import PIECE, heard, leaks, shapes
from tests.servers import Server
from tests.servers.drive import FakeDrive, sample_drive
from tests.waiting import until

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="process arguments are read from /proc")
CANARY = "cAnArYq7Zx+9/wK3vT5bN8mR2pL6sD4fG1hJ0kY"


def streams(done: subprocess.CompletedProcess[str]) -> list[str]:
    """What it said."""
    return [done.stdout, done.stderr]


def arguments_of(process: psutil.Process) -> str:
    """Of it and of all that it started."""
    told = ""
    for each in (process, *process.children(recursive=True)):
        try:
            told += " ".join(each.cmdline()) + "\n"
        except psutil.Error:
            continue
    return told


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "home")
    made.environment |= {"PYTHONFAULTHANDLER": "1", "PYTHONDEVMODE": "0"}
    return made


def ask_everything(program: Program) -> Iterator[str]:
    """What every command says that tells of what is there, for people and for scripts."""
    for words in (
        ("destination", "list"),
        ("jobs",),
        ("uploads",),
        ("events",),
        ("health",),
        ("receipt", "1"),
        ("cleanup",),
        ("drive", "accounts"),
    ):
        for more in ((), ("--json",)):
            done = program.run(*words, *more, expect=None)
            yield done.stdout + done.stderr


def test_the_search_finds_every_shape(tmp_path: Path) -> None:
    for number, shape in enumerate(shapes(CANARY)):
        (tmp_path / str(number)).write_bytes(b"before" + shape + b"after")
        assert leaks(CANARY, tmp_path)
        (tmp_path / str(number)).unlink()
    assert leaks(CANARY, tmp_path) == []


def destination(program: Program, name: str, server: Server, secret: str) -> list[str]:
    """What adding it says, when its secret is piped into it and kept in the file."""
    where = ("--endpoint", server.endpoint, "--bucket", server.bucket, "--access-key-id", server.access_key_id)
    return streams(program.run("destination", "add", name, *where, "--secret-stdin", "--keep-secret-in", "file", given=secret + "\n"))


def work_until_killed(program: Program) -> list[str]:
    """What a run says, and what is told of it and its children meanwhile, until every upload is done or waits for the person."""
    running = program.start("run", "--json")
    process = psutil.Process(running.pid)
    told = [arguments_of(process)]
    until(lambda: {job["done"] + job["held"] + job["failed"] for job in program.documents("jobs")} == {3}, 90, "both ends")
    told += [arguments_of(process), *ask_everything(program)]
    running.kill()
    return [*told, *running.communicate(timeout=30)]


@posix_only
def test_a_secret_key_stays_in_the_file_that_was_chosen_for_it(program: Program, rclone: Server, tmp_path: Path) -> None:
    """Uploads that go well, that are refused; a kill; a crash; every answer; the queue's pages, the log, the backups."""
    said = [*destination(program, "good", rclone, rclone.secret), *destination(program, "bad", rclone, CANARY)]
    for number in range(3):
        (tmp_path / f"{number}.bin").write_bytes(os.urandom(9_000_000 * number + 10))
    for to in ("good", "bad"):
        said += streams(program.run("add", *(str(tmp_path / f"{number}.bin") for number in range(3)), "--to", to))
    said += work_until_killed(program)
    for words in (
        ("destination", "test", "bad"),
        ("run", "--until-done", "--json"),
        ("cancel", "--all"),
        ("destination", "remove", "bad"),
    ):
        said += streams(program.run(*words, expect=None))
    said.append(crash(program))
    for secret in (CANARY, rclone.secret):
        assert leaks(secret, program.home, but=("secrets.json",)) == []
        assert heard(secret, *said) == []
    assert leaks(CANARY, program.home) == [], "forgotten with its destination"
    assert json.loads((program.home / "secrets.json").read_text()).keys() == {"destination:good"}


CRASH = """
import sys
from uploader_gui import cli
from uploader_gui.commands.face import Face
from uploader_gui.settings import Home
class Falling:
    def ask(self, request):
        secret = request["secret"]
        raise RuntimeError(f"authorization: AWS4 Signature={secret}, secret={secret} {{'secret': '{secret}'}}")
sys.exit(cli.serve(sys.argv[1:], Face(Home.find(), Falling().ask)))
"""


def crash(program: Program) -> str:
    """The program falls over with the secret in its hands, and writes down what happened."""
    words = ("destination", "add", "worse", "--bucket", "b", "--access-key-id", "A", "--secret-stdin")
    done = subprocess.run(
        [sys.executable, "-c", CRASH, *words],
        env=program.environment,
        input=CANARY + "\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Something unexpected went wrong" in done.stderr
    return done.stdout + done.stderr


def test_a_password_in_an_endpoint_is_refused_and_told_to_nobody(program: Program) -> None:
    done = program.run("destination", "add", "there", "--endpoint", f"https://ana:{CANARY}@s3.example.org", "--bucket", "b", expect=2)
    assert "user name" in done.stderr
    assert heard(CANARY, done.stdout, done.stderr) == []
    assert leaks(CANARY, program.home) == []


def test_keys_of_the_environment_stay_there(program: Program, rclone: Server, tmp_path: Path) -> None:
    program.environment |= {"AWS_ACCESS_KEY_ID": "tests", "AWS_SECRET_ACCESS_KEY": CANARY, "AWS_SESSION_TOKEN": CANARY}
    (tmp_path / "a.txt").write_text("a")
    said = []
    program.run("destination", "add", "there", "--endpoint", rclone.endpoint, "--bucket", rclone.bucket)
    program.run("add", str(tmp_path / "a.txt"))
    said += streams(program.run("run", "--until-done", "--json", expect=None))
    program.environment["AWS_SESSION_TOKEN"] = f"{CANARY[:20]}\n{CANARY[20:]}"  # no request can carry that
    said += streams(program.run("destination", "test", "there", expect=3))
    assert heard(CANARY, *said) == []
    assert leaks(CANARY, program.home) == []


def test_a_proxys_password_is_told_to_nobody(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    said = []
    program.run(
        "destination",
        "add",
        "there",
        "--endpoint",
        "http://127.0.0.1:9",
        "--bucket",
        "b",
        "--access-key-id",
        "A",
        "--secret-stdin",
        "--keep-secret-in",
        "file",
        given="s" * 20,
    )
    password = urllib.parse.quote(CANARY, safe="")
    for proxy in (
        f"http://ana:{password}@127.0.0.1:9",
        f"socks5://ana:{password}@127.0.0.1:9",
        f"http://ana:{password}@127.0.0.1:badport",
        f"http://ana:{password}@[",
    ):
        program.environment |= {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": ""}
        done = program.run("destination", "test", "there", expect=None)
        assert "Something unexpected" not in done.stderr
        said += [done.stdout, done.stderr]
    assert heard(CANARY, *said) == []
    assert leaks(CANARY, program.home) == []


@posix_only
@pytest.mark.parametrize("way", ["signed in", "an API key"])
def test_what_lets_in_to_drive_stays_in_the_file_that_was_chosen(way: str, abroad: Abroad, drive: FakeDrive, tmp_path: Path) -> None:
    """Client's secret, code, access and refresh tokens, key; through a run with failures, a refusal, and signing out."""
    program, scene, said = abroad.program, sample_drive(drive), []
    if way == "signed in":
        abroad.sign_in(scene.email)
    else:
        said += streams(program.run("drive", "api-key", "--keep-secret-in", "file", given=drive.tokens.api_key + "\n"))
    said += streams(program.run("add", scene.link, expect=None))
    said += streams(program.run("run", "--until-done", "--json", expect=None))
    if way == "signed in":
        drive.revoke(scene.email)
        said += streams(program.run("retry", "--all", expect=None))
        said += streams(program.run("run", "--until-done", "--json", expect=None))
    said += ask_everything(program)
    for secret in drive_secrets(drive, program.home):
        assert leaks(secret, program.home, but=("secrets.json",)) == [], secret
        assert heard(secret, *said) == []


def drive_secrets(drive: FakeDrive, home: Path) -> list[str]:
    """All that the fake handed out, and what is kept in the file that was chosen."""
    kept = [value for value in json.loads((home / "secrets.json").read_text()).values() if len(value) > PIECE]
    return [*kept, drive.tokens.api_key, drive.client_document()["installed"]["client_secret"]]


def test_a_keyring_that_refuses_leaves_nothing_anywhere(program: Program) -> None:
    program.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    done = program.run(
        "destination", "add", "there", "--bucket", "b", "--access-key-id", "A", "--secret-stdin", given=CANARY + "\n", expect=3
    )
    assert "--keep-secret-in file" in done.stderr
    assert heard(CANARY, done.stdout, done.stderr) == []
    assert leaks(CANARY, program.home) == []


@posix_only
def test_a_crash_leaves_no_picture_of_memory() -> None:
    ask = "import sys, resource\nfrom uploader_gui.__main__ import main\n"
    ask += "sys.argv = ['uploader-gui', '--version']\nmain()\nprint(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "0"
