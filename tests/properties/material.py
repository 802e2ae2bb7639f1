"""What people, other programs and other computers may hand over: names, texts, links, documents, options."""

import json
import unicodedata
from functools import cache
from pathlib import Path

from hypothesis import strategies as some
from hypothesis.strategies import SearchStrategy

LINKS = Path(__file__).parents[1] / "sources" / "drive" / "links.json"

any_char = some.characters(exclude_categories=())
"""All of Unicode, and lone surrogates."""
any_text = some.text(any_char, max_size=60)

ODD_NAMES = (
    *(".", "..", "...", " ", "~", "-", "-rf", "--help", "con", "CON", "nul.txt", "COM1", "LPT9.log", "aux"),
    *("a.", "a ", " a", "a/b", "a\\b", "..\\..\\x", "../../x", "/etc/passwd", "C:\\x", "\\\\server\\share", "%2e%2e", "%2F", "..%2f"),
    *("\0", "a\0b", "\n", "\r\n", "\x1b[31m", "\x7f", "\x9b2J", "\u202egpj.exe", "\ufeff", "\u200b", "\u2028", "=cmd|' /C calc'!A0"),
    *("\udce9", "\ud800", "\udfff\ud800", "e\u0301", "\u00e9", "\u1e9b\u0323", "\u212b", "\u0344", "\u0301", "a" * 255, "b" * 300),
    *("ü" * 600, "\U0001f642" * 300, "x" * 5000, "<b>x</b>", "<img src=x>", "&amp;", "'; drop table uploads; --", "{name}", "%s%n"),
)
name = some.one_of(any_text, some.sampled_from(ODD_NAMES), some.builds(lambda a, b: a + b, any_text, some.sampled_from(ODD_NAMES)))


def _as_on_disk(text: str) -> str:
    """What a file system could hold, as Python reads it: no slash, no NUL; a lone surrogate only for a byte that is not UTF-8."""
    safe = "".join(
        char for char in text if char not in "/\0" and not "\ud800" <= char <= "\udc7f" and not "\udd00" <= char <= "\udfff"
    )
    return safe.encode("utf-8", "surrogateescape")[:255].decode("utf-8", "surrogateescape")


file_name = name.map(_as_on_disk).filter(lambda text: text not in {"", ".", ".."})

HUGE = (0, -1, 1, 2**31, 2**53, 2**63 - 1, 2**63, 2**64, -(2**63) - 1, 10**30, 10**400)
number = some.one_of(some.sampled_from(HUGE), some.integers(), some.floats(), some.floats().map(lambda value: value * 1e300))
plain = some.one_of(some.none(), some.booleans(), number, any_text, some.sampled_from(ODD_NAMES))
document = some.recursive(
    plain, lambda inner: some.one_of(some.lists(inner, max_size=4), some.dictionaries(any_text, inner, max_size=4)), max_leaves=12
)


def _nested(depth: int) -> bytes:
    return b'{"version":' + b"[" * depth + b"]" * depth + b"}"


NO_DOCUMENTS = (
    *(b"", b" ", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"}", b"[]", b"null", b"true", b"1", b'"x"', b"{]", b"{'a': 1}"),
    *(b"\xef\xbb\xbf{}", '{"lanes": 3}'.encode("utf-16"), '{"lanes": 3}'.encode("utf-32"), b'{"lanes": 1, "lanes": 2}'),
    *(b'{"lanes": ' + b"9" * 5000 + b"}", b'{"limit": NaN}', b'{"limit": Infinity}', b'{"limit": -Infinity}', b'{"limit": 1e999}'),
    *(
        _nested(50),
        _nested(100_000),
        b"{" * 100_000,
        b'{"a":' * 100_000,
        b'{"window": {"\\ud800": "\\udfff"}}',
        b"\x1f\x8b\x08\x00junk",
    ),
    *(
        b'{"version": 1, "destinations": []}',
        b'{"destinations": {"a": 1, "b": null}}',
        b'{"order": [1, {}], "destinations": {"a": {}}}',
    ),
)


def written(like: SearchStrategy[object]) -> SearchStrategy[bytes]:
    """Files: documents as they are saved, cut off, with bytes changed, and what is no document at all."""
    whole = like.map(lambda value: json.dumps(value).encode())
    cut = some.builds(lambda content, end: content[: end % (len(content) + 1)], whole, some.integers(0, 10_000))
    changed = some.builds(_changed, whole, some.integers(0, 10_000), some.integers(0, 255))
    return some.one_of(whole, whole, cut, changed, some.sampled_from(NO_DOCUMENTS), some.binary(max_size=200))


def _changed(content: bytes, where: int, byte: int) -> bytes:
    where %= max(1, len(content))
    return content[:where] + bytes([byte]) + content[where + 1 :]


@cache
def known_links() -> tuple[str, ...]:
    """Every text of the corpus, those that lead nowhere, too."""
    return tuple(each["text"] for each in json.loads(LINKS.read_text(encoding="utf-8")))


PIECES = (
    *("/", "//", "?", "#", "&", "%", "%00", "%2F", "%2e%2e", "@", ":", ":99999", "[", "]", "\\", "..", "=", "\t", "\n", " ", "\0"),
    *("https://", "http://", "file://", "javascript:", "drive.google.com", "evil.example", "google.com/url?q=", "&amp;", "&#x2f;"),
    *(
        "&#" + "9" * 5000,
        "&#x" + "f" * 5000,
        "id=",
        "resourcekey=",
        "folders/",
        "/d/",
        "/d/e/",
        "root",
        "my-drive",
        "<",
        '"',
        "“",
        "\u202e",
    ),
    *("0" * 20, "1A-_" * 25, "a" * 3000, "\u200b", "\ud800", "xn--", "ſ", "K", "١", "http://[", "http://[::1", "//evil.example\\@"),
)


@some.composite
def link(draw: some.DrawFn) -> str:
    """A link that people paste, with some of it left out, doubled, or replaced."""
    text = draw(some.sampled_from(known_links()))
    for _ in range(draw(some.integers(0, 4))):
        begin = draw(some.integers(0, len(text)))
        end = draw(some.integers(begin, min(len(text), begin + 30)))
        text = text[:begin] + draw(some.one_of(some.sampled_from(PIECES), some.just(text[begin:end] * 2), any_text)) + text[end:]
    return text


pasted = some.one_of(link(), any_text, name, some.lists(some.one_of(link(), name), max_size=6).map("\n".join))


def normal(text: str) -> str:
    """NFC."""
    return unicodedata.normalize("NFC", text)
