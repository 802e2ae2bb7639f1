"""The tree below /usr that .deb, .rpm and AppImage share: the program, its place on a desktop, and its papers."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from installers.icons import write_theme
from installers.menus import write_menus
from installers.papers import PAPERS, resources
from installers.project import FROZEN, IDENTITY, NAME, ROOT, date_all, epoch, version
from installers.release import mark
from uploader_gui.updates.build import Artefact

DESKTOP = ROOT / "packaging" / "desktop"


def lay_out_usr(root: Path, artefact: Artefact) -> None:
    """Below `root`, made anew; every file dated alike, and readable by everyone."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FROZEN, root / "usr" / "lib" / NAME, symlinks=True)
    mark(resources(root), artefact)
    program = root / "usr" / "bin" / NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    (share / "applications").mkdir(parents=True)
    shutil.copy(DESKTOP / f"{IDENTITY}.desktop", share / "applications")
    (share / "metainfo").mkdir()
    (share / "metainfo" / f"{IDENTITY}.metainfo.xml").write_text(metainfo(), encoding="utf-8")
    write_theme(share / "icons" / "hicolor", IDENTITY)
    write_menus(share)
    doc = share / "doc" / NAME
    doc.mkdir(parents=True)
    for paper in sorted(PAPERS.iterdir()):
        shutil.copy(paper, doc)
    word = "Every part of it has its own licence: see THIRD-PARTY-NOTICES.txt in this folder.\n"
    (doc / "copyright").write_text((ROOT / "NOTICE").read_text(encoding="utf-8") + "\n" + word, encoding="utf-8")
    let_everyone_read(root)
    date_all(root)


def metainfo() -> str:
    """What software centres show, of this release."""
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    text = (DESKTOP / f"{IDENTITY}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", day)


def let_everyone_read(root: Path) -> None:
    """Whatever the builder's umask: 755 for folders and programs, 644 for the rest; a library needs no x."""
    for path in [root, *root.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
