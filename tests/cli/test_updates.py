"""The command line looks when it is told to, and says what brings new versions where nobody can be asked."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.fixtures import make_certificate
from tests.servers.makers import DIGEST, Makers, MakersServer, told

ROOT = Path(__file__).parents[2]
LATE = 4_000_000_000.0


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The program as a package would lay it out."""
    shutil.copytree(ROOT / "uploader_gui", tmp_path / "uploader_gui", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "uploader_gui/resources").mkdir()
    return tmp_path


@pytest.fixture
def run(installed: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        around = {**os.environ, "PYTHONPATH": str(installed), "UPLOADER_GUI_HOME": str(installed / "home"), **environment}
        command = [sys.executable, "-m", "uploader_gui", "updates", *words]
        return subprocess.run(command, env=around, cwd=installed, capture_output=True, text=True, timeout=60, check=False)

    return run


def test_it_asks_the_feed_and_tells_what_is_new(
    run: Callable[..., subprocess.CompletedProcess[str]], installed: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    makers, certificate = Makers(), make_certificate(tmp_path_factory.mktemp("makers"))
    with MakersServer(certificate, makers.sign(told(until=LATE))) as server:
        (installed / "uploader_gui/resources/release.json").write_text(json.dumps(makers.facts(server.url)))
        (installed / "uploader_gui/resources/artefact.txt").write_text("appimage\n")
        trusting = {"SSL_CERT_FILE": str(certificate.authority)}
        shown = run(**trusting)
        assert (shown.returncode, shown.stderr) == (0, "")
        assert "Uploader 1.2.0 is there, of 2026-10-15" in shown.stdout
        assert "  Faster, and calmer." in shown.stdout
        document = json.loads(run("--json", **trusting).stdout)
        assert (document["newer"], document["artefact"], document["download"]["sha256"]) == ("1.2.0", "appimage", DIGEST)
        server.body = Makers().sign(told("9.9", until=LATE))
        refused = run("--json", **trusting)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "The answer was not signed by Uploader's makers. Nothing was changed." in refused.stderr
        assert len(server.asked) == 3
    offline = run(**trusting)
    assert offline.returncode == 1
    assert "can't be reached" in offline.stderr


@pytest.mark.parametrize(
    ("facts", "code", "words"),
    [
        ({}, 0, "pip brings new versions: pip install --upgrade uploader-gui"),
        ({"artefact.txt": "appimage"}, 1, "This build does not know where new versions are."),
        (
            {"artefact.txt": "deb", "release.json": json.dumps({**Makers().facts("https://a.example/f"), "by_system": ["deb"]})},
            0,
            "Your system's software updater brings new versions.",
        ),
    ],
)
def test_where_nobody_is_asked_it_says_so(
    run: Callable[..., subprocess.CompletedProcess[str]], installed: Path, facts: dict[str, str], code: int, words: str
) -> None:
    for name, content in facts.items():
        (installed / "uploader_gui/resources" / name).write_text(content)
    shown = run("--json")
    assert (shown.returncode, shown.stderr.strip()) == (code, words)
    assert json.loads(shown.stdout)["newer"] is None
    assert not (installed / "home").exists(), "it leaves nothing where it did nothing"
