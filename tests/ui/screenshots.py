"""Pictures of the real program at work, for the README: python -m tests.ui.screenshots [FOLDER].

Nothing is made up: a real queue, real files in a temporary home, a practice bucket, real failures, on a screen without a monitor.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from tests.display import display
from tests.ui.gestures import cell, pick, row
from uploader_gui import gui
from uploader_gui.app import Owner, open_owner
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.rate import STOPPED
from uploader_gui.core.upload import Cause
from uploader_gui.engine.reception import Adding
from uploader_gui.gui import Program
from uploader_gui.practice import PracticeBucket
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.rows import Column
from uploader_gui.ui.settings_dialog import APPEARANCE

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
SIZE = (1360, 780)
MB = 1_000_000
SOON = 120.0
"""Seconds."""


class Studio:
    """A home with its files and its destinations."""

    def __init__(self, folder: Path, bucket: PracticeBucket, look: str) -> None:
        self.files = folder / "home"
        self.files.mkdir(parents=True)
        self.bucket = bucket
        self.look = look
        self.home = Home.under(folder / "uploader").create()
        os.environ["HOME"] = str(self.files)  # the pictures show ~, whoever takes them

    def set_up(self, limit: int = 0) -> None:
        window = {APPEARANCE: self.look}
        SettingsFile(self.home.settings_file).save(Settings(lanes=4, limit=limit, window=window, default_destination="Family archive"))
        with open_owner(self.home) as owner:
            self.destination(owner, "Family archive", "photos/2026/")
            self.destination(owner, "Studio", "handover/")

    def destination(self, owner: Owner, name: str, prefix: str, secret: str = "", endpoint: str = "") -> None:
        options = {"endpoint": endpoint or self.bucket.endpoint, "bucket": "practice", "region": "us-east-1"}
        options |= {"access_key_id": self.bucket.access_key_id}
        made = replace(owner.desk.new_destination(name, "seaweedfs", options), prefix=prefix)
        owner.desk.save_destination(made, secret or self.bucket.secret, "file")
        if not secret and not endpoint:
            owner.desk.test_saved(name)

    def file(self, name: str, size: int) -> Path:
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.truncate(size)
        return path

    def folder(self, name: str, sizes: dict[str, int]) -> Path:
        for file, size in sizes.items():
            self.file(f"{name}/{file}", size)
        return self.files / name


@contextmanager
def running(studio: Studio) -> Iterator[Program]:
    """The program, as it is started; closed as a person closes it."""
    program = Program(studio.home)
    program.window.resize(*SIZE)
    program.window.show()
    program.open()
    wait(lambda: program.window.places.read and bool(program.window.overview.counts), "the queue")
    QCursor.setPos(QPoint(SIZE[0] + 40, SIZE[1] + 40))
    try:
        yield program
    finally:
        ended: list[bool] = []
        program.window.closed.connect(lambda: ended.append(True))
        program.window.close()
        wait(lambda: bool(ended), "the end")
        program.close()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + SOON
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(what)
        QTest.qWait(20)


def keep(window: MainWindow, folder: Path, name: str) -> None:
    QTest.qWait(400)
    assert window.grab().save(str(folder / f"{name}.png"))


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
            QTest.qWait(seconds * 1000)
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
        QTest.qWait(3000)
        wait(lambda: bool(failed(window)), "a failure")
        pick(window, failed(window)[1])
        keep(window, folder, f"failures-{studio.look}")


def ask(program: Program, errand: Callable) -> None:
    """What a second process would ask for, answered before going on."""
    asked(program, errand)


def asked(program: Program, errand: Callable) -> object:
    answers: list[object] = []
    program.window._backend.ask(errand, answers.append, answers.append)
    wait(lambda: bool(answers), "an answer")
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]


def done(program: Program, count: int) -> bool:
    return asked(program, lambda desk: desk.queue.count(UploadQuery(verified=True))) == count


def uploading(window: MainWindow) -> list[int]:
    return said(window, "Uploading")


def failed(window: MainWindow) -> list[int]:
    return said(window, "Failed —")


def said(window: MainWindow, words: str) -> list[int]:
    """The rows of files whose status begins like this."""
    rows = range(window.model.rowCount())
    return [number for number in rows if row(window, number).open is None and cell(window, number, Column.STATUS).startswith(words)]


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary, display(Path(temporary) / "screen") as screen:
        os.environ.update(screen.environment)
        gui.application()
        for scene in (empty, work, failures):
            for look in ("light", "dark"):
                here = Path(temporary) / f"{scene.__name__}-{look}"
                with PracticeBucket(here / "bucket") as bucket:
                    scene(Studio(here, bucket, look), folder)
                print(folder / f"{scene.__name__}-{look}.png")
        QCoreApplication.instance().shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else PICTURES)
