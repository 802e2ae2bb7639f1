"""What people read can be translated: found in the code, held in files that match it."""

import ast
from functools import cache

import pytest
from linguist.collected import called, texts_of
from linguist.collected import collect as collect_anew
from linguist.files import FOLDER, SENTENCES, read, sentences, ts
from linguist.texts import FORMS, Text, faults
from PySide6.QtCore import QTranslator

from tests.house.code import name, package_files, tree
from uploader_gui.ui.languages import ENGLISH, LANGUAGES

COUNTS = {"de": (1, 5), "fr": (1, 5), "es": (1, 5), "zh_CN": (5,), "ar": (0, 1, 2, 3, 11, 100)}
"""A number for each form."""
COUNTED = Text("Uploader", "{n} files", "{n} file")


collect = cache(collect_anew)


class Calls(ast.NodeVisitor):
    """Every call of one of these in a file, and whether it is made while the file is imported."""

    def __init__(self) -> None:
        self.found: list[tuple[ast.Call, bool]] = []
        self._inside = 0

    def visit_Call(self, node: ast.Call) -> None:
        if called(node) in {"tr", "counted", "told"}:
            self.found.append((node, not self._inside))
        self.generic_visit(node)

    def _within(self, node: ast.AST) -> None:
        self._inside += 1
        self.generic_visit(node)
        self._inside -= 1

    visit_FunctionDef = visit_Lambda = _within  # noqa: N815 - names that ast looks for


@cache
def calls() -> list[tuple[str, ast.Call, bool]]:
    """In the whole program, and where."""
    everything = []
    for file in package_files():
        visitor = Calls()
        visitor.visit(tree(file))
        everything += [(f"{name(file)}:{node.lineno}", node, early) for node, early in visitor.found]
    return everything


def is_literal(words: ast.expr) -> bool:
    return isinstance(words, ast.Constant) and isinstance(words.value, str)


@pytest.mark.parametrize(("word", "which"), [("tr", slice(0, 1)), ("counted", slice(1, 3))])
def test_words_of_the_window_are_literals(word: str, which: slice) -> None:
    found = [(where, call) for where, call, _ in calls() if called(call) == word]
    assert found
    assert not [where for where, call in found if not all(map(is_literal, call.args[which]))]


def test_nothing_is_translated_while_modules_are_imported_for_then_no_language_is_chosen_yet() -> None:
    assert not [where for where, _, early in calls() if early]


def test_the_window_recognises_what_is_said_below_it_by_the_forms_of_today() -> None:
    assert SENTENCES.read_text(encoding="utf-8") == sentences(collect()), "run make translations"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("tr('Pause')", ["Pause"]),
        ("tr('{n} of {all}').format(n=1, all=2)", ["{n} of {all}"]),
        ("counted(3, '{n} file', '{n} files')", ["{n} files"]),
        ("raise Mistake(reason=f'There is no job {job.id}.')", ["There is no job {id}."]),
        ("raise Mistake(reason='not a code' if bad else 'a code')", ["not a code", "a code"]),
        ("Note(reason='identical')", []),
        ("WHY = 'gone for good'\nsaid(WHY)", ["gone for good"]),
        ("said(f'{who.rstrip()} and {who}')", ["{who} and {who2}"]),
        ("Option('region', 'Region', help='Where it is.')", ["Region", "Where it is."]),
    ],
)
def test_is_collected(code: str, found: list[str]) -> None:
    assert [text.source for text in texts_of(ast.parse(code), "a.py")] == found


@pytest.mark.parametrize(
    ("language", "translation", "complaint"),
    [
        ("de", (), "is not translated"),
        ("de", ("{n} Datei",), "has 1 forms, not 2"),
        ("ar", ("لا ملفات", "ملف واحد", "ملفان", "{n} ملفات", "{n} ملفًا", "{n} ملف"), ""),
        ("ar", ("لا ملفات", "ملف واحد", "ملفان", "ملفات", "{n} ملفًا", "{n} ملف"), "has other words in braces: ملفات"),
        ("de", ("eine Datei", "{n} Dateien"), ""),
        ("fr", ("un fichier", "{n} fichiers"), "has other words in braces: un fichier"),
        ("de", ("{n} Datei", "{m} Dateien"), "has other words in braces: {m} Dateien"),
        ("de", ("{n} Datei", ""), "has an empty form"),
        ("de", ("{n} Datei", "{n} Dateien."), "ends otherwise: {n} Dateien."),
        (
            "ar",
            ("{n} ملفات", "{n} Uploader ملف", "ملفان", "{n} ملفات", "{n} ملفًا", "{n} ملف"),
            "needs '\\u200f' before it, as it may begin with Latin letters: {n} Uploader ملف",
        ),
        ("ar", ("{n} ملفات", "\u200fUploader ملف", "ملفان", "{n} ملفات", "{n} ملفًا", "{n} ملف"), ""),
        ("de", ("{n} Datei", "{n} &Dateien"), "has another number of & keys: {n} &Dateien"),
    ],
)
def test_a_translation_is_wrong_that(language: str, translation: tuple[str, ...], complaint: str) -> None:
    assert (faults(COUNTED, translation, language) or [""])[0] == complaint


def test_the_program_speaks_english_and_these() -> None:
    assert set(LANGUAGES) == {ENGLISH, *FORMS} == {ENGLISH, *COUNTS}
    assert {ts(language).name for language in FORMS} == {file.name for file in FOLDER.glob("*.ts")}


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_missing_in(language: str) -> None:
    known, texts = read(language), collect()
    wrong = {text.source: found for text in texts if (found := faults(text, known.get(text.key, ()), language))}
    assert not wrong, "run make translations, then translate what it names"
    assert known.keys() == {text.key for text in texts}, "run make translations: it takes out what is gone"


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_loads_is_what_was_translated_in(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(ts(language).with_suffix(".qm")))
    known = read(language)
    texts = {text.key: text for text in collect()}
    for key, forms in known.items():
        counts = COUNTS[language] if len(forms) > 1 or (key in texts and texts[key].one) else (-1,)
        assert tuple(compiled.translate(*key, None, count) for count in counts) == forms, "run make translations"
