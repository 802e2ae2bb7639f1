"""Writes and signs what tells people of a release: python -m installers.feed new-key FILE | sign … | again FEED

new-key FILE   makes a key: the private half goes into FILE, to be kept where nobody else comes; the public one is printed, for builds
sign …         tells of this version and the files in a folder; again FEED tells the same for a while longer

An answer counts until it expires, so that nobody can hide a newer release behind an old one for ever: sign again before that.
"""

import argparse
import base64
import hashlib
import json
import os
import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from installers.project import CannotPackage, say, version
from installers.release import facts
from uploader_gui.core.errors import Trouble
from uploader_gui.updates.asking import LARGEST
from uploader_gui.updates.build import feed_of
from uploader_gui.updates.envelope import opened, sealed
from uploader_gui.updates.release import MOST_NOTES, read_release

KEY = "PACKAGE_FEED_KEY"
"""The variable with the private key in base64; PACKAGE_FEED_KEY_FILE names a file with it instead."""
DAYS = 60
KINDS = {".deb": "deb", ".rpm": "rpm", ".AppImage": "appimage", ".exe": "windows", ".dmg": "macos"}
MACHINES = {"x86_64": r"amd64|x86_64|setup\.exe", "arm64": r"arm64|aarch64"}


def main() -> int:
    """0 also where there is no key: then nothing is signed, and that is said."""
    parser = argparse.ArgumentParser(prog="installers.feed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ways = parser.add_subparsers(dest="way", required=True)
    ways.add_parser("new-key").add_argument("file", type=Path)
    first, again = ways.add_parser("sign"), ways.add_parser("again")
    first.add_argument("--notes", type=Path, required=True, help=f"a text for people, at most {MOST_NOTES} characters")
    first.add_argument("--page", required=True, help="https://…, where people get it")
    first.add_argument("--downloads", required=True, help="https://…, below which the files will lie")
    first.add_argument("--files", type=Path, required=True, help="the folder with the files")
    again.add_argument("feed", type=Path)
    for way in (first, again):
        way.add_argument("--days", type=int, default=DAYS)
        way.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    try:
        {"new-key": make_key, "sign": sign_first, "again": sign_again}[asked.way](asked)
    except (CannotPackage, OSError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def make_key(asked: argparse.Namespace) -> None:
    """The file is its owner's alone, and never written over."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(asked.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    say(base64.b64encode(key.public_key().public_bytes_raw()).decode())


def private_key() -> Ed25519PrivateKey | None:
    """None where nobody named one. Raises CannotPackage where it is none."""
    told = os.environ.get(KEY, "")
    if place := os.environ.get(f"{KEY}_FILE"):
        told = Path(place).read_text(encoding="ascii")
    if not told.strip():
        return None
    try:
        return Ed25519PrivateKey.from_private_bytes(base64.b64decode(told.strip(), validate=True))
    except ValueError:
        raise CannotPackage(f"{KEY} is not the 32 bytes of an Ed25519 private key in base64.") from None


def sign_first(asked: argparse.Namespace) -> None:
    """Of the version in pyproject.toml."""
    notes = asked.notes.read_text(encoding="utf-8").strip()
    told = {
        "version": version(),
        "date": datetime.now(UTC).date().isoformat(),
        "notes": notes,
        "page": asked.page,
        "downloads": downloads(asked.files, asked.downloads.rstrip("/")),
    }
    if len(notes) > MOST_NOTES:
        raise CannotPackage(f"{asked.notes} has {len(notes)} characters; people are shown {MOST_NOTES}.")
    sign(told, asked)


def sign_again(asked: argparse.Namespace) -> None:
    """Only what the same key has signed."""
    if (key := private_key()) is None:
        return say(f"{asked.feed} is not signed again: {KEY} is not set.")
    try:
        told = json.loads(opened(asked.feed.read_bytes(), [key.public_key().public_bytes_raw()]))
    except Trouble as why:
        raise CannotPackage(f"{asked.feed}: {why}") from None
    return sign(told, asked)


def sign(told: dict[str, Any], asked: argparse.Namespace) -> None:
    """With a number that is higher than all before it, and an end. What comes out is read as the program reads it."""
    if (key := private_key()) is None:
        return say(f"{asked.out} is not written: {KEY} is not set, so nobody would believe it.")
    public = key.public_key().public_bytes_raw()
    if (known := facts()) and public not in feed_of(known).keys:
        raise CannotPackage(f"{KEY} is none of the keys that these builds know: they would not believe it.")
    now = int(time.time())
    until = datetime.fromtimestamp(now + asked.days * 24 * 3600, UTC)
    envelope = sealed(json.dumps({**told, "serial": now, "expires": until.isoformat()}, ensure_ascii=False), key.sign)
    try:
        release = read_release(opened(envelope, [public]), now)
    except Trouble as why:
        raise CannotPackage(f"The program would not take it: {why}") from None
    if len(release.downloads) != len(told["downloads"]) or len(envelope) > LARGEST:
        raise CannotPackage("The program would not take it: it is too large, or a file's address is not plain https.")
    asked.out.write_bytes(envelope)
    return say(f"{asked.out}: {release.version}, {len(release.downloads)} files, until {until.date()}.")


def downloads(folder: Path, below: str) -> dict[str, dict[str, object]]:
    """By kind and processor, of what lies in a folder."""
    files = sorted(file for file in folder.iterdir() if file.suffix in KINDS)
    return {name_of(file): {"url": f"{below}/{quote(file.name)}", **facts_of(file)} for file in files}


def name_of(file: Path) -> str:
    """deb-x86_64, macos-arm64. Raises CannotPackage for a processor that is not known."""
    for machine, names in MACHINES.items():
        if re.search(names, file.name):
            return f"{KINDS[file.suffix]}-{machine}"
    raise CannotPackage(f"For which processor is {file.name}? Its name does not say it.")


def facts_of(file: Path) -> dict[str, object]:
    """By which a download can be known."""
    return {"size": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}


if __name__ == "__main__":
    sys.exit(main())
