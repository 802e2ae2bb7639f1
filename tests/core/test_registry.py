"""Plug-ins are found by being there."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from uploader_gui.core.registry import plug_ins


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    folder = tmp_path / "uploader_gui_found_here"
    (folder / "tape").mkdir(parents=True)
    for file, text in {
        "__init__.py": "",
        "drive.py": "SCHEME = 'drive'",
        "tape/__init__.py": "SCHEME = 'tape'",
        "words.py": "",
        "odd.py": "SCHEME = 3",
    }.items():
        (folder / file).write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module(folder.name)


def test_modules_and_packages_with_a_scheme_are_found(package: ModuleType) -> None:
    found = plug_ins(package)
    assert set(found) == {"drive", "tape"}
    assert found["tape"].__name__ == "uploader_gui_found_here.tape"
