"""Words become requests, documents become lines, and every end has its exit code."""

import csv
import io
import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.scripted import NOW, CommandLine
from uploader_gui.commands.times import start_time
from uploader_gui.core.errors import KINDS, CredentialsMissing, CredentialsRefused, DestinationGone, Mistake, Offline, QueueTaken
from uploader_gui.core.upload import UploadState

ADDED = {"id": 7, "name": "photos", "destination": "there"}


def test_add_asks_for_everything_that_was_said(line: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "a b").touch()
    line.queue.answers["add"] = [ADDED]
    options = ("--prefix", "p", "--if-exists", "rename", "--force", "--priority", "3", "--start-at", "22:00", "--to", "there")
    options += ("--max-size", "5G", "--account", "anna@example.org")
    said = line.run("add", *options, str(tmp_path / "a b"), str(tmp_path))
    assert (said.code, said.out) == (0, "7\n")
    start = NOW.replace(hour=22, minute=0).timestamp()
    expected = {"to": "there", "prefix": "p", "if_exists": "rename", "force": True, "priority": 3, "start_at": start}
    expected |= {"max_size": 5 * 10**9, "account": "anna@example.org"}
    assert line.asked == {"verb": "add", "what": [str(tmp_path / "a b"), str(tmp_path)], **expected}
    assert json.loads(json.dumps(line.asked)) == line.asked


def test_add_leaves_open_what_was_not_said(line: CommandLine, tmp_path: Path) -> None:
    line.queue.answers["add"] = [ADDED]
    assert json.loads(line.run("add", str(tmp_path), "--json").out) == ADDED
    assert [line.asked[name] for name in ("to", "if_exists", "start_at", "max_size")] == [None] * 4


@pytest.mark.parametrize(
    "text", ["see https://drive.google.com/drive/folders/1AbC for it", "drive.google.com/file/d/1AbC/view", "a\nhttp://b/"]
)
def test_a_text_with_a_link_is_passed_on_as_it_is(text: str, line: CommandLine) -> None:
    line.queue.answers["add"] = [ADDED, {**ADDED, "id": 8}]
    assert line.run("add", text).out == "7\n8\n"
    assert line.asked["what"] == [text]


def test_paths_are_made_whole_and_links_are_kept(line: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "dangling").symlink_to("nowhere")
    monkeypatch.chdir(tmp_path)
    line.queue.answers["add"] = [ADDED]
    uri = (tmp_path / "real").as_uri()
    assert line.run("add", "link", "./real/../dangling", uri, "https://example.org/x").code == 0
    assert line.asked["what"] == [*(str(tmp_path / name) for name in ("link", "dangling", "real")), "https://example.org/x"]


@pytest.mark.skipif(sys.platform != "linux", reason="only here any bytes make a name")
def test_names_that_are_not_text_arrive_as_they_are(line: CommandLine, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe name")
    Path(odd).touch()
    line.queue.answers["add"] = [ADDED]
    assert line.run("add", odd, Path(odd).as_uri(), f"file://{odd}").code == 0
    assert [os.fsencode(path) for path in line.asked["what"]] == [os.fsencode(odd)] * 3


@pytest.mark.parametrize("missing", ["nowhere", "file/below", "\udcff", "bad\0name", "file://nowhere/x"])
def test_a_missing_path_queues_nothing(missing: str, line: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    said = line.run("add", "file", missing)
    assert said.code == 2
    assert "Nothing was added." in said.err
    assert not said.out + "".join(str(request) for request in line.queue.requests)


@pytest.mark.parametrize("verb", ["pause", "resume", "cancel", "retry"])
def test_the_verbs_say_whom_they_mean(verb: str, line: CommandLine) -> None:
    line.queue.answers[verb] = [{"moved": 2}]
    assert json.loads(line.run(verb, "3", "4", "--json").out) == {"moved": 2}
    assert line.asked == {"verb": verb, "ids": [3, 4], "all": False, "failed": False}
    for word, field in (("--all", "all"), ("--failed", "failed")):
        assert "2 uploads" in line.run(verb, word).out
        assert line.queue.requests[-1] == {"verb": verb, "ids": [], "all": False, "failed": False, field: True}


def test_refresh_names_its_jobs(line: CommandLine) -> None:
    line.queue.answers["refresh"] = [{"refreshed": 1}]
    assert line.run("refresh", "3").out == "1 job listed again\n"
    assert line.asked == {"verb": "refresh", "ids": [3]}
    assert json.loads(line.run("refresh", "3", "4", "--json").out) == {"refreshed": 1}


WRONG = [
    ("refresh",),
    *((verb, *rest) for verb in ("pause", "retry") for rest in ((), ("3", "--all"), ("x",), ("--all", "--failed"))),
    ("frobnicate",),
    ("add",),
    ("add", "--if-exists", "perhaps", "."),
    ("add", "--start-at", "noon", "."),
    ("add", "--max-size", "large", "."),
    ("add", "--colour", "."),
    ("jobs", "--limit", "0"),
    ("uploads", "--state", "odd"),
    ("uploads", "--job", "x"),
    ("job",),
    ("receipt", "1", "--format", "pdf"),
    ("destination",),
    ("destination", "add"),
    ("destination", "add", "n", "--access-key-id", "id"),
    ("destination", "add", "n", "--secret-stdin"),
    ("destination", "add", "n", "--profile", "p", "--access-key-id", "id", "--secret-stdin"),
    ("destination", "add", "n", "--ca-bundle", "nowhere.pem"),
    ("destination", "add", "n", "--option", "nonsense"),
    ("destination", "add", "n", "--secret", "hush"),
    ("run", "--lanes", "-1"),
    ("\udcff",),
    ("",),
]


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_one_kind_of_end(words: tuple[str, ...], line: CommandLine) -> None:
    said = line.run(*words)
    assert said.code == 2
    assert said.err.strip()
    assert not said.out
    assert "Traceback" not in said.err
    assert not line.queue.requests


ENDS = [
    (Mistake(reason="No such thing."), 2),
    (DestinationGone(name="there"), 2),
    (CredentialsMissing(reason="none"), 3),
    (CredentialsRefused("hush", code="InvalidAccessKeyId", request_id="r1"), 3),
    (Offline(), 1),
    (QueueTaken(), 1),
    (KeyboardInterrupt(), 130),
]


@pytest.mark.parametrize(("end", "code"), ENDS, ids=lambda value: str(getattr(value, "kind", value)))
def test_every_trouble_has_its_exit_code_and_sentence(end: BaseException, code: int, line: CommandLine) -> None:
    line.queue.answers["jobs"] = end
    said = line.run("jobs")
    assert said.code == code
    assert getattr(end, "message", "") in said.err
    assert not said.out


@pytest.mark.logs("unexpected")
def test_what_nobody_expected_names_the_log(line: CommandLine) -> None:
    line.queue.answers["jobs"] = LookupError("the inside of the program")
    with_expected_log = line.run("jobs")
    assert with_expected_log.code == 1
    assert str(line.home.log_file) in with_expected_log.err
    assert "Traceback" not in with_expected_log.err
    (entry,) = [json.loads(text) for text in line.home.log_file.read_text().splitlines()]
    assert "the inside of the program" in entry["trace"]


def test_lists_are_one_object_a_line(line: CommandLine) -> None:
    jobs = [{"id": number, "name": f"ü\udcff\x1b[31m {number}"} for number in range(3)]
    line.queue.answers["jobs"] = list(jobs)
    for words in (("jobs", "--json"), ("--json", "jobs")):
        out = line.run(*words).out
        assert [json.loads(text) for text in out.splitlines()] == jobs
        assert out.isascii()


def test_people_get_columns_without_what_commands_a_terminal(line: CommandLine) -> None:
    line.queue.answers["jobs"] = [{"id": 5, "state": "done", "name": "n\x1b[31m\udcff", "total_bytes": 12_300_000}]
    out = line.run("jobs").out
    assert "12.3 MB" in out
    assert "\x1b" not in out
    assert "\udcff" not in out


def test_a_list_stops_where_it_was_told(line: CommandLine) -> None:
    line.queue.answers["uploads"] = [{"id": number} for number in range(10)]
    said = line.run("uploads", "--json", "--limit", "4", "--state", "failed", "--job", "3", "--offset", "8")
    assert len(said.out.splitlines()) == 4
    assert "--offset 12" in said.err
    assert line.asked == {"verb": "uploads", "job": 3, "state": UploadState.FAILED, "limit": 4, "offset": 8}


def test_every_event_is_told_once_though_two_owners_tell_it(line: CommandLine) -> None:
    line.queue.answers["events"] = [{"seq": seq, "at": "2026-11-22T01:02:03Z", "type": "held", "data": {}} for seq in (3, 4, 4, 3, 5)]
    out = line.run("events", "--since", "2", "--json").out
    assert [json.loads(text)["seq"] for text in out.splitlines()] == [3, 4, 5]
    assert "held" in line.run("events").out


@pytest.mark.parametrize(
    ("documents", "code"),
    [
        ([{"id": 1, "verified_at": "2026-11-22T01:02:03Z", "error": None}], 0),
        ([{"id": 1, "verified_at": None, "error": {"kind": "unproven", "message": "no"}}], 1),
        ([{"id": 1, "verified_at": "2026-11-22T01:02:03Z"}, {"id": 2, "verified_at": None}], 1),
        ([], 0),
    ],
)
def test_verify_fails_when_anything_is_not_proven(documents: list[dict], code: int, line: CommandLine) -> None:
    line.queue.answers["verify"] = documents
    assert line.run("verify", "1", "2").code == code


def test_a_receipt_is_a_table_that_no_spreadsheet_runs(line: CommandLine) -> None:
    rows = [{"id": 1, "key": '=cmd|"x"!A1', "size": 5}, {"id": 2, "key": "a,\n\udcffb", "size": 6, "more": 1}]
    line.queue.answers["receipt"] = rows
    table = list(csv.DictReader(io.StringIO(line.run("receipt", "3", "--format", "csv").out)))
    assert [row["id"] for row in table] == ["1", "2"]
    assert table[0]["key"].startswith("'=")
    assert table[1]["key"] == "a,\n\\udcffb"
    assert [json.loads(text) for text in line.run("receipt", "3").out.splitlines()] == rows


def test_cleanup_only_looks_unless_told(line: CommandLine) -> None:
    line.queue.answers["cleanup"] = [{"destination": "there", "key": "k", "multipart_id": "m"}]
    assert "--yes" in line.run("cleanup").err
    assert line.queue.requests[-1]["abort"] is False
    assert "aborted" in line.run("cleanup", "--yes").err
    assert line.queue.requests[-1] == {"verb": "cleanup", "abort": True, "destination": None}


def test_a_destination_is_asked_for_with_its_options(line: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ca.pem").touch()
    monkeypatch.chdir(tmp_path)
    line.queue.answers["destination_add"] = [{"name": "there"}]
    given = ("--endpoint", "http://e", "--bucket", "b", "--region", "r", "--prefix", "p", "--preset", "minio", "--if-exists", "fail")
    more = ("--ca-bundle", "ca.pem", "--addressing", "path", "--option", "account=a=1", "--profile", "work")
    assert line.run("destination", "add", "there", *given, *more).code == 0
    options = {"endpoint": "http://e", "bucket": "b", "region": "r", "profile": "work", "addressing": "path", "account": "a=1"}
    assert line.asked["options"] == {**options, "ca_bundle": str(tmp_path / "ca.pem")}
    assert (line.asked["secret"], line.asked["prefix"], line.asked["preset"], line.asked["if_exists"]) == ("", "p", "minio", "fail")


def test_a_test_tells_in_words_what_the_store_can_do(line: CommandLine) -> None:
    line.queue.answers["destination_test"] = [
        {"guard": "md5", "reads": True, "lists_uploads": False, "findings": ["It may not list."]}
    ]
    out = line.run("destination", "test", "there").out
    assert "- It may not list." in out
    assert "yes  reads" in out
    assert "no   lists uploads" in out


TIMES = [
    ("22:00", "2026-11-22T22:00+01:00"),
    ("21:30", "2026-11-23T21:30+01:00"),
    ("9:05", "2026-11-23T09:05+01:00"),
    ("2026-12-01 08:00", "2026-12-01T08:00+01:00"),
    ("2026-11-22T22:00Z", "2026-11-22T22:00+00:00"),
    ("2026-11-22T22:00-05:00", "2026-11-22T22:00-05:00"),
    ("2027-07-01 12:00", "2027-07-01T12:00+02:00"),
]


@pytest.mark.parametrize(("text", "meant"), TIMES)
def test_times_as_people_write_them(text: str, meant: str) -> None:
    assert start_time(text, NOW) == NOW.fromisoformat(meant).timestamp()


@pytest.mark.parametrize("text", ["", "noon", "25:00", "12:61", "2026-13-01 10:00", "22.00", "22"])
def test_what_is_no_time_is_said(text: str) -> None:
    with pytest.raises(Mistake, match="is not a time"):
        start_time(text, NOW)


def test_every_kind_of_trouble_has_a_sentence_on_the_command_line(line: CommandLine) -> None:
    for kind in KINDS.values():
        line.queue.answers["jobs"] = kind(reason="because", where="there")
        said = line.run("jobs")
        assert said.code in (1, 2, 3)
        assert said.err.strip()
