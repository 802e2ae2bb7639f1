"""Work in this process, or in the one that owns the queue, shown to whoever reads."""

import time
from typing import TYPE_CHECKING

from uploader_gui.commands.asking import PATIENCE, ringing
from uploader_gui.commands.face import Face
from uploader_gui.commands.output import printable, say
from uploader_gui.core.errors import QueueTaken
from uploader_gui.core.rate import format_rate

WATCH_EVERY = 0.5
"""Seconds between two looks at the work of another process."""

if TYPE_CHECKING:
    from uploader_gui.app import Owner


def show_work(face: Face, owner: "Owner", lanes: int = 0, *, until_done: bool) -> int:
    """Work with threads of this process until it is over or interrupted; returns the exit code. What shows bars is loaded only now."""
    owner.load(lanes)
    from uploader_gui.commands.screen import choose_screen
    from uploader_gui.commands.shift import work
    from uploader_gui.commands.watch import Watch

    return work(owner, Watch(choose_screen(face), until_done=until_done), lanes)


def work_or_watch(face: Face, lanes: int = 0, limit: int | None = None, *, until_done: bool, on_metered: bool = False) -> int:
    """Work; where another process owns the queue, watch it, and take over when it ends. Returns the exit code.

    `limit` in bytes a second; None: as the settings say. `on_metered`: do not wait for another network, whatever they say.
    """
    from uploader_gui.workers.caller import AnswerCut, NobodyHome

    patient_until = time.monotonic() + PATIENCE
    while True:
        try:
            return _work(face, lanes, limit, until_done=until_done, on_metered=on_metered)
        except QueueTaken:
            if time.monotonic() > patient_until:
                raise
        try:
            return _watch(face, limit, until_done=until_done, on_metered=on_metered)
        except AnswerCut:
            patient_until = time.monotonic() + PATIENCE  # it was there a moment ago
        except NobodyHome:
            time.sleep(0.1)


def _work(face: Face, lanes: int, limit: int | None, *, until_done: bool, on_metered: bool) -> int:
    from uploader_gui.app import open_owner

    with open_owner(face.home) as owner:
        for sentence in owner.news:
            say(printable(sentence))
        if limit is not None:
            owner.floor.limiter.insist(limit)
        if on_metered:
            owner.desk.metering.choose(False)
        return show_work(face, owner, lanes, until_done=until_done)


def _watch(face: Face, limit: int | None, *, until_done: bool, on_metered: bool) -> int:
    """Raises NobodyHome or AnswerCut when the owner is gone."""
    from uploader_gui.commands.look import look
    from uploader_gui.commands.screen import choose_screen
    from uploader_gui.commands.watch import Watch, first_number

    ask = ringing(face.home)
    since = first_number(next(iter(ask({"verb": "run_state"}))))
    say("Another Uploader has the queue open and does the work. This follows it.")
    if limit is not None:
        list(ask({"verb": "limit", "rate": limit}))
        say(f"Its speed limit is now: {format_rate(limit)}.")
    if on_metered:
        list(ask({"verb": "metered", "anyway": True}))
    watch = Watch(choose_screen(face), until_done=until_done)
    watch.since = since
    try:
        while (code := watch.take(look(ask, watch.since or 0, watch.listing, every=watch.every_event))) is None:
            time.sleep(WATCH_EVERY)
    finally:
        watch.close()
    return code
