"""The program as people run it: the real command line in a process of its own, with a home of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from tests.servers import Server
from uploader_gui.settings import Home
from uploader_gui.workers.caller import NobodyHome, ring


class Program:
    """Runs commands against one home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.started: list[subprocess.Popen[str]] = []
        self.environment = {**os.environ, "UPLOADER_GUI_HOME": str(home), "PYTHONWARNINGS": "error"}

    def run(self, *arguments: str, given: str = "", expect: int | None = 0, timeout: float = 120) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            self.command(*arguments), env=self.environment, input=given, capture_output=True, text=True, timeout=timeout, check=False
        )
        assert expect is None or done.returncode == expect, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def documents(self, *arguments: str, expect: int | None = 0) -> list[dict]:
        return [json.loads(line) for line in self.run(*arguments, "--json", expect=expect).stdout.splitlines()]

    def start(self, *arguments: str, said: IO[str] | None = None) -> subprocess.Popen[str]:
        """Without arguments the window. `said`: a file for what it says; None: pipes, which somebody has to read."""
        return subprocess.Popen(
            self.command(*arguments),
            env=self.environment,
            text=True,
            stdout=said or subprocess.PIPE,
            stderr=said or subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )

    def answers(self) -> bool:
        """Whether some process has the queue open and answers for it."""
        try:
            return bool(ring(Home.under(self.home).data, {"verb": "run_state"}, patience=5.0))
        except NobodyHome:
            return False

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "uploader_gui", *arguments]

    def add_silent_destination(self, name: str = "there") -> None:
        """Where nobody answers: what is added stays in sight."""
        given = ("--endpoint", "http://127.0.0.1:9", "--bucket", "b", "--access-key-id", "id")
        self.run("destination", "add", name, *given, "--secret-stdin", "--keep-secret-in", "file", given="hush\n")

    def add_destination(self, server: Server, name: str = "there", endpoint: str = "", *options: str) -> None:
        bundle = ["--ca-bundle", server.ca_bundle] if server.ca_bundle else []
        self.run(
            *("destination", "add", name, "--endpoint", endpoint or server.endpoint, "--bucket", server.bucket),
            *("--access-key-id", server.access_key_id, "--secret-stdin", "--keep-secret-in", "file", "--preset", server.preset),
            *bundle,
            *options,
            given=server.secret + "\n",
        )
        self.run("destination", "test", name)
