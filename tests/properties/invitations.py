"""What a desktop or a web page hands over: words of any kind, and links that are out for harm."""

import os
from pathlib import PurePath

from hypothesis import strategies as some

from tests.properties import Promise, promise
from tests.properties.material import any_text, link, name
from uploader_gui.invitation import Invitation, invitation, invited, links_in

PROMISES: list[Promise] = []

_piece = some.one_of(
    some.sampled_from(
        [
            *(
                "uploader:",
                "UPLOADER:",
                "//",
                "add",
                "add?",
                "?",
                "link=",
                "&link=",
                "&",
                "=",
                "to=",
                "go=1",
                "#",
                "/",
                "\\",
                '"',
                " ",
                "'",
            ),
            *(
                "https%3A%2F%2F",
                "https://",
                "http://",
                "file:///etc/passwd",
                "%2Fetc%2Fpasswd",
                "file%3A%2F%2F",
                "drive.google.com/file/d/1A",
            ),
            *(
                "%0A",
                "%0D%0A",
                "%00",
                "%20",
                "%FF",
                "%E2%80%AE",
                "%",
                "%2",
                "%u0041",
                "@",
                "%40",
                "..",
                "%2e%2e%2f",
                "--to",
                "\n",
                "\0",
                "\x1b[2J",
            ),
            *("javascript:", "C:%5C", "\\\\nas\\a", "~", "$(id)", "`id`", "a" * 9000),
        ]
    ),
    any_text,
)
hostile = some.builds(
    lambda start, pieces: start + "".join(pieces),
    some.sampled_from(["uploader:", "uploader:add?link=", "Uploader://add/?"]),
    some.lists(_piece, max_size=8),
)
words = some.lists(some.one_of(hostile, _piece, name, link()), max_size=6)


@promise(PROMISES, "A link of ours names web links, or nothing at all", hostile, 600)
def links_name_web_links(text: str) -> None:
    for found in links_in(text):
        assert found.startswith(("https://", "HTTPS://"))
        assert found.isascii()
        assert found.isprintable()
        assert not set(' \t\r\n"<>') & set(found.partition("/")[2].partition("/")[2].partition("/")[0])
        assert "@" not in found.split("/")[2]
        assert len(found) < 2300


@promise(PROMISES, "Beside a link of ours no file is taken, wherever it stands", some.tuples(words, hostile, words), 300)
def links_stand_alone(given: tuple[list[str], str, list[str]]) -> None:
    before, ours, after = given
    found = invitation([*before, ours, *after], os.sep)
    assert not found.paths
    assert not found.strange
    assert bool(found.links) != found.refused


@promise(
    PROMISES, "Whatever words a start has, they are whole paths, web links, or said to be neither; and they arrive as sent", words, 400
)
def words_are_sorted(given: list[str]) -> None:
    found = invitation(given, os.sep)
    assert isinstance(found, Invitation)
    assert all(PurePath(path).is_absolute() for path in found.paths)
    assert not set(found.paths) & set(found.strange)
    assert invited(found.document()) == found
