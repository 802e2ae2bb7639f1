"""A setup program for Windows, for one person and without an administrator."""

from pathlib import Path

from installers.icons import ico
from installers.papers import PAPERS
from installers.project import BUILD, DIST, FROZEN, ROOT, TITLE, run, size_of, version
from installers.requisites import demand

SCRIPT = ROOT / "packaging" / "windows" / "setup.nsi"


def build() -> Path:
    """dist/TITLE-VERSION-setup.exe."""
    demand("nsis")
    return pack(FROZEN, PAPERS, DIST / f"{TITLE}-{version()}-setup.exe")


def pack(tree: Path, papers: Path, made: Path) -> Path:
    """Everything in `tree`, and the papers beside it."""
    icon = BUILD / "icons" / f"{TITLE}.ico"
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(ico())
    numbers = ".".join([*version().split("."), "0", "0", "0"][:4])
    told = {"TREE": tree, "PAPERS": papers, "VERSION": version(), "NUMBERS": numbers, "OUT": made, "ICON": icon}
    told["KILOBYTES"] = str(-(-size_of(tree) // 1024))
    made.unlink(missing_ok=True)
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in told.items()), SCRIPT)
    return made
