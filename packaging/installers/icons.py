"""The program's icon in every size and container that a desktop asks for, all drawn from resources/icons/app.svg."""

import os
import struct
from functools import cache
from pathlib import Path

from installers.project import ROOT

DRAWING = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, of the folders of freedesktop.org's hicolor theme."""
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


@cache
def png(size: int) -> bytes:
    """The drawing, `size` pixels square."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())


def ico() -> bytes:
    """For Windows: a directory of PNG images."""
    pictures = [png(size) for size in ICO]
    at = 6 + 16 * len(ICO)
    head = struct.pack("<HHH", 0, 1, len(ICO))
    for size, picture in zip(ICO, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """For macOS: a chain of PNG images, each with its kind and length."""
    chain = b"".join(kind + struct.pack(">I", 8 + len(png(size))) + png(size) for size, kind in ICNS.items())
    return b"icns" + struct.pack(">I", 8 + len(chain)) + chain


def write_theme(hicolor: Path, name: str) -> None:
    """All sizes and the drawing itself, laid out as an icon theme."""
    for size in SIZES:
        _write(hicolor / f"{size}x{size}" / "apps" / f"{name}.png", png(size))
    _write(hicolor / "scalable" / "apps" / f"{name}.svg", DRAWING.read_bytes())


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
