"""What people read can be translated: found in the code, held in files that match it."""

import ast

import pytest
from linguist.collected import called, collect, texts_of
from linguist.files import SENTENCES, sentences
from linguist.texts import FORMS, Text, faults

from tests.house.code import name, package_files, tree

COUNTED = Text("Uploader", "{n} files", "{n} file")


def calls(word: str) -> list[tuple[str, ast.Call]]:
    """Every call of this name in the program, and where."""
    found = ((name(file), node) for file in package_files() for node in ast.walk(tree(file)))
    return [(f"{file}:{node.lineno}", node) for file, node in found if isinstance(node, ast.Call) and called(node) == word]


def is_literal(words: ast.expr) -> bool:
    return isinstance(words, ast.Constant) and isinstance(words.value, str)


@pytest.mark.parametrize(("word", "which"), [("tr", slice(0, 1)), ("counted", slice(1, 3))])
def test_words_of_the_window_are_literals(word: str, which: slice) -> None:
    found = calls(word)
    assert found
    assert not [where for where, call in found if not all(map(is_literal, call.args[which]))]


def test_nothing_is_translated_while_modules_are_imported_for_then_no_language_is_chosen_yet() -> None:
    functions = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    too_early = []
    for file in package_files():
        later = {id(node) for each in ast.walk(tree(file)) if isinstance(each, functions) for node in ast.walk(each)}
        early = (node for node in ast.walk(tree(file)) if isinstance(node, ast.Call) and id(node) not in later)
        too_early += [f"{name(file)}:{node.lineno}" for node in early if called(node) in {"tr", "counted", "told"}]
    assert not too_early


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
        ("de", ("{n} Datei", "{n} &Dateien"), "has another number of & keys: {n} &Dateien"),
    ],
)
def test_a_translation_is_wrong_that(language: str, translation: tuple[str, ...], complaint: str) -> None:
    assert (faults(COUNTED, translation, language) or [""])[0] == complaint


def test_every_language_has_as_many_forms_as_qt_gives_it() -> None:
    assert FORMS == {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ar": 6}
