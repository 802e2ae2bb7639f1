"""The client file that a person chooses: each way in which it can be the wrong one has a sentence."""

from pathlib import Path

import pytest

from tests.servers.drive import FakeDrive
from uploader_gui.core.errors import Mistake
from uploader_gui.json_file import JsonFile
from uploader_gui.sources.drive.client import parse_client, read_client

CLIENT = {"client_id": "1", "client_secret": "2", "auth_uri": "https://a.example/auth", "token_uri": "https://a.example/token"}


@pytest.mark.parametrize(
    ("document", "said"),
    [
        ({"web": CLIENT}, "web application"),
        ({"type": "service_account", "client_id": "1"}, "service account"),
        ({"type": "authorized_user", "refresh_token": "1"}, "somebody's credentials"),
        ({"anything": 1}, "not a client file"),
        ({"installed": {**CLIENT, "client_secret": ""}}, "“client_secret” is missing"),
        ({"installed": {}}, "“client_id”, “client_secret”, “auth_uri”, “token_uri” are missing"),
        ({"installed": {**CLIENT, "token_uri": "http://a.example/token"}}, "not secure"),
        ({"installed": {**CLIENT, "auth_uri": "javascript:alert(1)"}}, "not secure"),
    ],
)
def test_each_mistake_in_a_client_file_has_its_sentence(tmp_path: Path, document: dict[str, object], said: str) -> None:
    path = tmp_path / "chosen.json"
    JsonFile(path).write(document)
    with pytest.raises(Mistake, match=said):
        read_client(str(path))


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\x89PNG", "not a JSON file"), (b"[1]", "not a client file"), (b"", "not a JSON file"), (b" " * 70_000, "too large")],
)
def test_a_file_that_is_none(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "chosen.json"
    path.write_bytes(content)
    with pytest.raises(Mistake, match=said):
        read_client(str(path))
    with pytest.raises(Mistake, match="There is no file"):
        read_client(str(tmp_path / "nowhere"))


def test_googles_own_is_taken_and_its_secret_is_not_shown(drive: FakeDrive, tmp_path: Path) -> None:
    path = tmp_path / "client.json"
    JsonFile(path).write(drive.client_document())
    client = read_client(str(path))
    assert client == parse_client(b"\xef\xbb\xbf" + path.read_bytes()), "an editor on Windows may have put a mark before it"
    assert client.document().items() <= drive.client_document()["installed"].items()
    assert client.client_secret not in repr(client)
