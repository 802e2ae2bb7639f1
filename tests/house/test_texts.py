"""What stands in the repository's files: nothing of the machine it was written on, no index, no secret."""

import re
from collections.abc import Iterator

import pytest

from tests.house.code import ROOT, name, repository_texts

WRITTEN_APART = "/{}/".format  # so that this file does not find itself

TRACES = {
    "a path of one machine": "|".join([WRITTEN_APART("(work|root|opt/wheels|opt/pypi)"), "file:/{2}/(work|root|opt|tmp)"]),
    "a package index": "|".join(
        [
            "py" + r"pi\.org",
            "python" + r"hosted\.org",
            "(extra-|--)index" + "-url",
            "find" + "-links",
            r"https?://[^ \"]*/sim" + r"ple\b",
        ]
    ),
    "an access key": r"\b(AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\b",
    "a private key": "-----BEGIN [A-Z ]*PRIVATE" + " KEY",
    "a token": r"\b(ghp|gho|glpat|xox[bp])[-_][0-9A-Za-z]{20,}",
    "a leftover of a merge": "^(<{7} |>{7} )",
}


@pytest.mark.parametrize("trace", TRACES)
def test_no_file_names(trace: str) -> None:
    assert not list(found(TRACES[trace]))


@pytest.mark.parametrize(
    ("trace", "example"), [("a path of one machine", WRITTEN_APART("root") + "x"), ("an access key", "AKIA" + "Z" * 16)]
)
def test_the_search_would_find(trace: str, example: str) -> None:
    assert re.search(TRACES[trace], example)


def test_texts_end_with_a_newline_and_have_no_tabs_or_trailing_space() -> None:
    untidy = {
        name(path)
        for path, text in repository_texts()
        if path.suffix in {".py", ".md", ".toml", ".txt", ".qss", ".svg", ""} and path.name not in {"Makefile", "LICENSE"}
        if text and (not text.endswith("\n") or "\t" in text or re.search(r"[ \t]+$", text, re.MULTILINE))
    }
    assert not untidy


@pytest.mark.parametrize("file", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "NOTICE", "Makefile", ".ci/run"])
def test_the_project_has(file: str) -> None:
    assert (ROOT / file).stat().st_size


def found(pattern: str) -> Iterator[str]:
    compiled = re.compile(pattern, re.MULTILINE)
    for path, text in repository_texts():
        for match in compiled.finditer(text):
            yield f"{name(path)}:{text.count(chr(10), 0, match.start()) + 1} {match.group()}"
