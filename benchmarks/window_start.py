"""The watched window, loaded as the program loads its own: window_start.py HOME SECONDS busy|idle."""

import sys

from uploader_gui.ui.plain_imports import import_plainly

if __name__ == "__main__":
    import_plainly()
    from benchmarks.window_child import main

    main(*sys.argv[1:])
