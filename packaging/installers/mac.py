"""Freezes the program as Uploader.app, with PyInstaller: it knows how a bundle is laid out for signing."""

import shutil
import sys
from pathlib import Path

from installers.icons import icns
from installers.project import BUILD, FROZEN, IDENTITY, ROOT, TITLE, run, version

SPEC = ROOT / "packaging" / "macos" / "uploader.spec"
APP = FROZEN / f"{TITLE}.app"
MODULES = BUILD / "modules.txt"
"""What lies in PyInstaller's archive, where no file of it can be seen: for parts.py."""


def freeze_app(source: Path, entry: Path) -> None:
    """FROZEN holds the bundle, and nothing else."""
    icon, work = BUILD / "icons" / f"{TITLE}.icns", BUILD / "pyinstaller"
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(icns())
    told = {
        "UPLOADER_SOURCE": str(source),
        "UPLOADER_ENTRY": str(entry),
        "UPLOADER_MODULES": str(MODULES),
        "UPLOADER_ICON": str(icon),
        "UPLOADER_IDENTITY": IDENTITY,
        "UPLOADER_VERSION": version(),
        "PYTHONPATH": str(ROOT / "packaging"),
        "PYTHONHASHSEED": "0",
    }
    shutil.rmtree(work, ignore_errors=True)
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--distpath", work / "dist", "--workpath", work / "build", SPEC, env=told)
    FROZEN.mkdir(parents=True)
    shutil.move(work / "dist" / APP.name, APP)
