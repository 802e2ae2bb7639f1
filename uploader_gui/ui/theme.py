"""Light and dark: the colors of the window, told apart by what they are for, and the system followed live."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
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
    """Every color of one theme, as #rrggbb. Text is AA wherever it stands, marks and frames of fields 3:1: checked by a test."""

    panel: str
    base: str
    line: str
    edge: str
    field: str
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
    primary_text: str
    notice: str
    accent_fill: str
    good_fill: str
    held_fill: str
    bad_fill: str
    quiet_fill: str

    def of(self, tone: Tone) -> QColor:
        """The color that says `tone`."""
        return QColor(getattr(self, tone.value))

    def fill(self, tone: Tone) -> QColor:
        """The color of bars and dots that say `tone`: stronger than that of text."""
        name = {Tone.GOOD: self.good_fill, Tone.HELD: self.held_fill, Tone.BAD: self.bad_fill, Tone.ACCENT: self.accent_fill}
        return QColor(name.get(tone, self.quiet_fill))


LIGHT = Colors(
    panel="#f6f7f9", base="#ffffff", line="#e3e6ea", edge="#d5d9df", field="#868d98", hover="#f1f4f8",
    selection="#e7effd", track="#e9ebef", text="#1b1d21", muted="#545b66", faint="#646b76",
    accent="#1f5be0", good="#157a41", held="#8f5a08", bad="#c0262f",
    button="#ffffff", button_text="#1b1d21", primary="#2563eb", primary_hover="#1d55d3", primary_text="#ffffff",
    notice="#fdf3e0", accent_fill="#2563eb", good_fill="#1b915a", held_fill="#b5720f", bad_fill="#d8363f", quiet_fill="#7c838e",
)  # fmt: skip
DARK = Colors(
    panel="#212429", base="#1b1c20", line="#303339", edge="#3a3e46", field="#6b717b", hover="#26292f",
    selection="#29354e", track="#31343b", text="#e9eaed", muted="#adb2bb", faint="#989ea8",
    accent="#7aa9ff", good="#4cc38a", held="#e3a73f", bad="#f47c80",
    button="#1b1c20", button_text="#e9eaed", primary="#2f6fe4", primary_hover="#2a63cf", primary_text="#ffffff",
    notice="#39301d", accent_fill="#4d8dfa", good_fill="#3fb37a", held_fill="#d99a33", bad_fill="#ea5f66", quiet_fill="#7b828d",
)  # fmt: skip
LIGHT_STRONG = replace(
    LIGHT, panel="#ffffff", line="#767676", edge="#000000", field="#000000", hover="#eef2f8", selection="#dbe7ff", track="#e4e4e4",
    text="#000000", muted="#222222", faint="#333333", accent="#003c9e", good="#00501f", held="#5c3500", bad="#8f0010",
    button_text="#000000", primary="#003c9e", primary_hover="#002c75", notice="#fff4dc",
    accent_fill="#003c9e", good_fill="#006b2c", held_fill="#7d4a00", bad_fill="#a80014", quiet_fill="#555555",
)  # fmt: skip
"""For who asked the system for more contrast: text 7:1, everything else 4.5:1."""
DARK_STRONG = replace(
    DARK, panel="#000000", base="#000000", line="#8a8a8a", edge="#ffffff", field="#ffffff", hover="#1c1c1c", selection="#17294d",
    track="#2b2b2b", text="#ffffff", muted="#eeeeee", faint="#dddddd", accent="#a8c8ff", good="#7ee2ad", held="#ffc861", bad="#ffadb0",
    button="#000000", button_text="#ffffff", primary="#a8c8ff", primary_hover="#c6dbff", primary_text="#000000", notice="#2b2000",
    accent_fill="#86b2ff", good_fill="#5fd598", held_fill="#f0b040", bad_fill="#ff8a90", quiet_fill="#a8a8a8",
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
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._wishes.contrastPreferenceChanged.connect(self._follow)
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
        return self.colors in (DARK, DARK_STRONG)

    def _follow(self) -> None:
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark if self._forced is None else self._forced
        self.colors = look(dark=dark, strong=self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast)
        self._app.setPalette(_palette(self.colors))
        self._app.setStyleSheet(_style(self.colors, QFontMetrics(self._app.font())))
        self.changed.emit()


def look(*, dark: bool, strong: bool) -> Colors:
    """The colors for who wants them dark, and for who wants more contrast."""
    return (DARK_STRONG if dark else LIGHT_STRONG) if strong else (DARK if dark else LIGHT)


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
        (role.ToolTipText, of.text), (role.Highlight, of.primary), (role.HighlightedText, of.primary_text), (role.Link, of.accent),
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
    parts = {"gap": 0.38, "pad": 0.72, "radius": 0.4, "tall": 1.0, "small": 0.25, "cell": 0.62, "arrow": 0.6, "box": 0.95}
    sizes = {name: str(round(unit * part)) for name, part in parts.items()}
    sizes |= {f"{name}_less": str(round(unit * parts[name]) - 1) for name in ("gap", "pad", "small")}  # within a wider frame
    tick = "tick_light" if of.primary_text == "#ffffff" else "tick_dark"
    for name, file in (("arrow_file", "arrow"), ("arrow_up_file", "arrow_up"), ("tick_file", tick)):
        sizes[name] = str(resource("icons", f"{file}.svg")).replace("\\", "/")
    words["disabled"] = _mixed(of.text, of.panel).name()
    return Template(text("style.qss")).substitute(words | sizes)
