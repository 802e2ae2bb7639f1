"""“Upload with Uploader” in the menus of file managers: a file for each, inert where that one is not installed."""

import shutil
from pathlib import Path

from installers.project import IDENTITY, ROOT

SOURCE = ROOT / "packaging" / "desktop"
PLACES = {
    "nautilus.py": "nautilus-python/extensions/uploader_gui.py",
    "nemo.nemo_action": f"nemo/actions/{IDENTITY}.nemo_action",
    "dolphin.desktop": f"kio/servicemenus/{IDENTITY}.desktop",
    "thunar.desktop": f"Thunar/sendto/{IDENTITY}.desktop",
}
"""By the file here, the one below /usr/share."""
RUNS = {"dolphin.desktop"}
"""KDE asks about every use of a menu that is not marked as a program."""


def write_menus(share: Path) -> None:
    """All of them."""
    for name, place in PLACES.items():
        file = share / place
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(SOURCE / name, file)
        file.chmod(0o755 if name in RUNS else 0o644)
