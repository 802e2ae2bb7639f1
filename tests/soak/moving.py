"""Files that change while they are uploaded: every change at every stage, and then at random, with sizes at random."""

import random
import time
from collections.abc import Iterator

from tests.moving.changes import CHANGES, Change
from tests.moving.nobody import folder_of_nobodys
from tests.moving.scene import LARGE, SMALL
from tests.moving.stages import BY_POST, IN_PARTS, ONE_BY_ONE, When, check_case
from tests.soak import Figures, Room
from uploader_gui.core.plan import MIB

TITLE = "The source moves"
Case = tuple[When, Change, int, bool]


def soak(room: Room) -> Figures:
    """All of them once, however long it takes, then at random until the time is up."""
    end = time.monotonic() + room.seconds
    counted = {"changes played": 0, "stages": len(IN_PARTS) + len(BY_POST) + len(ONE_BY_ONE), "kinds of change": len(CHANGES)}
    broken: list[str] = []
    for case in cases(random.Random(room.seed), end):
        counted["changes played"] += 1
        if problem := play(case):
            broken.append(f"{described(case)}: {problem}")
            room.tell(broken[-1])
    return Figures(dict(counted), broken)


def cases(chance: random.Random, end: float) -> Iterator[Case]:
    for stages, size, posted in ((IN_PARTS, LARGE, False), (BY_POST, SMALL, True), (ONE_BY_ONE, SMALL, False)):
        for when in stages:
            for change in CHANGES:
                yield when, change, size, posted
    while time.monotonic() < end:
        large = chance.random() < 0.5
        posted = not large and chance.random() < 0.5
        stages = IN_PARTS if large else BY_POST if posted else ONE_BY_ONE
        size = chance.randrange(8 * MIB + 2048, 16 * MIB) if large else chance.randrange(2048, MIB)
        yield chance.choice(stages), chance.choice(CHANGES), size, posted


def play(case: Case) -> str:
    """What was wrong, "" where nothing was."""
    when, change, size, posted = case
    try:
        with folder_of_nobodys() as folder:
            check_case(folder, when, change, size, posted=posted)
    except Exception as problem:
        return f"{type(problem).__name__} {problem}"[:500]
    return ""


def described(case: Case) -> str:
    when, change, size, posted = case
    return f"{size} bytes {'by post' if posted else 'by attempt'}, {when.name}, {change.name}"
