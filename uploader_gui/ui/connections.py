"""What each action of the window does."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from uploader_gui.core.queue import Direction
from uploader_gui.core.upload import Cause
from uploader_gui.engine.desk import Desk
from uploader_gui.settings import Settings
from uploader_gui.ui.about import open_about
from uploader_gui.ui.actions import Actions, connect
from uploader_gui.ui.deeds import Deeds
from uploader_gui.ui.google_drive import GoogleDrive
from uploader_gui.ui.places import Places
from uploader_gui.ui.practice_dialog import PracticeDialog
from uploader_gui.ui.queue_reader import View
from uploader_gui.ui.queue_view import QueueView
from uploader_gui.ui.sharing import Sharing
from uploader_gui.ui.status_bar import StatusBar
from uploader_gui.ui.toolbar import Toolbar
from uploader_gui.ui.verbs import Chosen


class Window(Protocol):
    """The main window, as its actions know it."""

    actions_: Actions
    deeds: Deeds
    drive: GoogleDrive
    places: Places
    sharing: Sharing
    status: StatusBar
    table: QueueView
    toolbar: Toolbar
    more_about: list[Callable[[], QWidget]]
    view_now: View

    def chosen(self) -> Chosen:
        """What is selected."""
        ...

    def paste(self) -> None:
        """What is on the clipboard."""
        ...

    def edit_settings(self) -> None:
        """Open the settings."""
        ...

    def quit(self) -> None:
        """End the program."""
        ...


def wishes(window: Window) -> dict[str, Callable[[], object]]:
    """What the sentences in an empty window offer, by their links."""
    return {
        "files": window.deeds.choose_files,
        "folder": window.deeds.choose_folder,
        "link": window.drive.ask_for_links,
        "destination": window.places.edit,
        "practice": window.actions_.practice.trigger,
    }


def heed(desk: Desk, settings: Settings, keep: Callable[[Settings], None]) -> None:
    """The errand: what the person has set counts from now on, and is kept."""
    desk.metering.choose(settings.wait_on_metered)
    desk.keeping.choose(settings.history_limit)
    keep(settings)


def _connect_line(window: Window) -> None:
    line, store_side = window.deeds.line, window.deeds.store_side
    line.hold_selection = window.table.kept.hold
    window.places.changed.connect(store_side.look_for_consoles)
    window.status.metered.clicked.connect(store_side.upload_anyway)
    connect(
        window.actions_,
        start_now=lambda: line.start_now(window.chosen(), window.view_now),
        move_top=lambda: line.move(Direction.TOP, window.chosen(), window.view_now),
        move_up=lambda: line.move(Direction.UP, window.chosen(), window.view_now),
        move_down=lambda: line.move(Direction.DOWN, window.chosen(), window.view_now),
        move_bottom=lambda: line.move(Direction.BOTTOM, window.chosen(), window.view_now),
        verify_again=lambda: store_side.verify(window.chosen(), window.view_now),
        open_console=lambda: store_side.open_console(window.chosen(), window.view_now),
    )


def connect_actions(window: Window) -> None:
    """Let them do it."""
    deeds = window.deeds
    _connect_line(window)
    connect(
        window.actions_,
        add_files=deeds.choose_files,
        add_folder=deeds.choose_folder,
        add_link=window.drive.ask_for_links,
        paste=window.paste,
        pause=lambda: deeds.order(Cause.PAUSED, window.chosen(), window.view_now),
        resume=lambda: deeds.order(Cause.RESUMED, window.chosen(), window.view_now),
        cancel=lambda: deeds.order(Cause.CANCELLED, window.chosen(), window.view_now),
        retry=lambda: deeds.order(Cause.RETRIED, window.chosen(), window.view_now),
        refresh=lambda: deeds.refresh(window.chosen()),
        remove=lambda: deeds.remove(window.chosen(), window.view_now),
        copy_key=lambda: deeds.copy_keys(window.chosen(), window.view_now),
        copy_links=lambda: window.sharing.copy_links(window.chosen(), window.view_now),
        save_receipts=lambda: window.sharing.save_receipts(window.chosen().job_ids()),
        history=window.sharing.show_history,
        open_folder=lambda: deeds.open_folders(window.chosen(), window.view_now),
        pause_all=lambda: deeds.order_all(Cause.PAUSED),
        resume_all=lambda: deeds.order_all(Cause.RESUMED),
        retry_failed=lambda: deeds.order_all(Cause.RETRIED, failed=True),
        find=lambda: window.toolbar.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
        add_destination=window.places.edit,
        drive=window.drive.show_accounts,
        settings=window.edit_settings,
        practice=lambda: PracticeDialog(window.toolbar.window()).open(),
        about=lambda: open_about(window.toolbar.window(), window.more_about),
        quit=window.quit,
    )
    window.toolbar.menu_button.menu().insertMenu(window.actions_.history, window.table.columns_menu())
