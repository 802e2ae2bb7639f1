"""No arguments, or files to upload: the window; otherwise the command line."""

import sys
from pathlib import Path


def main() -> int:
    """Returns the exit code."""
    arguments = sys.argv[1:]
    if _opens_window(arguments):
        return _open_window(arguments)
    from uploader_gui.cli import main as serve

    return serve(arguments, _open_window)


def _open_window(files: list[str]) -> int:
    """Loads QtGui and all that is drawn: only when there is a window to open."""
    from uploader_gui.gui import main as show

    return show(files)


def _opens_window(arguments: list[str]) -> bool:
    """A desktop hands over files as whole paths or links: no command begins like that."""
    return all(word.startswith("file://") or Path(word).is_absolute() for word in arguments)


if __name__ == "__main__":
    sys.exit(main())
