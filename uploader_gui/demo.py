"""The demonstration's parts: sample files of real sizes, a practice bucket and a Drive made known, and the proof of what arrived."""

import csv
import hashlib
import io
import json
import math
import random
import struct
import urllib.request
import wave
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO
from urllib.parse import urlencode
from xml.etree import ElementTree

from uploader_gui.app import Owner, open_accounts
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload
from uploader_gui.engine.reception import Adding
from uploader_gui.practice import PracticeBucket
from uploader_gui.sample_drive import Sample
from uploader_gui.settings import SAMPLE_LINK, Home, SettingsFile

NAME = "Practice"
FOLDER = "samples"
PUBLIC = "public"
"""The account that the sample Drive's key belongs to."""
_OF_SAMPLE = ("api_base", "bearer_origins", SAMPLE_LINK)
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
    owner.desk.save_destination(settings._replace(if_exists=IfExists.REPLACE), bucket.secret, "file")
    owner.desk.test_saved(NAME)
    return owner.desk.add([str(samples)], NAME, Adding(force=True))


def meet_drive(home: Home, sample: Sample | None) -> None:
    """Make the sample Drive known here, with its key; without one, what an earlier run knew is forgotten."""
    file = SettingsFile(home.settings_file)
    settings = file.load()
    knew = SAMPLE_LINK in settings.drive
    others = {name: value for name, value in settings.drive.items() if name not in _OF_SAMPLE}
    accounts = open_accounts(home)
    if sample is not None:
        known = dict(zip(_OF_SAMPLE, (sample.api_base, sample.bearer_origins, sample.link), strict=True))
        file.save(settings._replace(drive={**others, **known}))
        accounts.set_api_key(sample.api_key, keep_in="file")
    elif knew:
        file.save(settings._replace(drive=others))
        accounts.sign_out(PUBLIC)


def try_link(owner: Owner, sample: Sample | None) -> int | None:
    """Queue what the sample's link leads to; the job's id."""
    return owner.desk.add([sample.link], NAME, Adding(force=True)) if sample is not None else None


@dataclass(frozen=True, slots=True)
class Original:
    """What an object was made from: `digest` is of the kind that `field` ends with, "" where nobody tells one."""

    size: int
    field: str
    digest: Callable[[], str]


def of_samples(samples: Path) -> dict[str, Original]:
    """By their keys."""
    files = {f"{FOLDER}/{path.relative_to(samples).as_posix()}": path for path in sorted(samples.rglob("*")) if path.is_file()}
    return {key: Original(path.stat().st_size, "local_sha256", partial(_sha256, path)) for key, path in files.items()}


def of_drive(owner: Owner, job_id: int, sample: Sample) -> dict[str, Original]:
    """By their keys: what the sample Drive itself tells of the files that its link leads to (the first 1,000)."""
    uploads = owner.queue.uploads(UploadQuery(job_id=job_id, limit=1000))
    return {upload.key: Original(upload.size, "drive_md5", partial(_md5_told, sample, upload.source)) for upload in uploads}


def compare(owner: Owner, job_id: int, originals: Mapping[str, Original]) -> list[dict[str, object]]:
    """Everything that the bucket lists, downloaded and held beside its original, and the originals that the bucket lacks.

    Read with presigned links over plain HTTP: nothing of what uploaded takes part in the proof.
    """
    upload = owner.queue.uploads(UploadQuery(job_id=job_id, limit=1))[0]
    keys = _listed(owner, upload)
    rows = [_compared(key, owner.desk.link(upload._replace(key=key), 3600), originals.get(key)) for key in keys]
    return rows + [{"key": key, "size": originals[key].size, "verdict": "missing"} for key in sorted(originals.keys() - set(keys))]


def _listed(owner: Owner, upload: Upload) -> list[str]:
    """The keys in the bucket: a link to the bucket itself is its list (the first 1,000)."""
    with _opened(owner.desk.link(upload._replace(key=""), 600)) as answer:
        listing = ElementTree.fromstring(answer.read())  # noqa: S314 - our own server on loopback
    return [found.text or "" for found in listing.iterfind(f"{_SPACE}Contents/{_SPACE}Key")]


def _compared(key: str, link: str, original: Original | None) -> dict[str, object]:
    with _opened(link) as answer:
        size, there = _digests(answer)
    row: dict[str, object] = {"key": key, "size": size, "sha256": there["sha256"]}
    if original is None:
        return {**row, "verdict": "not a sample"}
    told = original.digest()
    same = "same" if told == there[original.field.rpartition("_")[2]] else "different"
    return {**row, original.field: told, "verdict": same if told else "exported"}


def proven(rows: list[dict[str, object]]) -> bool:
    """Whether every sample is in the bucket, the same."""
    return all(row["verdict"] not in ("missing", "different") for row in rows)


def summary(rows: list[dict[str, object]]) -> str:
    """One sentence for all of it."""
    if not proven(rows):
        return "Not everything arrived as it is here."
    verdicts = [str(row["verdict"]) for row in rows]
    exported = verdicts.count("exported")
    docs = f", and {exported} made from a Doc" if exported else ""
    return f"{verdicts.count('same')} objects, each the same as its original{docs}."


def _opened(link: str) -> IO[bytes]:
    """A proxy of this computer has no part in what happens on loopback."""
    opened: IO[bytes] = urllib.request.build_opener(urllib.request.ProxyHandler({})).open(link, timeout=60)
    return opened


def _sha256(path: Path) -> str:
    with path.open("rb") as content:
        return _digests(content)[1]["sha256"]


def _md5_told(sample: Sample, source: str) -> str:
    """By Drive, of the file that an upload came from, or that a shortcut leads to; a Doc has none."""
    identity, told = source.partition("/")[2].partition("?")[0], {}
    query = urlencode({"fields": "md5Checksum,shortcutDetails/targetId", "key": sample.api_key})
    while identity:
        with _opened(f"{sample.api_base}/files/{identity}?{query}") as answer:
            told = json.load(answer)
        identity = told.get("shortcutDetails", {}).get("targetId", "")
    return str(told.get("md5Checksum", ""))


def _digests(content: IO[bytes]) -> tuple[int, dict[str, str]]:
    """How many bytes, and their checksums by the name of their kind."""
    digests, size = (hashlib.sha256(), hashlib.md5(usedforsecurity=False)), 0
    while block := content.read(1 << 20):
        size += len(block)
        for digest in digests:
            digest.update(block)
    return size, {digest.name: digest.hexdigest() for digest in digests}
