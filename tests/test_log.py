"""The log on disk: whole lines of JSON, for its owner's eyes, and nothing in it that opens a bucket."""

import json
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.log import KEPT, LARGEST, JsonLines, Log, close_log, without_secrets, write_log

SECRETS = some.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=%", min_size=12, max_size=60)
FORMS = (
    "Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/s3/aws4_request, Signature={}",
    "authorization: Bearer {}",
    "{{'Authorization': 'Basic {}'}}",
    "GET https://s3.example.com/b/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature={}&x-id=GetObject",
    "https://s3.example.com/b/k?X-Amz-Security-Token={}&X-Amz-Expires=60",
    "x-amz-security-token: {}",
    "https://s3.example.com/b/k?AWSAccessKeyId=A&Signature={}",
    "aws_secret_access_key = {}",
    'secret="{}"',
    "Access(key='A', secret='{}')",
    '{{"secret": "{}"}}',
    "password={}",
    "GET https://www.googleapis.com/drive/v3/files/1?key={}&fields=id",
    "http://127.0.0.1:4711/?state={}&scope=drive.readonly",
    "http://127.0.0.1:4711/?error=&code={}",
    "grant_type=refresh_token&refresh_token={}",
    '{{"access_token": "{}", "expires_in": 3599}}',
    "client_secret={}&code_verifier=x",
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "uploader.log"
    handler = write_log(path)
    yield path
    close_log(handler)


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def written(message: str, **extra: object) -> str:
    record = logging.getLogger("uploader_gui.test").makeRecord(
        "uploader_gui.test", logging.INFO, "", 1, "%s", (message,), None, extra=extra
    )
    return JsonLines().format(record)


def test_a_line_is_one_object_with_what_was_given(log: Path) -> None:
    logging.getLogger("uploader_gui.engine").info(
        "sent\npart %d", 7, extra={"upload": 12, "job": 3, "kind": "offline", "at_path": Path("/a")}
    )
    (line,) = lines(log)
    assert line["at"].endswith("Z")
    assert line["level"] == "info"
    assert line["logger"] == "uploader_gui.engine"
    assert line["message"] == "sent\npart 7"
    assert (line["upload"], line["job"], line["kind"], line["at_path"]) == (12, 3, "offline", "/a")


def test_a_fault_brings_its_trace_without_its_secrets(log: Path) -> None:
    try:
        raise ValueError("signed with secret=hunter2hunter2")
    except ValueError:
        logging.getLogger("uploader_gui.engine").info("went wrong", exc_info=True)
    (line,) = lines(log)
    assert "ValueError" in line["trace"]
    assert "hunter2" not in log.read_text(encoding="utf-8")


def test_details_for_developers_and_other_programs_stay_out(log: Path) -> None:
    logging.getLogger("uploader_gui.engine").debug("many")
    logging.getLogger("botocore").info("theirs")
    logging.getLogger("uploader_gui.engine").info("ours")
    assert [line["message"] for line in lines(log)] == ["ours"]


def test_after_closing_nothing_is_written(log: Path) -> None:
    logging.getLogger("uploader_gui").info("before")
    (handler,) = [one for one in logging.getLogger("uploader_gui").handlers if isinstance(one, Log) and one.path == log]
    close_log(handler)
    logging.getLogger("uploader_gui").info("after")
    assert [line["message"] for line in lines(log)] == ["before"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the rights of the person's own folder")
def test_only_its_owner_may_read_it_also_after_turning_over(log: Path) -> None:
    logger = logging.getLogger("uploader_gui")
    logger.info("first")
    log.write_bytes(b"x" * (LARGEST - 10) + b"\n")
    logger.info("turned over")
    assert [stat.S_IMODE(file.stat().st_mode) for file in (log, log.with_name("uploader.log.1"))] == [0o600, 0o600]
    assert lines(log)[0]["message"] == "turned over"


def test_no_more_files_are_kept_than_said(log: Path) -> None:
    for number in range(KEPT + 3):
        logging.getLogger("uploader_gui").info("number %d", number)
        with log.open("ab") as file:
            file.truncate(LARGEST)
    assert len(list(log.parent.glob("uploader.log*"))) == KEPT + 1


@given(SECRETS, some.sampled_from(FORMS))
def test_no_secret_signature_or_presigned_query_is_ever_in_it(secret: str, form: str) -> None:
    text = form.format(secret)
    assert secret not in without_secrets(text)
    for line in (written(text), written("told", url=text), written("told", headers=[text]), written("told", options={"x": text})):
        assert secret not in json.loads(line)["message"] + line
        assert json.loads(line)


@given(
    SECRETS,
    some.sampled_from(["secret", "secret_key", "client_secret", "Authorization", "password", "signature", "refresh_token", "api_key"]),
)
def test_what_is_called_a_secret_is_not_written_in_any_form(secret: str, name: str) -> None:
    assert secret not in written("told", **{name: secret})
    assert secret not in written("told", options={name: secret})


@given(some.text(max_size=80))
def test_any_text_stays_one_line_of_json(text: str) -> None:
    line = written(text, path=text)
    assert "\n" not in line
    assert json.loads(line)["level"] == "info"


@pytest.mark.parametrize("text", ["part 3 of 12 sent to s3.example.com", "HTTP 200 in 12 ms", "secretary.txt is done", "key a/b=c&d"])
def test_what_is_no_secret_stays_as_it_is(text: str) -> None:
    assert without_secrets(text) == text
