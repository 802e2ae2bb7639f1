"""The main window: puts the pieces together, and takes what is dropped anywhere on it."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QWidget

from uploader_gui.core.events import Batch
from uploader_gui.settings import Settings
from uploader_gui.ui.actions import add_policies, count_failed, enable, enable_all, make_actions, row_menu
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.chosen_details import ChosenDetails
from uploader_gui.ui.connections import connect_actions, heed, wishes
from uploader_gui.ui.deeds import Deeds
from uploader_gui.ui.details import Details
from uploader_gui.ui.direction import toward
from uploader_gui.ui.drop_zone import DropOverlay, EmptyState
from uploader_gui.ui.filters import Filter
from uploader_gui.ui.google_drive import GoogleDrive
from uploader_gui.ui.intake import carries_anything, things_in
from uploader_gui.ui.invited import Invited
from uploader_gui.ui.live import Overlay
from uploader_gui.ui.message_bar import MessageBar
from uploader_gui.ui.overview import Overview
from uploader_gui.ui.panes import Panes, Pieces
from uploader_gui.ui.places import Places
from uploader_gui.ui.plans import Plans, asks_above
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import Answer, QueueReader, View
from uploader_gui.ui.queue_view import QueueView
from uploader_gui.ui.settings_dialog import APPEARANCE, SettingsDialog, open_settings
from uploader_gui.ui.sharing import Sharing
from uploader_gui.ui.sidebar import Sidebar
from uploader_gui.ui.speed_menu import SpeedButton
from uploader_gui.ui.status_bar import StatusBar
from uploader_gui.ui.theme import theme
from uploader_gui.ui.toolbar import Toolbar
from uploader_gui.ui.verbs import Chosen, chosen
from uploader_gui.ui.window_memory import WindowMemory
from uploader_gui.ui.wording import tr


class MainWindow(QMainWindow):
    """`keep` saves settings; it is called on the clerk's thread. `closed` is emitted when all workers have stopped."""

    closed = Signal()

    def __init__(
        self, backend: Backend, settings: Settings, keep: Callable[[Settings], None], now: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._backend, self.settings, self._keep, self._now = backend, settings, keep, now
        self._quitting = self._ending = self._ended = False
        self.hides: Callable[[], bool] = lambda: False  # whether closing only hides: there is a place outside to come back from
        self.more_settings: list[Callable[[SettingsDialog], object]] = []
        self.more_about: list[Callable[[], QWidget]] = []
        self.view_now = View()
        self.setWindowTitle(tr("Uploader"))
        self.setAcceptDrops(True)
        self.messages = MessageBar()
        self.reader = QueueReader(backend, self)
        self.model = QueueModel(self.reader, Overlay(time.monotonic), now, self)
        self.table = QueueView(self.model)
        self.places = Places(backend, self.messages, settings.default_destination, self)
        self.deeds = Deeds(backend, self.model, self.messages, self.places, self)
        self.sharing = Sharing(backend, self.messages, self)
        self.drive = GoogleDrive(backend, self.model, self.messages, self.places, self)
        self.invited = Invited(self.deeds, self.drive, self.places, self.messages, self)
        self.overview = Overview(self.model, self.messages, self.places, now, self)
        self.actions_ = make_actions(self)
        self.toolbar, self.sidebar, self.status, self.details = Toolbar(self.actions_), Sidebar(), StatusBar(), Details()
        self.empty, self.overlay = EmptyState(), DropOverlay(self)
        self.chosen_details = ChosenDetails(backend, self.model, self.table, self.details, now)
        self.speed = SpeedButton(backend, lambda: self.settings, self._set, now)
        self.toolbar.show_speed(self.speed)
        self._panes = Panes(Pieces(self.toolbar, self.sidebar, self.messages, self.empty, self.table, self.details, self.status))
        self.setCentralWidget(self._panes)
        self.plans = Plans(backend, self.model, self.messages, self, now)
        self._panes.put_above(self.plans.strip)
        self._memory = WindowMemory(self, self.table, self._panes.middle, self._panes.right)
        self._connect()
        connect_actions(self)
        self._restore()
        self._pick()
        self.empty.say_opening()
        self.places.look()
        self.reader.start()

    def _connect(self) -> None:
        self._backend.happened.connect(self._tell)
        self.reader.answered.connect(self._taken)
        self.model.modelReset.connect(self._pick)
        self.table.picked.connect(self._pick)
        self.table.linked.connect(self._link)
        self.table.menu_wanted.connect(lambda at: self.row_menu().popup(at))
        self.sidebar.filtered.connect(lambda value: self.show_filter(Filter(value)))
        self.sidebar.targeted.connect(self.places.aim)
        self.deeds.add_links, self.deeds.wait = self.drive.add, self.invited.wait
        self.sidebar.dropped.connect(self.deeds.add)
        self.sidebar.destination_menu.connect(self.places.menu)
        self.sidebar.add_wanted.connect(self.places.edit)
        self.toolbar.searched.connect(self.search)
        self.empty.wanted.connect(self._wanted)
        self.places.changed.connect(self._place)
        self.overview.changed, self.overview.asked = self._figures, self.plans.take
        self.deeds.asks_above = self.drive.asks_above = lambda: asks_above(self.settings)
        self.status.health.ask = lambda then: self._backend.ask(lambda desk: desk.health(), then, aside=True)
        self.overview.each_second = self.details.add_speed
        self.overview.sign_in = self.drive.sign_in
        self.overview.show_failed = lambda: self.show_filter(Filter.FAILED)
        self.actions_.details.toggled.connect(lambda _: self._show_details())

    # --- what the person does ---

    def chosen(self) -> Chosen:
        """What is selected."""
        return chosen(self.model, self.table.rows())

    def show_filter(self, of: Filter) -> None:
        """Only what the filter lets through."""
        self.sidebar.choose(of)
        self._show(replace(self.view_now, filter=of))

    def search(self, text: str) -> None:
        """Only names with this in them."""
        self._show(replace(self.view_now, text=text.strip()))

    def paste(self) -> None:
        """Files, paths or links on the clipboard; in a text field, text."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.paste()
        else:
            self.deeds.add(things_in(QGuiApplication.clipboard().mimeData()))

    def row_menu(self) -> QMenu:
        """For the selected rows."""
        menu = row_menu(self.actions_, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        what = self.chosen()
        add_policies(menu, lambda policy: self.deeds.set_policy(what, policy)).setEnabled(bool(what))
        return menu

    def edit_settings(self) -> None:
        """Open the settings."""
        open_settings(self, self.settings, self._set, self.more_settings)

    def come_forward(self) -> None:
        """Somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def quit(self) -> None:
        """End the program, wherever it hides."""
        self._quitting = True
        self.close()

    def remember(self, name: str, value: str) -> None:
        """Keep a text among what the window remembers."""
        self._set(self.settings._replace(window={**self.settings.window, name: value}))

    def cover(self) -> None:
        """Lay the overlay beside the sidebar, where a destination can be dropped on."""
        at = self._panes.right.mapTo(self, QPoint(0, 0))
        self.overlay.setGeometry(QRect(at, self._panes.right.size()))

    # --- inside ---

    def _show(self, view: View) -> None:
        if view != self.view_now:
            self.view_now = view
            self.model.show(view.filter, view.text)
            self._figures()

    def _wanted(self, what: str) -> None:
        if what == "all":
            self.toolbar.search.clear()
            self.sidebar.choose(Filter.ALL)
            self._show(View())
            return
        wishes(self)[what]()

    def _link(self, row: int, link: str) -> None:
        if (upload := self.model.upload_at(row)) is not None:
            self.deeds.help(upload, link)

    def _tell(self, batch: Batch) -> None:
        self.model.tell(batch)
        self.overview.tell(batch)

    def _taken(self, answer: Answer) -> None:
        self.overview.take(answer)
        self._pick()

    def _pick(self) -> None:
        what = self.chosen()
        enable(self.actions_, what, console=self.deeds.store_side.has_console(what))
        self.chosen_details.show_chosen(what)

    def _place(self) -> None:
        self.sidebar.show_destinations(list(self.places.known.values()), self.places.target)
        self._figures()

    def _figures(self) -> None:
        counts = self.overview.counts
        if not counts or self._ending:
            return
        self.sidebar.count(counts)
        count_failed(self.actions_, counts.get(Filter.FAILED, 0))
        self.toolbar.offer(enable_all(self.actions_, self.overview.resumable, active=self.overview.active))
        self.status.show_sum(self.overview.sum())
        self._empty_or_table()

    def _empty_or_table(self) -> None:
        self._panes.show_table(filled=self.model.rowCount() > 0)
        self._show_details()
        if self.model.rowCount():
            return
        if self.view_now != View():
            self.empty.say_none_match()
        elif self.places.target:
            self.empty.ask_for_files(self.places.goal())
        elif self.places.read:
            self.empty.ask_for_destination()

    def _show_details(self) -> None:
        empty = self._panes.empty and self.view_now == View()
        self.details.setVisible(self.actions_.details.isChecked() and not empty)

    def _set(self, settings: Settings) -> None:
        self.settings = settings
        self._set_appearance()
        self._backend.ask(lambda desk: heed(desk, settings, self._keep))

    def _restore(self) -> None:
        self._memory.restore(self.settings.window)
        self._set_appearance()
        self.actions_.details.setChecked(self.settings.window.get("details", "yes") == "yes")
        self._show_details()

    def _set_appearance(self) -> None:
        theme().choose({"light": False, "dark": True}.get(self.settings.window.get(APPEARANCE, "")))

    def _as_it_is(self) -> Settings:
        details = "yes" if self.actions_.details.isChecked() else "no"
        window = {**self.settings.window, **self._memory.texts(), "details": details}
        return self.settings._replace(default_destination=self.places.target, window=window)

    def _end(self) -> None:
        self.drive.close()
        self._backend.close()
        self._ended = True
        self.close()
        self.closed.emit()

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Says where it would go."""
        if carries_anything(event.mimeData()):
            event.acceptProposedAction()
            goal = self.places.goal()
            self.cover()
            self.overlay.show_target(toward(goal) if goal else tr("Drop here. A destination is set up first."))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes it."""
        self.overlay.hide()
        event.acceptProposedAction()
        self.deeds.add(things_in(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is seen has changed."""
        super().resizeEvent(event)
        self.cover()

    def closeEvent(self, event: QCloseEvent) -> None:
        """No question: says that work goes on at the next start, keeps the settings, then stops the workers."""
        if self._ended:
            event.accept()
            return
        event.ignore()
        if not self._quitting and self.hides():
            self.hide()
        elif not self._ending:
            self._ending = True
            self.status.say(tr("Closing · uploads go on at the next start") if self.overview.goes_on else tr("Closing…"))
            settings = self._as_it_is()
            self._backend.ask(lambda _: self._keep(settings))
            QTimer.singleShot(0, self, self._end)
