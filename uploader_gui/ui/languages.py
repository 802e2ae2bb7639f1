"""The languages that the program speaks: which of them, and everything that follows from it: words, numbers, direction."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from uploader_gui.program_files import resource
from uploader_gui.ui.wording import locale

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""By the name that their files carry, each in its own words."""
LANGUAGE = "language"
"""Where the window remembers one that was chosen; absent: as the system."""


def language_of(chosen: str, wishes: Sequence[str]) -> str:
    """The chosen one; else the first of the person's wishes (as QLocale.uiLanguages() names them) that we speak; else English."""
    if chosen in LANGUAGES:
        return chosen
    exact = [wish for wish in wishes if not any(other.startswith(f"{wish}-") for other in wishes)]  # "zh" beside "zh-Hant-TW" is vague
    return next((name for wish in exact if (name := _ours(QLocale(wish)))), ENGLISH)


def _ours(wish: QLocale) -> str:
    for name in LANGUAGES:
        ours = QLocale(name)
        if (ours.language(), ours.script()) == (wish.language(), wish.script()):  # Traditional Chinese is another script
            return name
    return ""


def speak(app: QApplication, chosen: str = "") -> str:
    """From now on the program speaks this language, and whatever of Qt's own is seen, too. Returns its name."""
    system = QLocale.system()
    name = language_of(chosen, system.uiLanguages())
    ours = QLocale(name)
    foreign = name == ENGLISH and not chosen  # the system's is none of ours: its figures are the person's all the same
    QLocale.setDefault(system if foreign or system.language() == ours.language() else ours)
    locale.cache_clear()
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if name != ENGLISH:
        _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{name}")
        _install(app, str(resource("translations")), f"uploader_{name}")
    app.setLayoutDirection(ours.textDirection())
    return name


def _install(app: QApplication, folder: str, file: str) -> None:
    made = QTranslator(app)
    if made.load(file, folder):
        app.installTranslator(made)
