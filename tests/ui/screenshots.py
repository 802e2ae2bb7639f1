"""Pictures of the real program at work, for the README: python -m tests.ui.screenshots [FOLDER [SCENE...]].

Nothing is made up: a real queue, real files in a temporary home, a practice bucket, real failures, on a screen without a monitor;
only Google Drive is the tests' own, on loopback.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.display import display
from tests.ui import dialog_pictures, drive_pictures, plan_pictures
from tests.ui.gestures import pick
from tests.ui.studio import MB, Studio, ask, asked, done, keep, let_run, running, said, wait
from uploader_gui import gui
from uploader_gui.app import open_owner
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection
from uploader_gui.core.rate import STOPPED
from uploader_gui.core.upload import Cause
from uploader_gui.engine.reception import Adding
from uploader_gui.practice import PracticeBucket
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.wording import tr

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"


def empty(studio: Studio, folder: Path) -> None:
    """The queue at the first start."""
    studio.set_up()
    with running(studio) as program:
        keep(program.window, folder, f"empty-{studio.look}")


def work(studio: Studio, folder: Path) -> None:
    """Some is there, some is under way, some waits."""
    studio.set_up()
    pictures = {f"IMG_{number}.CR3": (31 + 5 * number % 17) * MB for number in range(2041, 2050)}
    holiday = studio.folder("Pictures/Holiday photos", {"4k drone.mov": 420 * MB, **pictures, "notes.docx": 212_000})
    thesis = studio.file("Documents/thesis.zip", 61 * MB)
    scans = studio.folder("Documents/Family letters", {f"letter {year}.pdf": 9 * MB for year in range(1961, 1999)})
    with running(studio) as program:
        program.window.speed.choose(100 * MB)
        ask(program, lambda desk: desk.add([str(thesis)], "Studio"))
        wait(lambda: done(program, 1), "the first job")
        ask(program, lambda desk: desk.add([str(scans)], "Family archive", Adding(priority=-1)))
        ask(program, lambda desk: desk.add([str(holiday)], "Family archive"))
        for rate, seconds in ((14, 9), (22, 8), (12, 7), (18, 6)):
            program.window.speed.choose(rate * MB)
            let_run(seconds)
        window = program.window
        wait(lambda: bool(uploading(window)), "an upload under way")
        for job_id in (1, 3):
            window.model.set_open(window.model.row_of(job_id), opened=False)
        pick(window, uploading(window)[0])
        keep(window, folder, f"work-{studio.look}")
        ask(program, lambda desk: desk.command(Cause.CANCELLED, Selection(everything=True)))
        wait(lambda: not uploading(window), "the end of the uploads")


def failures(studio: Studio, folder: Path) -> None:
    """A missing file, a key that is too long, another file in the way, a wrong secret, a store that is away."""
    studio.set_up()
    handover = studio.folder("Work/Client handover", {f"contract {n}.pdf": MB for n in range(1, 7)})
    deep = "/".join(f"{year} correspondence{', with everything that was ever attached to it' * 4}" for year in range(2019, 2026))
    studio.file(f"Work/Client handover/{deep}/minutes.txt", 100)
    invoices = studio.folder("Work/Invoices", {"2026-01.pdf": 80_000, "2026-02.pdf": 90_000})
    with open_owner(studio.home) as owner:
        studio.destination(owner, "Old account", "old/", secret="not-the-secret")
        studio.destination(owner, "Cellar NAS", "nas/", endpoint="http://127.0.0.1:9")
    with running(studio) as program:
        window = program.window
        ask(program, lambda desk: desk.add([str(handover / "contract 3.pdf")], "Studio", Adding(prefix="Client handover")))
        wait(lambda: done(program, 1), "what is in the way")
        studio.file("Work/Client handover/contract 3.pdf", 2 * MB)
        ask(program, lambda desk: desk.set_limit(STOPPED))
        ask(program, lambda desk: desk.add([str(invoices)], "Old account"))
        ask(program, lambda desk: desk.add([str(invoices / "2026-01.pdf")], "Cellar NAS"))
        ask(program, lambda desk: desk.add([str(handover)], "Studio", Adding(if_exists=IfExists.FAIL)))
        wait(lambda: bool(asked(program, lambda desk: not desk.queue.unfinished_listings())), "the listing")
        (handover / "contract 5.pdf").unlink()
        ask(program, lambda desk: desk.set_limit(0))
        wait(lambda: window.overview.counts and window.model.rowCount() > 8 and not uploading(window), "the end of the uploads")
        let_run(3)
        wait(lambda: bool(failed(window)), "a failure")
        pick(window, failed(window)[1])
        keep(window, folder, f"failures-{studio.look}")


def window(studio: Studio, folder: Path) -> None:
    """As those see it who read another language: one job has arrived, one is under way, of one a file is gone."""
    studio.set_up()
    thesis = studio.file("Documents/thesis.zip", 61 * MB)
    invoices = studio.folder("Work/Invoices", {"2026-01.pdf": 80_000, "2026-02.pdf": 90_000, "2026-03.pdf": 70_000})
    holiday = studio.folder(
        "Pictures/Holiday photos", {f"IMG_{number}.CR3": (31 + 5 * number % 17) * MB for number in range(2041, 2050)}
    )
    with running(studio) as program:
        ask(program, lambda desk: desk.add([str(thesis)], "Studio"))
        wait(lambda: done(program, 1), "the first job")
        ask(program, lambda desk: desk.set_limit(STOPPED))
        ask(program, lambda desk: desk.add([str(invoices)], "Studio"))
        wait(lambda: bool(asked(program, lambda desk: not desk.queue.unfinished_listings())), "the listing")
        (invoices / "2026-02.pdf").unlink()
        program.window.speed.choose(18 * MB)
        wait(lambda: bool(failed(program.window)), "a failure")
        ask(program, lambda desk: desk.add([str(holiday)], "Family archive"))
        let_run(6)
        wait(lambda: bool(uploading(program.window)), "an upload under way")
        pick(program.window, uploading(program.window)[0])
        keep(program.window, folder, f"window-{studio.language}-{studio.look}")
        ask(program, lambda desk: desk.command(Cause.CANCELLED, Selection(everything=True)))
        wait(lambda: not uploading(program.window), "the end of the uploads")


def uploading(window: MainWindow) -> list[int]:
    return said(window, tr("Uploading"))


def failed(window: MainWindow) -> list[int]:
    return said(window, tr("Failed — {why}").format(why=""))


def main(folder: Path, only: Sequence[str] = ()) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary, display(Path(temporary) / "screen") as screen:
        os.environ.update(screen.environment)
        gui.application()
        for name, scene in SCENES.items():
            for look, language in LOOKS.get(name, ENGLISH) if not only or name in only else ():
                here = Path(temporary) / f"{name}-{language}-{look}"
                with PracticeBucket(here / "bucket") as bucket:
                    scene(Studio(here, bucket, look, language), folder)
                print(name, language, look)
        QCoreApplication.instance().shutdown()


SCENES = {
    "empty": empty,
    "work": work,
    "failures": failures,
    "plan": plan_pictures.plan,
    "window": window,
    "drive-sign-in": drive_pictures.sign_in,
    "drive-listing": drive_pictures.listing,
    "drive-held": drive_pictures.held,
    "over-the-window": dialog_pictures.over_the_window,
}
ENGLISH = (("light", "en"), ("dark", "en"))
LOOKS = {"window": (("light", "de"), ("dark", "ar"))}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else PICTURES, sys.argv[2:])
