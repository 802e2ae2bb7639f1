"""Finds the system libraries that Qt misses here; installs them where that can be done, else names the exact command.

Usage: system_libraries.py SET, with the Python that has PySide6. Exits 0 when the program can run without a window.
"""

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Package(NamedTuple):
    """What three families of systems call the package of a library."""

    apt: str
    dnf: str
    pacman: str


PACKAGES = {
    "libEGL.so.1": Package("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": Package("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": Package("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": Package("libx11-xcb1", "libX11-xcb", "libx11"),
    "libbrotlicommon.so.1": Package("libbrotli1", "libbrotli", "brotli"),
    "libbrotlidec.so.1": Package("libbrotli1", "libbrotli", "brotli"),
    "libdbus-1.so.3": Package("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": Package("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Package("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": Package("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5.so.2": Package("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libgthread-2.0.so.0": Package("libglib2.0-0", "glib2", "glib2"),
    "libstdc++.so.6": Package("libstdc++6", "libstdc++", "gcc-libs"),
    "libxcb-cursor.so.0": Package("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Package("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": Package("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Package("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Package("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": Package("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-render.so.0": Package("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": Package("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": Package("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": Package("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": Package("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": Package("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Package("libxcb-xkb1", "libxcb", "libxcb"),
    "libxcb.so.1": Package("libxcb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": Package("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxkbcommon.so.0": Package("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libz.so.1": Package("zlib1g", "zlib-ng-compat", "zlib"),
    "libzstd.so.1": Package("libzstd1", "libzstd", "zstd"),
}
FONTS = Package("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")
XVFB = Package("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb")

WITHOUT_WINDOW = ("lib/libQt6Core.so.6", "lib/libQt6Network.so.6")
WITH_WINDOW = ("lib/libQt6DBus.so.6", "lib/libQt6Widgets.so.6", "plugins/platforms/libqoffscreen.so", "plugins/platforms/libqxcb.so")
INSTALL = {"apt-get": "install -y --no-install-recommends", "dnf": "install -y", "pacman": "-S --noconfirm --needed"}


def main() -> int:
    """Find, install or name what is missing. 1 only where even the command line of Uploader cannot run."""
    chosen = sys.argv[1] if len(sys.argv) > 1 else "demo"
    qt = qt_folder()
    if not sys.platform.startswith("linux") or qt is None:
        return 0  # the wheels for Windows and macOS bring all they need
    shows = chosen == "dev" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    lacking = missing(qt, tests=chosen == "dev", window=shows)
    if lacking and can_install():
        install(lacking)
        lacking = missing(qt, tests=chosen == "dev", window=shows)
    if not lacking:
        return 0
    print(f"Missing on this system: {', '.join(lacking)}.\nInstall with:\n  {command(lacking)}", file=sys.stderr)
    return 1 if missing_libraries(qt, WITHOUT_WINDOW) else 0


def qt_folder() -> Path | None:
    """Where PySide6 keeps Qt's libraries and plugins; None where it is not installed, or not laid out as its wheel for Linux."""
    found = importlib.util.find_spec("PySide6")
    folder = Path(found.origin).parent / "Qt" if found and found.origin else None
    return folder if folder and (folder / "lib").is_dir() else None


def missing(qt: Path, *, tests: bool, window: bool) -> dict[str, Package | None]:
    """What is not there, by name, with its package where that is known."""
    files = WITHOUT_WINDOW + WITH_WINDOW if window else WITHOUT_WINDOW
    lacking: dict[str, Package | None] = {name: PACKAGES.get(name) for name in missing_libraries(qt, files)}
    if window and not any(has_font(folder) for folder in font_folders()):
        lacking["a font"] = FONTS
    if tests and not shutil.which("Xvfb"):
        lacking["Xvfb"] = XVFB
    return lacking


def missing_libraries(qt: Path, files: tuple[str, ...]) -> list[str]:
    """Names of the libraries that `files` need, directly or not, and the loader does not find."""
    paths = [str(qt / file) for file in files if (qt / file).exists()]
    told = subprocess.run(["ldd", *paths], check=False, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told.stdout, re.MULTILINE)))


def font_folders() -> list[Path]:
    """Where fontconfig looks by default."""
    home = Path.home()
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"]


def has_font(folder: Path) -> bool:
    """Whether there is any font below `folder`."""
    return next(folder.rglob("*.[ot]t[cf]"), None) is not None if folder.is_dir() else False


def can_install() -> bool:
    """Only as root, and only where apt-get is: what other systems' packages are called was not tried here."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(lacking: dict[str, Package | None]) -> None:
    """With apt-get; its list of packages is fetched when the one at hand does not do. What it says is shown only when it fails."""
    packages = sorted({package.apt for package in lacking.values() if package})
    print(f"Installing system libraries: {' '.join(packages)} …", flush=True)
    if not apt_get("install", "-y", "--no-install-recommends", *packages).returncode:
        return
    apt_get("update")
    told = apt_get("install", "-y", "--no-install-recommends", *packages)
    if told.returncode:
        print(told.stdout, file=sys.stderr)


def apt_get(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Without questions."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(
        ["apt-get", "-qq", *arguments], check=False, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def command(lacking: dict[str, Package | None]) -> str:
    """The line that a person types to install what is lacking."""
    known = [package for package in lacking.values() if package]
    for number, tool in enumerate(INSTALL):
        if shutil.which(tool):
            return f"sudo {tool} {INSTALL[tool]} {' '.join(sorted({package[number] for package in known}))}"
    return f"your system's package manager; on Debian the packages are {' '.join(sorted({package.apt for package in known}))}"


if __name__ == "__main__":
    sys.exit(main())
