"""The few things to set once for everything."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QSpinBox, QWidget

from uploader_gui.settings import MOST_LANES, Settings
from uploader_gui.ui.choices import choice
from uploader_gui.ui.dialog_column import fill
from uploader_gui.ui.languages import LANGUAGE, LANGUAGES
from uploader_gui.ui.named import inset, quiet_label
from uploader_gui.ui.outside import AWAKE, NOTICES, TRAY
from uploader_gui.ui.wording import tr

UPDATES, WEEKLY, NO = "updates", "weekly", "no"
"""Where the window remembers whether newer versions are looked for, and what it remembers then; absent: nobody was asked yet."""
MOST_KEPT, MOST_PLANNED = 100_000_000, 1_000_000
"""Files."""
APPEARANCE = "appearance"
"""Where the window remembers light or dark; absent: as the system."""


def _switches() -> dict[str, str]:
    return {
        AWAKE: tr("Keep this computer awake while files are uploaded"),
        NOTICES: tr("Tell me when a job is done"),
        TRAY: tr("Closing the window hides it beside the clock while there is work"),
    }


def _count(value: int, most: int, none: str, step: int = 1) -> QSpinBox:
    """A number up to `most`; for 0 it says `none`."""
    made = QSpinBox(minimum=0, maximum=most, singleStep=step, value=min(value, most))
    made.setSpecialValueText(none)
    inset(made)
    return made


class SettingsDialog(QDialog):
    """`chosen` carries the new Settings, `login_chosen` whether to start at login, where that is to change."""

    chosen = Signal(object)
    login_chosen = Signal(bool)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Settings"))
        looks = [("", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))]
        self.appearance = choice(looks, settings.window.get(APPEARANCE, ""))
        self.language = choice([("", tr("As the system")), *LANGUAGES.items()], settings.window.get(LANGUAGE, ""))
        self.lanes = _count(settings.lanes, MOST_LANES, tr("automatic"))
        self.plan_files = _count(settings.plan_files, MOST_PLANNED, tr("never"), step=100)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Appearance"), self.appearance)
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Uploads at once"), self.lanes)
        form.addRow(tr("Ask before a drop of more files than"), self.plan_files)
        self.history = _count(settings.history_limit, MOST_KEPT, tr("everything"), step=1000)
        self.history.setToolTip(tr("Older jobs leave the list, and their receipts with them. What was uploaded stays where it is."))
        form.addRow(tr("Finished files kept in the list"), self.history)
        self.switches = {name: self._switch(name, words) for name, words in _switches().items()}
        for switch in self.switches.values():
            form.addRow(switch)
        self.metered = QCheckBox(tr("Wait while the network is metered, such as mobile data"))
        self.metered.setChecked(settings.wait_on_metered)
        form.addRow(self.metered)
        self.login, self._at_login = QCheckBox(tr("When I log in, go on with what is left, without a window")), False
        self.login.setVisible(False)
        form.addRow(self.login)
        self.look_weekly = QCheckBox(tr("Look for new versions once a week"))
        self.look_weekly.setVisible(False)
        form.addRow(self.look_weekly)
        note = quiet_label(tr("The language and “Uploads at once” count from the next start."))
        fill(self, self._accept, form, note)

    def offer_login(self) -> None:
        """There is a switch for it; how it stands is not known yet."""
        self.login.setVisible(True)
        self.login.setEnabled(False)

    def show_login(self, on: bool) -> None:  # noqa: FBT001 - of an answer
        """How it stands."""
        self._at_login = on
        self.login.setChecked(on)
        self.login.setEnabled(True)

    def offer_looking(self) -> None:
        """There is somebody to ask for newer versions."""
        self.look_weekly.setVisible(True)
        self.look_weekly.setChecked(self._settings.window.get(UPDATES) == WEEKLY)

    def _switch(self, name: str, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setChecked(self._settings.window.get(name, "yes") == "yes")
        return made

    def _plain(self) -> dict[str, Any]:
        return {
            "lanes": self.lanes.value(),
            "plan_files": self.plan_files.value(),
            "wait_on_metered": self.metered.isChecked(),
            "history_limit": self.history.value(),
        }

    def _accept(self) -> None:
        switched = {name: "yes" if switch.isChecked() else "no" for name, switch in self.switches.items()}
        window = {
            **self._settings.window,
            **switched,
            APPEARANCE: str(self.appearance.currentData()),
            LANGUAGE: str(self.language.currentData()),
        }
        if not self.look_weekly.isHidden():
            window[UPDATES] = WEEKLY if self.look_weekly.isChecked() else NO
        self.chosen.emit(self._settings._replace(window=window, **self._plain()))
        if self.login.isEnabled() and self.login.isChecked() != self._at_login:
            self.login_chosen.emit(self.login.isChecked())
        self.accept()


def open_settings(
    parent: QWidget, settings: Settings, chosen: Callable[[Settings], object], more: Iterable[Callable[[SettingsDialog], object]]
) -> None:
    """Show them; `chosen` gets the new ones, `more` the dialog, for what is no part of Settings."""
    dialog = SettingsDialog(settings, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for offer in more:
        offer(dialog)
    dialog.chosen.connect(chosen)
    dialog.open()
