"""Cuts from a frozen program what it never loads: botocore's other services, Qt's other plugins, and the libraries only those need."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from linguist.texts import FORMS

SERVICES = {"s3", "sts", "sso", "sso-oidc", "signin"}
"""Of botocore's descriptions: the store, and the four by which a person's AWS profile may sign in."""
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},  # dark mode and file dialogs of any desktop; qgtk3 would bring all of GTK
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "imageformats": {"qsvg", "qico"},
    "iconengines": {"qsvgicon"},
    "networkinformation": {"qnetworklistmanager"},  # Windows: whether the network is metered; Linux is asked over D-Bus
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
MODULES = {"QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg"}
DLLS = {"Qt6Core", "Qt6Gui", "Qt6Widgets", "Qt6Network", "Qt6Svg", "pyside6.abi3", "shiboken6.abi3"}
"""On Windows, where nobody here reads what a library needs: those that the modules above are known to need."""


def trim(frozen: Path) -> None:
    """In place."""
    trim_services(frozen / "lib" / "botocore" / "data")
    qt = frozen / "lib" / "PySide6"
    home = qt / "Qt" if (qt / "Qt").is_dir() else qt
    for name in ("qml", "libexec", "metatypes", "resources", "typesystems", "glue", "include", "doc", "scripts", "support"):
        shutil.rmtree(home / name, ignore_errors=True)
        shutil.rmtree(qt / name, ignore_errors=True)
    trim_plugins(home / "plugins")
    trim_translations(home / "translations")
    trim_bindings(qt)
    if (home / "lib").is_dir():
        trim_libraries(qt, home / "lib")
    shutil.rmtree(frozen / "share" / "zoneinfo", ignore_errors=True)  # the system has its own, and nothing here asks
    lexers = frozen / "lib" / "pygments" / "lexers"  # rich could colour 500 languages; nothing here shows a program
    _remove(file for file in lexers.glob("*.pyc") if file.stem not in {"__init__", "_mapping", "special", "text", "python"})
    for kind in ("*.pyi", "py.typed", "*.exe.manifest"):
        _remove(frozen.rglob(kind))
    _remove_empty(frozen)


def trim_services(data: Path) -> None:
    """botocore's descriptions: 439 services come, five are used; what is no folder belongs to all of them."""
    for folder in data.iterdir():
        if folder.is_dir() and folder.name not in SERVICES:
            shutil.rmtree(folder)
    _remove(data.rglob("examples-*.json*"))


def trim_plugins(plugins: Path) -> None:
    """Of every kind only what is named above."""
    for kind in plugins.iterdir():
        keep = PLUGINS.get(kind.name, set())
        _remove(file for file in kind.iterdir() if plain(file) not in keep)


def trim_translations(translations: Path) -> None:
    """Of Qt's own words those in the languages that the program may speak."""
    keep = {f"qtbase_{language}" for language in FORMS}
    _remove(file for file in _files(translations) if file.stem not in keep)


def trim_bindings(qt: Path) -> None:
    """Of PySide6 the modules that are imported; on Windows Qt's own libraries lie beside them."""
    for file in list(_files(qt)):
        module = plain(file)
        if (module.startswith("Qt") and not module.startswith("Qt6") and module not in MODULES) or (
            file.suffix == ".dll"
            and module.lower().startswith(("qt6", "opengl32sw", "d3dcompiler", "av", "sw"))
            and module not in DLLS
        ):
            file.unlink()


def trim_libraries(qt: Path, libraries: Path) -> None:
    """Of Qt's libraries those that a module or a plugin still needs, directly or through another."""
    there = {file.name: file for file in _files(libraries)}
    wanted: set[str] = set()
    asking = [file for file in _files(qt, deep=True) if file.parent != libraries and ".so" in file.name]
    while asking:
        needs = needed(asking.pop()) & there.keys() - wanted
        wanted |= needs
        asking += [there[name] for name in needs]
    _remove(file for name, file in there.items() if name not in wanted)


def needed(library: Path) -> set[str]:
    """The names of the libraries that one (or a program) asks for by itself."""
    told = subprocess.run(["readelf", "--dynamic", "--wide", str(library)], check=True, capture_output=True, text=True)
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told.stdout))


def plain(file: Path) -> str:
    """libqxcb.so, qwindows.dll, QtCore.abi3.so, qcocoa.dylib: qxcb, qwindows, QtCore, qcocoa."""
    name = re.sub(r"(\.abi3)?\.(so|pyd|dylib)$|\.dll$", "", file.name)
    return name.removeprefix("lib")


def _files(folder: Path, *, deep: bool = False) -> list[Path]:
    found = folder.rglob("*") if deep else folder.glob("*")
    return sorted(path for path in found if path.is_file() or path.is_symlink())


def _remove(paths: Iterable[Path]) -> None:
    for path in list(paths):
        path.unlink()


def _remove_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def is_elf(file: Path) -> bool:
    """Whether it is a program or a library of Linux."""
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"
