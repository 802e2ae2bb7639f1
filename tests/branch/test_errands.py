"""What a branch sends, and what it says of that."""

import hashlib
import os
from contextlib import closing
from pathlib import Path

import pytest

from tests.branch.conftest import Start
from tests.branch.started import PATIENCE
from tests.e2e.kills.stores import client
from tests.servers import Server
from tests.servers.scripted import ScriptedServer, error
from tests.waiting import until
from uploader_gui.core.errors import (
    AlreadyThere,
    CredentialsRefused,
    KeyRefused,
    SourceChanged,
    SourceMissing,
    StoreTrouble,
    Throttled,
)
from uploader_gui.core.ports import Sent
from uploader_gui.sources.local import open_source

AWKWARD = ("a b.txt", "ünï.txt", "🎞.txt", "quote'\".txt", "caf\udce9.txt", "line\nbreak.txt", "l" * 200)


def held(server: Server, prefix: str) -> dict[str, bytes]:
    with closing(client(server)) as s3:
        found = s3.list_objects_v2(Bucket=server.bucket, Prefix=prefix).get("Contents", [])
        return {
            each["Key"].removeprefix(prefix): s3.get_object(Bucket=server.bucket, Key=each["Key"])["Body"].read() for each in found
        }


def some_file(folder: Path, name: str = "a.bin", size: int = 1000) -> Path:
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


@pytest.mark.parametrize("server", ["seaweedfs", "seaweedfs-https"], indirect=True)
def test_it_sends_files_as_they_are(server: Server, start: Start, tmp_path: Path, prefix: str) -> None:
    paths = {
        f"{number:02}": some_file(tmp_path, f"{number}.bin", size) for number, size in enumerate([0, 1, 1024 * 1024, *[3000] * 40])
    }
    started = start(server, prefix)
    for key, path in paths.items():
        started.send(path, key)
    told = started.all_told(len(paths))
    for key, path in paths.items():
        found = told[key]
        assert isinstance(found, Sent), found
        with closing(open_source().open(str(path))) as file:
            assert found.identity == file.identity
        assert (found.part.number, found.part.length) == (0, path.stat().st_size)
        assert found.part.etag.strip('"') == hashlib.md5(path.read_bytes()).hexdigest()
        assert found.seconds >= 0
    assert held(server, prefix) == {key: path.read_bytes() for key, path in paths.items()}


def test_names_that_are_no_text(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    paths = {str(number): some_file(tmp_path, name) for number, name in enumerate(AWKWARD)}
    for key, path in paths.items():
        started.send(path, f"{key} ünï 🎞")
    told = started.all_told(len(paths))
    assert all(isinstance(found, Sent) for found in told.values()), told
    assert held(seaweedfs, prefix) == {f"{key} ünï 🎞": path.read_bytes() for key, path in paths.items()}


def test_a_file_that_is_not_what_was_queued_is_not_sent(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    path = some_file(tmp_path)
    started.send(path, "smaller", size=1001)
    started.send(path, "larger", size=999)
    started.send(tmp_path / "gone.bin", "gone")
    started.send(tmp_path, "folder")
    started.send(path, "good")
    told = started.all_told(5)
    assert isinstance(told["smaller"], SourceChanged)
    assert isinstance(told["larger"], SourceChanged)
    assert isinstance(told["gone"], SourceMissing)
    assert not isinstance(told["folder"], Sent)
    assert held(seaweedfs, prefix) == {"good": path.read_bytes()}


def test_a_taken_key_stays_as_it_is(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    first, second = some_file(tmp_path, "1"), some_file(tmp_path, "2")
    started.send(first, "key")
    started.all_told(1)
    again = start(seaweedfs, prefix)
    again.send(second, "key")
    assert isinstance(again.all_told(1)["key"], AlreadyThere)
    assert held(seaweedfs, prefix) == {"key": first.read_bytes()}


def test_a_wrong_secret_is_said(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix, secret="another one")
    started.send(some_file(tmp_path), "a")
    assert isinstance(started.all_told(1)["a"], CredentialsRefused)
    assert held(seaweedfs, prefix) == {}


def test_what_a_store_says_arrives_whole(start: Start, tmp_path: Path) -> None:
    answers = [
        error("400 Bad Request", "KeyTooLongError", message="Your key is too long"),
        error("503 Slow Down", "SlowDown", ("retry-after", "7")),
        error("500 Internal Server Error", "InternalError"),
    ]
    with ScriptedServer(answers) as store:
        started = start(store.server())
        path = some_file(tmp_path)
        for number in range(3):
            started.send(path, str(number))
            started.all_told(number + 1)
    refused, throttled, trouble = started.told.values()
    assert isinstance(refused, KeyRefused)
    assert (refused.code, refused.request_id) == ("KeyTooLongError", "R1")
    assert isinstance(throttled, Throttled)
    assert throttled.retry_after == 7.0
    assert type(trouble) is StoreTrouble


def test_letters_wait_for_others_or_for_a_flush(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    started.until_ready()
    path = some_file(tmp_path)
    for number in range(15):
        started.send(path, str(number))
    heard = started.branch.heard_at
    until(lambda: started.branch.heard_at > heard, PATIENCE, "a sign")
    assert not started.told
    started.send(path, "15")
    until(lambda: len(started.told) == 16, PATIENCE, "sixteen")
    started.send(path, "16")
    started.all_told(17)


def test_what_is_given_up_is_answered_soon(start: Start, tmp_path: Path, mute: ScriptedServer) -> None:
    started = start(mute.server())
    path = some_file(tmp_path)
    wanted = [started.send(path, str(number)) for number in range(20)]
    started.branch.flush()
    until(lambda: mute.heard, PATIENCE, "a request under way")
    for give_up in wanted:
        give_up()
    told = started.all_told(20)
    assert {type(found) for found in told.values()} == {StoreTrouble}
    for give_up in wanted:
        give_up()  # it is over already
    assert started.branch.pending == 0


def test_what_is_given_up_before_it_left_is_not_sent(start: Start, tmp_path: Path, seaweedfs: Server, prefix: str) -> None:
    started = start(seaweedfs, prefix)
    path = some_file(tmp_path)
    give_up = started.send(path, "unwanted")
    give_up()
    started.send(path, "wanted")
    told = started.all_told(2)
    assert isinstance(told["wanted"], Sent)
    assert ("unwanted" in held(seaweedfs, prefix)) == isinstance(told["unwanted"], Sent)
