"""What a build is told of its own releases: where newer versions are told of, by whose keys, and which package this one is."""

import json
import os
from pathlib import Path
from typing import Any

from installers.project import CannotPackage, say
from uploader_gui.updates.build import ARTEFACT, RELEASE, Artefact, feed_of

FACTS = "PACKAGE_RELEASE"
"""The variable with the facts, or with the path of a file that holds them:
{"feed": "https://…", "keys": ["public key in base64", …], "by_system": ["deb", "flatpak"], "appimage": "zsync|https://…"}.
`by_system`: the packages that people get from a repository, which brings newer ones; `appimage`: AppImage's own update information.
Without it a build knows of no newer versions, and says so; nothing is made up."""


def facts() -> dict[str, Any]:
    """As told; {} where nothing was. Raises CannotPackage where they can't be right."""
    told = os.environ.get(FACTS, "").strip()
    if not told:
        return {}
    try:
        found = json.loads(told if told.startswith("{") else Path(told).read_text(encoding="utf-8"))
        feed_of(found)
    except (OSError, ValueError) as problem:
        raise CannotPackage(f"What {FACTS} says can't be used: {problem}") from None
    return dict(found)


def tell(resources: Path) -> None:
    """Write them where the program looks for them."""
    if found := facts():
        kept = {name: found[name] for name in ("feed", "keys", "by_system") if name in found}
        (resources / RELEASE).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    else:
        say(f"This build will not know where new versions are: {FACTS} is not set.")


def mark(resources: Path, artefact: Artefact) -> None:
    """Say in a package's own tree which package it is."""
    (resources / ARTEFACT).write_text(f"{artefact}\n", encoding="utf-8")
