"""What `pip install .` brings: every module and every resource, and the two licence texts."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.code import name, repository_files

BUILD = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"
PARTS = ("uploader_gui", "resources", "pyproject.toml", "setup.py", "README.md", "LICENSE", "NOTICE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Built from a copy, as the build leaves things beside what it reads."""
    place = tmp_path_factory.mktemp("package")
    for file in repository_files():
        if name(file).partition("/")[0] in PARTS:
            copy = place / "source" / name(file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)
    told = subprocess.run([sys.executable, "-c", BUILD, str(place)], cwd=place / "source", check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    return zipfile.ZipFile(place / told.stdout.splitlines()[-1])


def test_every_module_and_resource_is_in_the_package(wheel: zipfile.ZipFile) -> None:
    code = {name(file) for file in repository_files() if name(file).startswith("uploader_gui/")}
    resources = {f"uploader_gui/{name(file)}" for file in repository_files() if name(file).startswith("resources/")}
    assert code
    assert resources
    packed = {entry for entry in wheel.namelist() if entry.startswith("uploader_gui/")}
    assert packed == code | resources


def test_the_licence_and_the_notice_are_in_the_package(wheel: zipfile.ZipFile) -> None:
    assert {Path(entry).name for entry in wheel.namelist() if "/licenses/" in entry} == {"LICENSE", "NOTICE"}


def test_what_was_installed_runs_and_finds_its_resources(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path / "installed")
    program = (
        "import importlib.resources, uploader_gui.cli; print(importlib.resources.files('uploader_gui').joinpath('resources').is_dir())"
    )
    told = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "installed", check=True, capture_output=True, text=True)
    assert told.stdout.strip() == "True"
