"""What the desktop is asked for, by its own means: to stay awake, to show a notice or progress. Where it can't, nothing is said."""

import sys
from typing import Protocol


class Desktop(Protocol):
    """The computer's desktop. Calls may take a moment: not for the window's thread. None of them raises."""

    def stay_awake(self, why: str) -> None:
        """Do not fall asleep by itself until `may_sleep`, or until this program ends; the screen may go dark."""
        ...

    def may_sleep(self) -> None:
        """As it likes."""
        ...

    def notify(self, title: str, words: str) -> bool:
        """Show a notice; whether there is a place for it."""
        ...

    def show_progress(self, share: float | None) -> None:
        """On the program's icon in the dock or taskbar, from 0 to 1; None: nothing."""
        ...

    def close(self) -> None:
        """The program ends: whatever was asked for is taken back."""
        ...


def this_desktop() -> Desktop:
    """That of the platform this runs on."""
    if sys.platform == "win32":
        from uploader_gui.desktop.windows import WindowsDesktop

        return WindowsDesktop()
    if sys.platform == "darwin":
        from uploader_gui.desktop.mac import MacDesktop

        return MacDesktop()
    from uploader_gui.desktop.freedesktop import FreeDesktop

    return FreeDesktop()
