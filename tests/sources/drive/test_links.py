"""Links to Drive: every shape that people paste, and a reason for each that leads nowhere."""

import json
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from uploader_gui.core.errors import Mistake
from uploader_gui.sources.drive.links import Link, links_in
from uploader_gui.sources.drive.locators import Locator, read_locator

EXAMPLES = json.loads((Path(__file__).parent / "links.json").read_text(encoding="utf-8"))
ID, OTHER, ROOT = "1ZXEhzbLRLU1giKKRJkjm8N04cO_JoYE2", "0B7KLnPu6vjdPVGJKR3E4SEluU0U", "0AJ2h_N-N_JazUk9PVA"
FOLDER = f"https://drive.google.com/drive/folders/{ID}"


@pytest.mark.parametrize("known", [each for each in EXAMPLES if "error" not in each], ids=lambda each: each["text"])
def test_links_that_are_known(known: dict[str, str]) -> None:
    assert links_in(known["text"]) == [Link(known["id"], known["resource_key"] or "")]


@pytest.mark.parametrize("known", [each for each in EXAMPLES if "error" in each], ids=lambda each: each["text"])
def test_what_is_no_link(known: dict[str, str]) -> None:
    try:
        assert links_in(known["text"]) == []
    except Mistake as mistake:
        assert mistake.facts["reason"].endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        f"https://drive.google.com/drive/folders/{ID}/",
        f"drive.google.com/drive/folders/{ID}",
        f"http://drive.google.com/folderview?id={ID}&usp=sharing",
        f"https://drive.google.com/open?id={ID}",
        f"https://drive.google.com/uc?id={ID}&export=download",
        f"https://drive.usercontent.google.com/download?id={ID}&export=download&confirm=t&uuid=1",
        f"https://drive.google.com/file/u/1/d/{ID}/view?usp=sharing",
        f"https://drive.google.com/a/corp.example/file/d/{ID}/edit",
        f"https://drive.google.com/a/corp.example/drive/u/0/folders/{ID}",
        f"https://docs.google.com/presentation/d/{ID}/edit#slide=id.p",
        f"https://docs.google.com/spreadsheets/u/2/d/{ID}/edit?rtpof=true&sd=true",
        f"https://docs.google.com/document/d/{ID}/export?format=pdf",
        f"https://docs.google.com/viewer?srcid={ID}&pid=explorer",
        f"https://script.google.com/home/projects/{ID}/edit",
        f"https://www.google.com/url?q={quote(FOLDER, safe='')}&sa=D",
        f"https://www.google.com/url?url=https://accounts.google.com/ServiceLogin?continue={quote(FOLDER, safe='')}",
        f"https://eur02.safelinks.protection.outlook.com/?url={quote(FOLDER, safe='')}&data=05",
        f"[the pictures]({FOLDER}).",
        f'<a href="{FOLDER}">here</a>',
        f"“{FOLDER}”",
        f"Link:\u200b{FOLDER}\u200b",
        f'{{"url": "{FOLDER.replace("/", chr(92) + "/")}"}}',
        f"({FOLDER}), and that was all…",
        f"https://drive.google.com/?tab=mo#folders/{ID}",
        f"https://drive.google.com/DRIVE/folders/{ID}?RESOURCEKEY=",
    ],
)
def test_more_shapes(text: str) -> None:
    assert links_in(text) == [Link(ID)]


def test_several_lines_are_several_links_each_once_and_in_order() -> None:
    text = (
        f"{FOLDER}\nsee https://example.org/{OTHER}\r\n\r\n* drive.google.com/open?id={OTHER}\nhttps://drive.google.com/open?id={ID}"
    )
    assert links_in(text) == [Link(ID), Link(OTHER)]
    assert links_in(f"{FOLDER},https://drive.google.com/file/d/{OTHER}/view;https://drive.google.com/drive/folders/{ROOT}") == [
        Link(ID),
        Link(OTHER),
        Link(ROOT),
    ]
    assert links_in(f"{FOLDER} {FOLDER}?resourcekey=0-a") == [Link(ID, "0-a")]


def test_ids_alone() -> None:
    assert links_in(f" {ID}\n{ROOT}\n") == [Link(ID), Link(ROOT)]
    assert links_in(f"“{ID}”.") == [Link(ID)]
    for text in (
        f"the file {ID}",
        "123e4567-e89b-12d3-a456-426614174000",
        "1" * 40,
        "Holidays_2024_Final_Version",
        "/home/ana/1Photos2024AtTheSea",
    ):
        assert links_in(text) == [], text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("https://drive.google.com/drive/search?q=x", "page of Google Drive"),
        ("https://drive.google.com/drive/recent", "page of Google Drive"),
        ("https://drive.google.com/drive/u/1/starred", "page of Google Drive"),
        ("https://drive.google.com/", "page of Google Drive"),
        ("https://docs.google.com/document/d/e/2PACX-1vQxxxxxxxxxxxxxxxxxxxxxx/pub", "published copy"),
        ("https://goo.gl/abc", "short link"),
        ("https://forms.gle/abcdefgh", "short link"),
        ("https://photos.google.com/share/AF1Qip", "Google Photos"),
        ("https://drive.google.com/file/d//view", "names no file"),
        ("https://drive.google.com/open?id=", "names no file"),
        ("https://drive.google.com/drive/folders/", "names no file"),
        ("https://drive.google.com/file/d/%2e%2e/view", "names no file"),
    ],
)
def test_a_page_that_is_not_one_file_or_folder_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(Mistake, match=why):
        links_in(f"{FOLDER}\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://www.google.com/search?q=drive.google.com",
        f"https://drive.google.com@evil.example/drive/folders/{ID}",
        f"https://evil.example/?u=https://drive.google.com/drive/folders/{ID}",
        f"https://notdrive.google.com/drive/folders/{ID}",
        f"https://drive-google.com/drive/folders/{ID}",
        "https://[::1/drive.google.com",
        "C:\\Users\\Ana\\google\\drive.google.com.txt",
    ],
)
def test_other_hosts_are_strangers(text: str) -> None:
    assert links_in(text) == []


def test_a_circle_of_wrappers_ends() -> None:
    wrapped = FOLDER
    for _ in range(30):
        wrapped = f"https://www.google.com/url?q={quote(wrapped, safe='')}"[:4000]
    assert links_in(wrapped) == []


HOSTS = ["drive.google.com", "docs.google.com", "www.google.com/url?q=", "accounts.google.com/?continue=", "goo.gl"]
MARKS = ["https://", "http://", "/", "/d/", "/folders/", "?id=", "&", "#", "%", "[", "]", "@", ":", "..", "e", "\\", ";,", "&amp;"]
PIECES = st.sampled_from([*HOSTS, *MARKS, ID, " ", "\n", "\u200b", "\x00"])


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=25).map("".join)))
@example("https://drive.google.com:x/d/" + ID)
@example("//drive.google.com\u2100/d/" + ID)
@example("https://www.google.com/url?q=https://" * 500)
@example("&" * 5000 + "google")
def test_nothing_but_a_mistake_comes_of_any_text(text: str) -> None:
    try:
        found = links_in(text)
    except Mistake:
        return
    for link in found:
        locator = str(Locator("anna@example.org", link.id, link.key))
        assert read_locator(locator) == Locator("anna@example.org", link.id, link.key)


def test_a_long_text_is_read_at_once() -> None:
    assert links_in("x" * 500_000 + " google" * 50_000) == []
    assert links_in("google" * 160_000) == []
    with pytest.raises(Mistake, match="too long"):
        links_in("google" * 1_000_000)


@pytest.mark.parametrize("text", ["", "nobody", "anna@example.org/", "anna@example.org/../x", "a/b c"])
def test_what_is_no_locator(text: str) -> None:
    with pytest.raises(Mistake):
        read_locator(text)


def test_a_locator_says_no_more_than_is_needed() -> None:
    assert str(Locator("public", ID)) == f"public/{ID}"
    assert str(Locator("public", ID, "0-k", "docx")) == f"public/{ID}?resourcekey=0-k&export=docx"
    assert read_locator(f"public/{ID}?resourcekey=0-k&export=docx") == Locator("public", ID, "0-k", "docx")
