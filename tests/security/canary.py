"""The shapes in which a secret may stand somewhere, and the search for them."""

import base64
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

PIECE = 10
"""Letters in a row of the secret that give it away."""


def shapes(secret: str) -> set[bytes]:
    """As it is, and as programs write it: pieces of it, in percent, hex, base64 at every offset, backwards, as Qt keeps text."""
    raw = secret.encode()
    whole = {raw, raw[::-1], raw.hex().encode(), raw.hex().upper().encode(), urllib.parse.quote(secret, safe="").encode()}
    coded = {piece for text in (raw, *_wide(secret)) for piece in _in_base64(text)}
    pieces = [secret[start : start + PIECE] for start in range(len(secret) - PIECE + 1)]
    plain = {text for piece in pieces for text in (piece.encode(), *_wide(piece))}
    return whole | coded | {piece.replace(b"+", b"-").replace(b"/", b"_") for piece in coded} | plain


def _wide(text: str) -> Iterator[bytes]:
    for order in ("utf-16-le", "utf-16-be"):
        yield text.encode(order)


def _in_base64(raw: bytes) -> Iterator[bytes]:
    for shift in range(3):
        yield base64.b64encode(b"-" * shift + raw)[4:-4]


def leaks(secret: str, folder: Path, *, but: tuple[str, ...] = ()) -> list[str]:
    """Every file below `folder` that holds a shape of it; `but` are names of files that are meant to."""
    wanted = shapes(secret)
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and file.name not in but:
            content = file.read_bytes()
            found += [f"{file.relative_to(folder)}: {shape!r}" for shape in wanted if shape in content]
    return found


def heard(secret: str, *texts: str) -> list[str]:
    """The shapes of it in what was said."""
    return [repr(shape) for shape in shapes(secret) for text in texts if shape in text.encode("utf-8", "replace")]
