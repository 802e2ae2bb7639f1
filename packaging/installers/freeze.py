"""Freezes the program: its modules compiled, the interpreter and every library beside them, in one folder that runs anywhere."""

import os
import shutil
import sys
from pathlib import Path

from installers.icons import ico
from installers.mac import freeze_app
from installers.project import BUILD, FROZEN, NAME, ROOT, TITLE, date_all, epoch, on, project, version
from installers.release import tell
from installers.steady import steady
from installers.trim import trim

SOURCE = BUILD / "source"
ENTRY = Path(__file__).with_name("entry.py")
PACKAGES = ["uploader_gui", "botocore", "awscrt", "keyring.backends", "google_auth_oauthlib", "sqlite_utils", "rich"]
"""Taken in whole: parts of them are imported by names that no reader of the code could see."""
EXCLUDED = [
    *(
        "tkinter",
        "unittest",
        "test",
        "pip",
        "setuptools",
        "pkg_resources",
        "lib2to3",
        "pydoc_data",
        "ensurepip",
        "idlelib",
        "turtledemo",
    ),
    *(
        "boto3.dynamodb",
        "boto3.ec2",
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "PySide6.QtOpenGL",
        "PySide6.QtTest",
        "PySide6.QtPrintSupport",
    ),
    *("IPython", "pysqlite3", "sqlean", "requests_toolbelt", "xmlrpc", "curses", "readline", "pdb", "doctest"),
]
LEAVE = ["libreadline*", "libtinfo*", "libncurses*"]


def freeze() -> Path:
    """The folder; made anew."""
    for old in (SOURCE, FROZEN):
        shutil.rmtree(old, ignore_errors=True)
    lay_out(SOURCE)
    for builders_own in ("SSL_CERT_FILE", "SSL_CERT_DIR"):  # cx_Freeze would ship the builder's certificates to everybody
        os.environ.pop(builders_own, None)
    sys.path.insert(0, str(SOURCE))
    if on("darwin"):
        freeze_app(SOURCE, ENTRY)
    else:
        _freeze()
        trim(FROZEN)
        steady(FROZEN)
    date_all(FROZEN)
    return FROZEN


def lay_out(place: Path) -> None:
    """The package as it is when installed, resources within it."""
    clean = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "uploader_gui", place / "uploader_gui", ignore=clean)
    not_used = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")  # what translators write, not what the program reads
    shutil.copytree(ROOT / "resources", place / "uploader_gui" / "resources", ignore=not_used)
    tell(place / "uploader_gui" / "resources")
    date_all(place)


def _freeze() -> None:
    from cx_Freeze import ConstantsModule, Executable, Freezer

    icon = BUILD / "icons" / f"{TITLE}.ico"
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(ico())
    console = Executable(str(ENTRY), target_name=NAME)
    window = [Executable(str(ENTRY), base="gui", target_name=TITLE, icon=str(icon))] if on("win32") else []
    Freezer(
        [console, *window],
        ConstantsModule(version(), time_format=str(epoch())),  # not the moment of this build
        packages=PACKAGES,
        excludes=EXCLUDED,
        bin_excludes=LEAVE,
        path=[str(SOURCE), *sys.path],
        replace_paths=[("*", "")],
        target_dir=str(FROZEN),
        include_msvcr=on("win32"),
        metadata=_Metadata() if on("win32") else None,
        silent=True,
    ).freeze()


class _Metadata:
    """What the properties of the .exe say."""

    def __init__(self) -> None:
        self.name, self.version, self.author = TITLE, version(), TITLE
        self.description = self.long_description = str(project()["description"])
