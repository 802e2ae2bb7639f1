"""Google's own documents: exported by their links into a temporary file that leaves nothing behind."""

import hashlib
from contextlib import closing
from pathlib import Path

import pytest

from tests.servers.drive import Answer, FakeDrive, Native
from tests.sources.drive.reader import Reader, read_through
from tests.sources.drive.signing import ANNA
from uploader_gui.core.errors import SourceChanged, SourceForbidden, SourceTrouble
from uploader_gui.sources.drive.source import SPOOL

LARGE = 11_000_000


def spooled(folder: Path) -> list[Path]:
    return list((folder / SPOOL).glob("*"))


def test_an_export_is_spooled_read_and_removed(drive: FakeDrive, reader: Reader) -> None:
    book = drive.doc("A book", export_size=LARGE, shown_size=1)
    with closing(reader.source.open(f"{ANNA}/{book.id}?export=pdf")) as file:
        content = read_through(file)
        (made,) = drive.exports.of(book.id)
        assert made.mime == "application/pdf"
        assert hashlib.md5(content, usedforsecurity=False).hexdigest() == made.md5
        assert file.identity.size == made.size == len(content)
        assert len(spooled(reader.folder)) == 1
    assert spooled(reader.folder) == []
    assert drive.log.entries("export") == [], "files.export ends at 10 MB"


def test_the_token_goes_to_the_editors_and_not_where_they_send_us(drive: FakeDrive, reader: Reader) -> None:
    reader.brought(drive.doc("Plan"))
    (near,), (far,) = drive.log.entries("link"), drive.log.entries("content")
    assert near.authorization is not None
    assert far.authorization is None
    assert drive.log.leaks() == []


def test_without_trust_in_the_editors_host_nothing_is_shown_to_it(drive: FakeDrive, tmp_path: Path) -> None:
    doc = drive.doc("Plan")
    with Reader(drive, tmp_path, bearer_origins="") as reader, pytest.raises(SourceForbidden, match="sign-in in the browser"):
        reader.open(doc)
    assert not [entry for entry in drive.log.entries(origin="docs") if entry.authorization]
    assert spooled(tmp_path) == []


def test_what_is_exported_again_is_another_file(drive: FakeDrive, reader: Reader) -> None:
    doc = drive.doc("Plan")
    with closing(reader.open(doc)) as first, closing(reader.open(doc)) as second:
        assert first.identity != second.identity
        assert first.read(0, 100) != second.read(0, 100)


def test_a_cut_export_begins_again(drive: FakeDrive, reader: Reader) -> None:
    doc = drive.doc("Plan", export_size=500_000)
    drive.cut_after(doc, 300_000)
    assert hashlib.md5(reader.brought(doc), usedforsecurity=False).hexdigest() == drive.exports.of(doc.id)[-1].md5
    assert len(drive.log.entries("content")) == 2
    drive.cut_after(doc, 300_000, times=None)
    with pytest.raises(SourceTrouble):
        reader.open(doc)
    assert spooled(reader.folder) == []


def test_an_edit_while_it_is_uploaded_is_noticed(drive: FakeDrive, reader: Reader) -> None:
    doc = drive.doc("Plan")
    with closing(reader.open(doc)) as file:
        read_through(file)
        reader.clock.time += 60
        file.check()
        drive.edit(doc, modified=doc.modified + 5)
        with pytest.raises(SourceChanged):
            file.check()
        with pytest.raises(SourceChanged):
            file.read(file.identity.size, 1)


@pytest.mark.parametrize(("kind", "options"), [(Native.FORM, {}), (Native.DOCUMENT, {"downloadable": False})])
def test_what_cannot_be_exported_says_so(drive: FakeDrive, reader: Reader, kind: Native, options: dict[str, bool]) -> None:
    with pytest.raises(SourceForbidden):
        reader.open(drive.doc("Survey", None, kind, **options))
    assert spooled(reader.folder) == []


def test_a_page_in_place_of_an_export_is_no_export(drive: FakeDrive, reader: Reader) -> None:
    drive.script("link", [Answer(200, html="<html>Wait a moment</html>")])
    with pytest.raises(SourceTrouble) as caught:
        reader.open(drive.doc("Plan"))
    assert caught.value.code == "page"


def test_what_a_killed_run_left_is_removed(drive: FakeDrive, tmp_path: Path) -> None:
    folder = tmp_path / SPOOL
    folder.mkdir()
    (folder / "export-left").write_bytes(b"x")
    (folder / "somebody's").write_bytes(b"x")
    with Reader(drive, tmp_path):
        assert [path.name for path in spooled(tmp_path)] == ["somebody's"]
