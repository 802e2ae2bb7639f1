"""Listing folders of Drive: whole, each thing once, and nothing silently left out."""

from pathlib import Path

import pytest

from tests.servers.drive import ANYONE, Answer, FakeDrive, Native, Odd, Role, awkward_drive
from tests.servers.drive.scenes import NAMES
from tests.sources.drive.reader import PUBLIC, Reader
from tests.sources.drive.signing import ANNA, BEN
from uploader_gui.core.errors import NotShared, SourceTrouble


def test_a_shared_drive_with_every_awkward_thing(drive: FakeDrive, reader: Reader) -> None:
    scene = awkward_drive(drive, files=200, folders=60)
    found = reader.paths(scene.root)
    by_id = {item.locator.partition("/")[2].partition("?")[0]: item for item in found.values()}
    for item in [*scene.arrives, *scene.exports]:
        assert not by_id[item.id].skipped and not by_id[item.id].problem, item.name
    sizes = {item.id: item.head.size for item in scene.arrives}
    assert {identity: by_id[identity].size for identity in sizes} == sizes
    special = scene.special
    assert {item.id for item in special.values() if item.id in by_id and by_id[item.id].skipped == "dangling-shortcut"} == {
        special[name].id for name in ("dangling", "shortcut to private", "shortcut to trash")
    }
    assert sorted(item.segments[-1] for item in found.values() if item.skipped == "shortcut-loop") == [
        "back",
        "to elsewhere, again",
        "to the top",
        "to where it is",
    ]
    skipped = {identity for identity, item in by_id.items() if item.skipped == "not-exportable"}
    assert skipped == {special[kind].id for kind in ("form", "site", "map", "jam")}
    assert {item.segments[-1] for item in found.values() if item.skipped == "not-downloadable"} == {
        "not to be copied.mov",
        "Not to be copied.docx",
    }
    assert not [path for path in found if "trash" in path and not found[path].skipped]
    assert found["Shortcuts/to elsewhere/elsewhere 1.txt"].size == 2001
    assert found["Shortcuts/to a file"].size == special["large 3"].head.size
    assert found["Docs/to a doc.docx"].locator.endswith("?export=docx")
    assert "resourcekey=0-fileKey_2015" in found["to 2015/keyed.txt"].locator


def test_it_is_the_same_the_next_time(drive: FakeDrive, reader: Reader, tmp_path: Path) -> None:
    scene = awkward_drive(drive, files=120, folders=50)
    first = reader.listed(scene.root)
    assert reader.listed(scene.root) == first
    with Reader(drive, tmp_path) as another:
        assert another.listed(scene.root) == first
    assert len({item.locator for item in first}) == len(first), "each has a source of its own"


def test_names_are_fit_for_keys(drive: FakeDrive, reader: Reader) -> None:
    folder = drive.folder("Names")
    for name in NAMES.values():
        drive.file(name, 1, folder)
    found = reader.paths(folder.id)
    assert len(found) == len(NAMES)
    assert "a_b: c.txt" in found
    assert not [path for path in found if "/" in path or "\t" in path or path in {".", "..", ""}]
    assert max(len(path.encode()) for path in found) == 255


def test_same_names_are_told_apart_and_stay_so_when_one_more_comes(drive: FakeDrive, reader: Reader) -> None:
    folder = drive.folder("Twins")
    twins = [drive.file("a.txt", number, folder) for number in (1, 2)]
    below = drive.folder("a.txt", folder)
    drive.file("b.txt", 9, below)
    before = reader.paths(folder.id)
    assert {path: item.size for path, item in before.items()} == {
        "a.txt": 1,
        f"a ({twins[1].id[-8:]}).txt": 2,
        f"a ({below.id[-8:]}).txt/b.txt": 9,
    }
    drive.file("a.txt", 3, folder)
    assert before.items() <= reader.paths(folder.id).items()


def test_a_page_can_be_odd(drive: FakeDrive, reader: Reader) -> None:
    folder = drive.folder("Many")
    for number in range(2500):
        drive.file(f"{number:04}", 1, folder)
    drive.odd_pages(folder.id, [Odd.SHORT, Odd.REPEATS, Odd.EMPTY, Odd.REPEATS])
    assert [item.segments for item in reader.listed(folder.id)] == [(f"{number:04}",) for number in range(2500)]


def test_a_page_token_that_has_gone_stale_begins_that_folder_again(drive: FakeDrive, reader: Reader) -> None:
    above = drive.folder("Above")
    drive.file("first", 1, above)
    folder = drive.folder("Many", above)
    for number in range(1500):
        drive.file(f"{number:04}", 1, folder)
    drive.odd_pages(folder.id, [drive.pages.expire])
    assert len(reader.listed(above.id)) == 1501
    asked = [("pageToken" in entry.query, entry.status) for entry in drive.log.entries("list", folder.id)]
    assert asked == [(False, 200), (True, 400), (False, 200), (True, 200)]
    assert len(drive.log.entries("list", above.id)) == 1


def test_a_search_that_stays_incomplete_is_a_trouble_and_nothing_of_that_folder_is_told(drive: FakeDrive, reader: Reader) -> None:
    above = drive.folder("Above")
    drive.file("first", 1, above)
    folder = drive.folder("Below", above)
    for number in range(3):
        drive.file(f"{number}", 1, folder)
    drive.odd_pages(folder.id, [Odd.INCOMPLETE])
    assert len(reader.listed(above.id)) == 4, "asked again, it may be complete"
    drive.odd_pages(folder.id, [Odd.INCOMPLETE] * 3)
    seen = []
    with pytest.raises(SourceTrouble) as caught:
        seen.extend(item.segments for item in reader.source.listing(f"{ANNA}/{above.id}"))
    assert caught.value.code == "incomplete-search"
    assert seen == [("first",)]


def test_what_was_listed_before_a_trouble_is_not_asked_for_again(drive: FakeDrive, reader: Reader) -> None:
    above = drive.folder("Above")
    folders = [drive.folder(f"{number}", above) for number in range(4)]
    for folder in folders:
        drive.file("x", 1, folder)
    drive.script("list", [Answer(500, "backendError", times=9)], file=folders[2].id)
    with pytest.raises(SourceTrouble):
        reader.listed(above.id)
    drive.clear_troubles()
    drive.log.clear()
    assert len(reader.listed(above.id)) == 4
    assert {entry.file for entry in drive.log.entries("list")} == {folders[2].id, folders[3].id}
    assert len(reader.listed(above.id)) == 4
    assert len(drive.log.entries("list")) == 2 + 5, "a walk that came to its end is not remembered"


def test_a_folder_that_may_not_be_seen_is_named_and_the_rest_is_listed(drive: FakeDrive, reader: Reader) -> None:
    above = drive.folder("Above")
    closed = drive.folder("Closed", above)
    drive.file("open.txt", 1, above)
    drive.script("list", [Answer(404, "notFound", times=9)], file=closed.id)
    found = reader.paths(above.id)
    assert (found["Closed"].problem, found["open.txt"].problem) == ("folder-unread", "")


def test_a_root_can_be_a_file_a_doc_a_shortcut_or_my_drive(drive: FakeDrive, reader: Reader) -> None:
    file, doc = drive.file("a/b.txt", 5), drive.doc("Plan")
    lead, led = drive.shortcut("to it", file), drive.folder("Led")
    drive.file("c.txt", 1, led)
    into = drive.shortcut("into", led)
    source = reader.source
    assert [(item.segments, item.size) for item in reader.listed(file.id)] == [((), 5)]
    assert source.name(f"{ANNA}/{file.id}") == "a_b.txt"
    assert source.name(f"{ANNA}/{doc.id}") == "Plan.docx"
    assert reader.listed(doc.id)[0].locator == f"{ANNA}/{doc.id}?export=docx"
    assert [(item.segments, item.size) for item in reader.listed(lead.id)] == [((), 5)]
    assert reader.brought(lead) == drive.content(file)
    assert list(reader.paths(into.id)) == ["c.txt"]
    assert source.name(f"{ANNA}/root") == "My Drive"
    assert {"a_b.txt", "Plan.docx", "to it", "Led/c.txt"} <= set(reader.paths("root"))


def test_a_shared_drive_has_the_name_that_people_gave_it(drive: FakeDrive, reader: Reader) -> None:
    shared = drive.shared_drive("Films & more", {ANNA: Role.READER})
    assert reader.source.name(f"{ANNA}/{shared.id}") == "Films & more"
    reader.source.check(f"{ANNA}/{shared.id}")


def test_a_folder_of_a_shared_drive_that_one_is_no_member_of(drive: FakeDrive, reader: Reader) -> None:
    shared = drive.shared_drive("Theirs", {BEN: Role.ORGANIZER})
    folder = drive.folder("Handed over", shared, readers={ANYONE: Role.READER})
    drive.file("x", 1, folder)
    assert [item.segments for item in reader.listed(folder.id)] == [("x",)]
    assert [item.segments for item in reader.listed(folder.id, PUBLIC)] == [("x",)]


def test_an_old_folder_needs_its_key_also_by_an_api_key(drive: FakeDrive, reader: Reader) -> None:
    old = drive.folder("Old", drive.tree.accounts[BEN], readers={ANYONE: Role.READER}, resource_key="0-folder")
    keyed = drive.file("keyed", 7, old, resource_key="0-file")
    with pytest.raises(NotShared):
        reader.listed(old.id, PUBLIC)
    found = reader.listed(f"{old.id}?resourcekey=0-folder", PUBLIC)
    assert [item.locator for item in found] == [f"{PUBLIC}/{keyed.id}?resourcekey=0-file"]
    file = reader.source.open(found[0].locator)
    assert file.read(0, 7) == drive.content(keyed)
    file.check()
    assert not [entry for entry in drive.log.entries() if entry.authorization]


@pytest.mark.parametrize("gone", ["trash", "delete"])
def test_a_root_that_is_gone(drive: FakeDrive, reader: Reader, gone: str) -> None:
    folder = drive.folder("Gone")
    getattr(drive, gone)(folder)
    for ask in (reader.source.check, lambda root: list(reader.source.listing(root))):
        with pytest.raises(NotShared):
            ask(f"{ANNA}/{folder.id}")


def test_formats_are_those_of_the_settings(drive: FakeDrive, tmp_path: Path) -> None:
    folder = drive.folder("Docs")
    for kind in (Native.DOCUMENT, Native.SPREADSHEET, Native.PRESENTATION, Native.DRAWING, Native.SCRIPT):
        drive.doc(kind.name.lower(), folder, kind)
    drive.doc("already.PDF", folder)
    with Reader(drive, tmp_path, docs="pdf", sheets="nonsense", drawings="png") as chosen:
        found = chosen.paths(folder.id)
    assert sorted(found) == [
        "already.PDF",
        "document.pdf",
        "drawing.png",
        "presentation.pptx",
        "script.json",
        "spreadsheet.xlsx",
    ]


def test_a_changed_file_has_another_version(drive: FakeDrive, reader: Reader) -> None:
    file, doc = drive.file("a", 5), drive.doc("Plan")
    before = [reader.listed(item.id)[0].version for item in (file, doc)]
    assert all(before)
    assert [reader.listed(item.id)[0].version for item in (file, doc)] == before
    drive.change(file)
    drive.edit(doc, modified=doc.modified + 60)
    assert not set(before) & {reader.listed(item.id)[0].version for item in (file, doc)}


def test_accounts_are_tried_those_who_signed_in_first(reader: Reader) -> None:
    assert reader.source.accounts() == [ANNA, BEN, PUBLIC]
