"""Every action has its key, and no key is meant for two."""

from collections import Counter
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tests.ui.scenes import empty_desk
from uploader_gui.ui.actions import Actions, main_menu

AS_WRITTEN = {
    "add_files": "Ctrl+O",
    "add_link": "Ctrl+Shift+O",
    "paste": "Ctrl+V",
    "resume": "Ctrl+S",
    "pause": "Ctrl+P",
    "pause_all": "Ctrl+Shift+P",
    "resume_all": "Ctrl+Shift+S",
    "move_up": "Ctrl+Up",
    "move_down": "Ctrl+Down",
    "move_top": "Ctrl+Shift+Up",
    "move_bottom": "Ctrl+Shift+Down",
    "remove": "Del",
    "find": "Ctrl+F",
    "settings": "Ctrl+,",
    "quit": "Ctrl+Q",
}
"""As people know them from other programs with a queue: nobody may take them for something else."""
BY_MENU = {"save_receipts", "add_destination", "drive", "about", "practice", "open_logs", "look_for_updates", "updates"}
"""What is done once in a while: the menu's own keys lead there."""


@pytest.fixture
def actions(opened) -> dict[str, QAction]:
    window = opened(empty_desk())
    return {field.name: getattr(window.actions_, field.name) for field in fields(Actions)}


def keys_of(action: QAction) -> list[str]:
    return [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]


def test_the_known_keys_do_what_they_do_elsewhere(actions: dict[str, QAction]) -> None:
    assert {name: keys_of(actions[name])[0] for name in AS_WRITTEN} == AS_WRITTEN


def test_every_action_has_a_key_and_no_key_is_there_twice(actions: dict[str, QAction]) -> None:
    keys = {name: keys_of(action) for name, action in actions.items()}
    assert {name for name, found in keys.items() if not found} <= BY_MENU
    assert [key for key, times in Counter(key for found in keys.values() for key in found).items() if times > 1] == []
    assert not any(QKeySequence(key)[0].key() is Qt.Key.Key_Escape for found in keys.values() for key in found)


def shown_in(menu: QMenu) -> set[QAction]:
    found = set(menu.actions())
    return found.union(*(shown_in(action.menu()) for action in found if action.menu() is not None))


def test_every_action_is_in_a_menu_too(opened) -> None:
    """Whoever does not know its key finds it, and reads the key there."""
    window = opened(empty_desk())
    there = shown_in(window.row_menu()) | shown_in(main_menu(window.actions_, window))
    hidden = {field.name for field in fields(Actions) if getattr(window.actions_, field.name) not in there}
    assert hidden <= {"find"}  # it is a field of the toolbar
