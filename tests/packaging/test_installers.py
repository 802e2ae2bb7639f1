"""What the installers are made of, as far as that can be told without building one."""

import json
import os
import py_compile
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from installers import icons, papers, project, sizes, steady, trim, twice, usr
from installers.parts import LICENCES, Part, native_in
from installers.requisites import NEEDS, PROGRAMS, Lacking, debian_packages, demand
from PySide6.QtGui import QImage

from uploader_gui import IDENTITY, __version__

DESKTOP = usr.DESKTOP / f"{project.IDENTITY}.desktop"
PART = Part("Thing", "2.0", "MIT", "Somebody", "https://example.com", "pkg:generic/thing@2.0", ("Do as you like.",))


def test_one_version_and_one_name_everywhere() -> None:
    assert project.version() == __version__
    assert IDENTITY == project.IDENTITY
    assert f"Icon={project.IDENTITY}\n" in DESKTOP.read_text(encoding="utf-8")
    assert f"StartupWMClass={project.IDENTITY}\n" in DESKTOP.read_text(encoding="utf-8")
    assert f"<id>{project.IDENTITY}</id>" in usr.metainfo()
    assert f'<release version="{__version__}"' in usr.metainfo()


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktop_file_is_valid() -> None:
    told = subprocess.run(["desktop-file-validate", str(DESKTOP)], check=False, capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_what_software_centres_read_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{project.IDENTITY}.metainfo.xml"
    file.write_text(usr.metainfo(), encoding="utf-8")
    told = subprocess.run(["appstreamcli", "validate", "--no-net", str(file)], check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
    assert not re.search(r"^[EW]:", told.stdout, re.MULTILINE), told.stdout


def test_it_never_becomes_the_opener_of_other_peoples_files() -> None:
    """What a desktop file claims, a desktop opens with it where nothing else claims it: not even plain text is ours."""
    claimed = re.findall(r"^MimeType=(.*)", DESKTOP.read_text(encoding="utf-8"), re.MULTILINE)
    assert claimed == ["x-scheme-handler/uploader;"]
    assert not [kind for line in claimed for kind in line.split(";") if kind and not kind.startswith("x-scheme-handler/")]


def test_icons_in_all_sizes_are_drawn_from_one_file(tmp_path: Path) -> None:
    icons.write_theme(tmp_path, "it")
    for size in icons.SIZES:
        image = QImage(str(tmp_path / f"{size}x{size}" / "apps" / "it.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 8).blue() > 150, "the drawing's ground"
    assert (tmp_path / "scalable/apps/it.svg").read_bytes() == icons.DRAWING.read_bytes()
    assert QImage.fromData(icons.ico()).width() in icons.ICO
    assert icons.icns()[:4] == b"icns"
    assert int.from_bytes(icons.icns()[4:8], "big") == len(icons.icns())


def test_more_than_a_tenth_is_too_much() -> None:
    meant = {"deb": 40_000_000, "rpm": 10}
    assert sizes.grown({"deb": 44_000_000, "rpm": 9, "exe": 10**9}, meant) == []
    (said,) = sizes.grown({"deb": 44_000_001}, meant)
    assert "deb: 44.0 MB, 10% more than the 40.0 MB" in said


def test_what_lies_in_dist_is_not_too_large() -> None:
    found = sizes.measured(project.FROZEN, [file for file in project.DIST.glob("*") if sizes.kind(file) in sizes.recorded()])
    if len(found) == 1:
        pytest.skip("nothing in dist/: make package has not run")
    assert sizes.grown(found, sizes.recorded()) == []


def test_only_the_services_that_are_used_stay(tmp_path: Path) -> None:
    for name in ("s3", "ec2", "sso-oidc"):
        (tmp_path / name / "2006").mkdir(parents=True)
        (tmp_path / name / "2006" / "service-2.json.gz").touch()
        (tmp_path / name / "2006" / "examples-1.json").touch()
    (tmp_path / "endpoints.json").touch()
    trim.trim_services(tmp_path)
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert left == ["endpoints.json", "s3/2006/service-2.json.gz", "sso-oidc/2006/service-2.json.gz"]


@pytest.mark.parametrize(
    ("file", "name"), [("libqxcb.so", "qxcb"), ("qwindows.dll", "qwindows"), ("QtCore.abi3.so", "QtCore"), ("QtGui.pyd", "QtGui")]
)
def test_a_plugin_has_one_name_on_all_systems(file: str, name: str) -> None:
    assert trim.plain(Path(file)) == name


def test_native_parts_are_found_with_their_versions(tmp_path: Path) -> None:
    library = tmp_path / "lib/libcrypto-27e744a7.so.3"
    library.parent.mkdir()
    library.write_bytes(b"\0\1OpenSSL 3.5.9 29 Sep 2026\0")
    (part,) = native_in(tmp_path)
    assert (part.name, part.version, part.licence) == ("OpenSSL", "3.5.9", "Apache-2.0")
    library.write_bytes(b"nothing")
    with pytest.raises(project.CannotPackage, match="Which version of OpenSSL"):
        list(native_in(tmp_path))


def test_every_licence_of_a_native_part_has_its_text() -> None:
    named = re.findall(r'licence = "(.+)"', (LICENCES / "native.toml").read_text(encoding="utf-8"))
    without = {name for name in named if not (LICENCES / f"{name}.txt").is_file()}
    assert without == {"PSF-2.0", "Apache-2.0", "blessing"}, "the interpreter brings its own, LICENSE is the second, the last has none"


def test_the_notices_say_each_text_once_with_all_that_it_is_of() -> None:
    text = papers.written([PART, Part("Other", "", "MIT", "", "", "pkg:generic/other", PART.texts, of="Qt 6.0.0")])
    assert text.count("Do as you like.") == 1
    assert "Other (in Qt 6.0.0): MIT" in text
    assert "Thing 2.0 · Somebody · https://example.com\nOther (in Qt 6.0.0)\n\nDo as" in text


def test_a_bill_of_materials_is_of_its_artefact(tmp_path: Path) -> None:
    artefact = tmp_path / "it.deb"
    artefact.write_bytes(b"it")
    papers.write_bill(tmp_path / "bill", [PART], artefact)
    bill = json.loads((tmp_path / "bill").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["hashes"][0]["content"].startswith("2ad8a7049d7c5511")
    assert [component["purl"] for component in bill["components"]] == ["pkg:generic/thing@2.0"]
    assert bill["dependencies"][0]["dependsOn"] == ["pkg:generic/thing@2.0"]


def test_two_builds_of_one_source_are_the_same(tmp_path: Path) -> None:
    """Compiled at other times, and packed in another order."""
    source = tmp_path / "thing.py"
    source.write_text("x = 1\n", encoding="utf-8")
    for folder, moment, order in (("one", 1_000_000_000, ("a", "b")), ("other", 1_500_000_000, ("b", "a"))):
        (tmp_path / folder).mkdir()
        os.utime(source, (moment, moment))
        compiled = Path(py_compile.compile(str(source), str(tmp_path / folder / "thing.pyc"), dfile="thing.py") or "")
        with zipfile.ZipFile(tmp_path / folder / "library.zip", "w") as archive:
            for name in order:
                archive.write(compiled, f"{name}.pyc")
    assert len(twice.differences(tmp_path / "one", tmp_path / "other")) == 2
    for folder in ("one", "other"):
        steady.steady(tmp_path / folder)
    assert twice.differences(tmp_path / "one", tmp_path / "other") == []
    assert zipfile.ZipFile(tmp_path / "one/library.zip").namelist() == ["a.pyc", "b.pyc"]


def test_a_missing_program_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Lacking, match=r"For rpm these are missing here: rpmbuild, readelf\.\n.*apt-get install binutils rpm"):
        demand("rpm")


def test_the_list_of_packages_has_every_program() -> None:
    assert {program for programs in NEEDS.values() for program in programs} <= set(PROGRAMS)
    assert set(PROGRAMS.values()) <= set(debian_packages())


def test_the_metadata_is_well_formed() -> None:
    assert ElementTree.fromstring(usr.metainfo()).tag == "component"
