"""One file that runs on any Linux with a desktop: the same tree, packed into a file system with a small program before it."""

import os
import re
import shutil
from pathlib import Path

from installers.parts import Part, own_text
from installers.project import BUILD, DIST, IDENTITY, NAME, ROOT, TITLE, CannotPackage, date_all, epoch, machine, run, say, version
from installers.release import facts
from installers.requisites import advice, demand
from installers.usr import lay_out_usr, let_everyone_read
from uploader_gui.updates.build import Artefact

ARCHITECTURES = {"x86_64": "x86_64", "aarch64": "aarch64"}
RUNTIME = ROOT / "packaging" / "appimage" / "runtime.c"
LIBRARIES = ["squashfuse_ll", "fuse3", "zstd", "pthread", "dl"]
MAGIC = b"AI\x02"
CARRIED = (
    *(
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "libxcb-image.so.0",
        "libxcb-keysyms.so.1",
        "libxcb-render-util.so.0",
        "libxcb-util.so.1",
    ),
    *("libxkbcommon.so.0", "libxkbcommon-x11.so.0", "libxcb-xkb.so.1", "libbrotlidec.so.1", "libbrotlicommon.so.1"),
)
"""Libraries that a desktop may well be without: they go along. All else that Qt asks for every desktop has."""

EXPECTED = [
    *("ca-certificates", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgl1", "libglib2.0-0", "libgssapi-krb5-2"),
    *("libstdc++6", "libwayland-client0", "libwayland-cursor0", "libx11-6", "libx11-xcb1", "libxcb-randr0", "libxcb-render0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb1", "libzstd1", "zlib1g"),
]
"""What every desktop has, as Debian's packages: it is tried where there is nothing else."""


def build() -> Path:
    """dist/TITLE-VERSION-ARCHITECTURE.AppImage."""
    demand("appimage")
    root, runtime = BUILD / "AppDir", BUILD / "runtime"
    lay_out(root)
    information = str(facts().get("appimage", ""))
    compile_runtime(runtime, information)
    made = DIST / f"{TITLE}-{version()}-{machine(ARCHITECTURES)}.AppImage"
    pack(root, runtime, made)
    if information:
        write_zsync(made)
    return made


def write_zsync(made: Path) -> None:
    """Beside it, what AppImageUpdate needs to fetch only the blocks that have changed."""
    if not shutil.which("zsyncmake"):
        return say(f"{made.name}.zsync is not written: zsyncmake is not installed.")
    os.utime(made, (epoch(), epoch()))  # its time stands in the other file
    run("zsyncmake", "-C", "-u", made.name, "-o", made.with_name(f"{made.name}.zsync"), made)
    return None


def pack(root: Path, runtime: Path, made: Path) -> None:
    """The runtime, and after it everything below `root` as a file system."""
    image = made.with_suffix(".squashfs")
    image.unlink(missing_ok=True)
    quiet = ["-no-progress", "-quiet", "-no-xattrs", "-all-root"]
    run("mksquashfs", root, image, "-comp", "zstd", "-Xcompression-level", "19", "-b", "128K", *quiet)
    made.write_bytes(runtime.read_bytes() + image.read_bytes())
    made.chmod(0o755)
    image.unlink()


def lay_out(root: Path) -> None:
    """The tree below /usr, what is carried along, and at the top what AppImage tools look for."""
    lay_out_usr(root, Artefact.APPIMAGE)
    home = root / "usr" / "lib" / NAME / "lib" / "PySide6" / "Qt" / "lib"
    for name in CARRIED:
        shutil.copy(find_library(name), home / name)
    (root / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (root / f"{IDENTITY}.desktop").symlink_to(f"usr/share/applications/{IDENTITY}.desktop")
    (root / f"{IDENTITY}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{IDENTITY}.png")
    (root / ".DirIcon").symlink_to(f"{IDENTITY}.png")
    let_everyone_read(root)
    date_all(root)


def find_library(name: str) -> Path:
    """Where the loader of this system has it. Raises CannotPackage where it has not."""
    told = run("/sbin/ldconfig", "--print-cache")
    found = [line.rpartition(" => ")[2] for line in told.splitlines() if line.strip().startswith(f"{name} ") and "x32" not in line]
    if not found:
        raise CannotPackage(f"{name} is not on this system. All that is needed is listed by packaging/installers/requisites.py.")
    return Path(found[0]).resolve()


def compile_runtime(made: Path, information: str = "") -> None:
    """Static, so that it runs wherever the kernel does; marked as an AppImage of the second type, and where newer ones are."""
    if not re.fullmatch(r"[!#-\[\]-~]{0,1000}", information):
        raise CannotPackage("“appimage” must be one line of update information, as AppImage's specification has it.")
    flags = [
        "-Os",
        "-static",
        "-s",
        "-D_FILE_OFFSET_BITS=64",
        "-DFUSE_USE_VERSION=32",
        "-ffunction-sections",
        "-Wl,--gc-sections",
        "-Wl,--build-id=none",
        f'-DUPDATE_INFORMATION="{information}"',
    ]
    headers = ["-I/usr/include/squashfuse", "-I/usr/include/fuse3"]
    try:
        run("cc", *flags, *headers, "-o", made, RUNTIME, *(f"-l{name}" for name in LIBRARIES))
    except CannotPackage as problem:
        raise CannotPackage(f"{problem}\n{advice(['libc6-dev', 'libsquashfuse-dev', 'libfuse3-dev', 'libzstd-dev'])}") from problem
    content = bytearray(made.read_bytes())
    content[8 : 8 + len(MAGIC)] = MAGIC
    made.write_bytes(content)


def own_parts() -> list[Part]:
    """What only the AppImage holds."""
    return [_part(*entry) for entry in OWN]


def _part(name: str, licence: str, owner: str, source: str) -> Part:
    return Part(name, "", licence, owner, source, f"pkg:generic/{name.lower()}", own_text(licence), of="the AppImage")


OWN = [
    ("squashfuse", "BSD-2-Clause", "Copyright (c) 2012-2014 Dave Vasilevsky", "https://github.com/vasi/squashfuse"),
    ("libfuse", "LGPL-2.1-only", "Copyright (c) 2001-2007 Miklos Szeredi", "https://github.com/libfuse/libfuse"),
    ("zstd", "BSD-3-Clause", "Copyright (c) Meta Platforms, Inc. and affiliates", "https://github.com/facebook/zstd"),
    ("glibc", "LGPL-2.1-only", "Copyright (c) 1991-2023 Free Software Foundation, Inc.", "https://www.gnu.org/software/libc/"),
    (
        "xcb-util",
        "MIT",
        "Copyright (c) 2001-2023 Bart Massey, Ian Osgood, Uli Schlachter and others",
        "https://gitlab.freedesktop.org/xorg/lib",
    ),
    (
        "libxkbcommon",
        "MIT",
        "Copyright (c) 2009-2023 Daniel Stone, Ran Benita, Red Hat and others",
        "https://github.com/xkbcommon/libxkbcommon",
    ),
    ("brotli", "MIT", "Copyright (c) 2009-2023 the Brotli Authors", "https://github.com/google/brotli"),
]
"""The runtime is linked statically with the first four: with packaging/appimage/runtime.c anybody can link it anew with others."""
