"""The real command line, in processes of its own, against a real store."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.servers import Server
from tests.waiting import until

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches another process in another way there")
FRUGAL = """
import sys
from uploader_gui import cli
large, *words = sys.argv[1:]
code = cli.main(words)
print(code, *(name for name in sys.modules if name in large.split(",")))
"""
LARGE = ("PySide6.QtGui", "PySide6.QtWidgets", "PySide6", "boto3", "botocore", "awscrt", "rich", "keyring", "pydantic", "http.client")
LARGE += (
    "shiboken6",
    "uploader_gui.destinations.s3.destination",
)
SELDOM = tuple(
    f"uploader_gui.commands.{name}" for name in ("demo", "destination", "drive", "elsewhere", "health", "line", "updates", "verbs")
)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path / "home")


@pytest.fixture
def ready(program: Program, seaweedfs: Server, prefix: str) -> Program:
    """With one destination, a prefix of the test's own."""
    program.add_destination(seaweedfs, "there", "", "--prefix", prefix)
    return program


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number} ü #%+.txt").write_bytes(bytes([number]) * 1000 * number)
    return folder


def loaded(program: Program, *words: str, large: tuple[str, ...] = LARGE) -> list[str]:
    """The exit code, and which of the large libraries a command line loaded, in their order."""
    command = [sys.executable, "-c", FRUGAL, ",".join(large), *words]
    done = subprocess.run(command, env=program.environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.splitlines()[-1].split()


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("add", "--help"), ("add", "nowhere")], ids=" ".join)
def test_what_asks_nothing_loads_nothing(words: tuple[str, ...], program: Program) -> None:
    assert loaded(program, *words)[1:] == []


def test_frequent_commands_are_loaded_alone(ready: Program, files: Path) -> None:
    for words in (("add", str(files)), ("jobs", "--json"), ("run", "--until-done")):
        assert loaded(ready, *words, large=SELDOM) == ["0"], words


def test_what_asks_the_queue_loads_neither_qt_nor_what_speaks_to_stores(ready: Program, files: Path) -> None:
    for words in (("add", str(files)), ("jobs", "--json"), ("uploads", "--limit", "5", "--json"), ("destination", "list", "--json")):
        assert loaded(ready, *words) == ["0"], words


def test_work_loads_no_window_and_no_bars_where_none_are_shown(ready: Program, files: Path) -> None:
    ready.run("add", str(files))
    code, *libraries = loaded(ready, "run", "--until-done")
    assert code == "0"
    assert "uploader_gui.destinations.s3.destination" in libraries
    qt = {"PySide6.QtGui", "PySide6.QtWidgets"} if sys.platform == "win32" else {"PySide6", "shiboken6"}  # there it has pipes
    assert not {*qt, "rich", "keyring", "pydantic"} & set(libraries)


def test_a_folder_arrives_and_is_proven(ready: Program, files: Path) -> None:
    (job_id,) = (document["id"] for document in ready.documents("add", str(files)))
    events = ready.documents("run", "--until-done")
    assert {"upload_started", "upload_progress", "upload_completed"} <= {event["type"] for event in events}
    assert [event["seq"] for event in events] == sorted({event["seq"] for event in events})
    (job,) = ready.documents("job", str(job_id))
    assert (job["state"], job["total_files"], job["verified"]) == ("done", 12, 12)
    receipts = ready.documents("receipt", str(job_id))
    assert {row["size"] for row in receipts} == {1000 * number for number in range(12)}
    assert all(row["verified_at"] for row in ready.documents("verify", str(job_id)))
    assert ready.documents("cleanup") == []
    assert "12 skipped" in again(ready, files).stderr


def again(program: Program, files: Path) -> subprocess.CompletedProcess[str]:
    program.run("add", str(files))
    return program.run("run", "--until-done")


def test_nothing_to_do_is_done(program: Program) -> None:
    assert "Nothing was left to upload" in program.run("run", "--until-done").stderr


def test_without_json_each_file_is_a_line(ready: Program, files: Path) -> None:
    ready.run("add", str(files))
    lines = ready.run("run", "--until-done").stdout.splitlines()
    assert len([text for text in lines if text.startswith("done: ")]) == 12


@posix_only
def test_others_ask_the_one_that_works_and_ctrl_c_ends_it_cleanly(ready: Program, files: Path) -> None:
    working = ready.start("run", "--json")
    try:
        until(lambda: door_answers(ready), 20, "the doorbell")
        (job_id,) = (document["id"] for document in ready.documents("add", str(files)))
        until(lambda: ready.documents("job", str(job_id))[0]["verified"] == 12, 30, "the uploads")
        assert working.poll() is None
        assert ready.run("run", "--until-done").returncode == 0
        assert ready.run("add", "nowhere", expect=2).stderr
        assert ready.run("job", "999", expect=2).stderr
        working.send_signal(signal.SIGINT)
        out, err = working.communicate(timeout=30)
    finally:
        working.kill()
        working.wait()
    assert (working.returncode, err) == (130, "")
    assert [json.loads(text)["type"] for text in out.splitlines()].count("verified") == 12
    assert ready.documents("job", str(job_id))[0]["state"] == "done"


def door_answers(program: Program) -> bool:
    """Whether a process that works is behind the door; short asks never hold the queue."""
    return (program.home / "doorbell").exists() or any(Path("/tmp").glob(f"uploader-gui-{os.getuid()}-*"))


@posix_only
def test_a_follower_goes_on_from_owner_to_owner(ready: Program, files: Path) -> None:
    following = ready.start("events", "--follow", "--json")
    try:
        ready.run("add", str(files))
        ready.run("run", "--until-done")
        last = ready.documents("events")[-1]["seq"]
        assert following.stdout is not None
        seen: list[int] = []
        until(lambda: seen.append(json.loads(following.stdout.readline())["seq"]) or seen[-1] == last, 30, "the last event")
        following.send_signal(signal.SIGINT)
        assert following.wait(20) == 130
    finally:
        following.kill()
        following.communicate()
    assert seen == [event["seq"] for event in ready.documents("events")]


def test_a_file_that_cannot_be_uploaded_ends_with_1_and_stops_nobody(ready: Program, files: Path) -> None:
    again(ready, files)
    (files / "3 ü #%+.txt").write_text("another content")
    (files / "a new one").write_text("new")
    ready.run("add", "--if-exists", "fail", str(files))
    done = ready.run("run", "--until-done", expect=1)
    assert "1 failed" in done.stderr
    assert "done: files/a new one" in done.stdout
    (failed,) = ready.documents("uploads", "--state", "failed")
    assert failed["error"]["kind"] == "already-there"
    ready.run("cancel", str(failed["id"]))
    assert "1 failed" in ready.run("run", "--until-done", expect=1).stderr, "a failure is told until it is dealt with"


def test_a_wrong_secret_needs_the_person(program: Program, seaweedfs: Server, files: Path) -> None:
    given = ("--endpoint", seaweedfs.endpoint, "--bucket", seaweedfs.bucket, "--access-key-id", seaweedfs.access_key_id)
    kept = ("--secret-stdin", "--keep-secret-in", "file")
    program.run("destination", "add", "there", *given, *kept, given="not the secret\n")
    refused = program.run("destination", "test", "there", expect=3)
    assert "secret" in refused.stderr
    program.run("add", str(files))
    assert "“there” needs you" in program.run("run", "--until-done", expect=3).stderr
    assert {upload["state"] for upload in program.documents("uploads")} == {"waiting"}


def test_a_secret_is_kept_where_it_was_said_and_nowhere_else(program: Program) -> None:
    given = ("--endpoint", "http://127.0.0.1:9", "--bucket", "b", "--access-key-id", "id", "--secret-stdin")
    program.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    refused = program.run("destination", "add", "there", *given, given=" hush-hush \r\n", expect=3)
    assert "--keep-secret-in file" in refused.stderr
    assert program.documents("destination", "list") == []
    program.run("destination", "add", "there", *given, "--keep-secret-in", "file", given=" hush-hush \r\nmore\n")
    holders = [path.name for path in program.home.rglob("*") if path.is_file() and b"hush-hush" in path.read_bytes()]
    assert holders == ["secrets.json"]
    assert json.loads((program.home / "secrets.json").read_text()) == {"destination:there": " hush-hush "}
    program.run("destination", "remove", "there")
    assert b"hush-hush" not in (program.home / "secrets.json").read_bytes()


def test_without_a_destination_nothing_is_added(program: Program, files: Path) -> None:
    assert "destination add" in program.run("add", str(files), expect=2).stderr
    assert program.documents("jobs") == []


def test_where_to_is_asked_when_it_is_not_clear(program: Program, files: Path) -> None:
    for name in ("one", "two"):
        kept = ("--access-key-id", "id", "--secret-stdin", "--keep-secret-in", "file")
        program.run("destination", "add", name, "--endpoint", "http://127.0.0.1:9", "--bucket", "b", *kept, given="hush\n")
    said = program.run("add", str(files), expect=2).stderr
    assert "one" in said
    assert "two" in said
    assert program.run("add", "--to", "three", str(files), expect=2).stderr


@posix_only
def test_whoever_stops_reading_hears_no_complaint(program: Program) -> None:
    with subprocess.Popen(
        program.command("--help"), env=program.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        reading.stdout.close()
        assert reading.stderr.read() == b""
    assert reading.returncode == 0


def test_a_home_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = Program(tmp_path / "file").run("jobs", expect=1).stderr
    assert str(tmp_path / "file") in said
    assert "Traceback" not in said
