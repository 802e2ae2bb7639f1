"""Light and dark: the colors of the window, told apart by what they are for, and the system followed live."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from uploader_gui.program_files import resource
from uploader_gui.ui.resources import text


class Tone(StrEnum):
    """What a color says."""

    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    GOOD = "good"
    HELD = "held"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Colors:
    """Every color of one theme, as #rrggbb. Text colors are AA on `base`, `panel` and `selection`, checked by a test."""

    panel: str
    base: str
    line: str
    edge: str
    hover: str
    selection: str
    track: str
    text: str
    muted: str
    faint: str
    accent: str
    good: str
    held: str
    bad: str
    button: str
    button_text: str
    primary: str
    primary_hover: str
    notice: str
    good_fill: str
    held_fill: str
    bad_fill: str
    quiet_fill: str

    def of(self, tone: Tone) -> QColor:
        """The color that says `tone`."""
        return QColor(getattr(self, tone.value))

    def fill(self, tone: Tone) -> QColor:
        """The color of bars and dots that say `tone`: stronger than that of text."""
        name = {Tone.GOOD: self.good_fill, Tone.HELD: self.held_fill, Tone.BAD: self.bad_fill, Tone.ACCENT: self.primary}
        return QColor(name.get(tone, self.quiet_fill))


LIGHT = Colors(
    panel="#f6f7f9", base="#ffffff", line="#e3e6ea", edge="#d5d9df", hover="#f1f4f8", selection="#e7effd", track="#e9ebef",
    text="#1b1d21", muted="#545b66", faint="#646b76", accent="#1f5be0", good="#157a41", held="#8f5a08", bad="#c0262f",
    button="#ffffff", button_text="#1b1d21", primary="#2563eb", primary_hover="#1d55d3", notice="#fdf3e0",
    good_fill="#1f9d61", held_fill="#c27c14", bad_fill="#d8363f", quiet_fill="#9aa1ac",
)  # fmt: skip
DARK = Colors(
    panel="#212429", base="#1b1c20", line="#303339", edge="#3a3e46", hover="#26292f", selection="#29354e", track="#31343b",
    text="#e9eaed", muted="#adb2bb", faint="#989ea8", accent="#7aa9ff", good="#4cc38a", held="#e3a73f", bad="#f47c80",
    button="#1b1c20", button_text="#e9eaed", primary="#2f6fe4", primary_hover="#2a63cf", notice="#39301d",
    good_fill="#3fb37a", held_fill="#d99a33", bad_fill="#ea5f66", quiet_fill="#6b717b",
)  # fmt: skip


class Theme(QObject):
    """The colors in use. `changed` is emitted after the application's palette and style have been set."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced: bool | None = None
        self.colors = LIGHT
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    def choose(self, dark: bool | None) -> None:  # noqa: FBT001 - the three choices of a setting
        """Dark, light, or None: as the system."""
        self._forced = dark
        self._follow()

    def follow(self, owner: QObject, paint: Callable[[], object]) -> None:
        """Call `paint` now and at every change, as long as `owner` lives."""
        link = self.changed.connect(lambda: paint())  # noqa: PLW0108 - a bound method would be tied to its own object
        owner.destroyed.connect(lambda *_: QObject.disconnect(link))
        paint()

    @property
    def dark(self) -> bool:
        """Whether the dark colors are in use."""
        return self.colors is DARK

    def _follow(self) -> None:
        system = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self.colors = DARK if (system if self._forced is None else self._forced) else LIGHT
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(_style(self.colors, QFontMetrics(self._app.font())))
        self.changed.emit()


_theme: Theme | None = None


def theme() -> Theme:
    """The application's theme; made at the first call."""
    global _theme
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if _theme is None or _theme.parent() is not app:
        _theme = Theme(app)
    return _theme


def colors() -> Colors:
    """The colors in use."""
    return theme().colors


def _palette(of: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, name in (
        (role.Window, of.panel), (role.Base, of.base), (role.AlternateBase, of.panel), (role.Button, of.button),
        (role.WindowText, of.text), (role.Text, of.text), (role.ButtonText, of.button_text), (role.ToolTipBase, of.panel),
        (role.ToolTipText, of.text), (role.Highlight, of.primary), (role.HighlightedText, "#ffffff"), (role.Link, of.accent),
        (role.PlaceholderText, of.faint), (role.Mid, of.line), (role.Midlight, of.line), (role.Dark, of.edge),
        (role.Light, of.base), (role.Accent, of.primary),
    ):  # fmt: skip
        palette.setColor(target, QColor(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, _mixed(of.text, of.panel))
    return palette


def _mixed(one: str, other: str) -> QColor:
    first, second = QColor(one), QColor(other)
    return QColor((first.red() + second.red()) // 2, (first.green() + second.green()) // 2, (first.blue() + second.blue()) // 2)


def _style(of: Colors, metrics: QFontMetrics) -> str:
    unit = metrics.height()
    words = {field.name: getattr(of, field.name) for field in fields(of)}
    parts = {"gap": 0.38, "pad": 0.72, "radius": 0.4, "tall": 1.0, "small": 0.25, "cell": 0.62, "arrow": 0.6}
    sizes = {name: str(round(unit * part)) for name, part in parts.items()}
    sizes["arrow_file"] = str(resource("icons", "arrow.svg")).replace("\\", "/")
    words["disabled"] = _mixed(of.text, of.panel).name()
    return Template(text("style.qss")).substitute(words | sizes)
