"""The fake Drive lists as Drive does: strict in what it takes, odd in what it gives."""

import httpx
import pytest

from tests.servers.drive import ANYONE, FakeDrive, Item, Odd, Role

BOTH = {"supportsAllDrives": "true", "includeItemsFromAllDrives": "true"}


def ask(client: httpx.Client, folder: str, **params: str) -> httpx.Response:
    return client.get("/files", params={"q": f"'{folder}' in parents and trashed=false", **BOTH, **params})


def names(client: httpx.Client, folder: str, **params: str) -> list[str]:
    """Of all pages."""
    found: list[str] = []
    token: dict[str, str] = {}
    while True:
        page = ask(client, folder, **params, **token).json()
        found += [file["name"] for file in page["files"]]
        if "nextPageToken" not in page:
            return found
        token = {"pageToken": page["nextPageToken"]}


@pytest.fixture
def folder(drive: FakeDrive) -> Item:
    """With five files."""
    made = drive.folder("Five")
    for number in range(5):
        drive.file(f"file {number}", 10 + number, made)
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("trashed=false", {"kept", "Doc", "it's \\ here"}),
        ("trashed = true", {"thrown"}),
        ("not trashed=true and mimeType='application/vnd.google-apps.document'", {"Doc"}),
        ("(name = 'kept' or name='thrown') and mimeType != 'application/vnd.google-apps.folder'", {"kept", "thrown"}),
        (r"name = 'it\'s \\ here'", {"it's \\ here"}),
        ("name contains 'ke' and modifiedTime > '2020-01-01T00:00:00Z'", {"kept"}),
        ("'anna@example.org' in owners and trashed=false and mimeType contains 'application/oct'", {"kept", "it's \\ here"}),
    ],
)
def test_queries_are_understood(drive: FakeDrive, anna: httpx.Client, query: str, found: set[str]) -> None:
    drive.file("kept")
    drive.file("thrown", trashed=True)
    drive.doc("Doc")
    drive.file("it's \\ here")
    answer = anna.get("/files", params={"q": query})
    assert {file["name"] for file in answer.json()["files"]} == found


@pytest.mark.parametrize(
    "query",
    [
        "",
        "trashed",
        "trashed=maybe",
        "trashed=0",
        "title='x'",
        "name='open",
        "'x' in parent",
        "name='a' and",
        "name='a' name='b'",
        "(trashed=false",
        "name=x",
        "name ~ 'x'",
        r"name='a\n'",
        "trashed=false;",
        "fullText contains 'x'",
        "'x' in parents trashed=false",
    ],
)
def test_queries_that_it_does_not_understand_are_refused(anna: httpx.Client, query: str) -> None:
    answer = anna.get("/files", params={"q": query})
    assert answer.status_code == 400
    assert answer.json()["error"]["errors"][0]["location"] == "q"


@pytest.mark.parametrize(
    "params",
    [
        {"fields": "files(etag)"},
        {"fields": "files(id"},
        {"fields": "id"},
        {"pageSize": "0"},
        {"pageSize": "x"},
        {"pageToken": "garbage"},
        {"orderBy": "weight"},
        {"corpora": "drive"},
        {"supportAllDrives": "true"},
        {"supportsAllDrives": "1"},
    ],
)
def test_parameters_that_are_wrong_are_refused(anna: httpx.Client, params: dict[str, str]) -> None:
    assert anna.get("/files", params=params).status_code == 400


def test_only_the_fields_that_were_asked_for(drive: FakeDrive, anna: httpx.Client) -> None:
    file = drive.file("film", 5)
    assert anna.get(f"/files/{file.id}").json().keys() == {"kind", "id", "name", "mimeType"}
    told = anna.get(f"/files/{file.id}", params={"fields": "size, md5Checksum,capabilities/canDownload"}).json()
    assert told == {"size": "5", "md5Checksum": drive.md5(file), "capabilities": {"canDownload": True}}
    page = anna.get("/files", params={"fields": "files(id,owners(emailAddress))"}).json()
    assert page == {"files": [{"id": file.id, "owners": [{"emailAddress": "anna@example.org"}]}]}


def test_pages_go_through_everything_once(folder: Item, anna: httpx.Client) -> None:
    assert names(anna, folder.id, pageSize="2", orderBy="name desc") == [f"file {number}" for number in (4, 3, 2, 1, 0)]
    assert sorted(names(anna, folder.id, pageSize="1")) == [f"file {number}" for number in range(5)]


def test_a_page_token_is_refused_after_it_expired(drive: FakeDrive, folder: Item, anna: httpx.Client) -> None:
    token = ask(anna, folder.id, pageSize="2").json()["nextPageToken"]
    assert ask(anna, folder.id, pageToken=token).status_code == 200
    drive.advance(drive.pages.life + 1)
    anna.headers["Authorization"] = f"Bearer {drive.mint('anna@example.org')}"
    answer = ask(anna, folder.id, pageToken=token)
    assert answer.status_code == 400
    assert answer.json()["error"]["errors"][0]["location"] == "pageToken"


def test_a_page_token_belongs_to_its_question(drive: FakeDrive, folder: Item, anna: httpx.Client) -> None:
    token = ask(anna, folder.id, pageSize="2").json()["nextPageToken"]
    assert anna.get("/files", params={"q": "trashed=false", "pageToken": token}).status_code == 400


def test_pages_can_be_odd(drive: FakeDrive, folder: Item, anna: httpx.Client) -> None:
    drive.odd_pages(folder.id, [Odd.EMPTY, Odd.SHORT, Odd.EMPTY, Odd.REPEATS])
    empty = ask(anna, folder.id, pageSize="4").json()
    assert empty["files"] == []
    assert "nextPageToken" in empty
    found = names(anna, folder.id, pageSize="4")
    assert len(found) == 6
    assert len(set(found)) == 5
    drive.odd_pages("*", [Odd.INCOMPLETE])
    page = ask(anna, folder.id, fields="incompleteSearch,files(id)").json()
    assert page["incompleteSearch"]
    assert len(page["files"]) == 4


def test_the_folder_can_change_between_pages(drive: FakeDrive, folder: Item, anna: httpx.Client) -> None:
    def change() -> None:
        drive.file("zz added", 1, folder)
        drive.trash(next(child for child in drive.tree.children(folder.id) if child.name == "file 4"))

    drive.odd_pages(folder.id, [change])
    assert names(anna, folder.id, pageSize="3", orderBy="name") == ["file 0", "file 1", "file 2", "file 3", "zz added"]


def test_the_trash_is_shown_unless_refused(drive: FakeDrive, anna: httpx.Client) -> None:
    thrown = drive.folder("thrown", trashed=True)
    below = drive.file("below", 1, thrown)
    assert {file["id"] for file in anna.get("/files").json()["files"]} == {thrown.id, below.id}
    assert anna.get("/files", params={"q": "trashed=false"}).json()["files"] == []


def test_a_shared_drive_is_hidden_without_both_flags(drive: FakeDrive, anna: httpx.Client) -> None:
    shared = drive.shared_drive("Films")
    file = drive.file("film", 1, shared)
    for flags in ({}, {"supportsAllDrives": "true"}, {"includeItemsFromAllDrives": "true", "supportsAllDrives": "false"}):
        assert ask(anna, shared.id, **{"includeItemsFromAllDrives": "false", **flags}).json()["files"] == []
    assert names(anna, shared.id, corpora="drive", driveId=shared.id) == ["film"]
    assert anna.get(f"/files/{file.id}", params={"supportsAllDrives": "false"}).status_code == 404
    assert anna.get(f"/files/{shared.id}").json()["name"] == "Drive"


def test_the_name_of_a_shared_drive_is_asked_elsewhere(drive: FakeDrive) -> None:
    shared = drive.shared_drive("Films")
    headers = {"Authorization": f"Bearer {drive.mint('anna@example.org')}"}
    assert httpx.get(f"{drive.api_base}/drives/{shared.id}", headers=headers).json()["name"] == "Films"
    assert httpx.get(f"{drive.api_base}/about", headers=headers).status_code == 400
    about = httpx.get(f"{drive.api_base}/about", params={"fields": "user(emailAddress)"}, headers=headers)
    assert about.json() == {"user": {"emailAddress": "anna@example.org"}}


def test_two_parents_in_one_query_find_nothing(drive: FakeDrive, folder: Item, anna: httpx.Client) -> None:
    other = drive.folder("Other")
    query = f"('{folder.id}' in parents or '{other.id}' in parents) and trashed=false"
    assert anna.get("/files", params={"q": query}).json()["files"] == []


def test_no_access_is_as_if_it_were_not_there(drive: FakeDrive, anna: httpx.Client) -> None:
    ben = drive.add_account("ben@example.org")
    private = drive.file("private", 1, ben)
    answer = anna.get(f"/files/{private.id}")
    assert answer.status_code == 404
    assert answer.json()["error"]["errors"][0]["reason"] == "notFound"
    drive.share(private, "anna@example.org")
    assert anna.get(f"/files/{private.id}").status_code == 200


def test_an_old_link_needs_its_resource_key(drive: FakeDrive, anna: httpx.Client) -> None:
    ben = drive.add_account("ben@example.org")
    old = drive.folder("old", ben, readers={ANYONE: Role.READER}, resource_key="k1")
    drive.file("film", 1, old, resource_key="k2")
    for header in ({}, {"X-Goog-Drive-Resource-Keys": f"{old.id}/wrong"}):
        anna.headers.update(header)
        assert anna.get(f"/files/{old.id}").status_code == 404
        assert ask(anna, old.id).status_code == 404
    anna.headers["X-Goog-Drive-Resource-Keys"] = f"{old.id}/k1,other/k9"
    (child,) = ask(anna, old.id, fields="files(id,resourceKey)").json()["files"]
    assert child["resourceKey"] == "k2"
    assert anna.get(f"/files/{child['id']}").status_code == 404
    anna.headers["X-Goog-Drive-Resource-Keys"] = f"{child['id']}/k2"
    assert anna.get(f"/files/{child['id']}", params={"alt": "media"}).status_code == 200


def test_a_key_sees_only_what_anyone_may_see(drive: FakeDrive) -> None:
    public = drive.folder("public", readers={ANYONE: Role.READER})
    drive.file("film", 1, public)
    private = drive.file("private")
    with httpx.Client(base_url=drive.api_base, params={"key": drive.tokens.api_key}) as client:
        assert names(client, public.id) == ["film"]
        assert client.get(f"/files/{private.id}").status_code == 404
        assert client.get(f"/files/{public.id}", params={"key": "wrong"}).status_code == 400


def test_shortcuts_tell_their_target(drive: FakeDrive, anna: httpx.Client) -> None:
    film = drive.file("film", 1, resource_key="k")
    shortcut, dangling = drive.shortcut("to film", film), drive.shortcut("to nothing", "1nothing")
    told = anna.get(f"/files/{shortcut.id}", params={"fields": "size,shortcutDetails"}).json()
    assert told == {"shortcutDetails": {"targetId": film.id, "targetMimeType": film.mime, "targetResourceKey": "k"}}
    target = anna.get(f"/files/{dangling.id}", params={"fields": "shortcutDetails/targetId"}).json()["shortcutDetails"]["targetId"]
    assert anna.get(f"/files/{target}").status_code == 404
