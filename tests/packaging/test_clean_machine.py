"""Installed on a Debian that has nothing but what the package asks for: it starts, uploads, survives a kill, and goes without a trace.

It takes minutes and needs root, so it is not part of `make test`: `make package-test` runs it, for what `make package` left in dist/.
"""

import hashlib
import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from installers import appimage, icons, menus
from installers.project import IDENTITY

from tests.display import Display, display
from tests.packaging.clean_machine import PERSON, CleanMachine, why_not
from tests.packaging.stay import LANES, LARGE, PART, Stay, digest_of
from tests.servers.counting import CountingProxy
from tests.waiting import until
from uploader_gui.practice import PracticeBucket
from uploader_gui.updates.build import ARTEFACT, Artefact

ROOT = Path(__file__).parents[2]
PLACE = ROOT / "build" / "machines"
OUTPUT = ROOT / "output" / "packaging"
SUITES = os.environ.get("CLEAN_MACHINES", "").split()
SMALL = "a letter – Grüße.txt"

pytestmark = [
    pytest.mark.skipif(not SUITES, reason="takes minutes: make package-test runs it"),
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "-"),
    pytest.mark.timeout(1800),
]


def artefact(pattern: str) -> Path:
    found = sorted((ROOT / "dist").glob(pattern))
    if not found:
        pytest.skip(f"no {pattern} in dist/: run make package first")
    return found[-1]


@pytest.fixture
def bucket(tmp_path: Path) -> Iterator[PracticeBucket]:
    with PracticeBucket(tmp_path / "bucket") as made:
        yield made


@pytest.fixture
def counting(bucket: PracticeBucket) -> Iterator[CountingProxy]:
    proxy = CountingProxy(bucket.endpoint)
    yield proxy
    proxy.close()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Display]:
    with display(tmp_path / "screen") as made:
        yield made


@pytest.fixture(params=SUITES)
def machine(request: pytest.FixtureRequest) -> Iterator[CleanMachine]:
    made = CleanMachine.made(request.param, PLACE)
    yield made
    made.clear()


def test_the_deb(machine: CleanMachine, screen: Display, bucket: PracticeBucket, counting: CountingProxy, tmp_path: Path) -> None:
    package = artefact("*.deb")
    depends = subprocess.run(["dpkg-deb", "--field", str(package), "Depends"], check=True, capture_output=True, text=True).stdout
    came = machine.satisfy(depends.strip())
    machine.install(machine.give(package, "uploader.deb"))
    assert (machine.root / f"usr/lib/uploader-gui/lib/uploader_gui/resources/{ARTEFACT}").read_text().strip() == Artefact.DEB
    check_it_is_at_home(machine)
    stay = Stay(machine, ["uploader-gui"], screen, bucket, counting)
    figures = {"machine": suite(machine), "packages that came with it": came, **live(stay, tmp_path, "deb")}
    machine.remove("uploader-gui")
    assert not at_home(machine)
    check_nothing_is_left(machine)
    tell("deb", figures)


def test_the_appimage(machine: CleanMachine, screen: Display, bucket: PracticeBucket, counting: CountingProxy, tmp_path: Path) -> None:
    """Without FUSE, which a minimal system has not; with it: test_appimage.py."""
    came = machine.satisfy(", ".join(appimage.EXPECTED))
    there = machine.give(artefact("*.AppImage"), "Uploader.AppImage")
    stay = Stay(machine, [there], screen, bucket, counting)
    figures = {"machine": suite(machine), "packages of a desktop that were there": came, **live(stay, tmp_path, "AppImage")}
    (machine.home / "Uploader.AppImage").unlink()
    check_nothing_is_left(machine)
    assert not list((machine.root / "tmp").glob(".uploader*"))
    tell("AppImage", figures)


def at_home(machine: CleanMachine) -> set[str]:
    """What of the program file managers, menus and software centres would find."""
    share = machine.root / "usr/share"
    wanted = {*menus.PLACES.values(), f"applications/{IDENTITY}.desktop", f"metainfo/{IDENTITY}.metainfo.xml"}
    wanted |= {f"icons/hicolor/{size}x{size}/apps/{IDENTITY}.png" for size in icons.SIZES}
    return {place for place in wanted if (share / place).is_file()}


def check_it_is_at_home(machine: CleanMachine) -> None:
    assert len(at_home(machine)) == len(menus.PLACES) + 2 + len(icons.SIZES)
    menu = machine.root / "usr/share" / menus.PLACES["dolphin.desktop"]
    assert menu.stat().st_mode & 0o111 == 0o111
    handler = (machine.root / f"usr/share/applications/{IDENTITY}.desktop").read_text(encoding="utf-8")
    assert "MimeType=x-scheme-handler/uploader;\n" in handler


def live(stay: Stay, folder: Path, name: str) -> dict[str, object]:
    """Two files, the second while the first is under way; a kill; the rest; the proof."""
    large, small = folder / "a long evening.bin", folder / SMALL
    large.write_bytes(os.urandom(LARGE))
    small.write_text("Grüße\n", encoding="utf-8")
    inside = [stay.machine.give(file, file.name) for file in (large, small)]
    stay.set_up()
    first = stay.open(inside[0])
    stay.say(inside[1])  # a second start hands its file over to the first, and ends
    kept = stay.half_way(large.name)
    picture(stay, f"{name} half-way")
    stay.machine.send(signal.SIGKILL)
    second = stay.open()
    until(stay.all_done, 180, "both files in the bucket")
    picture(stay, f"{name} done")
    stay.close()
    for file in (large, small):
        assert digest_of(stay.bucket, file.name) == hashlib.sha256(file.read_bytes()).hexdigest(), file.name
    receipts = stay.documents("receipt", "1")
    twice = stay.counting.tap.received - LARGE
    assert twice < LANES * PART, "what was sent before the kill was sent again"
    return {
        "seconds to the first picture": [round(first, 1), round(second, 1)],
        "bytes in the bucket's hands at the kill": kept,
        "bytes sent in all": stay.counting.tap.received,
        "bytes of the large file": LARGE,
        "receipt": receipts[0],
    }


def check_nothing_is_left(machine: CleanMachine) -> None:
    assert not machine.traces()
    home = machine.home
    assert (home / ".local/share/uploader-gui/queue.db").is_file() or list((home / ".local/share/uploader-gui").iterdir())
    assert (home / ".config/uploader-gui/settings.json").is_file()
    assert home.name == PERSON


def suite(machine: CleanMachine) -> str:
    return machine.root.name.partition("-")[0]


def picture(stay: Stay, name: str) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    assert stay.screen.picture().save(str(OUTPUT / f"{suite(stay.machine)} {name}.png"))


def tell(name: str, figures: dict[str, object]) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    (OUTPUT / f"{name} {figures['machine']}.json").write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n")
