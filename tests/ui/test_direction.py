"""Where one reads from the right, everything that is painted by hand is mirrored, and paths are not."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opener
from tests.ui.gestures import pick, row
from tests.ui.scenes import busy_batch, busy_desk, troubled_desk
from uploader_gui.ui.curve import smooth
from uploader_gui.ui.details_words import Fact
from uploader_gui.ui.direction import mirrored, toward, verbatim
from uploader_gui.ui.drop_zone import DropOverlay
from uploader_gui.ui.fact_list import FactGrid
from uploader_gui.ui.main_window import MainWindow
from uploader_gui.ui.part_squares import PartSquares
from uploader_gui.ui.queue_delegate import Cell
from uploader_gui.ui.queue_model import COLUMNS
from uploader_gui.ui.rows import Column
from uploader_gui.ui.sidebar import SideItem
from uploader_gui.ui.speed_graph import SpeedGraph
from uploader_gui.ui.theme import Tone, colors
from uploader_gui.ui.timetable_dialog import NEW, RuleRow
from uploader_gui.ui.volume_chart import VolumeChart
from uploader_gui.ui.wording import speed

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def from_right(qapp) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def painted(widget: QWidget, color: QColor, area: QRect | None = None) -> tuple[int, int]:
    """From where to where, in x, something in about this color is painted."""
    image = widget.grab(area or widget.rect()).toImage()
    xs = [x for x in range(image.width()) for y in range(image.height()) if close(image, x, y, color)]
    assert xs, f"nothing in {color.name()}"
    return min(xs), max(xs)


def read(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(1360, 780)
    qtbot.waitUntil(lambda: window.model.rowCount() > 3 and not row(window, 2).blank)
    return window


def close(image: QImage, x: int, y: int, color: QColor) -> bool:
    seen = image.pixelColor(x, y)
    return max(abs(seen.red() - color.red()), abs(seen.green() - color.green()), abs(seen.blue() - color.blue())) < 24


def test_a_cell_is_laid_out_as_in_a_mirror(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(troubled_desk()), qtbot)
    rect, metrics = QRect(100, 40, 240, 33), QFontMetrics(window.table.font())
    plain, turned = Cell(rect, metrics), Cell(rect, metrics, from_right=True)
    failed = next(row(window, at) for at in range(window.model.rowCount()) if row(window, at).links)
    for one, other in [
        (plain.arrow(), turned.arrow()),
        *zip(plain.bar(), turned.bar(), strict=True),
        *zip([area for _, area in plain.links(failed)], [area for _, area in turned.links(failed)], strict=True),
    ]:
        assert mirrored(QRectF(one), QRectF(rect)) == QRectF(other)
    assert plain.arrow().left() == rect.left()
    assert turned.arrow().right() == rect.right()


def cell_rect(window: MainWindow, number: int, column: Column) -> QRect:
    return window.table.visualRect(window.model.index(number, COLUMNS.index(column)))


@pytest.mark.usefixtures("from_right")
def test_the_table_is_painted_from_the_right(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(busy_desk()), qtbot)
    window._backend.tell(busy_batch())
    viewport = window.table.viewport()
    name, status, progress = (cell_rect(window, 1, column) for column in (Column.NAME, Column.STATUS, Column.PROGRESS))
    assert name.left() > status.left() > progress.left()
    left, right = painted(viewport, colors().of(Tone.TEXT), name)
    assert name.width() - right < left, "a name stands at the right"
    _, right = painted(viewport, colors().fill(Tone.ACCENT), status)
    assert right > status.width() * 0.96, "the dot comes first"
    left, right = painted(viewport, colors().fill(Tone.ACCENT), progress)
    track = Cell(progress, QFontMetrics(window.table.font()), from_right=True).bar()[0]
    assert abs(progress.left() + right - track.right()) < 3, "bars grow from the right"
    assert 0.6 < (right - left) / track.width() < 0.8
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=window.table.cell(window.model.index(0, 0)).arrow().center())
    assert row(window, 0).open is False


@pytest.mark.usefixtures("from_right")
def test_links_are_clicked_where_they_are_painted(opened: Opener, qtbot: QtBot) -> None:
    window = read(opened(troubled_desk()), qtbot)
    area = cell_rect(window, 1, Column.PROGRESS)
    _, last = window.table.cell(window.model.index(1, COLUMNS.index(Column.PROGRESS))).links(row(window, 1))[-1]
    left, _ = painted(window.table.viewport(), colors().of(Tone.ACCENT), area)
    assert abs(area.left() + left - last.left()) < 6
    linked: list[tuple[int, str]] = []
    window.table.linked.connect(lambda at, what: linked.append((at, what)))
    window.table.linked.disconnect(window._link)
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=last.center())
    assert linked == [(1, "retry")]


@pytest.mark.parametrize("direction", [LEFT, RIGHT], ids=["left", "right"])
def test_what_draws_itself_follows_its_direction(qapp, direction: Qt.LayoutDirection) -> None:
    from_right = direction is RIGHT
    parent = QWidget()
    squares, graph, item = PartSquares(), SpeedGraph(), SideItem("All", parent)
    for widget in (squares, graph, item):
        widget.setLayoutDirection(direction)
        widget.resize(300, 90)
    squares.show_parts(frozenset({1, 2}), 10, 1)
    assert (squares.square(0).left() > squares.square(1).left()) is from_right
    assert (painted(squares, colors().fill(Tone.GOOD))[0] > 150) is from_right
    for _ in range(20):
        graph.add(1e6)
    assert (painted(graph, QColor(colors().primary))[1] < 150) is from_right, "the newest is where lines end"
    item.say("7", Tone.BAD)
    assert (painted(item, colors().of(Tone.BAD))[1] < 150) is from_right
    assert (painted(item, colors().of(Tone.TEXT))[0] > 150) is from_right


def test_pointing_at_a_bar_tells_its_day_from_either_side(qapp) -> None:
    chart = VolumeChart()
    chart.resize(300, 90)
    days = [(date(2026, 7, day), day) for day in range(1, 11)]
    chart.show_days(days)
    assert chart.day_at(2) == days[0]
    chart.setLayoutDirection(RIGHT)
    assert chart.day_at(2) == days[-1]
    assert chart.day_at(298) == days[0]
    most = painted(chart, QColor(colors().primary), QRect(0, 0, 300, 34))
    assert most[1] < 90, "the tallest is the last, at the left"


def test_paths_and_figures_stay_as_they_are(from_right) -> None:
    assert verbatim("photos/2026/") == "\u2066photos/2026/\u2069"
    assert toward("Family archive / photos/2026/") == "← \u2066Family archive / photos/2026/\u2069"
    assert speed(31e6).strip("\u2068\u2069").endswith("/s")
    grid = FactGrid()
    grid.show_facts([Fact("From", "/home/ana/a.jpg", verbatim=True), Fact("State", "48 MB")])
    values = [value for _, value in grid._labels]
    assert [value.layoutDirection() for value in values] == [LEFT, RIGHT]
    assert all(value.alignment() & Qt.AlignmentFlag.AlignRight for value in values)
    assert RuleRow(NEW).begin.text() == "08:00"


def test_from_the_left_nothing_is_added(qapp) -> None:
    assert verbatim("photos/2026/") == "photos/2026/"
    assert toward("Family archive") == "→ Family archive"
    assert speed(31e6) == "31.0 MB/s"


@pytest.mark.usefixtures("from_right")
def test_the_overlay_and_the_details_turn_with_the_window(opened: Opener) -> None:
    window = opened(busy_desk())
    window.resize(1360, 780)
    pick(window, 1)
    assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > window.table.mapTo(window, QPoint(0, 0)).x()
    window.cover()
    overlay = window.overlay
    assert isinstance(overlay, DropOverlay)
    assert overlay.geometry().right() < window.sidebar.mapTo(window, QPoint(0, 0)).x()
    assert window.details.copy_button.x() < window.details.tabs.x()


def test_a_curve_never_shows_more_than_there_was() -> None:
    from PySide6.QtCore import QPointF

    heights = [0, 0, 9, 9, 3, 8, 8.2, 1, 0]
    for step in (1, -1):
        path = smooth([QPointF(step * x, y) for x, y in enumerate(heights)])
        seen = [path.pointAtPercent(at / 200) for at in range(201)]
        for point in seen:
            before, after = sorted(heights[min(int(abs(point.x())) + more, len(heights) - 1)] for more in (0, 1))
            assert before - 0.02 <= point.y() <= after + 0.02
