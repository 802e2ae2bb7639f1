"""Sample files of real sizes, the same bytes on every computer, for the practice bucket."""

import csv
import io
import math
import random
import struct
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

MB = 1_000_000
LARGE = 320 * MB
"""Bytes of the large one: some forty parts."""


def make_samples(folder: Path) -> list[Path]:
    """Write what is not there yet; returns all of them. Takes a second or two the first time."""
    return [_write(folder / name, content) for name, content in _SAMPLES.items()]


def _write(path: Path, content: Callable[[], Iterator[bytes]]) -> Path:
    if path.exists():
        return path  # it arrives under its name only when it is whole
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.draft")
    with draft.open("wb") as file:
        for block in content():
            file.write(block)
    return draft.replace(path)


def _letter() -> Iterator[bytes]:
    for line in range(1, 61):
        yield f"{line:>3}. Grüße aus dem Übungs-Eimer – greetings from the practice bucket – 练习桶的问候\n".encode()


def _measurements() -> Iterator[bytes]:
    chance = random.Random(20)
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(("second", "temperature", "pressure"))
    for second in range(12_000):
        lines.writerow((second, f"{18 + 4 * math.sin(second / 900) + chance.random():.3f}", f"{1013 + chance.gauss(0, 2):.2f}"))
    yield text.getvalue().encode()


def _picture() -> Iterator[bytes]:
    """A gradient, in the simplest image format that viewers open."""
    yield b"P6 1280 720 255\n"
    for row in range(720):
        yield bytes(value for column in range(1280) for value in (column * 255 // 1279, row * 255 // 719, 128))


def _tone() -> Iterator[bytes]:
    """Eight seconds of 440 Hz."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        file.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(2 * math.pi * 440 * n / 44_100))) for n in range(8 * 44_100)))
    yield sound.getvalue()


def _large() -> Iterator[bytes]:
    """No block like another, and none that a store could shrink."""
    block = random.Random(22).randbytes(MB - 8)
    for number in range(LARGE // MB):
        yield number.to_bytes(8, "big") + block


_SAMPLES: dict[str, Callable[[], Iterator[bytes]]] = {
    "documents/a letter – Grüße.txt": _letter,
    "documents/measurements.csv": _measurements,
    "pictures/gradient.ppm": _picture,
    "sounds/440 Hz.wav": _tone,
    "videos/a long evening.bin": _large,
}
