"""Runs commands one after another and prints what they took, as JSON: python -I -S measured.py SECONDS LOG COMMAND… [-- COMMAND…].

A process of its own, and a small one: a child counts the memory of whoever started it as its own until it has grown beyond that
(some 10 MB here). CPU seconds are user and system of the command and of all its descendants that were waited for; peak memory is
that of the largest process among them (getrusage(2)). Standard library only.
"""

import json
import os
import signal
import sys
import time

PER_MEGABYTE = 1e6 if sys.platform == "darwin" else 1e6 / 1024
"""ru_maxrss counts bytes on macOS, KiB elsewhere."""


def run(command: list[str], log: int, limit: int) -> dict[str, float]:
    """One command, ended with all of its own after `limit` seconds."""
    started = time.monotonic()
    child = os.fork()
    if not child:
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(log, 1)
        os.dup2(log, 2)
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(child, signal.SIGKILL))
    signal.alarm(limit)
    _, status, used = os.wait4(child, 0)
    signal.alarm(0)
    return {
        "wall": time.monotonic() - started,
        "cpu": used.ru_utime + used.ru_stime,
        "peak": used.ru_maxrss / PER_MEGABYTE,
        "code": os.waitstatus_to_exitcode(status),
    }


def main(arguments: list[str]) -> None:
    """Stops at the first command that fails."""
    limit, log, rest = int(arguments[0]), arguments[1], arguments[2:]
    commands: list[list[str]] = [[]]
    for word in rest:
        if word == "--":
            commands.append([])
        else:
            commands[-1].append(word)
    told = []
    handle = os.open(log, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    for command in commands:
        told.append(run(command, handle, limit))
        if told[-1]["code"]:
            break
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1:])
