"""When is the work over, and what is shown meanwhile."""

import io
from collections.abc import Mapping

import pytest
from rich.console import Console

from uploader_gui.commands.bars import BarScreen
from uploader_gui.commands.look import Look, look, verdict
from uploader_gui.commands.output import ended_line
from uploader_gui.commands.watch import Watch

ANNA = "drive:anna@example.org"


def state(left: int = 0, **more: object) -> dict[str, object]:
    return {"uploads": [], "speed": 0.0, "left": left, "listing": 0, "holds": [], "seq": 5, **more}


def job(job_id: int = 1, **counts: object) -> dict[str, object]:
    return {"id": job_id, "destination": "there", "total_files": 10, "total_bytes": 1000, "sent_bytes": 400, **counts}


def hold(reason: str, destination: str = "there") -> dict[str, object]:
    return {"destination": destination, "reason": reason, "message": f"{reason}!", "until": None}


def held_account(reason: str, account: str = ANNA) -> dict[str, object]:
    return {**hold(reason, ""), "account": account}


ROW = {"id": 2, "job_id": 1, "sent": 50, "size": 100, "speed": 10.0, "phase": "uploading"}
VERDICTS = [
    (state(), [job(done=10)], 0),
    (state(), [job(done=9, failed=1)], 1),
    (state(3), [job(waiting=3)], None),
    (state(listing=1), [job(listing=True)], None),
    (state(cleaning=True), [job(done=10)], None),
    (state(3, holds=[hold("credentials-refused")]), [job(waiting=3)], 3),
    (state(3, holds=[hold("bucket-missing")]), [job(waiting=3)], 1),
    (state(3, holds=[hold("offline")]), [job(waiting=3)], None),
    (state(3, holds=[hold("throttled")]), [job(waiting=3)], None),
    (state(3, holds=[hold("clock-wrong")], uploads=[ROW]), [job(waiting=3)], None),
    (state(3, holds=[hold("clock-wrong")], listing=1), [job(waiting=3)], None),
    (state(6, holds=[hold("credentials-missing")]), [job(waiting=3), job(2, waiting=3, destination="elsewhere")], None),
    (state(3, holds=[hold("a-kind-of-a-newer-version")]), [job(waiting=3)], None),
    (state(), [job(paused=4)], 0),
    (state(3, holds=[held_account("sign-in-needed")]), [job(waiting=3, account=ANNA)], 3),
    (state(3, holds=[held_account("source-offline")]), [job(waiting=3, account=ANNA)], None),
    (state(3, holds=[held_account("sign-in-needed")]), [job(waiting=3)], None),
    (state(6, holds=[held_account("sign-in-needed")]), [job(waiting=3, account=ANNA), job(2, waiting=3, account="drive:ben")], None),
    (state(listing=1, holds=[held_account("sign-in-needed")]), [job(listing=True, account=ANNA)], 3),
    (state(listing=2, holds=[held_account("sign-in-needed")]), [job(listing=True, account=ANNA)], None),
    (state(3, listing=1, holds=[hold("bucket-missing")]), [job(listing=True, waiting=3, account=ANNA)], None),
    (state(4, holds=[hold("bucket-missing"), held_account("sign-in-needed")]), [job(waiting=1), job(2, waiting=3, account=ANNA)], 3),
]


@pytest.mark.parametrize(("seen", "jobs", "code"), VERDICTS)
def test_when_the_work_is_over(seen: Mapping[str, object], jobs: list[Mapping[str, object]], code: int | None) -> None:
    assert verdict(Look(seen, (), (), tuple(jobs))) == code


def test_who_is_needed_is_told_once_and_by_name() -> None:
    jobs = (job(waiting=1, account=ANNA), job(2, waiting=1, account=ANNA))
    seen = Look(state(2, holds=[held_account("sign-in-needed")]), (), (), jobs)
    assert seen.needs == ("“anna@example.org” needs you. sign-in-needed!",)


class Notes:
    """A screen that keeps what it was shown."""

    every_event = False

    def __init__(self) -> None:
        self.looks: list[Look] = []
        self.closed = False

    def show(self, seen: Look) -> None:
        self.looks.append(seen)

    def close(self) -> None:
        self.closed = True


def test_the_end_is_looked_at_twice_and_the_second_time_whole(capsys: pytest.CaptureFixture[str]) -> None:
    screen = Notes()
    watch = Watch(screen, until_done=True)
    assert watch.listing is None
    assert watch.take(Look(state(2), (), (), (job(waiting=2), job(2, done=1)))) is None
    assert watch.listing == []
    event = {"seq": 9, "type": "upload_moved", "data": {"job_id": 1}}
    assert watch.take(Look(state(), (event,), (), (job(done=2, verified=2),))) is None
    assert (watch.listing, watch.since) == (None, 9)
    assert watch.take(Look(state(), (), (), (job(done=2, verified=2), job(2, done=1)))) == 0
    assert screen.closed
    assert capsys.readouterr().err == "2 done, 2 verified.\n"


def test_work_that_was_over_before_the_first_look_counts(capsys: pytest.CaptureFixture[str]) -> None:
    watch = Watch(Notes(), until_done=True)
    event = {"seq": 9, "type": "upload_completed", "data": {"job_id": 2}}
    assert watch.take(Look(state(), (event,), (), (job(done=3), job(2, skipped=12)))) == 0
    assert capsys.readouterr().err == "12 skipped.\n"


def test_work_that_began_again_goes_on() -> None:
    watch = Watch(Notes(), until_done=True)
    watch.take(Look(state(1), (), (), (job(waiting=1),)))
    assert watch.take(Look(state(), (), (), (job(done=1),))) is None
    assert watch.take(Look(state(1), (), (), (job(done=1, waiting=1),))) is None
    assert watch.listing == []


def test_without_an_end_it_goes_on_watching() -> None:
    watch = Watch(Notes(), until_done=False)
    assert [watch.take(Look(state(), (), (), (job(done=1),))) for _ in range(4)] == [None] * 4


def test_a_look_asks_only_about_jobs_that_moved() -> None:
    asked: list[Mapping[str, object]] = []
    answers = {
        "run_state": [state(2, uploads=[ROW])],
        "events": [{"seq": 6, "type": "held", "data": {}}, {"seq": 7, "type": "upload_moved", "data": {"job_id": 4}}],
        "uploads": [{"id": 2, "name": "n"}],
        "job": [job()],
    }

    def ask(request: Mapping[str, object]):
        asked.append(request)
        return iter(answers[str(request["verb"])])

    found = look(ask, 5, [3])
    assert [request["id"] for request in asked if request["verb"] == "job"] == [1, 3, 4]
    assert len(found.jobs) == 3
    assert {"verb": "events", "since": 5, "limit": 1000, "without": ["upload_moved", "verified", "part_sent"]} in asked
    look(ask, 5, [3], every=True)
    assert {"verb": "events", "since": 5, "limit": 1000, "without": []} in asked


def test_bars_show_names_progress_and_what_is_left() -> None:
    paper = io.StringIO()
    bars = BarScreen(Console(file=paper, force_terminal=True, width=160))
    failed = {
        "seq": 1,
        "type": "upload_progress",
        "data": {"status": "failed", "filename": "b\x1b[2J.txt", "error_reason": "Missing."},
    }
    rows = ({"id": 2, "name": "a [bold]name[/] \x1b[2J of a file that is much longer than its column.bin"},)
    bars.show(Look(state(3, uploads=[ROW], speed=100.0), (failed,), rows, (job(waiting=2, running=1),)))
    bars.close()
    drawn = paper.getvalue()
    assert "\x1b[2J" not in drawn
    for words in ("a [bold]name", "column.bin", "50%", "3 of 10 files left", "100 bytes/s", "0:07 left", "failed: b", "Missing."):
        assert words in drawn, words


def test_only_the_end_of_files_is_a_line() -> None:
    assert ended_line({"type": "part_sent", "data": {}}) == ""
    assert ended_line({"type": "upload_progress", "data": {"status": "cancelled", "count": 1200}}) == "cancelled: 1,200 files"
    left_out = {"status": "skipped", "filename": "form", "error_reason": "not-exportable"}
    assert ended_line({"type": "upload_progress", "data": left_out}) == "skipped: form Google has no file format for it"
