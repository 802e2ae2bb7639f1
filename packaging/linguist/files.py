"""The files of Qt Linguist: .ts, which people edit, and .qm, which the program loads."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from linguist.collected import ROOT
from linguist.texts import FORMS, SAID, Text, Translation

FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "said.txt"
"""The forms of what is said below the window, one a line: the window recognises sentences by them."""

Translations = Mapping[tuple[str, str], Translation]


def ts(language: str) -> Path:
    """What people edit."""
    return FOLDER / f"uploader_{language}.ts"


def read(language: str) -> dict[tuple[str, str], Translation]:
    """The finished translations in a .ts, by context and source."""
    if not ts(language).exists():
        return {}
    found: dict[tuple[str, str], Translation] = {}
    for context in ElementTree.parse(ts(language)).getroot().iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            if words is not None and words.get("type") is None:
                forms = [form.text or "" for form in words.iter("numerusform")] or [words.text or ""]
                found[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms)
    return found


def write(language: str, texts: Iterable[Text], translations: Translations) -> None:
    """The .ts: every text with its translation; where there is none, marked as unfinished."""
    contexts: dict[str, list[Text]] = {}
    for text in texts:
        contexts.setdefault(text.context, []).append(text)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name, members in contexts.items():
        lines += ["<context>", f"    <name>{name}</name>"]
        for text in members:
            lines += _message(text, translations.get(text.key, ()), language)
        lines.append("</context>")
    ts(language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(text: Text, translation: Translation, language: str) -> list[str]:
    note = f"{text.where}; for one: {text.one}" if text.one else text.where
    head = ['    <message numerus="yes">' if text.one else "    <message>", f"        <source>{_quoted(text.source)}</source>"]
    head.append(f"        <extracomment>{_quoted(note)}</extracomment>")
    mark = "" if translation else ' type="unfinished"'
    if not text.one:
        return [*head, f"        <translation{mark}>{_quoted(''.join(translation))}</translation>", "    </message>"]
    forms = translation or ("",) * FORMS[language]
    each = [f"            <numerusform>{_quoted(form)}</numerusform>" for form in forms]
    return [*head, f"        <translation{mark}>", *each, "        </translation>", "    </message>"]


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_all() -> None:
    """Every .qm from its .ts, with the tool that comes with PySide6."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        subprocess.run([tool, "-silent", str(ts(language)), "-qm", str(ts(language).with_suffix(".qm"))], check=True)


def write_sentences(texts: Iterable[Text]) -> None:
    """What the window recognises sentences by."""
    SENTENCES.write_text(sentences(texts), encoding="utf-8")


def sentences(texts: Iterable[Text]) -> str:
    """The content of that file."""
    return "".join(f"{text.source}\n" for text in texts if text.context == SAID)
