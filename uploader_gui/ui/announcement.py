"""What a screen reader says by itself, wherever the person is in the window: that a job ended, that something needs them."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(on: QWidget, words: str, *, urgent: bool = False) -> None:
    """At once, or, unless it is urgent, when the reader has finished its sentence. Nothing where no reader listens."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(on, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
