"""The fake Drive has limits, keeps a log, is checked against Google's description, and runs in a process of its own."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.house.code import ROOT, imports, is_below
from tests.servers.drive import SORRY, Answer, Ended, FakeDrive, Odd, awkward_drive
from tests.servers.drive.items import SHORTCUT
from tests.servers.drive.schema import complaints
from tests.waiting import until

FAKE = ROOT / "tests" / "servers" / "drive"
MEDIA = {"alt": "media"}


def reason(answer: httpx.Response) -> str:
    return str(answer.json()["error"]["errors"][0]["reason"])


def test_nothing_of_the_program_is_in_it() -> None:
    files = list(FAKE.rglob("*.py"))
    assert files
    assert not {module for file in files for module, _ in imports(file) if is_below(module, "uploader_gui")}


def test_scripted_answers_in_their_order(drive: FakeDrive, anna: httpx.Client) -> None:
    one, other = drive.file("one"), drive.file("other")
    answers = [
        Answer(403, "userRateLimitExceeded", times=2),
        Answer(),
        Answer(429, "rateLimitExceeded", retry_after=7),
        Answer(403, html=SORRY),
    ]
    drive.script("get", answers, file=one.id)
    got = [anna.get(f"/files/{one.id}") for _ in range(6)]
    assert [answer.status_code for answer in got] == [403, 403, 200, 429, 403, 200]
    assert reason(got[0]) == "userRateLimitExceeded"
    assert got[3].headers["Retry-After"] == "7"
    assert "automated queries" in got[4].text
    drive.script("get", [Answer(500, "backendError")], file=one.id)
    assert anna.get(f"/files/{other.id}").status_code == 200


def test_scripts_for_one_token_or_account(drive: FakeDrive, anna: httpx.Client) -> None:
    drive.add_account("ben@example.org")
    token = drive.mint("anna@example.org")
    drive.script("list", [Answer(503)], token=token)
    drive.script("list", [Answer(502)], account="ben@example.org")
    assert anna.get("/files").status_code == 200
    for bearer, status in ((token, 503), (token, 200), (drive.mint("ben@example.org"), 502)):
        assert httpx.get(f"{drive.api_base}/files", headers={"Authorization": f"Bearer {bearer}"}).status_code == status


def test_one_file_is_held_for_a_time(drive: FakeDrive, anna: httpx.Client) -> None:
    held, free = drive.file("held"), drive.file("free")
    drive.hold(held.id, 60)
    refused = anna.get(f"/files/{held.id}", params=MEDIA)
    assert (refused.status_code, reason(refused)) == (403, "downloadQuotaExceeded")
    assert anna.get(f"/files/{free.id}", params=MEDIA).status_code == 200
    assert anna.get(f"/files/{held.id}").status_code == 200
    drive.advance(61)
    assert anna.get(f"/files/{held.id}", params=MEDIA).status_code == 200


def test_the_bucket_leaks(drive: FakeDrive, anna: httpx.Client) -> None:
    drive.bucket(capacity=210, per_second=0.01)
    assert [anna.get("/files").status_code for _ in range(3)] == [200, 200, 403]
    assert reason(anna.get("/files")) == "userRateLimitExceeded"
    drive.advance(10_000 - 1)
    anna.headers["Authorization"] = f"Bearer {drive.mint('anna@example.org')}"
    assert anna.get("/files").status_code == 200


def test_the_log_knows_who_asked_but_no_secret(drive: FakeDrive, anna: httpx.Client) -> None:
    file = drive.file("film", 10)
    anna.get(f"/files/{file.id}", params=MEDIA, headers={"Range": "bytes=2-5"})
    (entry,) = drive.log.entries("media", status=206)
    until(lambda: entry.until)
    assert (entry.file, entry.account, entry.range, entry.start, entry.sent) == (file.id, "anna@example.org", "bytes=2-5", 2, 4)
    assert entry.ended is Ended.COMPLETE
    assert "authorization" in entry.headers
    assert len(entry.authorization or "") == 8
    httpx.get(f"{drive.api_base}/files", params={"key": drive.tokens.api_key})
    assert anna.headers["Authorization"].split()[1] not in repr(drive.log.entries())
    assert drive.tokens.api_key not in repr(drive.log.entries())


def test_a_reply_that_google_would_not_give_is_noticed() -> None:
    with pytest.raises(AssertionError, match=r"File\.size is not of the format int64"):
        tell_a_wrong_size()


def test_the_log_counts_what_is_under_way_at_once(drive: FakeDrive, anna: httpx.Client) -> None:
    file = drive.file("film", 100)
    drive.stall(file, 50, times=3)
    with contextlib.ExitStack() as bodies:
        for _ in range(3):
            bodies.enter_context(anna.stream("GET", f"/files/{file.id}", params=MEDIA))
        until(lambda: drive.log.spans(file.id) == [(0, 50)] * 3)
    until(lambda: all(entry.until for entry in drive.log.entries("media")))
    assert anna.get(f"/files/{file.id}", params=MEDIA).status_code == 200
    assert drive.log.busiest("media") == 3
    assert drive.log.fetched_again(file.id) == 150


def tell_a_wrong_size() -> None:
    with FakeDrive() as drive:
        doc = drive.doc("Doc", shown_size="large")
        headers = {"Authorization": f"Bearer {drive.mint('anna@example.org')}"}
        told = httpx.get(f"{drive.api_base}/files/{doc.id}", params={"fields": "size"}, headers=headers).json()
        if told != {"size": "large"}:
            raise RuntimeError(told)


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        ("File", {"size": 5}),
        ("File", {"etag": "x"}),
        ("File", {"trashed": "true"}),
        ("File", {"modifiedTime": "yesterday"}),
        ("FileList", {"files": [{"id": "1"}, {"capabilities": {"canFly": True}}]}),
        ("FileList", {"files": {}}),
        ("File", {"shortcutDetails": {"targetId": None}}),
    ],
)
def test_shapes_are_checked_at_every_depth(shape: str, value: object) -> None:
    assert complaints(shape, value)


def test_the_awkward_drive_lists_as_described(drive: FakeDrive, anna: httpx.Client) -> None:
    scene = awkward_drive(drive, files=300, folders=80)
    found, folders = {}, [scene.root]
    drive.odd_pages("*", [Odd.EMPTY, Odd.SHORT])
    while folders:
        for item in listed(anna, folders.pop()):
            found[item["id"]] = item
            folders += [item["id"]] if item["mimeType"].endswith(".folder") else []
    own = {item.id for item in drive.tree.below(scene.root) if not item.trashed and scene.skipped.get(item.id) != "trashed"}
    assert found.keys() == own
    assert {item.id for item in scene.arrives if item.drive} <= own
    blobs = [item for item in found.values() if "size" in item and item["mimeType"].endswith("octet-stream")]
    assert len(blobs) == 298  # two are in the trash
    assert (
        sum(item["mimeType"].endswith(".folder") for item in found.values()) == 78
    )  # the top is none of them, and one is in the trash
    assert sum(item["mimeType"] == SHORTCUT for item in found.values()) == 11


def listed(client: httpx.Client, folder: str) -> Iterator[dict[str, Any]]:
    params = {"q": f"'{folder}' in parents and trashed=false", "includeItemsFromAllDrives": "true", "fields": "*", "pageSize": "20"}
    while True:
        page = client.get("/files", params=params).json()
        yield from page["files"]
        if not (token := page.get("nextPageToken")):
            return
        params["pageToken"] = token


@contextlib.contextmanager
def running(*options: str) -> Iterator[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.servers.drive", "--until-closed", *options]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin
    assert process.stdout
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        assert process.wait(10) == 0
        process.stdout.close()


def test_a_process_of_its_own_that_is_told_what_to_do() -> None:
    with running("--scene", "sample") as told:
        form = {"grant_type": "refresh_token", "refresh_token": told["refresh_token"]}
        client = told["client"]["installed"]
        answer = httpx.post(
            told["token_uri"], data={**form, "client_id": client["client_id"], "client_secret": client["client_secret"]}
        )
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        film = f"{told['api_base']}/files/{told['special']['film']}"
        httpx.post(told["control"] + "script", json={"endpoint": "get", "answers": [{"status": 503}]}).raise_for_status()
        assert [httpx.get(film, headers=headers).status_code for _ in range(2)] == [503, 200]
        httpx.post(told["control"] + "revoke", json={"account": told["account"]}).raise_for_status()
        assert httpx.get(film, headers=headers).status_code == 401
        log = httpx.get(told["control"] + "log", params={"endpoint": "get"}).json()
        assert [entry["status"] for entry in log] == [503, 200, 401]
        assert httpx.post(told["control"] + "dance").status_code == 404
        assert httpx.post(told["control"] + "hold", json={"wrong": 1}).status_code == 400
