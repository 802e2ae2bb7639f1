"""Work in this process, shown to whoever reads."""

from typing import TYPE_CHECKING

from uploader_gui.commands.face import Face

if TYPE_CHECKING:
    from uploader_gui.app import Owner


def show_work(face: Face, owner: "Owner", lanes: int = 0, *, until_done: bool) -> int:
    """Work with threads of this process until it is over or interrupted; returns the exit code. What shows bars is loaded only now."""
    owner.load()
    from uploader_gui.commands.screen import choose_screen
    from uploader_gui.commands.shift import work
    from uploader_gui.commands.watch import Watch

    return work(owner, Watch(choose_screen(face), until_done=until_done), lanes)
