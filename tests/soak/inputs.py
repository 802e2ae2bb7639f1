"""The same promises as in tests/properties, with other inputs and many more; and a hundred thousand pasted texts."""

import random
import time
import traceback

from PySide6.QtCore import QCoreApplication

from tests.properties import Promise, expect_kept, pastes
from tests.properties.material import PIECES, known_links
from tests.properties.pastes import clipboard, links_in, long_texts, things_in
from tests.properties.test_promises import GATHERED
from tests.soak import Figures, Room
from uploader_gui.core.errors import Mistake

TITLE = "Bad input"
TEXTS = 100_000


def soak(room: Room) -> Figures:
    """Texts first; then promise after promise, in an order of chance, each round with inputs of its own."""
    until = time.monotonic() + room.seconds
    application = QCoreApplication.instance() or QCoreApplication([])
    broken: list[str] = []
    slowest, sorted_ = _paste(room.seed, broken)
    longest = _longest(broken)
    examples, tried = 0, 0
    order = random.Random(room.seed).sample(GATHERED, len(GATHERED))
    while not tried or time.monotonic() < until:
        examples += _try(order[tried % len(order)], room.seed + tried // len(order), broken)
        tried += 1
    del application
    return Figures(
        {
            "promises": min(tried, len(GATHERED)),
            "examples": examples,
            "pasted texts": TEXTS,
            "of them with links or paths": sorted_,
            "slowest text, milliseconds": round(slowest * 1000, 1),
            "slowest of 18 texts of ten megabytes, seconds": round(longest, 2),
        },
        sorted(set(broken)),
    )


def _try(promised: Promise, chance: int, broken: list[str]) -> int:
    try:
        expect_kept(promised, promised.quick, chance)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        told = "".join(traceback.format_exception_only(error)).strip()[-400:]
        broken.append(f"{promised.sentence} (chance {chance}): {told}")
    return promised.quick


def _paste(seed: int, broken: list[str]) -> tuple[float, int]:
    """The longest that one took, in seconds, and how many held something."""
    chance, slowest, held = random.Random(seed), 0.0, 0
    for _ in range(TEXTS):
        text = _text(chance)
        began = time.monotonic()
        try:
            held += bool(things_in(clipboard(text)))
            links_in(text)
        except Mistake:
            pass
        except Exception as error:
            broken.append(f"a pasted text raised {type(error).__name__}: {text!r}"[:400])
        slowest = max(slowest, time.monotonic() - began)
    if slowest > pastes.SECONDS:
        broken.append(f"a pasted text took {slowest:.1f} s")
    return slowest, held


def _text(chance: random.Random) -> str:
    """A link, a piece of one, letters from anywhere, or all of that."""
    pieces = [chance.choice(known_links()), chance.choice(PIECES), "".join(chr(chance.randrange(0x110000)) for _ in range(8))]
    return "".join(chance.choices(pieces, k=chance.randrange(1, 6)))[chance.randrange(3) :]


def _longest(broken: list[str]) -> float:
    slowest = 0.0
    for what, text in long_texts().items():
        began = time.process_time()
        things_in(clipboard(text))
        try:
            links_in(text)
            broken.append(f"ten megabytes were read for links: {what}")
        except Mistake:
            slowest = max(slowest, time.process_time() - began)
    return slowest
