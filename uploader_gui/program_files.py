"""The files that come with the program: found in a checkout and in an installed package alike, and in a sandbox."""

import importlib.resources
from importlib.resources.abc import Traversable
from pathlib import Path

SANDBOX = Path("/.flatpak-info")
"""There, and written by Flatpak itself, in everything that it runs."""


def resource(*names: str) -> Traversable:
    """A file below resources/. Installed it lies within the package, in a checkout beside it."""
    inside = _package().joinpath("resources")
    return (inside if inside.is_dir() else Path(str(_package())).parent / "resources").joinpath(*names)


def in_checkout() -> bool:
    """Whether this runs from a checkout of its source."""
    return not _package().joinpath("resources").is_dir()


def _package() -> Traversable:
    return importlib.resources.files("uploader_gui")
