"""What the frozen program consists of: the Python packages that are found in it, and what no package's papers tell of."""

import platform
import re
import sysconfig
import tomllib
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from installers.mac import MODULES
from installers.project import ROOT, CannotPackage, on

LICENCES = ROOT / "packaging" / "licences"
FREEZER = {"cx-freeze", "freeze-core", "pyinstaller"}
"""Their start-up code is in the program though none of their modules is."""
TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice|authors|copyright)[^/]*$")
NAMES = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "BSD": "BSD-2-Clause",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
    "ISC License": "ISC",
}
"""What packages wrote before there was a field for it, and what they mean."""
CLASSIFIERS = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0"}
READ = {"click-default-group": "BSD-3-Clause"}
"""Whose text says another thing than its papers; read by a person."""


@dataclass(frozen=True)
class Part:
    """One thing that is shipped. `texts` are its licence and notices; `source` says where its source is.

    `of` is what it is built into; then its version is not told. `inside` are the purls of what is compiled into it.
    """

    name: str
    version: str
    licence: str
    copyright: str
    source: str
    purl: str
    texts: tuple[str, ...]
    inside: tuple[str, ...] = ()
    of: str = ""


def parts_of(frozen: Path) -> list[Part]:
    """All of them, by name."""
    found = [*packages_in(frozen), *native_in(frozen)]
    return sorted(found, key=lambda part: part.name.lower())


def packages_in(frozen: Path) -> Iterator[Part]:
    """The installed packages of which a module or a library is in the program."""
    there = set(_contents(frozen))
    installed = sysconfig.get_paths()["purelib"]  # not all of sys.path: setuptools adds packages of its own there
    for package in metadata.distributions(path=[installed]):
        name = package.metadata["Name"]
        modules = (str(file) for file in package.files or () if ".dist-info/" not in str(file))
        if name.lower() in FREEZER or any(_compiled(module) in there for module in modules):
            yield _of_package(package)


def native_in(frozen: Path, table: Path = LICENCES / "native.toml") -> Iterator[Part]:
    """Those of the table of which a file is in the program. Raises CannotPackage where its version is not to be found."""
    versions: dict[str, str] = {}
    for entry in tomllib.loads(table.read_text(encoding="utf-8"))["part"]:
        if "of" in entry:
            version = versions.get(entry["of"], "")
        else:
            version = versions[entry["name"]] = _version(
                entry, [file for glob in entry["files"] for file in sorted(frozen.glob(glob))]
            )
        if version:
            yield _of_entry(entry, version)


def _of_package(package: metadata.Distribution) -> Part:
    about = package.metadata
    texts = [str(file) for file in package.files or () if ".dist-info/" in str(file) and TEXT.search(str(file))]
    links = [link.partition(", ")[2] for link in about.get_all("Project-URL") or ()]
    name, version = about["Name"], package.version
    return Part(
        name,
        version,
        licence_of(about),
        field(about, "Author") or field(about, "Author-email"),
        field(about, "Home-page") or next(iter(links), ""),
        f"pkg:pypi/{name.lower().replace('_', '-').replace('.', '-')}@{version}",
        tuple(package.read_text(text.partition(".dist-info/")[2]) or "" for text in texts) or own_text(licence_of(about)),
        tuple(_inside(package)),
    )


def _inside(package: metadata.Distribution) -> Iterator[str]:
    """What a package's own bill of materials names (PEP 770): the crates of a library written in Rust."""
    for file in package.files or ():
        if ".dist-info/sboms/" in str(file):
            yield from re.findall(r'"purl":\s*"(pkg:[^"]+)"', file.read_text(encoding="utf-8"))


def licence_of(about: metadata.PackageMetadata) -> str:
    """As an SPDX expression. Raises CannotPackage where a package does not tell its licence: then a person has to look."""
    told = READ.get(about["Name"]) or field(about, "License-Expression") or field(about, "License")
    classifiers = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    told = told if told and len(told) < 100 else next((CLASSIFIERS[name] for name in classifiers if name in CLASSIFIERS), "")
    if not told:
        raise CannotPackage(f"What is the licence of {about['Name']}? Its papers do not say: see packaging/installers/parts.py.")
    return NAMES.get(told, told)


def field(about: metadata.PackageMetadata, name: str) -> str:
    """The first of this name; "" without one."""
    return next(iter(about.get_all(name) or ()), "")


def _of_entry(entry: dict[str, Any], version: str) -> Part:
    name = entry["name"]
    texts = interpreters_text() if name == "Python" else own_text(entry["licence"])
    known = "" if "of" in entry else version
    purl = f"pkg:generic/{re.sub('[^a-z0-9.]+', '-', name.lower()).strip('-')}" + (f"@{known}" if known else "")
    within = f"{entry['of']} {version}" if "of" in entry else ""
    return Part(name, known, entry["licence"], entry["copyright"], entry["source"], purl, texts, of=within)


def interpreters_text() -> tuple[str, ...]:
    """The licence that the interpreter itself came with. Raises CannotPackage without one."""
    places = [Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt", Path(sysconfig.get_config_var("prefix") or "") / "LICENSE.txt"]
    for place in places:
        if place.is_file():
            return (place.read_text(encoding="utf-8"),)
    raise CannotPackage(f"This Python came without its licence: build with one from python.org or pyenv (looked at {places[0]}).")


def own_text(licence: str) -> tuple[str, ...]:
    """Of the texts in packaging/licences those that an expression names; Qt's LGPL is one on top of the GPL."""
    named = re.findall(r"[\w.+-]+", licence)
    first = ["LGPL-3.0-only", "GPL-3.0-only"] if "LGPL-3.0-only" in named else named
    files = [LICENCES / f"{name}.txt" for name in first]
    files += [ROOT / "LICENSE"] if licence == "Apache-2.0" else []
    return tuple(file.read_text(encoding="utf-8") for file in files if file.is_file())


def _version(entry: dict[str, Any], files: Iterable[Path]) -> str:
    for file in (file for file in files if file.is_file()):
        found = re.search(entry["version"], file.name) or re.search(entry["version"].encode(), file.read_bytes())
        if not found and on("linux"):
            raise CannotPackage(f"Which version of {entry['name']} is {file.name}? See packaging/licences/native.toml.")
        told = found[1] if found else platform.python_version() if entry["name"] == "Python" else "?"
        return told.decode() if isinstance(told, bytes) else told
    return ""


def _contents(frozen: Path) -> Iterator[str]:
    """Every file as a path below lib/, those in an archive too."""
    library = frozen / "lib"
    if MODULES.is_file():
        yield from MODULES.read_text(encoding="utf-8").splitlines()
    yield from (path.relative_to(library).as_posix() for path in library.rglob("*") if path.is_file())
    for archive in library.glob("*.zip"):
        with zipfile.ZipFile(archive) as opened:
            yield from opened.namelist()


def _compiled(file: str) -> str:
    """What a freezer makes of a module's file."""
    path = PurePosixPath(file)
    return path.with_suffix(".pyc").as_posix() if path.suffix == ".py" else path.as_posix()
