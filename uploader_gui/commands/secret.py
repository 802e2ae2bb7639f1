"""Secrets are typed or piped, never written on the command line, where every program of this computer could read them."""

import getpass
import sys

from uploader_gui.core.errors import Mistake


def read_secret(what: str) -> str:
    """One line from stdin, never echoed; `what` is said where somebody types. Raises Mistake for an empty one."""
    secret = getpass.getpass(f"{what}: ") if sys.stdin.isatty() else sys.stdin.readline()
    secret = secret.strip("\r\n")
    if not secret:
        raise Mistake(reason="No secret arrived on stdin. Write it there as one line.")
    return secret
