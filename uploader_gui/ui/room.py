"""Where there is little room, because the screen is small or the letters are large: what is left out, and what scrolls."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget


def leave_out(row: QLayout, width: int, groups: Sequence[Sequence[QWidget]], wanted: Callable[[QWidget], bool] = bool) -> None:
    """Hide as few of the groups as let the row fit into `width` pixels, the first of them first."""
    for group in groups:
        for widget in group:
            widget.setVisible(wanted(widget))
    for group in groups:
        if row.sizeHint().width() <= width:
            return
        for widget in group:
            widget.hide()


def grow(dialog: QDialog) -> None:
    """As large as what is in it, and as the screen allows; Qt's own adjustSize stops at two thirds of that."""
    layout, screen = dialog.layout(), dialog.screen().availableSize()
    assert layout is not None
    for scrolled in dialog.findChildren(Scrolled):
        scrolled.measure()
    layout.invalidate()
    wanted = dialog.sizeHint()
    frame = 3 * dialog.fontMetrics().height()  # what the desktop draws around it
    dialog.resize(min(wanted.width(), screen.width()), min(wanted.height(), screen.height() - frame))


class Scrolled(QScrollArea):
    """As large as what is in it, where there is room for that."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setObjectName("scrolled")
        self.setWidget(content)

    def measure(self) -> None:
        """What is in it may have become larger a moment ago, before Qt has heard of it."""
        if (layout := self._content.layout()) is not None:
            layout.invalidate()
        self.updateGeometry()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """Of the content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few lines of it, at its width."""
        return QSize(self._content.minimumSizeHint().width(), self.fontMetrics().height() * 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it has grown or shrunk."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
