"""The line from a script: move and start, in words, in JSON, and with the exit code that says whether it will be so."""

import json

import pytest

from tests.cli.scripted import CommandLine

HELD = {"destination": "there", "account": "", "reason": "offline", "message": "The store can't be reached."}


def test_move_asks_for_what_was_said(line: CommandLine) -> None:
    line.queue.answers["move"] = [{"moved": 2}]
    said = line.run("move", "top", "17", "18")
    assert (said.code, said.out) == (0, "2 moved\n")
    assert line.asked == {"verb": "move", "direction": "top", "ids": [17, 18]}


def test_move_says_where_nothing_moved_and_refuses_other_directions(line: CommandLine) -> None:
    line.queue.answers["move"] = [{"moved": 0}]
    assert line.run("move", "up", "17").out == "Nothing moved: what has ended is not in line.\n"
    assert line.run("move", "sideways", "17").code == 2
    assert line.run("move", "up").code == 2
    assert len(line.queue.requests) == 1


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        ({"started": 1, "paused": 0, "holds": []}, 0, "1 upload goes next"),
        ({"started": 3, "paused": 0, "holds": []}, 0, "3 uploads go next"),
        ({"started": 3, "paused": 0, "holds": [HELD]}, 1, "3 first in line, but “there” waits. The store can't be reached."),
        ({"started": 1, "paused": 2, "holds": []}, 1, "2 paused: let them go on with: uploader-gui resume"),
        ({"started": 0, "paused": 0, "holds": []}, 1, "Nothing of it waits."),
    ],
)
def test_start_says_what_comes_of_it(line: CommandLine, answer: dict[str, object], code: int, words: str) -> None:
    line.queue.answers["start"] = [answer]
    said = line.run("start", "17")
    assert said.code == code
    assert words in said.out + said.err
    again = line.run("start", "17", "--json")
    assert (again.code, json.loads(again.out)) == (code, answer)
