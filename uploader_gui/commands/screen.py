"""How work under way is shown: JSON lines for scripts, one line a file without a terminal, bars on one (see bars)."""

import sys
from typing import Protocol

from uploader_gui.commands.face import Face
from uploader_gui.commands.look import Look, delays
from uploader_gui.commands.output import ended_line, printable, say, tell, tell_json


class Screen(Protocol):
    """What a look is shown on. `every_event`: it wants also those of which several come to a file."""

    every_event: bool

    def show(self, look: Look) -> None:
        """Show what is new."""
        ...

    def close(self) -> None:
        """Leave the terminal as it was."""
        ...


class JsonScreen:
    """Events, one object a line."""

    every_event = True

    def show(self, look: Look) -> None:
        """Every event, as it is kept."""
        for event in look.events:
            tell_json(event)

    def close(self) -> None:
        """Nothing was changed."""


class LineScreen:
    """For logs: one line for each file that ended, and for what holds the work up."""

    every_event = False

    def __init__(self) -> None:
        self._held: set[str] = set()

    def show(self, look: Look) -> None:
        """Ended files, and holds when they begin."""
        if lines := [line for event in look.events if (line := ended_line(event))]:
            tell("\n".join(lines))
        held = set(delays(look.state))
        for message in sorted(held - self._held):
            say(printable(message))
        self._held = held

    def close(self) -> None:
        """Nothing was changed."""


def choose_screen(face: Face) -> Screen:
    """What suits who reads."""
    if face.json:
        return JsonScreen()
    if not sys.stdout.isatty():
        return LineScreen()
    from uploader_gui.commands.bars import BarScreen  # rich takes 50 ms to load

    return BarScreen()
