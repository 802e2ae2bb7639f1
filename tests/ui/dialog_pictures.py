"""Pictures of what opens over the window: settings, a new destination, links, the history, what the health is made of."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from tests.servers.drive.scenes import link_to
from tests.ui.drive_pictures import drive_of
from tests.ui.gestures import pick
from tests.ui.studio import MB, Studio, ask, done, keep, keep_over, let_run, running, said, save, wait
from uploader_gui.core.rate import STOPPED
from uploader_gui.gui import Program
from uploader_gui.ui.direction import toward
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.main_window import MainWindow

PROFILES = "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = of-the-practice\n"
REMOTE = "[attic]\ntype = s3\nprovider = Cloudflare\naccess_key_id = practice\nsecret_access_key = practice\nendpoint = https://r2.example\n"
JOBS = {"Photos of May": range(1, 13), "Thesis": range(1, 4), "Choir recordings": range(1, 8)}


def over_the_window(studio: Studio, folder: Path) -> None:
    """Some jobs are done, one is under way, another waits for a store that is away."""
    with drive_of(studio) as drive:
        link = link_to(drive.folder("Wedding").id)
        for name, content in ((".aws/credentials", PROFILES), (".config/rclone/rclone.conf", REMOTE)):
            studio.file(name, 0).write_text(content, encoding="utf-8")
        folders = [studio.folder(f"Documents/{name}", {f"{n:02}.jpg": n * MB for n in numbers}) for name, numbers in JOBS.items()]
        with running(studio) as program:
            for path in folders:
                ask(program, lambda desk, path=path: desk.add([str(path)], "Family archive"))
            wait(lambda: done(program, sum(map(len, JOBS.values()))), "the jobs")
            ask(program, lambda desk: desk.set_limit(STOPPED))
            program.window.deeds.add([str(folders[0])], "Studio")
            wait(lambda: program.window.overview.counts.get(Filter.WAITING, 0) > 0, "the files that wait")
            _dialogs(program, studio, folder, link)
            _popover(program.window, folder, studio.look)
            _hover(program.window, folder, studio.look)
            ask(program, lambda desk: desk.set_limit(0))
            wait(lambda: not said(program.window, "Uploading"), "the end of the uploads")


def _dialogs(program: Program, studio: Studio, folder: Path, link: str) -> None:
    window = program.window
    QGuiApplication.clipboard().setText(link)
    begins: dict[str, Callable[[], object]] = {
        "settings": window.actions_.settings.trigger,
        "destination": window.places.edit,
        "links": lambda: window.drive.ask_for_links(f"{link}\n"),
        "history": window.actions_.history.trigger,
        "timetable": window.speed.edit_timetable,
    }
    for name, begin in begins.items():
        begin()
        wait(lambda: bool(dialogs(window)), name)
        let_run(0.9)
        dialog = dialogs(window)[0]
        dialog.move(window.pos() + QPoint((window.width() - dialog.width()) // 2, max(40, (window.height() - dialog.height()) // 2)))
        keep_over(window, dialog, folder, f"{name}-{studio.look}")
        dialog.reject()
        wait(lambda: not dialogs(window), "the end of it")


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def _popover(window: MainWindow, folder: Path, look: str) -> None:
    window.status.health.look()
    wait(window.status.health.isVisible, "the health")
    window.status.health.click()
    popover = window.status.health.popover
    assert popover is not None
    let_run(0.4)
    keep_over(window, popover, folder, f"health-{look}")
    popover.close()
    menu: QWidget = window.toolbar.menu_button.menu()
    menu.adjustSize()
    save(menu.grab(), folder / f"menu-{look}.png")


def _hover(window: MainWindow, folder: Path, look: str) -> None:
    pick(window, 1)
    window.cover()
    window.overlay.show_target(toward(window.places.goal()))
    keep(window, folder, f"drop-{look}")
    window.overlay.hide()
