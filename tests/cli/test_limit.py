"""The limit on the command line: how it is given, and how it is shown."""

import io
from datetime import datetime

import pytest
from rich.console import Console

from tests.cli.scripted import CommandLine
from uploader_gui.commands.bars import BarScreen
from uploader_gui.commands.look import Look

JOB = {"id": 1, "destination": "there", "total_files": 10, "total_bytes": 1000, "sent_bytes": 400, "waiting": 3}


@pytest.mark.parametrize(("words", "said"), [("fast", "800k or 5M"), ("1Gbit", "800k or 5M"), ("5", "slowest speed is 10 kB/s")])
def test_a_limit_that_cannot_be_understood_is_wrong_usage(line: CommandLine, words: str, said: str) -> None:
    answer = line.run("run", "--until-done", "--limit", words)
    assert (answer.code, said in answer.err) == (2, True)
    assert not line.home.data.exists()


@pytest.mark.parametrize(
    ("limit", "shown"),
    [
        ({"rate": 2_500_000, "stopped": False, "until": None, "then": ""}, "limit 2.5 MB/s"),
        ({"rate": 1_000_000, "stopped": False, "until": "2026-11-16T17:00:00.000Z", "then": "no limit"}, "limit 1 MB/s until {}"),
        ({"rate": 0, "stopped": True, "until": "2026-11-16T17:00:00.000Z", "then": "no limit"}, "stopped by the timetable until {}"),
    ],
)
def test_the_limit_stands_beside_the_bars(limit: dict[str, object], shown: str) -> None:
    assert shown.format(f"{datetime.fromisoformat('2026-11-16T17:00:00Z').astimezone():%H:%M}") in drawn(limit)


@pytest.mark.parametrize("limit", [{"rate": 0, "stopped": False, "until": None, "then": ""}, None, "unknown to an older version"])
def test_without_a_limit_there_is_no_word_about_it(limit: object) -> None:
    words = drawn(limit)
    assert "3 of 10 files left" in words
    assert "limit" not in words


def drawn(limit: object) -> str:
    paper = io.StringIO()
    bars = BarScreen(Console(file=paper, force_terminal=True, width=160))
    state = {"uploads": [], "speed": 0.0, "left": 3, "listing": 0, "holds": [], "seq": 5, "limit": limit}
    bars.show(Look(state, (), (), (JOB,)))
    bars.close()
    return paper.getvalue()
