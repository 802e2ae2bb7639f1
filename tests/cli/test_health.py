"""What `health` says to people: what needs a look first, then the figures; and to scripts, the document as it is."""

import pytest

from uploader_gui.commands.health import lines, span

WELL = {"depth": 0, "waiting": 0, "held": 0, "running": 0, "paused": 0, "failed": 0, "abandoned": 0, "attention": []}


def test_nothing_to_do_is_well() -> None:
    assert lines(WELL) == [
        "All is well.",
        "",
        "In the queue   0 files: 0 uploading, 0 waiting",
        "Last 24 hours  nothing ended",
    ]


def test_figures() -> None:
    document = {
        **WELL,
        "depth": 1204,
        "waiting": 1200,
        "held": 40,
        "running": 4,
        "failed": 3,
        "oldest_waiting_seconds": 3 * 3600.0,
        "longest_running_seconds": 720.0,
        "done_last_day": 9997,
        "failed_last_day": 3,
        "success_rate": 0.9997,
        "abandoned": 1,
    }
    assert lines(document)[2:] == [
        "In the queue      1,204 files: 4 uploading, 1,200 waiting, of them 40 held, 3 failed",
        "Oldest            has waited for 3 h",
        "Longest           has been uploading for 12 min",
        "Last 24 hours     9,997 uploaded, 3 failed: 99.9 % arrived",
        "Left to clean up  1 unfinished upload at the store",
    ]


@pytest.mark.parametrize(
    ("attention", "line"),
    [
        (
            {
                "alert": "offline",
                "destination": "Cellar NAS",
                "account": "",
                "message": "The store can't be reached.",
                "seconds": 750.0,
            },
            "- “Cellar NAS” (for 12 min): The store can't be reached.",
        ),
        (
            {"alert": "sign-in-needed", "destination": "", "account": "drive:anna@x", "message": "Sign in.", "seconds": None},
            "- “anna@x”: Sign in.",
        ),
        ({"alert": "backlog", "seconds": 200_000.0}, "- The oldest file has waited for 2 days."),
        (
            {"alert": "stuck", "upload_id": 7, "name": "a.mov", "seconds": 95.0},
            "- “a.mov” can't be read: its drive has not answered for 95 s.",
        ),
        ({"alert": "running-long", "seconds": 30_000.0}, "- “A file” has been uploading for 8 h, longer than expected."),
        ({"alert": "failures", "done": 1900, "failed": 300}, "- 300 of 2,200 files failed within a day."),
    ],
)
def test_what_needs_a_look_stands_first(attention: dict[str, object], line: str) -> None:
    told = lines({**WELL, "attention": [attention]})
    assert told[0] == "Needs a look:"
    assert told[1].startswith(line)


@pytest.mark.parametrize(("seconds", "words"), [(0, "1 s"), (98, "98 s"), (99, "2 min"), (5400, "2 h"), (200_000, "2 days")])
def test_spans(seconds: float, words: str) -> None:
    assert span(seconds) == words
