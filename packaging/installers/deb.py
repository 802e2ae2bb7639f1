"""A package for Debian, Ubuntu and their kin; what it depends on is read from the libraries themselves."""

import re
from pathlib import Path

from installers.project import BUILD, DIST, NAME, CannotPackage, machine, project, run, size_of, version
from installers.requisites import demand
from installers.trim import is_elf
from installers.usr import lay_out_usr
from uploader_gui.updates.build import Artefact

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
BY_HAND = ["ca-certificates"]
"""What no linker sees: without the system's certificates no https."""
CONTROL = """\
Package: {name}
Version: {version}
Section: net
Priority: optional
Architecture: {architecture}
Maintainer: The Uploader project <uploader-gui@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils, xdg-desktop-portal, gnome-keyring | kwalletmanager | keepassxc, fonts-dejavu-core | fonts-noto-core
Suggests: python3-nautilus
Description: {description}
 Drop files, folders or Google Drive links; a queue on disk takes them in and
 sends them in parts to any S3-compatible bucket. What was sent stays sent:
 after a crash, a lost network or a restart the queue goes on where it was,
 and every file ends with a receipt of what the store holds.
"""


def build() -> Path:
    """dist/NAME_VERSION_ARCHITECTURE.deb."""
    demand("deb")
    root = BUILD / "deb"
    lay_out_usr(root, Artefact.DEB)
    architecture = machine(ARCHITECTURES)
    kilobytes = -(-size_of(root) // 1024)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    text = CONTROL.format(
        name=NAME,
        version=version(),
        architecture=architecture,
        kilobytes=kilobytes,
        depends=", ".join(depends(root / "usr" / "lib" / NAME)),
        description=str(project()["description"]).rstrip("."),
    )
    control.write_text(text, encoding="utf-8")
    made = DIST / f"{NAME}_{version()}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made)
    return made


def depends(program: Path) -> list[str]:
    """The packages of every library that is asked for and not brought along, with the versions that its symbols need.

    dpkg-shlibdeps refuses where one of them is not installed here: then nobody could say which package has it.
    """
    place = BUILD / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    (place / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8")
    files = sorted(file for file in program.rglob("*") if file.is_file() and is_elf(file))
    own = sorted({file.parent for file in files})
    told = run("dpkg-shlibdeps", "-O", "--warnings=0", *(f"-l{folder}" for folder in own), *(f"-e{file}" for file in files), cwd=place)
    found = re.search(r"shlibs:Depends=(.+)", told)
    if not found:
        raise CannotPackage("dpkg-shlibdeps named no dependency at all: that can't be.")
    return sorted([*found[1].split(", "), *BY_HAND])
