"""The demonstration's parts: sample files of real sizes, a practice bucket made known, and the proof that they arrived."""

import csv
import hashlib
import io
import math
import random
import struct
import urllib.request
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO
from xml.etree import ElementTree

from uploader_gui.app import Owner
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload
from uploader_gui.engine.reception import Adding
from uploader_gui.practice import PracticeBucket

NAME = "Practice"
FOLDER = "samples"
_SPACE = "{http://s3.amazonaws.com/doc/2006-03-01/}"
MB = 1_000_000
LARGE = 320 * MB
"""Bytes of the large one: some forty parts."""


def make_samples(folder: Path) -> list[Path]:
    """Write what is not there yet; returns all of them. Takes a second or two the first time."""
    return [_write(folder / name, content) for name, content in _SAMPLES.items()]


def _write(path: Path, content: Callable[[], Iterator[bytes]]) -> Path:
    if path.exists():
        return path  # it arrives under its name only when it is whole
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    with draft.open("wb") as file:
        for block in content():
            file.write(block)
    return draft.replace(path)


def _letter() -> Iterator[bytes]:
    for line in range(1, 61):
        yield f"{line:>3}. Grüße aus dem Übungs-Eimer – greetings from the practice bucket – 练习桶的问候\n".encode()


def _measurements() -> Iterator[bytes]:
    chance = random.Random(20)
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(("second", "temperature", "pressure"))
    for second in range(12_000):
        lines.writerow((second, f"{18 + 4 * math.sin(second / 900) + chance.random():.3f}", f"{1013 + chance.gauss(0, 2):.2f}"))
    yield text.getvalue().encode()


def _picture() -> Iterator[bytes]:
    """A gradient, in the simplest image format that viewers open."""
    yield b"P6 1280 720 255\n"
    for row in range(720):
        yield bytes(value for column in range(1280) for value in (column * 255 // 1279, row * 255 // 719, 128))


def _tone() -> Iterator[bytes]:
    """Eight seconds of 440 Hz."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        file.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(2 * math.pi * 440 * n / 44_100))) for n in range(8 * 44_100)))
    yield sound.getvalue()


def _large() -> Iterator[bytes]:
    """No block like another, and none that a store could shrink."""
    block = random.Random(22).randbytes(MB - 8)
    for number in range(LARGE // MB):
        yield number.to_bytes(8, "big") + block


_SAMPLES: dict[str, Callable[[], Iterator[bytes]]] = {
    "documents/a letter – Grüße.txt": _letter,
    "documents/measurements.csv": _measurements,
    "pictures/gradient.ppm": _picture,
    "sounds/440 Hz.wav": _tone,
    "videos/a long evening.bin": _large,
}


def hand_over(owner: Owner, bucket: PracticeBucket, samples: Path) -> int:
    """Make the bucket known, and queue the samples; returns the job's id.

    The bucket is served at another port each time; its secret is made at random and stays in the demonstration's folder.
    """
    options = {"endpoint": bucket.endpoint, "bucket": bucket.bucket, "region": bucket.region, "access_key_id": bucket.access_key_id}
    settings = owner.desk.new_destination(NAME, "seaweedfs", options)
    owner.desk.save_destination(replace(settings, if_exists=IfExists.REPLACE), bucket.secret, "file")
    owner.desk.test_saved(NAME)
    return owner.desk.add([str(samples)], NAME, Adding(force=True))


def compare(owner: Owner, job_id: int, samples: Path) -> list[dict[str, object]]:
    """Everything that the bucket lists, downloaded and held beside its file, and the files that the bucket lacks.

    Read with presigned links over plain HTTP: nothing of what uploaded takes part in the proof.
    """
    upload = owner.queue.uploads(UploadQuery(job_id=job_id, limit=1))[0]
    files = {f"{FOLDER}/{path.relative_to(samples).as_posix()}": path for path in sorted(samples.rglob("*")) if path.is_file()}
    rows = [_compared(key, owner.desk.link(replace(upload, key=key), 3600), files.get(key)) for key in _listed(owner, upload)]
    lacking = files.keys() - {str(row["key"]) for row in rows}
    return rows + [{"key": key, "size": files[key].stat().st_size, "verdict": "missing"} for key in sorted(lacking)]


def _listed(owner: Owner, upload: Upload) -> list[str]:
    """The keys in the bucket: a link to the bucket itself is its list (the first 1,000)."""
    with _opened(owner.desk.link(replace(upload, key=""), 600)) as answer:
        listing = ElementTree.fromstring(answer.read())  # noqa: S314 - our own server on loopback
    return [found.text or "" for found in listing.iterfind(f"{_SPACE}Contents/{_SPACE}Key")]


def _compared(key: str, link: str, file: Path | None) -> dict[str, object]:
    with _opened(link) as answer:
        there, size = _sha256(answer)
    if file is None:
        return {"key": key, "size": size, "sha256": there, "verdict": "not a sample"}
    with file.open("rb") as content:
        here, _ = _sha256(content)
    return {"key": key, "size": size, "sha256": there, "local_sha256": here, "verdict": "same" if here == there else "different"}


def proven(rows: list[dict[str, object]]) -> bool:
    """Whether every sample is in the bucket, the same."""
    return all(row["verdict"] not in ("missing", "different") for row in rows)


def _opened(link: str) -> IO[bytes]:
    """A proxy of this computer has no part in what happens on loopback."""
    opened: IO[bytes] = urllib.request.build_opener(urllib.request.ProxyHandler({})).open(link, timeout=60)
    return opened


def _sha256(content: IO[bytes]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while block := content.read(1 << 20):
        digest.update(block)
        size += len(block)
    return digest.hexdigest(), size
