"""Where the pictures are taken: a home with its files and its destinations, the program open on it, patience."""

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from tests.ui.gestures import cell, row
from uploader_gui.app import Owner, open_owner
from uploader_gui.core.queue import UploadQuery
from uploader_gui.gui import Program
from uploader_gui.practice import PracticeBucket
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.languages import LANGUAGE
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.rows import Column
from uploader_gui.ui.settings_dialog import APPEARANCE

SIZE = (1360, 780)
MB = 1_000_000
SOON = 120.0
"""Seconds."""


class Studio:
    """A home with its files and its destinations."""

    def __init__(self, folder: Path, bucket: PracticeBucket, look: str, language: str = "en") -> None:
        self.files = folder / "home"
        self.files.mkdir(parents=True)
        self.bucket = bucket
        self.look, self.language = look, language
        self.home = Home.under(folder / "uploader").create()
        os.environ["HOME"] = str(self.files)  # the pictures show ~, whoever takes them

    def set_up(self, limit: int = 0) -> None:
        window = {APPEARANCE: self.look, LANGUAGE: self.language}
        SettingsFile(self.home.settings_file).save(Settings(lanes=4, limit=limit, window=window, default_destination="Family archive"))
        with open_owner(self.home) as owner:
            self.destination(owner, "Family archive", "photos/2026/")
            self.destination(owner, "Studio", "handover/")

    def destination(self, owner: Owner, name: str, prefix: str, secret: str = "", endpoint: str = "") -> None:
        options = {"endpoint": endpoint or self.bucket.endpoint, "bucket": "practice", "region": "us-east-1"}
        options |= {"access_key_id": self.bucket.access_key_id}
        made = owner.desk.new_destination(name, "seaweedfs", options)._replace(prefix=prefix)
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


def let_run(seconds: float) -> None:
    """Let the event loop turn as `exec` does: QTest.qWait keeps Python's lock while it waits, and the lanes hardly move."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait(condition: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + SOON
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError(what)
        let_run(0.02)


def keep(window: MainWindow, folder: Path, name: str) -> None:
    let_run(0.4)
    save(window.grab(), folder / f"{name}.png")


def keep_over(window: MainWindow, other: QWidget, folder: Path, name: str) -> None:
    """With what is open over it."""
    let_run(0.4)
    picture = window.grab()
    with QPainter(picture) as painter:
        place = QRect(other.pos() - window.pos(), other.size())
        painter.drawPixmap(place, other.grab())
        painter.setPen(window.palette().color(QPalette.ColorRole.Mid))  # on this screen nobody draws frames around windows
        painter.drawRect(place)
    save(picture, folder / f"{name}.png")


def save(picture: QPixmap, file: Path) -> None:
    """In 256 colors at most, which nobody sees: a third of the bytes, for whoever copies the repository."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    common = [color for color, _ in Counter(memoryview(image.constBits()).cast("I")).most_common()]
    avoid = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    small = image.convertToFormat(QImage.Format.Format_Indexed8, few(common), avoid)
    assert small.save(str(file), quality=0)  # of a PNG: as small as can be


def few(colors: list[int]) -> list[int]:
    """The commonest, and none that is almost another: every one is near one of these."""
    kept: list[tuple[int, int, int]] = []
    for apart in (4, 8, 12, 16, 24, 32):
        kept = []
        for color in colors:
            red, green, blue = color >> 16 & 255, color >> 8 & 255, color & 255
            if not any(abs(red - r) < apart and abs(green - g) < apart and abs(blue - b) < apart for r, g, b in kept):
                kept.append((red, green, blue))
        if len(kept) <= 256:
            break
    return [255 << 24 | red << 16 | green << 8 | blue for red, green, blue in kept[:256]]


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


def said(window: MainWindow, words: str) -> list[int]:
    """The rows of files whose status begins like this."""
    rows = range(window.model.rowCount())
    return [number for number in rows if row(window, number).open is None and cell(window, number, Column.STATUS).startswith(words)]
