"""Where things are dropped: the empty window that asks for them, and the overlay that says where they will go."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from uploader_gui.ui.direction import smooth_painter, verbatim
from uploader_gui.ui.resources import pixmap
from uploader_gui.ui.theme import Tone, colors, theme
from uploader_gui.ui.wording import tr

_LINKS = ("files", "folder", "link", "destination", "practice", "all")


class EmptyState(QFrame):
    """The whole table's place while there is nothing in it. `wanted` carries one of the words above."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("empty")
        self._icon, self.sentence, self.below = QLabel(), QLabel(), QLabel()
        self._words = ("", "")
        layout = QVBoxLayout(self)
        layout.addStretch(3)
        for label in (self._icon, self.sentence, self.below):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._icon)
            layout.addWidget(label)
        layout.addStretch(4)
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self.sentence.setFont(font)
        self.below.setObjectName("muted")
        for label in (self.sentence, self.below):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            )
            label.linkActivated.connect(self.wanted)
        theme().changed.connect(self._paint)

    def ask_for_files(self, target: str) -> None:
        """Everything is set up; uploads would go to `target`."""
        self._say(
            tr("Drop files or folders here, or add <files>files</files>, <folder>a folder</folder>, <link>a Drive link</link>."),
            tr("They go to {target}.").format(target=verbatim(target.replace("&", "&amp;").replace("<", "&lt;"))),
        )

    def ask_for_destination(self) -> None:
        """The first start."""
        self._say(
            tr("First, <destination>add a destination</destination>: the bucket that your files go to."),
            tr("Any S3-compatible store will do. No bucket at hand? <practice>Try a practice bucket</practice>."),
        )

    def say_none_match(self) -> None:
        """There are uploads, but the filter lets none through."""
        self._say(tr("Nothing here."), tr("<all>Show everything</all>"))

    def say_opening(self) -> None:
        """The queue is not read yet."""
        self._say("", tr("Opening the queue…"))

    def _say(self, sentence: str, below: str) -> None:
        if self._words != (sentence, below):
            self._words = (sentence, below)
            self._paint()

    def _paint(self) -> None:
        unit = self.fontMetrics().height()
        image = pixmap("drop", colors().faint, unit * 4, self.devicePixelRatioF())
        self._icon.setPixmap(image)
        self._icon.setContentsMargins(0, 0, 0, unit)
        self._icon.setVisible(bool(self._words[0]))
        for label, words in ((self.sentence, self._words[0]), (self.below, self._words[1])):
            for name in _LINKS:
                style = f'<a href="{name}" style="color:{colors().accent}; text-decoration:none">'
                words = words.replace(f"<{name}>", style).replace(f"</{name}>", "</a>")  # noqa: PLW2901
            label.setText(words)


class DropOverlay(QWidget):
    """Lies over the window while something hovers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.target = ""
        self.hide()

    def show_target(self, target: str) -> None:
        """Name where it will go."""
        self.target = target
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws it."""
        painter = smooth_painter(self)
        look, unit = colors(), self.fontMetrics().height()
        veil = QColor(look.base)
        veil.setAlphaF(0.88)
        painter.fillRect(self.rect(), veil)
        inner = QRectF(self.rect()).adjusted(unit, unit, -unit, -unit)
        painter.setPen(QPen(look.fill(Tone.ACCENT), max(2.0, unit / 8), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(inner, unit * 0.7, unit * 0.7)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(look.accent))
        words = painter.fontMetrics().elidedText(self.target, Qt.TextElideMode.ElideMiddle, round(inner.width()) - 2 * unit)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
