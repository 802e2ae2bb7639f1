"""The window in the person's language: which it is, what is counted in it, what comes from below, and what stays as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.ui.scenes import busy_desk
from uploader_gui import gui
from uploader_gui.core.errors import CredentialsMissing, Mistake, Unproven
from uploader_gui.credentials import ADVICE
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.ui.languages import LANGUAGE, LANGUAGES, language_of, speak
from uploader_gui.ui.recognition import told
from uploader_gui.ui.settings_dialog import SettingsDialog
from uploader_gui.ui.status_words import upload_status
from uploader_gui.ui.wording import brief, counted, number, per_cent, size, tr, trouble


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one hears what it always does."""
    gui.application()
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication, english: None) -> str:
    return speak(qapp, request.param)


@pytest.fixture
def arabic(qapp: QApplication, english: None) -> None:
    speak(qapp, "ar")


@pytest.fixture
def german(qapp: QApplication, english: None) -> None:
    speak(qapp, "de")


@pytest.mark.parametrize(
    ("chosen", "wishes", "spoken"),
    [
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["nl-NL", "fr-FR", "en"], "fr"),
        ("", ["es-MX"], "es"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["zh-CN"], "zh_CN"),
        ("", ["zh-TW", "en-US"], "en"),
        ("", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("", ["zh"], "zh_CN"),
        ("", ["ar-EG"], "ar"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("fr", ["de-DE"], "fr"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_chosen_language_else_the_first_of_the_systems_that_we_speak(chosen: str, wishes: list[str], spoken: str) -> None:
    assert language_of(chosen, wishes) == spoken


def test_each_language_translates_and_names_itself(language: str) -> None:
    assert (tr("Settings") == "Settings") == (language == "en")
    assert QLocale().language() == QLocale(language).language()


def test_qts_own_words_follow(language: str) -> None:
    words = {"en": "Cancel", "de": "Abbrechen", "fr": "Annuler", "es": "Cancelar", "zh_CN": "取消", "ar": "ألغِ"}
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == words[language]


def test_the_window_is_mirrored_where_people_read_from_the_right(language: str, qapp: QApplication) -> None:
    mirrored = qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "ar")


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "لا ملفات"), (1, "ملف واحد"), (2, "ملفان"), (3, " ملفات"), (10, " ملفات"), (11, " ملفًا"), (99, " ملفًا"), (100, " ملف")],
)
def test_arabic_counts_in_six_forms(arabic: None, count: int, words: str) -> None:
    said = counted(count, "{n} file", "{n} files")
    assert said.endswith(words) or (count == 0 and said.endswith(" ملف"))


def test_french_has_one_form_for_none_and_one(qapp: QApplication, english: None) -> None:
    speak(qapp, "fr")
    assert [counted(count, "{n} file", "{n} files") for count in (0, 1, 2)] == ["0 fichier", "1 fichier", "2 fichiers"]


def test_numbers_are_written_as_the_language_has_them(german: None) -> None:
    assert (number(9688), size(48_100_000), per_cent(0.38)) == ("9.688", "48,1 MB", "38 %")


@pytest.mark.parametrize(
    ("said", "german_words"),
    [
        (
            Mistake(reason="There is a destination “Archive” already. Choose another name, or remove it first.").message,
            "Es gibt schon",
        ),
        (Unproven(reason="its CRC-32 checksum differs").message, "seine CRC-32-Prüfsumme weicht ab"),
        ("The store checks every part on its arrival (MD5).", "Der Speicher prüft jeden Teil bei der Ankunft (MD5)."),
        ("“queue.db” was damaged. It was kept as “queue.db.damaged-1”, and a new one is begun.", "queue.db.damaged-1"),
    ],
)
def test_what_was_said_below_the_window_is_recognised(german: None, said: str, german_words: str) -> None:
    assert german_words in told(said) != said


def test_a_sentence_within_a_sentence_is_recognised_too(german: None) -> None:
    words = trouble(CredentialsMissing(reason=f"This computer has no keyring that answers. {ADVICE}"))
    assert words.startswith(
        "Für dieses Ziel gibt es keinen Zugriffsschlüssel: Dieser Computer hat keinen Schlüsselbund, der antwortet. Mit"
    )
    assert words.endswith("die nur Sie lesen können. Geben Sie ihn erneut ein; die Uploads gehen danach weiter.")


@pytest.mark.parametrize("strange", ["", "x", "{reason}", "Whatever a server says {0} %n %1", "“” ist weg"])
def test_what_nobody_here_said_stays_as_it_is(german: None, strange: str) -> None:
    assert told(strange) == strange


def test_the_first_sentence_ends_where_the_language_ends_it(qapp: QApplication, english: None) -> None:
    said = {}
    for name in LANGUAGES:
        speak(qapp, name)
        said[name] = brief("offline", {})
    assert said["en"] == "the store can't be reached"
    assert said["de"] == "Der Speicher ist nicht zu erreichen"
    assert said["zh_CN"] == "无法连接存储"


def test_keys_work_in_every_language(language: str, opened) -> None:
    window = opened(busy_desk())
    assert window.actions_.remove.shortcut().matches(QKeySequence(Qt.Key.Key_Delete)) is QKeySequence.SequenceMatch.ExactMatch
    assert window.actions_.find.shortcut().matches(QKeySequence.StandardKey.Find) is QKeySequence.SequenceMatch.ExactMatch


def test_the_settings_offer_languages_in_their_own_words(opened, qtbot: QtBot) -> None:
    window = opened(busy_desk(), Settings(window={LANGUAGE: "fr"}))
    dialog = SettingsDialog(window.settings, window)
    offered = [dialog.language.itemText(place) for place in range(dialog.language.count())]
    assert offered[1:] == ["English", "Deutsch", "Français", "Español", "简体中文", "العربية"]
    assert dialog.language.currentText() == "Français"
    dialog.language.setCurrentIndex(dialog.language.findData("ar"))
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog._accept()
    assert heard.args[0].window[LANGUAGE] == "ar"


def test_the_program_starts_in_the_language_that_was_chosen(qtbot: QtBot, english: None, tmp_path: Path) -> None:
    home = Home.under(tmp_path).create()
    SettingsFile(home.settings_file).save(Settings(window={LANGUAGE: "de"}))
    program = gui.Program(home)
    assert program.window.actions_.quit.text() == "Beenden"
    program.outside.close()
    program.window.deleteLater()
    qtbot.wait(1)


def test_speaking_another_language_forgets_the_one_before(qapp: QApplication, english: None) -> None:
    for name in ("de", "ar", "en"):
        speak(qapp, name)
        qapp.sendPostedEvents(None, 52)  # deleteLater
    assert not qapp.findChildren(QTranslator)
    assert tr("Settings") == "Settings"


def test_a_failed_row_is_told_in_the_language(german: None) -> None:
    desk = busy_desk()
    upload = next(one for one in desk.queue.all[3].changed.values() if one.failure)
    line, _ = upload_status(upload, None, 0.0, 0.0)
    assert line == "Fehlgeschlagen – Der Zugriffsschlüssel darf das bei „handover/“ nicht"
