"""The pane below the table: what is known of the chosen file or job, its parts, its attempts, and the speed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from uploader_gui.core.job import Job
from uploader_gui.core.upload import Upload
from uploader_gui.ui.details_words import Fact, Story, job_facts, story_lines, upload_facts
from uploader_gui.ui.fact_list import FactList
from uploader_gui.ui.named import link_button, named
from uploader_gui.ui.part_squares import PartSquares
from uploader_gui.ui.speed_graph import SpeedGraph
from uploader_gui.ui.wording import tr


class Details(QFrame):
    """`shown` is emitted when a page is chosen that needs more to be read."""

    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("details")
        unit = self.fontMetrics().height()
        self.tabs = QTabBar(expanding=False, drawBase=False)
        self.tabs.setAccessibleName(tr("Details"))
        for name in (tr("General"), tr("Parts"), tr("Attempts"), tr("Speed")):
            self.tabs.addTab(name)
        self.facts = FactList()
        self.squares = PartSquares()
        self.story = QPlainTextEdit(readOnly=True)
        self.story.setAccessibleName(tr("Attempts"))
        self.story.setFrameShape(QFrame.Shape.NoFrame)
        self.story.setTabChangesFocus(True)
        self.story.document().setDocumentMargin(0)
        self.graph = SpeedGraph()
        self.beside = SpeedGraph()
        self._pages = QStackedWidget()
        for page in (self.facts, self.squares, self.story, self.graph):
            self._pages.addWidget(page)
        self.copy_button = link_button(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy what is shown here, with code and request id"))
        self.copy_button.clicked.connect(self.copy)
        self._lay_out(unit)
        self.tabs.currentChanged.connect(self._turn)
        self.show_nothing()

    def _lay_out(self, unit: int) -> None:
        left = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.tabs, 1)  # all the room: the chosen tab's bold name is wider
        head.addWidget(self.copy_button)
        left.addLayout(head)
        left.addWidget(self._pages, 1)
        left.setSpacing(unit // 3)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(unit, 0, 0, 0)
        title = named(QLabel(tr("Speed, last 5 minutes")), "strong")
        title.setContentsMargins(0, unit // 4, 0, unit // 4)
        right.addWidget(title)
        right.addWidget(self.beside, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(unit, round(unit * 0.6), unit, round(unit * 0.6))
        whole.addLayout(left, 3)
        whole.addWidget(self._right, 2)

    # --- what the window asks ---

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self.facts.show_facts([Fact(tr("Nothing chosen"), tr("Choose a file or a job to see what is known of it."))])
        self.squares.show_parts(frozenset(), 0, 0)
        self.story.setPlainText("")
        self.copy_button.setEnabled(False)

    def show_job(self, job: Job, now: float) -> None:
        """A job as a whole."""
        self.facts.show_facts(job_facts(job, now))
        self.squares.show_parts(frozenset(), 0, 0)
        self.story.setPlainText(tr("Choose a file to see its attempts."))
        self.copy_button.setEnabled(True)

    def show_upload(self, upload: Upload, now: float) -> None:
        """One file, from its row alone."""
        self.facts.show_facts(upload_facts(upload, now))
        self.copy_button.setEnabled(True)

    def show_story(self, upload: Upload, story: Story, moving: int, now: float) -> None:
        """What more was read about it; `moving` parts are on their way."""
        self.squares.show_parts(frozenset(part.number for part in story.parts), story.part_count(upload), moving)
        self.story.setPlainText("\n".join(story_lines(upload, story, now)))

    def add_speed(self, rate: float) -> None:
        """Bytes per second, once a second."""
        self.graph.add(rate)
        self.beside.add(rate)

    def copy(self) -> None:
        """What is shown, as text."""
        QGuiApplication.clipboard().setText(self.facts.plain_text())

    @property
    def needs_story(self) -> bool:
        """Whether parts or attempts are looked at."""
        return self.isVisible() and self.tabs.currentIndex() in (1, 2)

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._right.setVisible(page != 3)
        self.copy_button.setVisible(page == 0)
        self.shown.emit()
