"""The fake Drive gives bytes as Drive does, and breaks off as networks do."""

import gzip
import hashlib
import threading

import httpx
import pytest

from tests.servers.drive import Ended, FakeDrive, Hop, Item, Native, Role
from tests.waiting import until

SIZE = 3_000_000
MEDIA = {"alt": "media"}


@pytest.fixture
def film(drive: FakeDrive) -> Item:
    return drive.file("film", SIZE)


def fetch(client: httpx.Client, file: Item, span: str = "", **params: str) -> httpx.Response:
    return client.get(f"/files/{file.id}", params={**MEDIA, **params}, headers={"Range": span} if span else {})


def received(client: httpx.Client, file: Item, span: str = "") -> tuple[int, type[Exception] | None]:
    """How many bytes came, and what ended them."""
    count = 0
    headers = {"Accept-Encoding": "identity", **({"Range": span} if span else {})}
    try:
        with client.stream("GET", f"/files/{file.id}", params=MEDIA, headers=headers) as answer:
            for piece in answer.iter_raw():
                count += len(piece)
    except httpx.TransportError as error:
        return count, type(error)
    return count, None


@pytest.mark.parametrize(
    ("span", "start", "end"),
    [
        ("bytes=0-", 0, SIZE),
        ("bytes=1048570-1048599", 1048570, 1048600),
        ("bytes=-7", SIZE - 7, SIZE),
        ("bytes=2999999-99999999", SIZE - 1, SIZE),
    ],
)
def test_a_range(drive: FakeDrive, anna: httpx.Client, film: Item, span: str, start: int, end: int) -> None:
    answer = fetch(anna, film, span)
    assert answer.status_code == 206
    assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/{SIZE}"
    assert answer.content == drive.content(film)[start:end]


@pytest.mark.parametrize("span", ["", "bytes=0-1,5-6", "bytes=9-2", "lines=0-1", "bytes=-"])
def test_what_is_not_one_range_is_the_whole(drive: FakeDrive, anna: httpx.Client, film: Item, span: str) -> None:
    answer = fetch(anna, film, span)
    assert answer.status_code == 200
    assert hashlib.md5(answer.content, usedforsecurity=False).hexdigest() == drive.md5(film)


def test_ranges_that_are_not_there(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    empty = drive.file("empty", 0)
    for file, span in ((film, f"bytes={SIZE}-"), (empty, "bytes=0-"), (empty, "bytes=-5")):
        answer = fetch(anna, file, span)
        assert answer.status_code == 416
        assert answer.headers["Content-Range"] == f"bytes */{file.head.size}"
    assert fetch(anna, empty).content == b""


def test_huge_files_are_not_stored(drive: FakeDrive, anna: httpx.Client) -> None:
    huge = drive.file("huge", 6 * 2**30)
    answer = fetch(anna, huge, "bytes=5368709119-5368709220")
    assert answer.content == drive.content(huge, 5368709119, 102)
    assert answer.content != drive.content(huge, 5368709119 - 2**20, 102)


def test_odd_manners(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.manner(film, ignores_range=True)
    assert fetch(anna, film, "bytes=5-").status_code == 200
    drive.manner(film, ignores_range=False, wrong_content_range=True)
    assert fetch(anna, film, "bytes=5-9").headers["Content-Range"] == f"bytes 6-9/{SIZE}"
    drive.manner(film, wrong_content_range=False, extra=10, chunked=True)
    answer = fetch(anna, film)
    assert len(answer.content) == SIZE + 10
    assert "Content-Length" not in answer.headers


def test_compressed_only_if_asked(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.manner("*", gzip=True)
    with anna.stream("GET", f"/files/{film.id}", params=MEDIA) as answer:
        packed = b"".join(answer.iter_raw())
    assert gzip.decompress(packed) == drive.content(film)
    plain = anna.get(f"/files/{film.id}", params=MEDIA, headers={"Accept-Encoding": "identity"})
    assert "Content-Encoding" not in plain.headers


def test_sent_on_to_an_origin_that_no_token_is_for(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.manner(film, hop=Hop.WITHOUT_BEARER)
    answer = fetch(anna, film)
    assert answer.status_code == 307
    target = answer.headers["Location"]
    assert httpx.URL(target).port != httpx.URL(drive.api_base).port
    assert httpx.get(target, headers={"Range": "bytes=5-9"}).content == drive.content(film, 5, 5)
    assert not drive.log.leaks()
    assert anna.get(target).status_code == 401
    assert len(drive.log.leaks()) == 1
    drive.advance(drive.media.ticket_life + 1)
    assert httpx.get(target).status_code == 403


def test_sent_on_to_an_origin_that_wants_a_token(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.manner(film, hop=Hop.WITH_BEARER)
    target = fetch(anna, film).headers["Location"]
    assert httpx.get(target).status_code == 401
    assert len(anna.get(target).content) == SIZE
    assert not drive.log.leaks()


@pytest.mark.parametrize("chunked", [False, True])
def test_bodies_that_are_cut(drive: FakeDrive, anna: httpx.Client, film: Item, chunked: bool) -> None:
    drive.manner(film, chunked=chunked)
    drive.cut_after(film, 100_000, times=2)
    assert received(anna, film) == (100_000, httpx.RemoteProtocolError)
    assert received(anna, film, "bytes=90000-") == (100_000, httpx.RemoteProtocolError)
    assert received(anna, film, "bytes=190000-") == (SIZE - 190_000, None)
    until(lambda: [entry.ended for entry in drive.log.entries("media")] == [Ended.CUT, Ended.CUT, Ended.COMPLETE])
    assert drive.log.spans(film.id) == [(0, 100_000), (90_000, 100_000), (190_000, SIZE - 190_000)]
    assert drive.log.fetched_again(film.id) == 10_000


def test_cut_on_every_attempt_and_at_one_byte(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.cut_after(film, 1000, times=None)
    assert {received(anna, film)[0] for _ in range(3)} == {1000}
    drive.clear_troubles()
    drive.cut_at(film, 2_000_000)
    assert received(anna, film, "bytes=1900000-")[0] == 100_000
    assert received(anna, film, "bytes=2000000-") == (1_000_000, None)


def test_a_reset(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.reset_after(film, 500_000)
    count, error = received(anna, film)
    assert count <= 500_000
    assert error is httpx.ReadError


def test_a_stall_ends_when_the_client_leaves(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.stall(film, 70_000)
    anna.timeout = httpx.Timeout(0.3)
    assert received(anna, film) == (70_000, httpx.ReadTimeout)
    until(lambda: drive.log.entries("media")[0].until)


def test_a_slow_body(drive: FakeDrive, anna: httpx.Client) -> None:
    file = drive.file("slow", 20_000)
    drive.slow(file, 100_000)
    assert received(anna, file) == (20_000, None)
    (entry,) = drive.log.entries("media")
    until(lambda: entry.until)
    assert entry.until
    assert entry.until - entry.at > 0.15


@pytest.mark.parametrize("mixed", [False, True])
def test_new_content_in_the_middle_of_a_body(drive: FakeDrive, anna: httpx.Client, film: Item, mixed: bool) -> None:
    old, before = drive.content(film), film.head
    drive.change_at(film, 1_000_000, mixed=mixed)
    body = fetch(anna, film).content
    fields = {"fields": "md5Checksum,headRevisionId"}
    told = anna.get(f"/files/{film.id}", params=fields).json()
    assert told == {"md5Checksum": drive.md5(film), "headRevisionId": film.head.id}
    assert film.head.id != before.id
    assert body[:1_000_000] == old[:1_000_000]
    assert body[1_000_000:] == (drive.content(film) if mixed else old)[1_000_000:]


def test_items_go_away_in_the_middle(drive: FakeDrive, anna: httpx.Client, film: Item) -> None:
    drive.act_at(film, 1_000_000, lambda: drive.delete(film))
    assert len(fetch(anna, film).content) == SIZE
    assert fetch(anna, film).status_code == 404


def test_revisions_are_for_who_may_write(drive: FakeDrive) -> None:
    ben = drive.add_account("ben@example.org")
    file = drive.file("film", 1000, ben, readers={"anna@example.org": Role.READER})
    first = file.head.id
    old = drive.content(file)
    drive.change(file)
    headers = {"Authorization": f"Bearer {drive.mint('ben@example.org')}"}
    with httpx.Client(base_url=drive.api_base, headers=headers) as owner:
        assert owner.get(f"/files/{file.id}/revisions/{first}", params=MEDIA).content == old
        assert [each["id"] for each in owner.get(f"/files/{file.id}/revisions").json()["revisions"]] == [first, file.head.id]
    reader = {"Authorization": f"Bearer {drive.mint('anna@example.org')}"}
    assert httpx.get(f"{drive.api_base}/files/{file.id}/revisions/{first}", params=MEDIA, headers=reader).status_code == 403


def test_what_may_not_be_downloaded(drive: FakeDrive, anna: httpx.Client) -> None:
    ben = drive.add_account("ben@example.org")
    cases = {
        "cannotDownloadFile": drive.file("a", downloadable=False),
        "cannotDownloadAbusiveFile": drive.file("b", 10, ben, abusive=True, readers={"anna@example.org": Role.READER}),
        "fileNotDownloadable": drive.doc("c"),
    }
    for reason, file in cases.items():
        answer = fetch(anna, file, acknowledgeAbuse="true")
        assert (answer.status_code, answer.json()["error"]["errors"][0]["reason"]) == (403, reason)
    own = drive.file("own", 10, abusive=True)
    assert fetch(anna, own).status_code == 403
    assert fetch(anna, own, acknowledgeAbuse="true").status_code == 200


def test_exports_by_link_never_are_the_same(drive: FakeDrive, anna: httpx.Client) -> None:
    doc = drive.doc("Doc", export_size=11_000_000)
    links = anna.get(f"/files/{doc.id}", params={"fields": "exportLinks"}).json()["exportLinks"]
    bodies, bearer = [], {"Authorization": anna.headers["Authorization"]}
    for _ in range(2):
        near = httpx.get(links["application/pdf"], headers=bearer)
        assert near.status_code == 307
        assert httpx.get(near.headers["Location"], headers=bearer).status_code == 401
        bodies.append(httpx.get(near.headers["Location"]).content)
    assert bodies[0] != bodies[1]
    assert [hashlib.md5(body, usedforsecurity=False).hexdigest() for body in bodies] == [each.md5 for each in drive.exports.of(doc.id)]
    assert "Sign-in" in httpx.get(links["application/pdf"], follow_redirects=True).text


def test_exports_by_the_api_have_a_limit(drive: FakeDrive, anna: httpx.Client) -> None:
    anna.params = httpx.QueryParams()
    small, large, form = drive.doc("a"), drive.doc("b", export_size=11_000_000), drive.doc("c", kind=Native.FORM)
    plain, pdf = {"mimeType": "text/plain"}, {"mimeType": "application/pdf"}
    assert anna.get(f"/files/{small.id}/export", params=plain).status_code == 200
    assert anna.get(f"/files/{small.id}/export", params={"mimeType": "image/png"}).status_code == 400
    assert anna.get(f"/files/{large.id}/export", params=plain).json()["error"]["errors"][0]["reason"] == "exportSizeLimitExceeded"
    assert anna.get(f"/files/{large.id}/export", params=pdf).status_code == 500
    assert anna.get(f"/files/{form.id}/export", params=plain).status_code == 403


def test_the_end_of_the_server_ends_a_stall(film: Item, drive: FakeDrive, anna: httpx.Client) -> None:
    drive.stall(film, 10)
    ends: list[tuple[int, type[Exception] | None]] = []
    reader = threading.Thread(target=lambda: ends.append(received(anna, film)))
    reader.start()
    until(lambda: [entry for entry in drive.log.entries("media") if entry.sent == 10])
    drive.stopping.set()
    reader.join(5)
    assert ends == [(10, httpx.RemoteProtocolError)]
