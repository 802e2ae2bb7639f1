"""Whether the program starts when the person logs in: asked of what the system itself reads then, for others may change that, too."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from uploader_gui import HIDDEN
from uploader_gui.program_files import SANDBOX
from uploader_gui.this_program import is_frozen


class LoginEntry(Protocol):
    """What the system starts at login, as far as it is ours. Neither of these raises."""

    def is_on(self) -> bool:
        """What stands there at this moment."""
        ...

    def turn(self, *, on: bool) -> bool:
        """Whether it is so now."""
        ...


def this_login(environment: Mapping[str, str] | None = None, sandbox: Path = SANDBOX) -> LoginEntry | None:
    """That of the platform this runs on. None within a Flatpak: there only its portal may ask for it."""
    told = os.environ if environment is None else environment
    if sandbox.exists():
        return None
    command = own_command(told)
    if sys.platform == "win32":
        from uploader_gui.desktop.registry import PersonsRegistry
        from uploader_gui.desktop.run_key import RunKey

        return RunKey(PersonsRegistry(), command)
    if sys.platform == "darwin":
        from uploader_gui.desktop.launch_agent import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command)
    from uploader_gui.desktop.autostart import Autostart

    chosen = told.get("XDG_CONFIG_HOME", "")
    return Autostart((Path(chosen) if chosen.startswith("/") else Path.home() / ".config") / "autostart", command)


def own_command(environment: Mapping[str, str]) -> tuple[str, ...]:
    """How this program is started again: an AppImage by its one file, for what it unpacked is gone by then."""
    image = environment.get("APPIMAGE", "")
    if image.startswith("/"):
        return image, HIDDEN
    if is_frozen():
        window = Path(sys.executable).with_name("Uploader.exe")  # on Windows there is one with a console, too
        return str(window if window.exists() else sys.executable), HIDDEN
    return sys.executable, "-m", "uploader_gui", HIDDEN
