"""The line of buttons at the top, and the filter box."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QWidget

from uploader_gui.ui.actions import Actions, main_menu
from uploader_gui.ui.named import named
from uploader_gui.ui.resources import icon
from uploader_gui.ui.room import leave_out
from uploader_gui.ui.tab_order import follow_layout
from uploader_gui.ui.theme import Tone, colors, theme
from uploader_gui.ui.wording import tr

TYPING = 250
"""Milliseconds after the last key before the filter is asked for."""


class Toolbar(QFrame):
    """Shows actions; `searched` carries what stands in the filter box."""

    searched = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        unit = self.fontMetrics().height()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(round(unit * 0.85), round(unit * 0.6), round(unit * 0.85), round(unit * 0.6))
        self._row.setSpacing(round(unit * 0.5))
        self.everything = ActionButton(actions.pause_all)
        self.failed = ActionButton(actions.retry_failed)
        self._adding = ActionButton(actions.add_files, "primary"), ActionButton(actions.add_folder)
        for widget in (
            *self._adding,
            self._line(),
            self.everything,
            self.failed,
        ):
            self._row.addWidget(widget)
        self._after_work = self._row.count()
        self._spare: list[list[QWidget]] = []
        verbs = [self._line(), *map(self._picture, (actions.resume, actions.pause, actions.retry, actions.cancel, actions.remove))]
        for verb in verbs:
            self._row.addWidget(verb)
        self._spare += [verbs, [self.failed]]  # they are in menus, too, and have keys
        self._row.addStretch(1)
        self.search = QLineEdit(placeholderText=tr("Filter by name…"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Filter by name"))
        words = self.fontMetrics().horizontalAdvance(self.search.placeholderText()) + round(unit * 2.4)
        self.search.setMinimumWidth(max(unit * 7, words))
        self.search.setMaximumWidth(max(unit * 12, words))
        self._row.addWidget(self.search, 1)
        self.menu_button = self._menu(actions)
        self._row.addWidget(self.menu_button)
        self._actions = actions
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._typing.start())

    def show_speed(self, button: QWidget) -> None:
        """Beside what stops and starts everything, as it counts for everything, too."""
        line = self._line()
        self._row.insertWidget(self._after_work, line)
        self._row.insertWidget(self._after_work + 1, button)
        self._spare.append([line, button])
        follow_layout(self)

    def offer(self, action: QAction) -> None:
        """Pause all, or resume all: whichever does something."""
        if self.everything.action_shown is not action:
            self.everything.show_action(action)

    def _line(self) -> QFrame:
        line = named(QFrame(), "separator")
        unit = self.fontMetrics().height()
        line.setFixedSize(1, round(unit * 1.4))
        return line

    def _picture(self, action: QAction) -> QToolButton:
        button = named(QToolButton(), "icon")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        unit = self.fontMetrics().height()
        button.setIconSize(QSize(unit, unit))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _menu(self, actions: Actions) -> QToolButton:
        button = named(QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup), "icon")
        button.setMenu(main_menu(actions, button))
        button.setToolTip(tr("Menu"))
        button.setAccessibleName(tr("Menu"))
        button.setShortcut("F10")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        def paint() -> None:
            button.setIcon(icon("menu", colors().of(Tone.MUTED), colors().of(Tone.FAINT)))

        theme().follow(button, paint)
        return button

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        """What adds files, what stops everything, the filter and the menu."""
        least = sum(button.sizeHint().width() for button in (*self._adding, self.everything)) + self.search.minimumWidth()
        return QSize(least + 7 * self.fontMetrics().height(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits."""
        super().resizeEvent(event)
        leave_out(self._row, self.width(), self._spare, lambda _: True)


class ActionButton(QPushButton):
    """A button that shows an action and does what it does."""

    def __init__(self, action: QAction, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.action_shown = action
        self.clicked.connect(self._trigger)
        self.show_action(action)

    def show_action(self, action: QAction) -> None:
        """Show another one from now on."""
        if self.action_shown is not action:
            self.action_shown.changed.disconnect(self._follow)
        self.action_shown = action
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self.action_shown.text())
        self.setEnabled(self.action_shown.isEnabled())
        self.setToolTip(self.action_shown.toolTip())

    def _trigger(self) -> None:
        self.action_shown.trigger()
