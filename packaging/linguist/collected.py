"""What people read, found in the code: tr() and counted() of the window, the docstrings of errors, and what is said below the window.

Below the window nothing knows of languages: layers say plain English, which goes to the log, to the command line and into the queue.
The window recognises such a sentence by its form (ui/wording.told). A form is what an f-string is, with its blanks named.
"""

import ast
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from linguist.texts import ERRORS, SAID, WINDOW, Text
from uploader_gui.core.errors import KINDS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "uploader_gui"
SILENT = ("commands", "cli.py")
"""The command line speaks English, whatever the language of the window."""


def collect() -> list[Text]:
    """Every text, once, in the order of the alphabet."""
    found: dict[tuple[str, str], Text] = {}
    for text in chain(_of_files(), _errors()):
        known = found.setdefault(text.key, text)
        if text.one and not known.one:
            found[text.key] = text
    return sorted(found.values())


def _of_files() -> Iterator[Text]:
    for file in sorted(PACKAGE.rglob("*.py")):
        where = file.relative_to(PACKAGE)
        if where.parts[0] not in SILENT:
            yield from texts_of(ast.parse(file.read_text(encoding="utf-8")), where.as_posix())


def _errors() -> Iterator[Text]:
    for kind in KINDS.values():
        for sentence in (" ".join((kind.__doc__ or "").split()), kind.in_vain):
            if any(char.isalpha() for char in sentence.replace("{reason}", "")):
                yield Text(ERRORS, sentence, where=kind.__name__)


def texts_of(module: ast.Module, where: str) -> Iterator[Text]:
    """What a module has people read."""
    named = {
        statement.targets[0].id: statement.value
        for statement in module.body
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from _of_call(node, where, named)


def called(node: ast.Call) -> str:
    """The last word of what is called."""
    return node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _of_call(node: ast.Call, where: str, named: dict[str, ast.expr]) -> Iterator[Text]:
    match called(node), node.args:
        case "tr", [words, *_]:
            yield from (Text(WINDOW, form, where=where) for form in forms(words, named))
        case "counted", [_, one, many, *_]:
            for single, form in zip(forms(one, named), forms(many, named), strict=True):
                yield Text(WINDOW, form, single, where)
        case "said", [words, *_]:
            yield from (Text(SAID, form, where=where) for form in forms(words, named))
        case "Option", _:
            shown = [*node.args[1:3], *(word.value for word in node.keywords if word.arg in {"label", "help"})]
            yield from (Text(SAID, form, where=where) for words in shown for form in forms(words, named))
    for word in node.keywords:
        if word.arg == "reason":
            yield from (Text(SAID, form, where=where) for form in forms(word.value, named) if " " in form)


def forms(words: ast.expr, named: dict[str, ast.expr]) -> list[str]:
    """The texts that an expression may be: literals, f-strings with their blanks named, either side of a condition, constants."""
    match words:
        case ast.Constant(value=str(text)):
            return [text] if text else []
        case ast.JoinedStr(values=pieces):
            return [_form(pieces, named)]
        case ast.IfExp(body=first, orelse=second):
            return forms(first, named) + forms(second, named)
        case ast.Name(id=name) if name in named:
            return forms(named[name], {})
    return []


def _form(pieces: list[ast.expr], named: dict[str, ast.expr]) -> str:
    made, used = "", set[str]()
    for piece in pieces:
        if isinstance(piece, ast.Constant):
            made += str(piece.value)
        elif isinstance(piece, ast.FormattedValue):
            constant = forms(piece.value, named) if isinstance(piece.value, ast.Name) else []
            blank = _blank(piece.value, used)
            used.add(blank)
            made += constant[0] if constant else f"{{{blank}}}"
    return made


def _blank(value: ast.expr, used: set[str]) -> str:
    """A name for what is filled in, from the last name in it that says something."""
    names = [name.strip("_") for name in _names(value) if name not in {"str", "len", "readable", "self"}]
    plain = next((name for name in names if not name.isupper()), next(iter(names), "value")).lower()
    return next(name for name in (plain, *(f"{plain}{number}" for number in range(2, 99))) if name not in used)


def _names(value: ast.AST) -> list[str]:
    match value:
        case ast.Name(id=name):
            return [name]
        case ast.Attribute(attr=name):
            return [name]
        case ast.Call(func=ast.Attribute(value=subject), args=given):
            return [name for each in (subject, *given) for name in _names(each)]
        case ast.Call(func=function, args=given):
            return [name for each in (*given, function) for name in _names(each)]
    return [name for each in ast.iter_child_nodes(value) for name in _names(each)]
