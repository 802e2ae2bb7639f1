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
    """All of them in an order of chance, and then again with sizes of chance, until the time is up."""
    chance, end = random.Random(room.seed), time.monotonic() + room.seconds
    played, broken = 0, []
    different: set[str] = set()
    for case in cases(chance):
        played += 1
        different.add(f"{case[0].name} {case[1].name} {case[3]}")
        if problem := play(case):
            broken.append(f"{described(case)}: {problem}")
            room.tell(broken[-1])
        if time.monotonic() > end:
            break
    counted: dict[str, int | float | str] = {
        "uploads whose file changed": played,
        "kinds of change": len(CHANGES),
        "stages of an upload": len(IN_PARTS) + len(BY_POST) + len(ONE_BY_ONE),
        "different pairs of them": len(different),
    }
    return Figures(counted, broken)


def cases(chance: random.Random) -> Iterator[Case]:
    """Without end."""
    kinds = ((IN_PARTS, LARGE, False), (BY_POST, SMALL, True), (ONE_BY_ONE, SMALL, False))
    known = [(when, change, size, posted) for stages, size, posted in kinds for when in stages for change in CHANGES]
    chance.shuffle(known)
    yield from known
    while True:
        when, change, size, posted = chance.choice(known)
        size = chance.randrange(8 * MIB + 2048, 16 * MIB) if size == LARGE else chance.randrange(2048, MIB)
        yield when, change, size, posted


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
