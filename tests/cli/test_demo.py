"""`uploader-gui demo` in the terminal, with its sample Drive: to its end, and after a kill."""

import json
import signal
import sys
from pathlib import Path

import psutil
import pytest

from tests.e2e.program import Program
from tests.waiting import until
from uploader_gui.core.rate import NO_LIMIT
from uploader_gui.settings import SAMPLE_LINK, Home, Settings, SettingsFile

UNDESCRIBED = """
import runpy, sys
sys.modules["googleapiclient"] = None
runpy.run_module("tests.servers.drive", run_name="__main__", alter_sys=True)
"""
SERVED = "--scene sample --until-closed --unchecked"
SAMPLES = ("documents/a letter – Grüße.txt", "documents/measurements.csv", "pictures/gradient.ppm", "sounds/440 Hz.wav")
LARGE = "videos/a long evening.bin"
SLOW = 200_000
NOBODY = "http://127.0.0.1:9"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Its samples are there already, and small."""
    made = Program(tmp_path / "home")
    made.environment |= {"HTTP_PROXY": NOBODY, "http_proxy": NOBODY}  # everything is on loopback: no proxy is asked
    for name in (*SAMPLES, LARGE):
        path = made.home / "samples" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * 1000)
    return made


@pytest.fixture
def command(tmp_path: Path) -> str:
    """As in an environment without what only development needs."""
    script = tmp_path / "serve.py"
    script.write_text(f"import sys\nsys.path.insert(0, {str(Path.cwd())!r})\n{UNDESCRIBED}")
    return f"'{Path(sys.executable).as_posix()}' '{script.as_posix()}' {SERVED}"


def shown(program: Program, *words: str) -> dict[str, dict]:
    """What is in the bucket, by key; `demo` itself says that all of it is as it should be."""
    lines = [json.loads(line) for line in program.run("demo", "--no-window", "--json", *words).stdout.splitlines()]
    return {line["key"]: line for line in lines if "verdict" in line}


def test_without_a_sample_drive_nothing_of_one_is_there(program: Program) -> None:
    rows = shown(program)
    assert {key: row["verdict"] for key, row in rows.items()} == {f"samples/{name}": "same" for name in (*SAMPLES, LARGE)}
    assert SAMPLE_LINK not in SettingsFile(Home.under(program.home).settings_file).load().drive
    assert program.documents("drive", "accounts") == []


def test_its_link_is_added_and_arrives_and_is_forgotten_when_it_is_not_served_any_more(program: Program, command: str) -> None:
    rows = shown(program, "--sample-drive", command)
    verdicts = {key: row["verdict"] for key, row in rows.items() if key.startswith("Holiday/")}
    assert len(verdicts) == 10
    assert {key for key, verdict in verdicts.items() if verdict != "same"} == {"Holiday/The last day/Packing list.docx"}
    assert rows["Holiday/film, again"]["drive_md5"] == rows["Holiday/The last day/film.mp4"]["drive_md5"] != ""
    assert len(rows) == 15
    assert [account["name"] for account in program.documents("drive", "accounts")] == ["public"]
    shown(program)
    assert program.documents("drive", "accounts") == []


@pytest.mark.parametrize("command", ["no-such-program", f"'{Path(sys.executable).as_posix()}' -c 'print(1)'"], ids=["gone", "other"])
def test_a_command_that_serves_none_is_said_and_the_rest_is_shown(program: Program, command: str) -> None:
    done = program.run("demo", "--no-window", "--sample-drive", command)
    assert "did not start" in done.stderr
    assert "5 objects, each the same as its original." in done.stderr


@posix_only
def test_after_a_kill_nothing_is_left_running_and_it_goes_on(program: Program, command: str) -> None:
    file = SettingsFile(Home.under(program.home).create().settings_file)
    file.save(Settings(limit=SLOW))
    killed = program.start("demo", "--no-window", "--sample-drive", command)
    try:
        assert killed.stdout is not None
        assert any(line.startswith("done: Holiday/") for line in killed.stdout), "the first file of the link"
        below = psutil.Process(killed.pid).children(recursive=True)
        assert any("serve.py" in " ".join(process.cmdline()) for process in below)
    finally:
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
    until(lambda: not any(process.is_running() for process in below), 20, "the end of all that was started")
    file.save(Settings(limit=NO_LIMIT))
    assert sum(key.startswith("Holiday/") for key in shown(program, "--sample-drive", command)) == 10
    assert {job["state"] for job in program.documents("jobs")} == {"done"}
