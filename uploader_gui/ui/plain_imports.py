"""Imports as Python itself does them, in a process that draws.

Qt's binding replaces Python's import: it reads and keeps the source text of every module that comes after it, looking for who uses
its other spellings of Qt's names (`from __feature__ import …`). Nobody here does, and it is 0.1 s of each start, and 12 MB.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it is this that replaces it


def import_plainly() -> None:
    """From now on. Of use before anything else is imported; where the binding did not replace it, nothing happens."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
