"""Names of files and folders, here and in Drive, on their way to keys."""

import json

from hypothesis import strategies as some

from tests.properties import Promise, promise
from tests.properties.material import any_text, file_name, name, normal
from uploader_gui.core.errors import KeyRefused, Mistake
from uploader_gui.core.keys import Folder, check_key, normal_prefix, numbered, object_key, readable
from uploader_gui.core.plan import Limits
from uploader_gui.sources.drive.names import LONGEST, Named, distinct, segment
from uploader_gui.sources.local import LocalSource

PROMISES: list[Promise] = []
DOTS = {".", ".."}


def assert_within(key: str, prefix: str) -> None:
    assert key.startswith(prefix), "outside of the prefix"
    assert not DOTS & set(key.split("/")), "a store may fold this away"
    assert not key.startswith("/")
    assert key == normal(key)
    key.encode("utf-8")


@promise(
    PROMISES,
    "A file's key stays within the prefix, whatever folders and files are called",
    some.lists(name, min_size=1, max_size=4),
    200,
)
def stays_within_the_prefix(segments: list[str]) -> None:
    prefix = normal_prefix("backup/ü")
    names = [each.replace("/", "_") or "_" for each in segments]
    key = object_key(prefix, names)
    assert_within(key, prefix)
    assert key.count("/") == prefix.count("/") + len(names) - 1
    assert_within(numbered(key, 2), prefix)
    assert numbered(key, 2) != key
    assert Folder(prefix, names[:-1], Limits()).key == object_key(prefix, [*names[:-1], ""])


@promise(
    PROMISES,
    "What a folder takes as it is, is what the long way makes of it",
    some.tuples(some.lists(file_name, max_size=3), name),
    100,
)
def short_ways_are_right(places: tuple[list[str], str]) -> None:
    above, last = places
    folder = Folder("p", above, Limits())
    if folder.takes(last):
        assert folder.key + last == object_key("p", [*above, last])


@promise(
    PROMISES,
    "A key is refused, with a sentence, exactly when it has more than 1024 bytes",
    some.lists(file_name, min_size=1, max_size=8),
)
def long_keys_are_refused(segments: list[str]) -> None:
    key = object_key("p", segments)
    try:
        check_key(key, Limits())
    except KeyRefused as refused:
        assert len(key.encode()) > 1024
        assert refused.message
    else:
        assert len(key.encode()) <= 1024


@promise(PROMISES, "A prefix is brought in order or refused with a sentence, and in order it stays", name)
def prefixes_are_brought_in_order(text: str) -> None:
    try:
        prefix = normal_prefix(text)
    except Mistake as mistake:
        assert mistake.message
        return
    assert normal_prefix(prefix) == prefix
    assert prefix == "" or prefix.endswith("/")
    assert_within(prefix + "x", prefix)


@promise(PROMISES, "Every name can be shown and sent as JSON", name)
def names_can_be_shown(text: str) -> None:
    shown = readable(text)
    json.dumps(shown, ensure_ascii=False).encode("utf-8")
    assert not any(char < " " for char in shown)


@promise(PROMISES, "A path of this computer has a name that is one segment", some.lists(name, max_size=4))
def paths_have_a_name(segments: list[str]) -> None:
    found = LocalSource().name("/" + "/".join(segments))
    assert found
    assert "/" not in found
    assert found not in DOTS


@promise(PROMISES, "Any name in Drive is one segment that every store takes", name, 100)
def drive_names_are_segments(text: str) -> None:
    made = segment(text)
    assert made
    assert made not in DOTS
    assert "/" not in made
    assert len(made.encode("utf-8", "surrogatepass")) <= LONGEST
    assert_within(object_key("p", [made]), "p/")


_items = some.lists(
    some.tuples(
        some.text("abcdef0123456789_-", min_size=1, max_size=12), some.one_of(name, any_text, some.just("a")), some.sampled_from("123")
    ),
    max_size=8,
    unique_by=lambda item: item[0],
)


@promise(PROMISES, "No two things of a folder in Drive share a name, in whatever order they are listed", _items, 100)
def drive_folders_hold_no_twins(items: list[tuple[str, str, str]]) -> None:
    siblings = [Named(*item) for item in items]
    given = distinct(siblings)
    assert len(set(given)) == len(given)
    backwards = distinct(siblings[::-1])
    assert backwards[::-1] == given
    assert all(len(each.encode("utf-8", "surrogatepass")) <= LONGEST and "/" not in each and each not in DOTS for each in given)
