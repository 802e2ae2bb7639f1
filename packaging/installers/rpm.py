"""A package for Fedora, Red Hat, openSUSE and their kin, of the same tree as the .deb."""

import re
import shutil
from pathlib import Path

from installers.project import BUILD, DIST, NAME, CannotPackage, machine, project, run, version
from installers.requisites import demand
from installers.trim import is_elf, needed
from installers.usr import lay_out_usr
from uploader_gui.updates.build import Artefact

ARCHITECTURES = {"x86_64": "x86_64", "aarch64": "aarch64"}
SPEC = """\
Name: {name}
Version: {version}
Release: 1
Summary: Gets files into S3-compatible object storage, complete and proven
License: Apache-2.0 AND LGPL-3.0-only
URL: https://github.com/uploader-gui/uploader-gui
AutoReqProv: no
{requires}
Recommends: xdg-utils
Recommends: xdg-desktop-portal
Suggests: nautilus-python

%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none
%define _binary_payload w19.zstdio
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost

%description
{description}
Drop files, folders or Google Drive links; a queue on disk takes them in and sends them in parts to any S3-compatible bucket.

%files
%defattr(-,root,root,-)
{files}
"""


def build() -> Path:
    """dist/NAME-VERSION-1.ARCHITECTURE.rpm."""
    demand("rpm")
    root, work = BUILD / "rpm-tree", BUILD / "rpm"
    lay_out_usr(root, Artefact.RPM)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    architecture = machine(ARCHITECTURES)
    spec = work / f"{NAME}.spec"
    requires = [f"Requires: {need}" for need in [*libraries(root), "ca-certificates"]]
    text = SPEC.format(
        name=NAME, version=version(), requires="\n".join(requires), description=project()["description"], files="\n".join(owned(root))
    )
    spec.write_text(text, encoding="utf-8")
    run("rpmbuild", "-bb", "--quiet", "--define", f"_topdir {work}", "--define", f"_rpmdir {work}", "--buildroot", root, spec)
    found = sorted(work.rglob("*.rpm"))
    if not found:
        raise CannotPackage("rpmbuild made no package and did not say why.")
    made = DIST / f"{NAME}-{version()}-1.{architecture}.rpm"
    return Path(shutil.move(found[0], made))


def libraries(root: Path) -> list[str]:
    """What rpm calls the libraries that are asked for and not brought along: libX11.so.6()(64bit)."""
    files = [file for file in root.rglob("*") if file.is_file() and not file.is_symlink() and is_elf(file)]
    own = {file.name for file in files}
    names = [
        f"{name}()(64bit)" for name in sorted({name for file in files for name in needed(file)} - own) if not name.startswith("ld-")
    ]
    return [*names, f"libc.so.6(GLIBC_{oldest_glibc(files)})(64bit)"]


def oldest_glibc(files: list[Path]) -> str:
    """The oldest C library that has every symbol that is asked for."""
    asked: set[str] = {
        found for file in files for found in re.findall(r"Name: GLIBC_([\d.]+)", run("readelf", "--version-info", "--wide", file))
    }
    return max(asked, key=lambda release: [int(number) for number in release.split(".")])


def owned(root: Path) -> list[str]:
    """The program's own folders, and single files in those of the system."""
    whole = [f"/usr/lib/{NAME}", f"/usr/share/doc/{NAME}"]
    single = [f"/{path.relative_to(root).as_posix()}" for path in sorted(root.rglob("*")) if not path.is_dir() or path.is_symlink()]
    return [*whole, *(path for path in single if not path.startswith(tuple(f"{folder}/" for folder in whole)))]
