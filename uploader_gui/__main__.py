"""No arguments, or files to upload: the window; otherwise the command line."""

import sys
from pathlib import Path


def main() -> int:
    """Returns the exit code."""
    arguments = sys.argv[1:]
    if _opens_window(arguments):
        from uploader_gui import gui

        return gui.main(arguments)
    from uploader_gui import cli

    return cli.main(arguments)


def _opens_window(arguments: list[str]) -> bool:
    """A desktop hands over files as whole paths or links: no command begins like that."""
    return all(word.startswith("file://") or Path(word).is_absolute() for word in arguments)


if __name__ == "__main__":
    sys.exit(main())
