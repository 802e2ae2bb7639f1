"""The README is true: its drawing of the states is the table that the program runs on, its commands and names exist.

`python -m tests.house.test_readme` writes the drawing anew.
"""

import re
import tomllib

import pytest
from packaging.requirements import Requirement

from tests.house.code import PACKAGE, ROOT
from uploader_gui.core.upload import TRANSITIONS, UploadState

README = ROOT / "README.md"
BEGIN, END = "<!-- states: written by tests/house/test_readme.py -->\n", "<!-- /states -->"


def drawing() -> str:
    """Every move, as a diagram that code hosts draw; causes that lead the same way share an arrow."""
    arrows: dict[tuple[UploadState, UploadState], list[str]] = {}
    for (state, cause), then in TRANSITIONS.items():
        arrows.setdefault((state, then), []).append(cause.value)
    lines = [f"    {state} --> {then} : {', '.join(causes)}" for (state, then), causes in arrows.items()]
    return "\n".join(["```mermaid", "stateDiagram-v2", f"    [*] --> {UploadState.WAITING}", *lines, "```", ""])


def with_drawing(text: str) -> str:
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + drawing() + END + rest.partition(END)[2]


def test_the_states_are_drawn_from_the_table() -> None:
    text = README.read_text(encoding="utf-8")
    assert BEGIN in text
    assert text == with_drawing(text)


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    explained = README.read_text(encoding="utf-8").partition("### What it stands on")[2].lower()
    for entry in [*project["dependencies"], *project["optional-dependencies"]["practice"]]:
        assert Requirement(entry).name.lower() in explained


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md"])
def test_every_target_of_make_that_is_named_exists(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"^make ([a-z]+)|`make ([a-z]+)", text, re.MULTILINE))
    assert {first or second for first, second in named} <= targets


def test_every_module_that_contributing_sends_people_to_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for path in set(re.findall(r"`((?:core|ui|store|workers|tests)/[a-z_/]*(?:\.py)?|app\.py|credentials\.py)", text)):
        assert (PACKAGE / path).exists() or (ROOT / path).exists(), path


if __name__ == "__main__":
    README.write_text(with_drawing(README.read_text(encoding="utf-8")), encoding="utf-8")
