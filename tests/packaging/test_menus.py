"""“Upload with Uploader” in the menus of file managers, as far as it can be told without them."""

import configparser
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from installers import menus, project

LANGUAGES = ("de", "fr", "es", "zh_CN", "ar")
STAND_IN = """
import json, sys

class GObject:
    class GObject: ...

class GLib:
    languages = ["C"]
    @classmethod
    def get_language_names(cls): return cls.languages

class Nautilus:
    class MenuProvider: ...
    class MenuItem:
        def __init__(self, **properties): self.properties = properties
        def connect(self, signal, *call): self.signal, self.call = signal, call
        def activate(self): self.call[0](self, *self.call[1:])

class Gdk:
    class Display:
        @staticmethod
        def get_default(): return Gdk.Display()
        def get_app_launch_context(self): return "context"

class Gio:
    installed, launched = True, []
    class DesktopAppInfo:
        @staticmethod
        def new(name): return Gio.DesktopAppInfo() if Gio.installed else None
        def launch_uris(self, addresses, context): Gio.launched.append((addresses, context))
"""
"""Of the modules that GNOME's Files has, what the extension calls."""
TRIAL = """
import json, runpy, sys
from gi.repository import Gio, GLib

class File:
    def __init__(self, uri): self.uri = uri
    def get_uri(self): return self.uri

made = runpy.run_path(sys.argv[1])["UploadWithUploader"]()
files = [File(f"file:///home/ana/{number}") for number in range(2500)]
(new,), (old,) = made.get_file_items(files), made.get_file_items("a window", files[:1])
new.activate()
told = {"none": made.get_file_items([]), "name": new.properties["name"], "starts": [len(addresses) for addresses, _ in Gio.launched]}
told["contexts"] = [context for _, context in Gio.launched]
Gio.installed = False
told["removed"] = made.get_file_items(files)
labels = {}
for languages in (["C"], ["de_AT.UTF-8", "de_AT", "de", "C"], ["zh_CN", "zh", "C"], ["xx", "fr", "C"]):
    GLib.languages, Gio.installed = languages, True
    labels[languages[0]] = made.get_file_items(files[:1])[0].properties["label"]
print(json.dumps({**told, "labels": labels}))
"""


def menu(name: str) -> dict[str, dict[str, str]]:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(menus.SOURCE / name, encoding="utf-8")
    return {section: dict(parser[section]) for section in parser.sections()}


def names(keys: dict[str, str]) -> dict[str, str]:
    return {language: keys[f"Name[{language}]" if language != "en" else "Name"] for language in ("en", *LANGUAGES)}


def test_it_has_one_name_in_all_of_them_and_in_every_language() -> None:
    nemo = names(menu("nemo.nemo_action")["Nemo Action"])
    assert names(menu("dolphin.desktop")["Desktop Action upload"]) == nemo
    assert names(menu("thunar.desktop")["Desktop Entry"]) == nemo
    extension = (menus.SOURCE / "nautilus.py").read_text(encoding="utf-8")
    setup = (project.ROOT / "packaging/windows/setup.nsi").read_text(encoding="utf-8")
    for language, words in nemo.items():
        assert f'"{language}": "{words}"' in extension
        assert f'"{words}"' in setup


def test_each_starts_the_program_with_the_files_and_shows_its_icon() -> None:
    for name, section in (
        ("nemo.nemo_action", "Nemo Action"),
        ("dolphin.desktop", "Desktop Action upload"),
        ("thunar.desktop", "Desktop Entry"),
    ):
        keys = menu(name)[section]
        assert keys["Exec"] in ("uploader-gui %F", "uploader-gui %U")
        assert project.IDENTITY in (keys.get("Icon"), keys.get("Icon-Name"))
    action = menu("nemo.nemo_action")["Nemo Action"]
    assert (action["Exec"], action["Quote"]) == ("uploader-gui %U", "double"), "addresses hold no quote; names may"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_entry_of_thunars_menu_is_valid() -> None:
    told = subprocess.run(["desktop-file-validate", str(menus.SOURCE / "thunar.desktop")], check=False, capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (0, "")


def test_they_are_laid_out_where_each_looks(tmp_path: Path) -> None:
    menus.write_menus(tmp_path)
    laid = {path.relative_to(tmp_path).as_posix(): path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_file()}
    runs = {place for place, mode in laid.items() if mode == 0o755}
    assert set(laid) == set(menus.PLACES.values())
    assert os.name == "nt" or runs == {f"kio/servicemenus/{project.IDENTITY}.desktop"}


def test_the_extension_hands_over_every_file_and_offers_nothing_without_the_program(tmp_path: Path) -> None:
    standing_in = tmp_path / "gi" / "repository"
    standing_in.mkdir(parents=True)
    (standing_in.parent / "__init__.py").touch()
    (standing_in / "__init__.py").write_text(STAND_IN)
    (tmp_path / "trial.py").write_text(TRIAL)
    done = subprocess.run(
        [sys.executable, str(tmp_path / "trial.py"), str(menus.SOURCE / "nautilus.py")],
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONUTF8": "1"},
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert json.loads(done.stdout) == {
        "none": [],
        "name": "UploadWithUploader::upload",
        "starts": [1000, 1000, 500],
        "contexts": ["context"] * 3,
        "removed": [],
        "labels": {
            "C": "Upload with Uploader",
            "de_AT.UTF-8": "Mit Uploader hochladen",
            "zh_CN": "用 Uploader 上传",
            "xx": "Envoyer avec Uploader",
        },
    }
