"""A hundred thousand things at once: looked at one after the other, not each beside every other."""

import time
from pathlib import Path

import pytest

from tests.engine.counter import Counter
from tests.engine.stage import Stage
from tests.properties.pastes import clipboard, things_in
from uploader_gui.core.errors import Mistake

MANY = 100_000
SECONDS = 20.0
"""Of the processor; compared with each other they took hours."""


def test_a_hundred_thousand_pasted_texts_are_sorted_and_answered(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "queue")
    counter = Counter(stage)
    kept = stage.file("kept.txt", 3)
    began = time.process_time()
    things = things_in(clipboard("\n".join(f"{stage.files}/../{'x' * (number % 3)}/{number}" for number in range(MANY))))
    assert len(things) == MANY
    with pytest.raises(Mistake, match="is not there"):
        counter.ask("add", what=things)
    with pytest.raises(Mistake, match="not a whole path"):
        counter.ask("add", what=[f"https://example.org/{number}" for number in range(MANY)])
    (added,) = counter.ask("add", what=[str(kept)] * (MANY // 10))
    assert added["name"] == f"kept.txt and {MANY // 10 - 1} more"
    assert time.process_time() - began < SECONDS
    stage.close()
