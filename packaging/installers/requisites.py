"""The system's programs and libraries that a build needs, and the line that installs what is missing.

Run it to see the whole list: python packaging/installers/requisites.py
"""

import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = {
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "readelf": "binutils",
    "xz": "xz-utils",
    "rpmbuild": "rpm",
    "mksquashfs": "squashfs-tools",
    "zsyncmake": "zsync",  # only for an AppImage that is told where newer ones are
    "cc": "gcc",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "makensis": "nsis",
    "debootstrap": "debootstrap",
    "Xvfb": "xvfb",
}
NEEDS = {
    "deb": ["dpkg-deb", "dpkg-shlibdeps", "readelf", "xz", "desktop-file-validate", "appstreamcli"],
    "rpm": ["rpmbuild", "readelf"],
    "appimage": ["mksquashfs", "cc", "readelf"],
    "nsis": ["makensis"],
    "trial": ["debootstrap", "Xvfb"],
}
OF_QT = [
    *("ca-certificates", "libbrotli1", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1", "libglib2.0-0"),
    *("libgssapi-krb5-2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libx11-6", "libx11-xcb1", "libxcb-cursor0"),
    *("libxcb-glx0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-render0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libxcb1"),
    *("libxkbcommon-x11-0", "libxkbcommon0", "libzstd1", "zlib1g"),
]
"""What the package will depend on has to be here, or nobody could say which package has it."""
OF_THE_RUNTIME = [
    "libc6-dev",
    "libsquashfuse-dev",
    "libfuse3-dev",
    "libzstd-dev",
    "zlib1g-dev",
    "liblzma-dev",
    "liblz4-dev",
    "liblzo2-dev",
]


class Lacking(Exception):
    """The text says what, and how to get it."""


def demand(what: str) -> None:
    """Raises Lacking where a program for this format is not here."""
    lacking = [program for program in NEEDS[what] if not shutil.which(program)]
    if lacking:
        packages = sorted({PROGRAMS[program] for program in lacking})
        raise Lacking(f"For {what} these are missing here: {', '.join(lacking)}.\n{advice(packages)}")


def advice(packages: list[str]) -> str:
    """The line to type."""
    return f"On Debian or Ubuntu: sudo apt-get install {' '.join(packages)}"


def debian_packages() -> list[str]:
    """Everything that building and trying all Linux formats needs, there."""
    return sorted({*PROGRAMS.values(), *OF_QT, *OF_THE_RUNTIME})


def missing_packages() -> list[str]:
    """Those of them that dpkg does not know as installed."""
    told = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n"], check=False, capture_output=True, text=True
    )
    there = {line.split()[0] for line in told.stdout.splitlines() if line.endswith(" installed")}
    return [package for package in debian_packages() if package not in there]


if __name__ == "__main__":
    print(" ".join(missing_packages() if "--missing" in sys.argv and Path("/usr/bin/dpkg-query").exists() else debian_packages()))
