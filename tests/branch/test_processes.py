"""The branch's process: how it begins and ends, and that nobody ever waits for it in vain."""

import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.branch.conftest import Start
from tests.branch.started import ABLE, PATIENCE, branches_of, is_gone
from tests.branch.test_errands import some_file
from tests.security.canary import heard
from tests.servers import Server
from tests.servers.scripted import ScriptedServer
from tests.waiting import until
from uploader_gui import BRANCH
from uploader_gui.branch import letters
from uploader_gui.branch.letters import Opening
from uploader_gui.core.errors import StoreTrouble
from uploader_gui.core.ports import Sent
from uploader_gui.this_program import this_program

PROMPTLY = 2.0
"""Seconds in which it ends, on a busy computer."""
DEEP = 100_000
GARBAGE = ["b'{\\n'", "b'[1]\\n'", f"b'[' * {DEEP} + b'\\n'"]
OWNER = """
import sys
from pathlib import Path
from tests.servers.clock import SystemClock
from uploader_gui.branch.here import BranchProcess
from uploader_gui.branch.letters import Opening
branch = BranchProcess(Opening.read(sys.stdin.buffer.readline()), SystemClock())
while not branch.ready: pass
print("ready", flush=True)
sys.stdin.read()
"""

posix = pytest.mark.skipif(os.name == "nt", reason="signals")


def test_it_says_when_it_is_there(start: Start, seaweedfs: Server) -> None:
    started = start(seaweedfs)
    began = started.branch.heard_at
    assert not started.branch.ended
    started.until_ready()
    assert started.branch.heard_at >= began


def test_it_goes_by_itself_when_nothing_is_to_do(start: Start, seaweedfs: Server, tmp_path: Path, prefix: str) -> None:
    started = start(seaweedfs, prefix, idle=0.1)
    until(lambda: started.branch.ended, PATIENCE, "its end")
    assert started.branch.ready  # it only rests: there may be another one
    started.send(some_file(tmp_path), "late")
    assert isinstance(started.told["late"], StoreTrouble)


@posix
def test_killed_it_answers_all_with_trouble(
    start: Start, tmp_path: Path, mute: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    started = start(mute.server())
    path = some_file(tmp_path)
    for number in range(50):
        started.send(path, str(number))
    until(lambda: mute.heard, PATIENCE, "a request under way")
    started.process.send_signal(signal.SIGKILL)
    told = started.all_told(50)
    assert {type(found) for found in told.values()} == {StoreTrouble}
    assert started.branch.ended
    assert not started.branch.ready
    assert "it ended with -9" in caplog.text


@posix
def test_stopped_it_is_ended_at_once(start: Start, tmp_path: Path, seaweedfs: Server) -> None:
    """Though it hears nothing, and its pipe is full."""
    started = start(seaweedfs)
    started.until_ready()
    started.process.send_signal(signal.SIGSTOP)
    path = some_file(tmp_path)
    for number in range(2000):
        started.send(path, str(number))
    began = time.monotonic()
    started.branch.close()
    assert time.monotonic() - began < PROMPTLY
    assert started.is_gone
    assert len(started.all_told(2000)) == 2000
    started.branch.close()


def test_a_file_that_comes_while_it_is_closed_is_answered(start: Start, tmp_path: Path, seaweedfs: Server) -> None:
    started = start(seaweedfs)
    path = some_file(tmp_path)
    give_up = started.send(path, "before")
    started.branch.close()
    started.send(path, "after")
    assert [type(found) for found in started.all_told(2).values()] == [StoreTrouble] * 2
    give_up()
    started.branch.flush()


@posix
def test_it_goes_with_a_program_that_is_killed(mute: ScriptedServer, tmp_path: Path) -> None:
    opening = Opening(mute.server().settings(capabilities=ABLE), "something")
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", OWNER], stdin=pipe, stdout=pipe, cwd=Path(__file__).parents[2]) as owner:
        owner.stdin.write(opening.line())
        owner.stdin.flush()
        assert owner.stdout.readline() == b"ready\n"
        (branch,) = branches_of(owner.pid)
        owner.kill()
        owner.wait()
        until(lambda: is_gone(branch), PROMPTLY, "its end")


@posix
def test_ctrl_c_is_for_the_program(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    started.until_ready()
    for number in range(3):
        started.process.send_signal(signal.SIGINT)
        started.send(some_file(tmp_path), str(number))
        assert isinstance(started.all_told(number + 1)[str(number)], Sent)


def test_nothing_but_the_pipe_holds_the_secret(
    start: Start, tmp_path: Path, seaweedfs: Server, prefix: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    started = start(seaweedfs, prefix)
    started.send(some_file(tmp_path), "a")
    assert isinstance(started.all_told(1)["a"], Sent)
    process = started.process
    assert process.cmdline()[-1] == BRANCH
    assert not heard(seaweedfs.secret, *process.cmdline(), *process.environ().values(), *process.environ())
    assert process.open_files() == []
    started.branch.close()
    assert not heard(seaweedfs.secret, caplog.text)
    assert caplog.text


# what is not understood


def served_by_hand(*lines: bytes) -> subprocess.CompletedProcess[bytes]:
    """The branch with these lines, and nothing after them but silence."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*this_program(), BRANCH], stdin=pipe, stdout=pipe, stderr=pipe) as process:
        for line in lines:
            process.stdin.write(line)
        process.stdin.flush()
        try:
            code = process.wait(PATIENCE)
        finally:
            process.kill()
        return subprocess.CompletedProcess(process.args, code, process.stdout.read(), process.stderr.read())


@pytest.mark.parametrize("line", [b"{\n", b"[[1]]\n"])
def test_a_branch_that_does_not_understand_ends(line: bytes, mute: ScriptedServer) -> None:
    opening = Opening(mute.server().settings(capabilities=ABLE), "something")
    ended = served_by_hand(opening.line(), line)
    assert ended.returncode == 1
    assert letters.line(letters.READY) in ended.stdout
    assert b"something" not in ended.stderr


@pytest.mark.parametrize("line", [b"\n", b"[1, 2]\n"])
def test_a_branch_whose_opening_is_damaged_ends(line: bytes) -> None:
    assert served_by_hand(line).returncode == 1


@pytest.mark.parametrize("said", GARBAGE)
def test_a_branch_that_is_not_understood_is_ended(said: str, start: Start, tmp_path: Path, mute: ScriptedServer) -> None:
    """It says something odd, and would go on for ever."""
    odd = f"import sys; sys.stdin.readline(); sys.stdout.buffer.write({said}); sys.stdout.flush(); sys.stdin.read()"
    started = start(mute.server(), command=[sys.executable, "-c", odd])
    started.send(some_file(tmp_path), "a")
    assert isinstance(started.all_told(1)["a"], StoreTrouble)
    until(lambda: started.is_gone, PROMPTLY, "its end")
    assert not started.branch.ready


def test_the_current_folder_brings_it_nothing(tmp_path: Path) -> None:
    """A stray file there is none of ours, whatever its name."""
    (tmp_path / "selectors.py").write_text("raise SystemExit(77)")
    code = (
        "import sys; sys.path[0] = sys.prefix; from uploader_gui import BRANCH; from uploader_gui.this_program import this_program;"
        "import subprocess; sys.exit(subprocess.call([*this_program(), BRANCH], stdin=subprocess.DEVNULL))"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert found.returncode == 1, found.stderr
