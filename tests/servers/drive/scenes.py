"""Drives that are ready to be pasted as a link: a small friendly one, and one that has every trap there is."""

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.servers.drive.content import Sums
from tests.servers.drive.drive import FakeDrive
from tests.servers.drive.items import ANYONE, EXPORTS, Item, Native, Role, SharedDrive

OVERSIZED = 6 * 2**30 + 1
OVERSIZED_SUMS = Sums(
    "71fdf1bcdf32db6532db73811ceb3ca2",
    "13c73ab072e86400a5fd601ef55dcf2b59b9c9ac",
    "f6e423fa5ca598e0cca420c2a8a4f511db43d8505822ff7a85d1921909225c75",
)
"""The true ones, known beforehand, so that a listing does not have to read 6 GiB."""
NOT_SO = Sums("0" * 31 + "1", "0" * 39 + "1", "0" * 63 + "1")
LARGE = (17_000_003, 9_437_184, 8_388_609)
NAMES = {
    "slash": "a/b: c.txt",
    "backslash": "back\\slash.txt",
    "quote": "it's \\ quoted.txt",
    "dot": ".",
    "two dots": "..",
    "emoji": "🎬 film 👩‍🚀.mov",
    "long": "n" * 300,
    "long in UTF-8": "é" * 300 + ".txt",
    "composed": "Žluťoučký kůň.txt",
    "decomposed": unicodedata.normalize("NFD", "Žluťoučký kůň.txt"),
    "spaces": "  around  ",
    "control": "tab\tand\x7fdelete.txt",
    "device": "CON",
    "right to left": "مرحبا.txt",
    "slashes alone": "///",
}
"""What names can be like; each stands for one file."""


@dataclass
class Scene:
    """What was made. `arrives` are blobs that a program must bring over whole, `exports` the Docs it can export, `skipped` what it
    must leave out, each with the reason in a word. `special` names the items that a test wants to break.
    """

    email: str
    root: str
    link: str
    special: dict[str, Item] = field(default_factory=dict)
    arrives: list[Item] = field(default_factory=list)
    exports: list[Item] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)

    def file(self, item: Item, name: str = "", *, skip: str = "") -> Item:
        """Notes what becomes of it."""
        if name:
            self.special[name] = item
        if skip:
            self.skipped[item.id] = skip
        else:
            (self.arrives if item.is_blob else self.exports).append(item)
        return item


def link_to(folder: str, key: str | None = None) -> str:
    """As a person copies it from the address line."""
    return f"https://drive.google.com/drive/folders/{folder}" + (f"?resourcekey={key}" if key else "")


def sample_drive(drive: FakeDrive) -> Scene:
    """A folder of holiday pictures, two of them in a folder below, with a Doc and a shortcut; anyone with the link may read it."""
    anna = drive.add_account("anna@example.org", "Anna")
    root = drive.folder("Holiday", anna, readers={ANYONE: Role.READER})
    scene = Scene(anna.email, root.id, link_to(root.id))
    for number in range(1, 7):
        scene.file(drive.file(f"picture {number}.jpg", 200_000 + number * 40_000, root, seed=f"picture {number}", mime="image/jpeg"))
    below = drive.folder("The last day", root)
    film = scene.file(drive.file("film.mp4", 12_000_000, below, seed="film", mime="video/mp4"), "film")
    scene.file(drive.file("notes.txt", 0, below, mime="text/plain"), "empty")
    scene.file(drive.doc("Packing list", below, export_size=9000), "doc")
    scene.special["shortcut"] = drive.shortcut("film, again", film, root)
    return scene


def awkward_drive(drive: FakeDrive, files: int = 3000, folders: int = 200) -> Scene:
    """A shared drive of about so many files and folders, with one of every awkward thing; anna may only read it."""
    anna = drive.add_account("anna@example.org", "Anna")
    drive.add_account("ben@example.org", "Ben")
    shared = drive.shared_drive("Films & more", {anna.email: Role.READER})
    scene = Scene(anna.email, shared.id, link_to(shared.id))
    for build in (_names, _blobs, _shortcuts, _keyed, _docs, _trash, _limits):
        build(drive, shared, scene)
    _fill(drive, shared, scene, files, folders)
    return scene


def _names(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    place = drive.folder("Names", shared)
    for trap, name in NAMES.items():
        scene.file(drive.file(name, 700, place), trap)
    twins = drive.folder("Twins", shared)
    for number in (1, 2, 3):
        scene.file(drive.file("same name.txt", 500 + number, twins), f"twin {number}")
    scene.special["folder of the same name"] = below = drive.folder("same name.txt", twins)
    scene.file(drive.file("in a folder that is named like a file.txt", 800, below))
    for name in ("..", "a/b", "Twins", "Twins"):
        scene.file(drive.file("inside.txt", 300, drive.folder(name, twins)))
    scene.special["folder of nothing"] = drive.folder("Nothing in it", shared)


def _blobs(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    place = drive.folder("Files", shared)
    scene.file(drive.file("empty", 0, place), "empty")
    scene.file(drive.file("of before 2018.bin", 40_000, place, absent=frozenset({"sha1Checksum", "sha256Checksum"})), "without sha256")
    for number, size in enumerate(LARGE, 1):
        scene.file(drive.file(f"large {number}.bin", size, place), f"large {number}")
    deep: Item = place
    for level in range(25):
        deep = drive.folder(f"level {level}", deep)
    scene.file(drive.file("at the bottom.txt", 100, deep), "deep")


def _shortcuts(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    """Targets of folder shortcuts are partly in Ben's own Drive, so that only the shortcuts lead there."""
    place = drive.folder("Shortcuts", shared)
    special, ben = scene.special, drive.tree.accounts["ben@example.org"]
    special["shortcut to file"] = drive.shortcut("to a file", special["large 3"], place)
    special["shortcut to empty"] = drive.shortcut("to an empty file", special["empty"], place)
    special["dangling"] = drive.shortcut("to nothing", "1thisfilewasdeletedlongago0000000", place)
    scene.skipped[special["dangling"].id] = "dangling"
    special["loop to root"] = drive.shortcut("to the top", drive.tree.item(shared.id), place)
    special["loop to parent"] = drive.shortcut("to where it is", place, place)
    there = drive.folder("Elsewhere", ben, readers={scene.email: Role.READER})
    for number in range(3):
        scene.file(drive.file(f"elsewhere {number}.txt", 2000 + number, there))
    special["elsewhere"] = there
    special["first shortcut to elsewhere"] = drive.shortcut("to elsewhere", there, place)
    special["second shortcut to elsewhere"] = drive.shortcut("to elsewhere, again", there, place)
    special["loop back"] = drive.shortcut("back", place, there)
    private = drive.file("private.txt", 50, ben)
    special["shortcut to private"] = drive.shortcut("to what is not ours", private, place)
    scene.skipped[special["shortcut to private"].id] = "no access"


def _keyed(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    """An old folder of Ben's that anyone may read who has the link with its key."""
    ben = drive.tree.accounts["ben@example.org"]
    old = drive.folder("Of 2015", ben, readers={ANYONE: Role.READER}, resource_key="0-folderKey_2015")
    scene.file(drive.file("keyed.txt", 3000, old, resource_key="0-fileKey_2015"), "keyed file")
    scene.file(drive.file("without a key of its own.txt", 3100, old))
    scene.special["keyed folder"] = old
    scene.special["shortcut to keyed folder"] = drive.shortcut("to 2015", old, shared)


def _docs(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    place = drive.folder("Docs", shared)
    for kind in Native:
        skip = "" if kind in EXPORTS else "not exportable"
        scene.file(drive.doc(f"Some {kind.name.lower()}", place, kind), kind.name.lower(), skip=skip)
    scene.file(drive.doc("With a size", place, shown_size=1), "doc with size")
    scene.file(drive.doc("A book", place, export_size=11_000_000), "large doc")
    scene.file(drive.doc("Not to be copied", place, downloadable=False), "doc not to be copied", skip="canDownload")
    scene.special["shortcut to doc"] = drive.shortcut("to a doc", scene.special["document"], place)


def _trash(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    thrown = drive.folder("Thrown away", shared, trashed=True)
    for item in (drive.file("in the trash.txt", 10, shared, trashed=True), drive.file("below the trash.txt", 10, thrown)):
        scene.file(item, item.name, skip="trashed")
    scene.special["shortcut to trash"] = drive.shortcut("to the trash", scene.special["in the trash.txt"], shared)


def _limits(drive: FakeDrive, shared: SharedDrive, scene: Scene) -> None:
    place = drive.folder("Limits", shared)
    make: Callable[..., Item] = drive.file
    scene.file(make("claims another md5.jpg", 60_000, place, claimed=NOT_SO), "wrong md5", skip="checksum differs")
    scene.file(make("not to be copied.mov", 60_000, place, downloadable=False), "not downloadable", skip="canDownload")
    scene.file(make("invoice.exe", 60_000, place, abusive=True), "abusive", skip="abusive")
    oversized = make("recording.mkv", OVERSIZED, place, seed="oversized", claimed=OVERSIZED_SUMS)
    scene.file(oversized, "oversized", skip="oversized")


def _fill(drive: FakeDrive, shared: SharedDrive, scene: Scene, files: int, folders: int) -> None:
    """Plain folders and files, up to the numbers that were asked for; the same ones every time."""
    chance = random.Random("awkward")
    made = [item for item in drive.tree.items.values() if item.drive]
    places: list[Item | SharedDrive] = [shared]
    for number in range(max(1, folders - sum(item.is_folder for item in made))):
        places.append(drive.folder(f"folder {number:03}", chance.choice(places[-40:])))
    for number in range(max(0, files - sum(item.is_blob for item in made))):
        size = chance.choice([0, 1, 400, 3000, 3000, 12_000, 12_000, 50_000])
        scene.file(drive.file(f"file {number:05}.bin", size, chance.choice(places)))
