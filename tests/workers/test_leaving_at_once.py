"""A process that leaves at once has said everything, and leaves no thread in the middle of its work."""

import subprocess
import sys

LEAVES = """
import sys, threading
from uploader_gui.workers.leaving import leave_at_once
sys.stdout.write("said")
{before}
leave_at_once(3)
{after}
"""


def left(before: str = "", after: str = "") -> tuple[int, str]:
    script = LEAVES.format(before=before, after=after)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout


def test_what_was_said_is_written_and_nothing_comes_afterwards() -> None:
    assert left(after="print(' more')") == (3, "said")


def test_a_thread_that_works_is_waited_for() -> None:
    working = "go = threading.Event(); threading.Thread(target=lambda: (go.wait(), print(' worked'))).start()"
    assert left(working, "go.set()") == (0, "said worked\n")


def test_a_thread_that_nobody_waits_for_holds_nothing_up() -> None:
    assert left("threading.Thread(target=threading.Event().wait, daemon=True).start()") == (3, "said")


def test_what_cannot_be_written_is_left_to_pythons_own_end() -> None:
    assert left("sys.stdout.close()", "sys.exit(4)") == (4, "said")
