"""What a person is asked on the command line: a plan, and files that are already there."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.scripted import CommandLine
from tests.servers import Server
from uploader_gui.app import open_owner
from uploader_gui.cli import main
from uploader_gui.settings import Home

pytest_plugins = ["tests.servers.fixtures"]

PLAN = {"id": 7, "name": "photos", "destination": "There", "waits": True, "looked": "done", "reason": "", "if_exists": "replace"}
COUNTS = {"files": 1204, "bytes": 18_400_000_000, "new": 1188, "identical": 9, "same_size": 0, "other": 5, "unreadable": 2}


def test_a_plan_is_one_line(line: CommandLine) -> None:
    line.queue.answers["plan"] = [{**PLAN, **COUNTS, "left_out": 0}]
    said = line.run("plan", "7")
    assert said.out == "1,204 files, 18.4 GB: 1,188 new, 9 identical, skipped, 5 replace, 2 unreadable\n"
    assert "resume 7" in said.err and said.code == 0
    assert json.loads(line.run("plan", "7", "--json").out)["other"] == 5


def test_a_plan_without_a_listing_says_so(line: CommandLine) -> None:
    line.queue.answers["plan"] = [{**PLAN, **COUNTS, "left_out": 0, "looked": "refused", "reason": "offline"}]
    assert "what is already there is found out file by file (" in line.run("plan", "7").out


def test_answers_name_what_they_are_for(line: CommandLine) -> None:
    line.queue.answers["resolve"] = [{"resolved": 2}]
    assert line.run("resolve", "3", "4", "--by", "replace").out == "2 uploads answered\n"
    assert line.asked == {"verb": "resolve", "ids": [3, 4], "all": False, "by": "replace"}
    for words in (["--by", "skip"], ["3", "--all", "--by", "skip"], ["3", "--by", "fail"]):
        assert line.run("resolve", *words).code == 2


@pytest.mark.logs("keyring")
def test_a_plan_is_made_starts_and_asks(
    tmp_path: Path, moto: Server, prefix: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UPLOADER_GUI_HOME", str(tmp_path / "home"))
    with open_owner(Home.find()) as owner:
        owner.desk.add_destination(moto.settings("There", prefix), moto.secret, "file")
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.jpg").write_bytes(os.urandom(500))

    def run(*words: str) -> str:
        assert main(words) in (0, 1)
        return capsys.readouterr().out

    run("add", str(folder))
    run("run", "--until-done")
    (folder / "0.jpg").write_bytes(b"another one")
    (folder / "5.jpg").write_bytes(b"a new one")
    assert (
        run("add", str(folder), "--plan", "--if-exists", "fail")
        .splitlines()[1]
        .endswith("1 new, 3 identical, skipped, 1 ask, for another file is there")
    )
    job = json.loads(run("jobs", "--json").splitlines()[-1])
    assert job["state"] == "paused"
    run("resume", str(job["id"]))
    run("run", "--until-done")
    (taken,) = [json.loads(row) for row in run("resolve", "--json").splitlines()]
    assert (taken["size"], taken["size_there"], taken["state"]) == (11, 500, "failed") and taken["modified_there"]
    run("resolve", str(taken["id"]), "--by", "rename")
    run("run", "--until-done")
    upload, *_ = [json.loads(row) for row in run("uploads", "--job", str(job["id"]), "--json").splitlines()]
    assert upload["state"] == "done" and upload["key"].endswith("photos/0 (2).jpg")
