"""How this program is started once more, for processes that work for it."""

import sys
from pathlib import Path

_FOUND_HERE = sys.path[:1] == [str(Path(__file__).parents[1])]
"""Whether the folder that Python was started in, or told of, is the one that this program is in: a checkout."""


def is_frozen() -> bool:
    """Whether it is installed as a program of its own: then it is its own interpreter."""
    return bool(getattr(sys, "frozen", False))


def this_program() -> list[str]:
    """The first words of a command line; Python has to be told the module, and not to take others from the current folder."""
    return [sys.executable] if is_frozen() else [sys.executable, *([] if _FOUND_HERE else ["-P"]), "-m", "uploader_gui"]
