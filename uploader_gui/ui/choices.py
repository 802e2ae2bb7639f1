"""Choices among the values of an option, in words."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from uploader_gui.ui.wording import tr


def words_of(value: str) -> str:
    """What a choice of an option says; those without words of their own as they are."""
    return {
        "vault": tr("what I enter here"),
        "profile": tr("a profile of the AWS command line"),
        "environment": tr("this computer's environment"),
        "auto": tr("automatic"),
        "path": tr("in the path"),
        "virtual": tr("in the host name"),
    }.get(value, value)


def choice(values: Iterable[tuple[str | int, str]], chosen: str | int) -> QComboBox:
    """Of (value, words), with this one chosen."""
    made = QComboBox()
    for value, words in values:
        made.addItem(words, value)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made
