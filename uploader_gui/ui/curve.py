"""A calm curve through points."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def smooth(points: Sequence[QPointF]) -> QPainterPath:
    """Through every point, in one direction of x; never beyond two neighbours, so that nothing is drawn that was not there.

    The slopes are those of Fritsch and Butland, https://doi.org/10.1137/0905021: none at a peak, else between the two beside it.
    """
    path = QPainterPath(points[0] if points else QPointF())
    slopes = [_slope(before, after) for before, after in pairwise(points)]
    at = [_between(one, other) for one, other in pairwise([0.0, *slopes, 0.0])]
    for (before, after), leaves, arrives in zip(pairwise(points), at, at[1:], strict=False):
        third = (after.x() - before.x()) / 3
        path.cubicTo(
            QPointF(before.x() + third, before.y() + third * leaves), QPointF(after.x() - third, after.y() - third * arrives), after
        )
    return path


def _slope(before: QPointF, after: QPointF) -> float:
    wide = after.x() - before.x()
    return (after.y() - before.y()) / wide if wide else 0.0


def _between(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one * other > 0 else 0.0
