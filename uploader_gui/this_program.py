"""How this program is started once more, for processes that work for it."""

import sys


def is_frozen() -> bool:
    """Whether it is installed as a program of its own: then it is its own interpreter."""
    return bool(getattr(sys, "frozen", False))


def this_program() -> list[str]:
    """The first words of a command line; Python has to be told the module."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "uploader_gui"]
