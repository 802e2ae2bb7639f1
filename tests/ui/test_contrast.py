"""What is written or drawn can be told from what it stands on: reckoned as WCAG 2.2 does, of the colors and of the window itself."""

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conditions import TROUBLED
from tests.ui.conftest import Opener
from tests.ui.gestures import row
from tests.ui.rooms import visits
from tests.ui.scenes import troubled_desk
from uploader_gui.ui.sidebar import SideItem
from uploader_gui.ui.theme import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Colors, Tone, look, theme

LOOKS = {"light": LIGHT, "dark": DARK, "light, strong": LIGHT_STRONG, "dark, strong": DARK_STRONG}
TEXT, GRAPHICS = 4.5, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
GROUNDS = ("base", "panel", "selection", "hover")
PAIRS = [
    *((tone.value, ground, TEXT) for tone, ground in product(Tone, GROUNDS)),
    *((tone.value, "notice", TEXT) for tone in (Tone.TEXT, Tone.ACCENT)),
    *((name, ground, TEXT) for name, ground in (("button_text", "button"), ("button_text", "hover"), ("button_text", "selection"))),
    *(("primary_text", ground, TEXT) for ground in ("primary", "primary_hover")),
    *((f"{fill}_fill", ground, GRAPHICS) for fill, ground in product(("accent", "good", "held", "bad"), (*GROUNDS[:3], "track"))),
    *((f"{fill}_fill", "notice", GRAPHICS) for fill in ("accent", "held", "bad")),
    *(("quiet_fill", ground, GRAPHICS) for ground in ("base", "panel", "track")),
    *(("field", ground, GRAPHICS) for ground in ("base", "panel")),
    *(("accent", ground, GRAPHICS) for ground in (*GROUNDS, "button", "notice")),
]
"""Everything that is drawn on something: text, then marks and bars, frames of fields, and the frame of what has the focus."""


def luminance(color: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("name", "of"), LOOKS.items(), ids=list(LOOKS))
def test_every_pair_of_colors_can_be_told_apart(name: str, of: Colors) -> None:
    more = 1.5 if "strong" in name else 1.0
    found = {(mark, ground): contrast(QColor(getattr(of, mark)), QColor(getattr(of, ground))) for mark, ground, _ in PAIRS}
    assert not {pair: round(found[pair], 2) for *pair_, least in PAIRS if found[pair := tuple(pair_)] < least * more}


@pytest.mark.parametrize("of", [LIGHT, DARK], ids=["light", "dark"])
def test_the_frame_of_the_colored_button_is_seen_on_it(of: Colors) -> None:
    assert contrast(QColor(of.text), QColor(of.primary)) >= GRAPHICS


def test_black_on_white_is_21_to_1() -> None:
    assert round(contrast(QColor("#000000"), QColor("#ffffff")), 2) == 21.0
    assert round(contrast(QColor("#777777"), QColor("#ffffff")), 2) == 4.48


def test_who_asks_for_more_contrast_gets_it() -> None:
    assert look(dark=False, strong=True) is LIGHT_STRONG
    assert look(dark=True, strong=True) is DARK_STRONG
    assert look(dark=True, strong=False) is DARK


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def dark(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield request.param
    theme().choose(None)


def written(window: QWidget) -> list[QWidget]:
    """Whatever can be read and used in it."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    return [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible() and one.isEnabled() and (_words(one) or isinstance(one, SideItem))
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    assert isinstance(widget, QLabel | QAbstractButton)
    return widget.text()


def seen_contrast(picture: QImage) -> float:
    """Of what is written in it and what it is written on: the color that is there most, and the one that differs most from it."""
    frame = 3 if min(picture.width(), picture.height()) > 12 else 0
    inside = picture.copy(picture.rect().adjusted(frame, frame, -frame, -frame)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(inside.constBits()).cast("I"))
    ground = QColor(pixels.most_common(1)[0][0])
    return max(contrast(QColor(pixel), ground) for pixel, _ in pixels.most_common(400))


def seen(widget: QWidget, window: QWidget) -> QImage:
    """With what is below it."""
    return window.grab(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())).toImage()


def poor(window: QWidget) -> dict[str, float]:
    whole = window.grab().toImage()
    places = [(one, QRect(one.mapTo(window, QPoint(0, 0)), one.size()).intersected(whole.rect())) for one in written(window)]
    found = [(_words(one), least(one), seen_contrast(whole.copy(place))) for one, place in places if not place.isEmpty()]
    return {words: round(ratio, 2) for words, needed, ratio in found if ratio < needed}


def least(widget: QWidget) -> float:
    only_a_picture = isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    return GRAPHICS if only_a_picture and not widget.icon().isNull() else TEXT


def test_the_window_as_it_is_seen(opened: Opener, qtbot: QtBot, dark: bool) -> None:
    desk = troubled_desk()
    desk.condition = TROUBLED
    window = opened(desk)
    theme().choose(dark)
    qtbot.waitUntil(lambda: window.status.health.isVisible() and window.model.rowCount() > 3 and not row(window, 2).blank)
    window.table.selectRow(1)
    assert poor(window) == {}
    status = window.model.index(1, 1)
    picture = window.table.viewport().grab(window.table.visualRect(status).adjusted(20, 6, -20, -6)).toImage()
    assert seen_contrast(picture) >= TEXT


def test_every_room_as_it_is_seen(opened: Opener, qtbot: QtBot, dark: bool) -> None:
    theme().choose(dark)
    found: dict[str, dict[str, float]] = {}
    for room, widget in visits(opened, qtbot):
        if theme().dark != dark:  # each window comes with settings of its own
            theme().choose(dark)
        if not isinstance(widget, QMenu):
            found[room] = poor(widget)
    assert len(found) > 15
    assert not {room: words for room, words in found.items() if words}
