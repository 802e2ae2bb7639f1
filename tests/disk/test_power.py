"""A power cut at any moment: what was told is there, nothing is damaged. `make soak` plays thousands."""

import random
from dataclasses import replace

import pytest

from tests.disk.power import judge, record

IMAGES = 100


@pytest.fixture(scope="module")
def recording(tmp_path_factory):
    return record(tmp_path_factory.mktemp("power"), 1, 90)


def test_what_was_told_survives(recording, swift_path):
    wrong = {}
    for number, (told, image) in enumerate(recording.images(random.Random(1), IMAGES)):
        if problem := judge(swift_path / "image", recording, told, image):
            wrong[number] = problem
    assert not wrong


def test_it_would_be_seen_if_the_log_were_not_made_durable(recording, swift_path):
    kept = [record for record in recording.records if record.kind != "F" or not record.path.endswith(("-wal", "data"))]
    careless = replace(recording, records=kept)
    found = (judge(swift_path / "image", careless, told, image) for told, image in careless.images(random.Random(2), IMAGES))
    assert any(found)


def test_it_would_be_seen_if_settings_were_not_made_durable(recording, swift_path):
    kept = [record for record in recording.records if record.kind != "F" or ".json" not in record.path]
    careless = replace(recording, records=kept)
    found = (judge(swift_path / "image", careless, told, image) for told, image in careless.images(random.Random(3), IMAGES))
    assert any(problem.startswith(("settings", "destinations", "a file was called damaged")) for problem in found)
