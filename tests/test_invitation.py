"""What the program is handed at its start: which of it are files, which links, and which nothing that it would touch."""

import json
import os

import pytest

from uploader_gui.file_links import path_of
from uploader_gui.invitation import Invitation, invitation, invited, links_in

posix_only = pytest.mark.skipif(os.name == "nt", reason="paths of another system")
FOLDER = "uploader:add?link=https%3A%2F%2Fdrive.google.com%2Fdrive%2Ffolders%2F1A"


@posix_only
@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("/home/ana/a.jpg", "/home/ana/a.jpg"),
        ("a.jpg", "/home/ana/a.jpg"),
        ("./run", "/home/ana/run"),
        ("../ben/a.jpg", "/home/ben/a.jpg"),
        ("photos/", "/home/ana/photos"),
        ("file:///home/ana/a%20b.jpg", "/home/ana/a b.jpg"),
        ("file:/home/ana/a.jpg", "/home/ana/a.jpg"),
        ("FILE://localhost/home/ana/a%23.jpg", "/home/ana/a#.jpg"),
        ("file:///home/ana/what?.jpg", "/home/ana/what?.jpg"),
        ("file:///home/ana/%FF.jpg", "/home/ana/\udcff.jpg"),
        ("/home/ana/\udcff.jpg", "/home/ana/\udcff.jpg"),
        ("file:///home/ana/\udcff.jpg", "/home/ana/\udcff.jpg"),
        ("-x.jpg", "/home/ana/-x.jpg"),
        ("a:b.jpg", "/home/ana/a:b.jpg"),
        ("./uploader:add?link=x", "/home/ana/uploader:add?link=x"),
    ],
)
def test_files_in_every_way_that_desktops_write_them(word: str, path: str) -> None:
    assert invitation([word], "/home/ana") == Invitation(paths=(path,))


@posix_only
def test_each_once_and_in_order_and_nothing_for_no_word() -> None:
    assert invitation(["b", "", "./b", "a"], "/x") == Invitation(paths=("/x/b", "/x/a"))
    assert not invitation(["", ""], "/x")


@pytest.mark.parametrize(
    "word", ["smb://nas/photos/a.jpg", "trash:///a", "http://example.com/a", "file://nas/a", "file:///a%00b", "file:"]
)
@posix_only
def test_what_is_elsewhere_is_said_not_guessed(word: str) -> None:
    assert invitation([word, "a"], "/x") == Invitation(paths=("/x/a",), strange=(word,))


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ("file:///C:/Users/Ana/a%20b.jpg", "C:\\Users\\Ana\\a b.jpg"),
        ("file:///c|/a", "c:\\a"),
        ("file://nas/photos/%C3%BC.jpg", "\\\\nas\\photos\\ü.jpg"),
        ("file:///etc/passwd", ""),
        ("file:///C:/%FF", ""),
    ],
)
def test_file_links_of_windows(link: str, path: str) -> None:
    assert path_of(link, windows=True) == path


def test_a_link_of_ours_names_web_links_to_look_at() -> None:
    found = invitation([FOLDER], "/x")
    assert found == Invitation(links=("https://drive.google.com/drive/folders/1A",))
    several = "uploader://add/?link=https%3A%2F%2Fa.example%2F1&link=https%3A%2F%2Fa.example%2F2&link=https%3A%2F%2Fa.example%2F1"
    assert links_in(several) == ("https://a.example/1", "https://a.example/2")


@pytest.mark.parametrize(
    "link",
    [
        "uploader:",
        "uploader:add",
        "uploader:add?",
        "uploader:add?link=",
        "uploader:add?link=%2Fetc%2Fpasswd",
        "uploader:add?link=file%3A%2F%2F%2Fetc%2Fpasswd",
        "uploader:add?link=http%3A%2F%2Fdrive.google.com%2Fx",
        "uploader:add?link=https%3A%2F%2Fana%40evil.example%2Fx",
        "uploader:add?link=https%3A%2F%2Fa.example%2Fx%0A%2Fetc%2Fpasswd",
        "uploader:add?link=https%3A%2F%2Fa.example%2Fx%20%2Fetc%2Fpasswd",
        "uploader:add?link=https%3A%2F%2Fa.example%2F%E2%80%AE",
        "uploader:add?link=https%3A%2F%2Fa.example%2F%FF",
        f"{FOLDER}&to=Somebody",
        f"{FOLDER}&link=%2Fetc",
        f"{FOLDER}&go=1",
        "uploader:run?until-done",
        "uploader:quit",
        f"{FOLDER}{'%41' * 4000}",
        f"{FOLDER}{'&link=https%3A%2F%2Fa.example' * 20}",
        'uploader:add?link=https://a.example/" --to x',
    ],
)
def test_whatever_else_a_link_of_ours_asks_for_is_refused_whole(link: str) -> None:
    assert invitation([link], "/x") == Invitation(refused=True)


@pytest.mark.parametrize("others", [("/home/ana/secret",), ("--hidden",), ("file:///home/ana/secret", "secret")])
def test_beside_a_link_of_ours_nothing_counts(others: tuple[str, ...]) -> None:
    """Where a system pastes a link into a command line, a quote in it may end the word: what follows is the page's, too."""
    for words in ([FOLDER, *others], [*others, FOLDER]):
        assert invitation(words, "/x") == Invitation(links=("https://drive.google.com/drive/folders/1A",))


@posix_only
def test_it_travels_and_arrives_as_it_was() -> None:
    sent = Invitation(("/a/\udcff",), ("https://a.example/1",), ("smb://x",), refused=True)
    assert invited(json.loads(json.dumps(sent.document()))) == sent
    assert invited({"paths": ["relative", 3], "links": ["/etc", "file:///etc"], "strange": "x", "refused": "yes"}) == Invitation()
    assert invited({}) == Invitation()
