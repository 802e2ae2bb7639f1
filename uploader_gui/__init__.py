"""Uploader: gets files into S3-compatible storage, complete and proven."""

__version__ = "0.1.0"

IDENTITY = "io.github.uploader_gui.Uploader"
"""The name of the desktop file, without its ending: by it a desktop knows whose windows and notices these are."""
KEEP_PRACTICE = "--keep-practice-bucket"
"""The first word of the command line by which a practice bucket gets its keeper (practice.py)."""
BRANCH = "--branch"
"""The first word of the command line of a process that sends for this program (branch/)."""
HIDDEN = "--hidden"
"""The first word of the command line when a person logs in: what is left goes on, and no window is opened for it."""
INVITED = "uploader:"
"""What begins a link that this program is meant to open (invitation.py)."""
GARBAGE = 20_000
"""New objects after which Python looks for rings of garbage among the young: rarely, because hardly any are made here."""
LOADED = 100_000
"""The same while a command is loaded: all that is new then stays, and to look through it once takes 5 ms."""
