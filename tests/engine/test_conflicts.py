"""What becomes of a file whose key is taken already."""

import os

import pytest

from tests.engine.memory_courier import either_way
from tests.engine.memory_destination import LARGE, SMALL, Thing
from tests.engine.stage import Stage
from uploader_gui.core.job import IfExists
from uploader_gui.core.queue import Selection
from uploader_gui.core.upload import Cause, UploadState


@either_way
@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("policy", list(IfExists))
def test_the_same_content_is_skipped_under_every_policy(stage: Stage, policy: IfExists, size: int) -> None:
    path = stage.file("a.bin", size)
    stage.add(path)
    stage.work()
    received = stage.store.received
    stage.add(path, policy=policy)
    stage.work()
    again = stage.uploads()[-1]
    assert (again.state, again.reason) == (UploadState.SKIPPED, "identical")
    assert stage.store.received - received in (0, size if size == SMALL else 0)


@either_way
@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize(
    ("policy", "state", "keys"),
    [
        (IfExists.SKIP, UploadState.SKIPPED, {"a.bin": "old"}),
        (IfExists.REPLACE, UploadState.DONE, {"a.bin": "new"}),
        (IfExists.RENAME, UploadState.DONE, {"a.bin": "old", "a (2).bin": "new"}),
        (IfExists.FAIL, UploadState.FAILED, {"a.bin": "old"}),
    ],
)
def test_another_file_under_the_key(stage: Stage, size: int, policy: IfExists, state: UploadState, keys: dict[str, str]) -> None:
    path = stage.file("a.bin", size)
    stage.store.objects["a.bin"] = Thing(b"old", "0" * 32, "someone's")
    stage.add(path, policy=policy)
    stage.work()
    upload = stage.only()
    assert upload.state is state
    contents = {"old": b"old", "new": path.read_bytes()}
    assert {key: thing.data for key, thing in stage.store.objects.items()} == {key: contents[which] for key, which in keys.items()}
    assert stage.store.multiparts == {}
    if state is UploadState.DONE:
        assert upload.verified
        assert upload.key in keys


@either_way
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_force_uploads_again(stage: Stage, size: int) -> None:
    path = stage.file("a.bin", size)
    stage.add(path)
    stage.work()
    stage.add(path, force=True)
    stage.work()
    assert [upload.state for upload in stage.uploads()] == [UploadState.DONE, UploadState.DONE]
    assert stage.store.received == 2 * size


@either_way
def test_a_key_taken_while_the_parts_were_under_way_is_not_overwritten(stage: Stage) -> None:
    path = stage.file("a.bin", LARGE)
    stage.add(path)

    def take() -> None:
        stage.store.objects["a.bin"] = Thing(b"someone else's", "1" * 32, "theirs")

    stage.store.on_call["put_part"] = take
    stage.work()
    assert stage.only().state is UploadState.SKIPPED
    assert stage.store.objects["a.bin"].data == b"someone else's"
    assert stage.store.multiparts == {}


@either_way
def test_a_newer_version_replaces_what_this_upload_brought_itself(stage: Stage) -> None:
    path = stage.file("a.bin", SMALL)
    stage.add(path)
    stage.work()
    path.write_bytes(os.urandom(SMALL))
    stage.queue.command(Cause.RETRIED, Selection(ids=(stage.only().id,)))
    stage.work()
    assert stage.only().verified
    assert stage.store.objects["a.bin"].data == path.read_bytes()
