"""The papers that go with the program: what it consists of, under which licences, and where the sources are."""

import hashlib
import json
import shutil
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from installers.parts import LICENCES, Part, parts_of
from installers.project import BUILD, FROZEN, NAME, ROOT, TITLE, CannotPackage, date_all, epoch, version

PAPERS = BUILD / "papers"
NOTICES = "THIRD-PARTY-NOTICES.txt"
ABOUT_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are not changed. They lie as shared libraries of
their own in the folder lib/PySide6 of the installed program: you may replace them with a version of your own making, and you may take
the program apart as far as that needs. Their source for this version:
  https://download.qt.io/official_releases/qt/{qt}/{qt_full}/single/
  https://download.qt.io/official_releases/QtForPython/pyside6/
What Qt itself contains, with every text: https://doc.qt.io/qt-6/licenses-used-in-qt.html (and qt_attribution.json in its source)."""


def collect() -> list[Part]:
    """Write them to PAPERS, and the notices into the program for its own window. Raises CannotPackage where a text is missing."""
    shutil.rmtree(PAPERS, ignore_errors=True)
    PAPERS.mkdir(parents=True)
    parts = parts_of(FROZEN)
    if lacking := [part.name for part in parts if not part.texts and part.licence != "blessing"]:
        raise CannotPackage(f"There is no licence text for: {', '.join(lacking)}. Put one into packaging/licences.")
    notices = written(parts)
    (PAPERS / NOTICES).write_text(notices, encoding="utf-8")
    for file in (ROOT / "LICENSE", ROOT / "NOTICE", LICENCES / "LGPL-3.0-only.txt", LICENCES / "GPL-3.0-only.txt"):
        shutil.copy(file, PAPERS)
    write_bill(PAPERS / "sbom.cdx.json", parts)
    shutil.copy(PAPERS / NOTICES, resources(FROZEN) / "third_party.txt")  # shown by ui/about.py
    date_all(PAPERS)
    date_all(FROZEN)
    return parts


def resources(frozen: Path) -> Path:
    """Where the program finds its own files; a bundle for macOS keeps them in another place than the rest."""
    return next(iter(frozen.rglob("uploader_gui/resources/style.qss"))).resolve().parent


def written(parts: list[Part]) -> str:
    """One text: a list, a word about Qt, and each licence text once, with those who it is of."""
    qt = next((part.version for part in parts if part.name == "Qt"), "6")
    head = f"{TITLE} {version()} contains these parts, each under its own licence:\n\n"
    table = "".join(f"{name(part)}: {part.licence}\n" for part in parts)
    about = ABOUT_QT.format(qt=qt.rpartition(".")[0], qt_full=qt)
    held: dict[str, list[Part]] = {}
    for part in parts:
        for text in part.texts:
            held.setdefault(text.strip(), []).append(part)
    rule = "\n" + "-" * 100 + "\n"
    texts = rule.join("".join(f"{line(part)}\n" for part in owners) + "\n" + text + "\n" for text, owners in held.items())
    return f"{head}{table}\n{about}\n{rule}{texts}"


def name(part: Part) -> str:
    """With its version, or with what it is built into."""
    return f"{part.name} (in {part.of})" if part.of else f"{part.name} {part.version}"


def line(part: Part) -> str:
    """Who made it, and where it is found."""
    facts = [name(part), part.copyright.replace("\n", " "), part.source]
    return " · ".join(fact for fact in facts if fact)


def write_bill(file: Path, parts: Iterable[Part], artefact: Path | None = None) -> None:
    """A software bill of materials, CycloneDX 1.6; beside an artefact with its digest."""
    root = f"pkg:generic/{NAME}@{version()}"
    product: dict[str, Any] = {"type": "application", "bom-ref": root, "name": NAME, "version": version(), "purl": root}
    product["licenses"] = [{"expression": "Apache-2.0"}]
    if artefact:
        product["hashes"] = [{"alg": "SHA-256", "content": hashlib.sha256(artefact.read_bytes()).hexdigest()}]
        product["description"] = artefact.name
    components = [_component(part) for part in parts]
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([product, components]))}",
        "version": 1,
        "metadata": {"timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat().replace("+00:00", "Z"), "component": product},
        "components": components,
        "dependencies": [{"ref": root, "dependsOn": [component["bom-ref"] for component in components]}],
    }
    file.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(part: Part) -> dict[str, Any]:
    made: dict[str, Any] = {"type": "library", "bom-ref": part.purl, "name": part.name, "purl": part.purl}
    if part.version:
        made["version"] = part.version
    if part.of:
        made["description"] = f"built into {part.of}"
    named = part.licence.startswith("LicenseRef")
    made["licenses"] = [{"license": {"name": part.licence}}] if named else [{"expression": part.licence}]
    if part.copyright:
        made["copyright"] = part.copyright
    if part.source.startswith("http"):
        made["externalReferences"] = [{"type": "website", "url": part.source}]
    if part.inside:
        made["components"] = [_crate(part, purl) for purl in sorted(set(part.inside))]
    return made


def _crate(part: Part, purl: str) -> dict[str, Any]:
    crate, _, release = purl.partition("?")[0].rpartition("/")[2].partition("@")
    return {"type": "library", "bom-ref": f"{part.purl}#{purl}", "name": crate, "version": release, "purl": purl}
