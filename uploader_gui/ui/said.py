"""What came of it, below a form: in the color of what it says, and aloud for who can't see it."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from uploader_gui.ui.announcement import announce
from uploader_gui.ui.theme import Tone, colors, theme


class Said(QLabel):
    """A label that wraps; empty at first."""

    def __init__(self) -> None:
        super().__init__(wordWrap=True)
        self._tone = Tone.MUTED
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme().follow(self, self._paint)

    def say(self, words: str, tone: Tone) -> None:
        """Instead of what was said. What differs from it in figures alone, such as the time left, is not said aloud again."""
        before, self._tone = self.text(), tone
        self.setText(words)
        self._paint()
        if _without_figures(words) != _without_figures(before):
            announce(self, words, urgent=tone is Tone.BAD)

    def _paint(self) -> None:
        self.setStyleSheet(f"color: {colors().of(self._tone).name()}")


def _without_figures(words: str) -> str:
    return re.sub(r"\d+", "", words)
