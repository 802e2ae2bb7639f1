"""Checksums of parts make that of the whole, and a local file is told apart from what the store holds."""

import hashlib
from base64 import b64encode
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uploader_gui.core.destination import Held
from uploader_gui.core.plan import MIB
from uploader_gui.core.upload import Identity, Part, Session
from uploader_gui.destinations.s3 import checksums, comparison

SESSION = Session("t", 4, "crc64nvme", Identity("", 0, 0), 0.0)


def parts_of(data: bytes, size: int, algorithm: str) -> list[Part]:
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return [
        Part(number, len(piece), hashlib.md5(piece).hexdigest(), checksums.digest(algorithm, piece))
        for number, piece in enumerate(pieces, 1)
    ]


@given(st.binary(min_size=1, max_size=300), st.integers(1, 99), st.sampled_from(["crc64nvme", "crc32", "crc32c"]))
def test_the_parts_checksums_make_the_wholes(data: bytes, size: int, algorithm: str) -> None:
    assert checksums.combined(algorithm, parts_of(data, size, algorithm)) == checksums.digest(algorithm, data)


def test_what_cannot_be_combined_is_empty() -> None:
    parts = parts_of(b"abcdefgh", 4, "crc64nvme")
    assert checksums.combined("md5", parts_of(b"abcdefgh", 4, "md5")) == ""
    assert checksums.combined("crc64nvme", [parts[0], parts[1]._replace(checksum="")]) == ""


def test_an_etag_of_parts_is_as_amazon_makes_it() -> None:
    md5s = [hashlib.md5(piece).hexdigest() for piece in (b"a" * 5, b"b")]
    whole = hashlib.md5(b"".join(bytes.fromhex(md5) for md5 in md5s)).hexdigest()
    assert checksums.etag_of_parts(md5s) == f"{whole}-2"
    assert checksums.etag_of_parts([md5s[0], "opaque"]) == ""
    assert checksums.etag_of_parts([]) == ""


def test_what_is_expected_of_one_put() -> None:
    part = Part(0, 3, hashlib.md5(b"abc").hexdigest(), checksums.digest("md5", b"abc"))
    by_md5 = comparison.expected(replace(SESSION, algorithm="md5"), [part], 3)
    assert (by_md5.etag, by_md5.parts_etag, by_md5.checksum, by_md5.algorithm) == (part.etag, part.etag, "", "")
    crc = part._replace(checksum=checksums.digest("crc64nvme", b"abc"))
    by_crc = comparison.expected(SESSION, [crc], 3)
    assert (by_crc.etag, by_crc.parts_etag, by_crc.checksum, by_crc.algorithm) == ("", part.etag, crc.checksum, "crc64nvme")


def test_what_is_expected_of_parts() -> None:
    by_md5 = comparison.expected(replace(SESSION, algorithm="md5"), parts_of(b"abcdefghij", 4, "md5"), 10)
    assert by_md5.etag == by_md5.parts_etag
    assert by_md5.etag.endswith("-3")
    by_crc = comparison.expected(SESSION, parts_of(b"abcdefghij", 4, "crc64nvme"), 10)
    assert (by_crc.etag, by_crc.parts_etag) == ("", by_md5.etag)
    assert by_crc.checksum == checksums.digest("crc64nvme", b"abcdefghij")


DATA = bytes(range(256)) * 4096 * 20  # 20 MiB


def read(offset: int, length: int) -> bytes:
    return DATA[offset : offset + length]


def held(size: int = len(DATA), **facts: object) -> Held:
    return Held(size)._replace(**facts)  # type: ignore[arg-type]


def parted(size: int) -> str:
    return checksums.etag_of_parts([part.etag for part in parts_of(DATA, size, "")])


@pytest.mark.parametrize(
    "what",
    [
        held(etag=hashlib.md5(DATA).hexdigest()),
        held(checksum=checksums.digest("crc64nvme", DATA), algorithm="crc64nvme", etag="opaque-4"),
        held(checksum=checksums.digest("crc32", DATA), algorithm="crc32"),
        held(checksum=b64encode(hashlib.sha256(DATA).digest()).decode(), algorithm="sha256"),
        held(etag=parted(7 * MIB), part_size=7 * MIB),
        held(etag=parted(8 * MIB)),
        held(etag=parted(15 * MIB)),
        held(etag=parted(16 * MIB)),
        held(etag=parted(len(DATA))),
    ],
)
def test_the_same_file_is_known_again(what: Held) -> None:
    assert comparison.same(what, len(DATA), read)
    assert not comparison.same(what, len(DATA), lambda offset, length: read(offset, length).replace(b"\x07", b"\x08"))
    assert not comparison.same(what, len(DATA) - 1, read)


@pytest.mark.parametrize(
    "what", [held(), held(etag="opaque"), held(etag=parted(7 * MIB)), held(etag="-3"), held(etag=parted(8 * MIB)[:-1])]
)
def test_without_anything_to_compare_nothing_is_the_same(what: Held) -> None:
    assert not comparison.same(what, len(DATA), read)


def test_an_empty_file_is_known_again() -> None:
    assert comparison.same(Held(0, hashlib.md5(b"").hexdigest()), 0, lambda *_: b"")
    assert comparison.same(Held(0, checksums.etag_of_parts([hashlib.md5(b"").hexdigest()])), 0, lambda *_: b"")
