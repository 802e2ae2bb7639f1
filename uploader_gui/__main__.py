"""No arguments, or files to upload: the window; otherwise the command line."""

import gc
import os
import signal
import sys
from typing import NoReturn

from uploader_gui import BRANCH, GARBAGE, HIDDEN, INVITED, KEEP_PRACTICE


def main() -> int:
    """Returns the exit code."""
    gc.set_threshold(GARBAGE, 20, 20)
    _keep_memory_off_the_disk()
    arguments = sys.argv[1:]
    if arguments[:1] == [KEEP_PRACTICE]:
        _keep_practice(arguments[1:])
    if arguments[:1] == [BRANCH]:
        _serve_branch()
    code = _serve(arguments)
    if "uploader_gui.workers.leaving" in sys.modules:
        from uploader_gui.workers.leaving import leave_process

        leave_process(code)
    if arguments[:1] in (["add"], ["run"]):
        from uploader_gui.workers.leaving import leave_at_once

        leave_at_once(code)
    return code


def _serve(arguments: list[str]) -> int:
    interrupted = signal.getsignal(signal.SIGINT)
    if interrupted is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # while it is loaded, Ctrl-C ends the program without a traceback
    if _opens_window(arguments):
        return _open_window(arguments)
    from uploader_gui.cli import main as serve

    signal.signal(signal.SIGINT, interrupted or signal.SIG_DFL)
    code = serve(arguments, _open_window)
    if "uploader_gui.gui" not in sys.modules:  # what a window left goes in order
        gc.freeze()  # all else goes with the process: to look through it for what could be freed takes Python up to 60 ms
    return code


def _keep_memory_off_the_disk() -> None:
    """A crash leaves no core file: there are secrets in memory. Windows writes none unless somebody sets it up to."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _open_window(files: list[str]) -> int:
    """Loads QtGui and all that is drawn: only when there is a window to open."""
    from uploader_gui.ui.plain_imports import import_plainly

    import_plainly()
    from uploader_gui.gui import main as show

    return show(files)


def _keep_practice(command: list[str]) -> NoReturn:
    from uploader_gui.practice import keep

    os._exit(keep(command))  # the thread that reads standard input may still be in it


def _serve_branch() -> NoReturn:
    from uploader_gui.branch.there import main as serve

    code = 1
    try:
        code = serve()
    finally:
        os._exit(code)  # the thread that reads standard input may still be in it: Python would abort, and leave a core


def _opens_window(arguments: list[str]) -> bool:
    """The first word decides: nothing, a link, a path, or the name of a file that lies here and is no command. `./run` is a file."""
    first = arguments[0] if arguments else HIDDEN
    if first in (HIDDEN, "--") or first.startswith(("file:", INVITED)):
        return True
    if first.startswith("-"):
        return False
    return "/" in first or os.sep in first or (os.path.lexists(first) and not _is_command(first))


def _is_command(word: str) -> bool:
    from uploader_gui.cli import commands

    return word in commands()


if __name__ == "__main__":
    sys.exit(main())
