"""Every action of the window, with its keys; menus, buttons and shortcuts show the same ones."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial

from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from uploader_gui.core.job import IfExists
from uploader_gui.core.upload import Cause
from uploader_gui.ui.resources import icon
from uploader_gui.ui.theme import Tone, colors, theme
from uploader_gui.ui.verbs import Chosen
from uploader_gui.ui.wording import counted, tr


@dataclass(slots=True)
class Actions:
    """The actions, by what they do."""

    add_files: QAction
    add_folder: QAction
    add_link: QAction
    paste: QAction
    resume: QAction
    pause: QAction
    cancel: QAction
    retry: QAction
    start_now: QAction
    move_top: QAction
    move_up: QAction
    move_down: QAction
    move_bottom: QAction
    verify_again: QAction
    refresh: QAction
    remove: QAction
    copy_key: QAction
    copy_links: QAction
    save_receipts: QAction
    open_folder: QAction
    open_console: QAction
    pause_all: QAction
    resume_all: QAction
    retry_failed: QAction
    find: QAction
    history: QAction
    details: QAction
    add_destination: QAction
    drive: QAction
    settings: QAction
    practice: QAction
    about: QAction
    quit: QAction


def make_actions(window: QWidget) -> Actions:
    """As qBittorrent's keys where they exist. Esc is left alone: it never cancels an upload."""
    made = _actions(partial(_action, window))
    made.details.setCheckable(True)
    theme().follow(window, lambda: paint_icons(made))
    return made


def _actions(action: Callable[..., QAction]) -> Actions:
    """`action` makes one, of its text, its keys and its picture."""
    return Actions(
        add_files=action(tr("Add files"), "Ctrl+O", "file"),
        add_folder=action(tr("Add folder"), "Ctrl+Shift+D", "folder"),
        add_link=action(tr("Add links…"), "Ctrl+Shift+O"),
        paste=action(tr("Paste files, paths or links"), "Ctrl+V"),
        resume=action(tr("Resume"), "Ctrl+S", "resume"),
        pause=action(tr("Pause"), "Ctrl+P", "pause"),
        cancel=action(tr("Cancel upload"), "Ctrl+K", "cancel"),
        retry=action(tr("Retry"), "Ctrl+R", "retry"),
        refresh=action(tr("Refresh: look for what is new or changed"), "F5"),
        remove=action(tr("Remove from list"), "Del", "remove"),
        copy_key=action(tr("Copy key"), "Ctrl+Shift+C"),
        copy_links=action(tr("Copy links…"), "Ctrl+L"),
        save_receipts=action(tr("Save receipts…")),
        open_folder=action(tr("Open source folder"), "Ctrl+Shift+F"),
        pause_all=action(tr("Pause all"), "Ctrl+Shift+P"),
        resume_all=action(tr("Resume all"), "Ctrl+Shift+S"),
        retry_failed=action(tr("Retry failed"), "Ctrl+Shift+R"),
        history=action(tr("History…"), "Ctrl+H"),
        find=action(tr("Filter by name"), "Ctrl+F"),
        details=action(tr("Details"), "Ctrl+D"),
        add_destination=action(tr("Add destination…")),
        drive=action(tr("Google Drive…")),
        settings=action(tr("Settings…"), "Ctrl+,"),
        practice=action(tr("Practice bucket…")),
        about=action(tr("About Uploader")),
        **_in_line(action),
        quit=action(tr("Quit"), "Ctrl+Q"),
    )


def _in_line(action: Callable[..., QAction]) -> dict[str, QAction]:
    return {
        "start_now": action(tr("Start now"), "Ctrl+Shift+N"),
        "move_top": action(tr("Move to the top"), "Ctrl+Shift+Up"),
        "move_up": action(tr("Move up"), "Ctrl+Up"),
        "move_down": action(tr("Move down"), "Ctrl+Down"),
        "move_bottom": action(tr("Move to the bottom"), "Ctrl+Shift+Down"),
        "verify_again": action(tr("Verify again"), "Ctrl+Shift+V"),
        "open_console": action(tr("Open in the provider's console"), "Ctrl+Shift+L"),
    }


def _action(window: QWidget, text: str, keys: str = "", picture: str = "") -> QAction:
    made = QAction(text, window)
    made.setShortcuts([QKeySequence(key) for key in keys.split(" ")] if keys else [])
    made.setProperty("picture", picture)
    made.setToolTip(f"{text} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if keys else text)
    window.addAction(made)
    return made


def paint_icons(of: Actions) -> None:
    """Icons in the theme's colors."""
    for field in fields(of):
        action: QAction = getattr(of, field.name)
        if name := action.property("picture"):
            action.setIcon(icon(name, colors().of(Tone.MUTED), _disabled()))


def _disabled() -> QColor:
    return QColor(colors().quiet_fill)


def enable(of: Actions, what: Chosen, *, console: bool = False) -> None:
    """Only what would do something can be chosen."""
    of.pause.setEnabled(what.allows(Cause.PAUSED))
    of.resume.setEnabled(what.allows(Cause.RESUMED))
    of.cancel.setEnabled(what.allows(Cause.CANCELLED))
    of.retry.setEnabled(what.allows(Cause.RETRIED))
    for action in (of.start_now, of.move_top, of.move_up, of.move_down, of.move_bottom):
        action.setEnabled(what.in_line())
    of.verify_again.setEnabled(what.verifiable())
    of.refresh.setEnabled(what.refreshable())
    of.remove.setEnabled(what.removable())
    of.copy_links.setEnabled(what.linkable())
    of.open_console.setVisible(console)
    for action in (of.copy_key, of.open_folder, of.save_receipts):
        action.setEnabled(bool(what))


def enable_all(of: Actions, paused: int, *, active: bool) -> QAction:
    """Of those that are for everything, what would do something; returns the one to offer."""
    of.pause_all.setEnabled(active)
    of.resume_all.setEnabled(paused > 0)
    return of.resume_all if paused and not active else of.pause_all


def count_failed(of: Actions, failed: int) -> None:
    """The number stands in the name."""
    of.retry_failed.setEnabled(failed > 0)
    of.retry_failed.setText(counted(failed, "Retry failed ({n})", "Retry failed ({n})") if failed else tr("Retry failed"))


def connect(of: Actions, **does: Callable[[], object]) -> None:
    """Let each action do what is named for it."""
    for name, what in does.items():
        getattr(of, name).triggered.connect(lambda *_, call=what: call())


def row_menu(of: Actions, parent: QWidget) -> QMenu:
    """What can be done with the selected rows."""
    menu = QMenu(parent)
    menu.addActions([of.resume, of.pause, of.start_now, of.retry, of.refresh])
    line = menu.addMenu(tr("Move"))
    line.addActions([of.move_top, of.move_up, of.move_down, of.move_bottom])
    line.menuAction().setEnabled(of.move_up.isEnabled())
    menu.addSeparator()
    menu.addActions([of.copy_links, of.copy_key, of.open_folder, of.open_console, of.verify_again, of.save_receipts])
    menu.addSeparator()
    menu.addActions([of.cancel, of.remove])
    return menu


def add_policies(menu: QMenu, choose: Callable[[IfExists], object]) -> QMenu:
    """What the chosen jobs do when another file is there."""
    policies = menu.addMenu(tr("If another file is there"))
    for policy, words in (
        (IfExists.SKIP, tr("Skip the job's files")),
        (IfExists.REPLACE, tr("Replace them")),
        (IfExists.RENAME, tr("Keep both")),
        (IfExists.FAIL, tr("Ask me")),
    ):
        policies.addAction(words).triggered.connect(partial(_chosen, choose, policy))
    return policies


def _chosen(choose: Callable[[IfExists], object], policy: IfExists, *_: object) -> None:
    choose(policy)


def main_menu(of: Actions, parent: QWidget) -> QMenu:
    """Everything else."""
    menu = QMenu(parent)
    menu.addActions([of.add_files, of.add_folder, of.add_link, of.paste])
    menu.addSeparator()
    menu.addActions([of.pause_all, of.resume_all, of.retry_failed])
    menu.addSeparator()
    menu.addActions([of.details, of.history, of.add_destination, of.drive, of.settings, of.practice, of.about])
    menu.addSeparator()
    menu.addAction(of.quit)
    return menu
