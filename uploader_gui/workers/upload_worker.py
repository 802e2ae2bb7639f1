"""A lane: a thread that claims, lets the engine run, and starts again."""

from PySide6.QtCore import QObject, QThread

from uploader_gui.engine.crew import Crew


class UploadWorker(QThread):
    """Hosts one lane of the crew."""

    def __init__(self, crew: Crew, number: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"lane-{number}")
        self._crew = crew
        self._number = number

    def run(self) -> None:
        """Until the crew is closed."""
        self._crew.work(self._number)
