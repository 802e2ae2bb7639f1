"""Settings and destinations on disk: nothing a person chose is ever lost."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from uploader_gui.core.destination import Capabilities, DestinationSettings
from uploader_gui.core.errors import DestinationGone, Mistake, QueueUnwritable
from uploader_gui.core.job import IfExists
from uploader_gui.core.plan import Limits
from uploader_gui.destination_book import DestinationBook
from uploader_gui.settings import HOME_VARIABLE, Home, Settings, SettingsFile

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="mode bits mean nothing on Windows")
as_root = pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")


def test_a_home_of_its_own_holds_everything_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    home = Home.find({HOME_VARIABLE: str(tmp_path / "a" / "home")}).create()
    assert {home.config, home.data, home.logs.parent} == {tmp_path / "a" / "home"}
    assert home.settings_file.parent.is_dir()
    assert sys.platform == "win32" or stat.S_IMODE(home.data.stat().st_mode) == 0o700


def test_a_relative_home_does_not_move_with_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Home.find({HOME_VARIABLE: "here"}).data == tmp_path / "here"


def test_without_a_home_the_platforms_own_folders_are_used() -> None:
    home = Home.find({})
    assert home.data.is_absolute()
    assert "uploader-gui" in str(home.config)


def test_a_home_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(QueueUnwritable) as said:
        Home.under(tmp_path / "file" / "home").create()
    assert str(tmp_path / "file" / "home") in said.value.message


def test_settings_come_back_as_saved(tmp_path: Path) -> None:
    chosen = Settings(lanes=3, wait_on_metered=True, default_destination="there", window={"size": "10x10"})
    SettingsFile(tmp_path / "settings.json").save(chosen)
    assert SettingsFile(tmp_path / "settings.json").load() == chosen


@posix_only
def test_a_saved_file_is_its_owners_alone_and_leaves_no_draft(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings())
    assert stat.S_IMODE((tmp_path / "settings.json").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@posix_only
def test_a_file_behind_a_link_stays_behind_it(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "kept.json")
    SettingsFile(tmp_path / "link.json").save(Settings(lanes=5))
    assert (tmp_path / "link.json").is_symlink()
    assert SettingsFile(tmp_path / "kept.json").load().lanes == 5


def test_what_a_newer_version_wrote_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 9, "plan_files": "some", "lanes": "many", "colour": "green", "history_limit": 7}))
    file = SettingsFile(path)
    loaded = file.load()
    assert (loaded.plan_files, loaded.lanes, loaded.history_limit) == (200, 0, 7)
    file.save(Settings(history_limit=8))
    kept = json.loads(path.read_text())
    assert kept | {"history_limit": 8} == kept
    assert (kept["version"], kept["plan_files"], kept["lanes"], kept["colour"]) == (9, "some", "many", "green")


def test_a_choice_replaces_what_was_not_understood(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"lanes": "many"}')
    SettingsFile(path).save(Settings(lanes=3))
    assert SettingsFile(path).load().lanes == 3


def test_what_was_once_saved_and_never_counted_is_no_setting_and_no_fault(tmp_path: Path) -> None:
    """What to do where another file is there is said by each destination, or where files are added."""
    path = tmp_path / "settings.json"
    path.write_text('{"version": 1, "lanes": 3, "if_exists": "replace"}')
    file = SettingsFile(path)
    assert file.load() == Settings(lanes=3)
    assert not hasattr(file.load(), "if_exists")
    assert file.messages == []


@given(content=some.binary(max_size=200) | some.from_regex(r'\{"lanes": .{0,20}\}', fullmatch=True).map(str.encode))
def test_any_bytes_are_read_or_set_aside_whole(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    file = SettingsFile(path)
    loaded = file.load()
    assert loaded.lanes >= 0
    file.save(Settings(lanes=2))
    assert SettingsFile(path).load().lanes == 2
    aside = [other.read_bytes() for other in path.parent.glob("*.damaged-*")]
    assert aside == ([content] if file.messages else [])
    assert file.messages or not content or isinstance(json.loads(content), dict)


documents = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
    max_leaves=8,
)
fields = some.sampled_from(["lanes", "if_exists", "window", "keep_awake", "version", "destinations", "order", "unknown"])


@given(document=some.dictionaries(fields, documents, max_size=6))
def test_any_document_keeps_what_is_not_changed(document: dict[str, object], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(document))
    file = SettingsFile(path)
    file.save(file.load())
    after = json.loads(path.read_text())
    for name in document.keys() - {"lanes"}:
        assert json.dumps(after[name], sort_keys=True) == json.dumps(document[name], sort_keys=True)


@given(document=some.dictionaries(fields, documents, max_size=6))
def test_any_book_is_read(document: dict[str, object], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "destinations.json"
    path.write_text(json.dumps(document))
    book = DestinationBook(path)
    before = [settings.name for settings in book.list()]
    book.add(DestinationSettings("the new one"))
    assert [settings.name for settings in book.list()] == [*before, "the new one"]


def test_damaged_files_never_replace_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in ("first", "second"):
        path.write_text(content)
        file = SettingsFile(path)
        assert file.load() == Settings()
        assert "kept as" in file.messages[0]
    assert [(tmp_path / f"settings.json.damaged-{number}").read_text() for number in (1, 2)] == ["first", "second"]


@as_root
def test_what_may_not_be_read_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"lanes": 4}')
    path.chmod(0)
    with pytest.raises(QueueUnwritable):
        SettingsFile(path).save(Settings())
    path.chmod(0o600)
    assert SettingsFile(path).load().lanes == 4


def test_a_folder_in_the_files_place_is_said_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(QueueUnwritable) as said:
        SettingsFile(tmp_path / "settings.json").load()
    assert "settings.json" in said.value.message
    assert (tmp_path / "settings.json").is_dir()


def destination(name: str = "there", **options: str) -> DestinationSettings:
    found = Capabilities(guard="crc64nvme", absent_put=True, tested_at=12.5, findings=("It may not list.",))
    return DestinationSettings(name, "s3", {"bucket": "b", **options}, "photos/", IfExists.FAIL, Limits(key_bytes=970), found)


def test_destinations_come_back_as_saved_in_their_order(tmp_path: Path) -> None:
    book = DestinationBook(tmp_path / "destinations.json")
    for name in ("zebra", "ant", "bee"):
        book.add(destination(name))
    book.replace(destination("ant", bucket="other"))
    again = DestinationBook(tmp_path / "destinations.json")
    assert again.list() == (destination("zebra"), destination("ant", bucket="other"), destination("bee"))
    assert again.get("bee").capabilities.findings == ("It may not list.",)


def test_a_removed_destination_is_gone(tmp_path: Path) -> None:
    book = DestinationBook(tmp_path / "destinations.json")
    book.add(destination())
    book.remove("there")
    assert book.list() == ()
    for act in (book.get, book.remove):
        with pytest.raises(DestinationGone):
            act("there")
    with pytest.raises(DestinationGone):
        book.replace(destination())


def test_a_name_is_taken_in_any_case(tmp_path: Path) -> None:
    book = DestinationBook(tmp_path / "destinations.json")
    book.add(destination("Archive"))
    with pytest.raises(Mistake, match="already"):
        book.add(destination("archive"))


@pytest.mark.parametrize("name", ["", " a", "a ", "-a", "a/b", "a\nb", "a\x1b[31m", "x" * 65, "\udcff"])
def test_names_that_nobody_could_type_are_refused(name: str, tmp_path: Path) -> None:
    book = DestinationBook(tmp_path / "destinations.json")
    with pytest.raises(Mistake):
        book.add(destination(name))
    assert book.list() == ()


@pytest.mark.parametrize("option", ["secret", "secret_access_key", "session_token", "Password"])
def test_no_secret_gets_into_the_book(option: str, tmp_path: Path) -> None:
    book = DestinationBook(tmp_path / "destinations.json")
    with pytest.raises(Mistake, match="secret"):
        book.add(destination("there", **{option: "hush"}))
    assert not (tmp_path / "destinations.json").exists()


def test_an_entry_of_a_newer_version_keeps_what_only_that_one_knows(tmp_path: Path) -> None:
    path = tmp_path / "destinations.json"
    entry = {"options": {"bucket": "b"}, "if_exists": "ask", "class": "cold", "capabilities": {"guard": "sha512", "teleports": True}}
    path.write_text(json.dumps({"version": 9, "destinations": {"there": entry, "odd": "not an object"}}))
    book = DestinationBook(path)
    assert book.get("there").if_exists is IfExists.SKIP
    book.replace(destination("there")._replace(if_exists=IfExists.SKIP))
    kept = json.loads(path.read_text())
    assert kept["destinations"]["there"]["if_exists"] == "ask"
    assert kept["destinations"]["there"]["class"] == "cold"
    assert kept["destinations"]["there"]["capabilities"]["teleports"] is True
    assert kept["destinations"]["odd"] == "not an object"
    assert [settings.name for settings in book.list()] == ["there"]
