"""Words and colors: every error has a sentence, every figure is short, every color can be read."""

from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from uploader_gui.core.errors import KINDS
from uploader_gui.core.upload import Failure, Upload
from uploader_gui.program_files import resource
from uploader_gui.ui import wording
from uploader_gui.ui.intake import paths_in
from uploader_gui.ui.status_words import upload_status
from uploader_gui.ui.theme import DARK, LIGHT, theme


class Shouting(QTranslator):
    """A language in which errors are shouted."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"LAUT: {source}" if context == "errors" else ""

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_error_has_a_sentence_that_can_be_translated(qapp, kind: str) -> None:
    template = wording.ERRORS[kind]
    assert template.endswith((".", "}"))
    facts = {"where": "handover/", "reason": "so it is", "limit": "5 TiB", "right": "s3:PutObject", "name": "X"}
    shouting = Shouting()
    QCoreApplication.installTranslator(shouting)
    try:
        said = wording.error(kind, facts)
    finally:
        QCoreApplication.removeTranslator(shouting)
    assert said.startswith("LAUT: ")
    assert "{" not in said


def test_facts_fill_the_sentence(qapp) -> None:
    failure = Failure("permission-denied", "", "fix", facts={"where": "handover/", "right": "s3:PutObject"})
    assert wording.failure(failure) == (
        "The access key may not do this at “handover/”. Ask for the right s3:PutObject there, then retry."
    )
    assert wording.brief("permission-denied", failure.facts) == "the access key may not do this at “handover/”"
    assert wording.brief("sign-in-needed", {"account": "a@b.c"}) == "Google Drive no longer lets a@b.c in"
    assert wording.error("store-trouble", {}).endswith("It is tried again by itself.")
    assert wording.error("store-trouble", {"tries": "10"}).endswith("10 times in a row. Check that the store works, then retry.")
    assert wording.error("from-the-future", {}) == "Something went wrong (from-the-future)."


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (212_000, "212 kB"),
        (48_100_000, "48.1 MB"),
        (811_000_000, "811 MB"),
        (18_400_000_000, "18.4 GB"),
        (999_999, "1.0 MB"),
    ],
)
def test_sizes(qapp, count: int, words: str) -> None:
    assert wording.size(count) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, ""), (0.2, "1 s"), (38, "38 s"), (130, "2 min"), (10_000, "3 h"), (200_000, "2 d")]
)
def test_spans(qapp, seconds, words: str) -> None:
    assert wording.span(seconds) == words


def test_per_cent_is_never_full_before_all_is_there(qapp) -> None:
    assert wording.per_cent(0.999) == "99 %"


def test_the_theme_changes_while_the_window_is_open(qapp) -> None:
    changes: list[bool] = []
    link = theme().changed.connect(lambda: changes.append(theme().dark))
    theme().choose(True)
    assert qapp.palette().base().color().name() == DARK.base
    theme().choose(False)
    assert qapp.palette().base().color().name() == LIGHT.base
    theme().choose(None)
    theme().disconnect(link)
    assert changes[:2] == [True, False]


def test_resources_are_found() -> None:
    for name in ("file", "folder", "pause", "resume", "retry", "cancel", "remove", "menu", "drop", "app", "arrow"):
        assert resource("icons", f"{name}.svg").is_file()
    assert resource("style.qss").is_file()


def test_pasted_words_are_no_paths(qapp) -> None:
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setText("hello\nC:\\photos\\a.jpg\n\\\\server\\share\nhttps://example.org/a\n~/x")
    found = paths_in(data)
    assert found[:2] == ["C:\\photos\\a.jpg", "\\\\server\\share"]
    assert len(found) == 3
    assert found[2].endswith("/x")


@pytest.mark.parametrize(
    ("reason", "hours", "words"),
    [
        ("daily-limit", 24, "Held — Google Drive's daily limit, continues tomorrow 10:00"),
        ("daily-limit", 2, "Held — Google Drive's daily limit, continues at 12:00"),
        ("daily-limit", 49, "Held — Google Drive's daily limit, continues on "),
        ("start-at", 1, "Starts at 11:00"),
    ],
)
def test_what_waits_for_a_time_says_it_as_one_would(reason: str, hours: int, words: str) -> None:
    now = datetime(2026, 7, 1, 10).timestamp()
    upload = Upload(2, 1, "a", "drive:anna@example.org/1", "There", "a", 1, reason=reason, not_before=now + 3600 * hours)
    assert upload_status(upload, None, 0.0, now)[0].startswith(words)
