"""The few things to set once for everything."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from uploader_gui.settings import Settings
from uploader_gui.ui.named import quiet_label
from uploader_gui.ui.wording import tr

APPEARANCE = "appearance"
"""Where the window remembers light or dark; absent: as the system."""


class SettingsDialog(QDialog):
    """`chosen` carries the new Settings."""

    chosen = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Settings"))
        self.appearance = QComboBox()
        for value, words in (("", tr("As the system")), ("light", tr("Light")), ("dark", tr("Dark"))):
            self.appearance.addItem(words, value)
        self.appearance.setCurrentIndex(max(0, self.appearance.findData(settings.window.get(APPEARANCE, ""))))
        self.lanes = QSpinBox(minimum=0, maximum=64, value=settings.lanes)
        self.lanes.setSpecialValueText(tr("automatic"))
        self.history = QSpinBox(minimum=0, maximum=10_000_000, singleStep=10_000, value=settings.keep_history)
        self.history.setGroupSeparatorShown(True)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Appearance"), self.appearance)
        form.addRow(tr("Uploads at once"), self.lanes)
        form.addRow(tr("Ended uploads kept in the list"), self.history)
        note = quiet_label(tr("“Uploads at once” counts from the next start."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        unit = self.fontMetrics().height()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(unit, unit, unit, unit)
        whole.setSpacing(unit)
        whole.addLayout(form)
        whole.addWidget(note)
        whole.addWidget(buttons)

    def _accept(self) -> None:
        window = {**self._settings.window, APPEARANCE: str(self.appearance.currentData())}
        self.chosen.emit(replace(self._settings, lanes=self.lanes.value(), keep_history=self.history.value(), window=window))
        self.accept()
