"""The window says what it is, and whose work it stands on."""

from PySide6.QtWidgets import QDialogButtonBox, QLabel

from tests.ui.scenes import empty_desk
from uploader_gui import __version__
from uploader_gui.program_files import resource
from uploader_gui.ui.about import THIRD_PARTY, About, licences


def test_the_menu_opens_it_and_its_button_closes_it(opened, qtbot) -> None:
    window = opened(empty_desk())
    window.actions_.about.trigger()
    about = window.findChild(About)
    assert about.isVisible()
    said = " ".join(label.text() for label in about.findChildren(QLabel))
    assert f"Uploader {__version__}" in said
    assert "LGPL 3" in said
    assert about.licences.toPlainText() == licences()
    with qtbot.waitSignal(about.destroyed):
        about.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()


def test_from_its_source_it_says_where_the_licences_are(qapp) -> None:
    assert not resource(THIRD_PARTY).is_file()
    assert "NOTICE" in licences()
