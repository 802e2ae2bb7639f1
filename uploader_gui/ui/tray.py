"""The icon beside the clock: how far everything is, and pause, without the window."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from uploader_gui.ui.actions import Actions
from uploader_gui.ui.theme import colors
from uploader_gui.ui.wording import tr

SIZE = 64
"""Pixels of the picture that the desktop makes smaller."""
WIDE = 9.0
"""Pixels that the ring of progress is wide."""


class Tray(QObject):
    """`wanted`: somebody clicked on it, to see the window."""

    wanted = Signal()

    def __init__(self, icon: QIcon, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._plain = icon
        self._shown: tuple[str, int | None] = ("", None)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.wanted)
        self.menu = QMenu()
        self.menu.addAction(tr("Show Uploader"), self.wanted.emit)
        self.menu.addSeparator()
        self.menu.addActions([actions.pause_all, actions.resume_all])
        self.menu.addSeparator()
        self.menu.addAction(actions.quit)
        self._icon.setContextMenu(self.menu)

    @property
    def is_there(self) -> bool:
        """Whether the desktop has a place for it: only then may the window hide."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def begin(self) -> None:
        """Be seen, where there is a place; the desktop may make one later."""
        if QSystemTrayIcon.isSystemTrayAvailable() and not self._icon.isVisible():
            self._icon.show()

    def end(self) -> None:
        """Be gone before the program is."""
        self._icon.hide()

    def show_state(self, words: str, percent: int | None) -> None:
        """`words` for whoever points at it; `percent`: how far everything is."""
        if (words, percent) != self._shown:
            self._shown = words, percent
            self._icon.setToolTip(words)
            self._icon.setIcon(self._plain if percent is None else ringed(self._plain, percent))

    def notify(self, title: str, words: str) -> None:
        """A notice at the icon."""
        self._icon.showMessage(title, words, self._plain)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.wanted.emit()


def ringed(icon: QIcon, percent: int) -> QIcon:
    """The picture with a ring around it, closed at 100."""
    image = QPixmap(SIZE, SIZE)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(0, 0, SIZE, SIZE).adjusted(WIDE + 3, WIDE + 3, -WIDE - 3, -WIDE - 3)
    icon.paint(painter, inner.toRect())
    ring = QRectF(0, 0, SIZE, SIZE).adjusted(WIDE / 2, WIDE / 2, -WIDE / 2, -WIDE / 2)
    rest = QColor(colors().faint)
    rest.setAlphaF(0.45)
    painter.setPen(QPen(rest, WIDE))
    painter.drawEllipse(ring)
    painter.setPen(QPen(QColor(colors().primary), WIDE, c=Qt.PenCapStyle.FlatCap))
    painter.drawArc(ring, 90 * 16, -round(360 * 16 * percent / 100))
    painter.end()
    return QIcon(image)
