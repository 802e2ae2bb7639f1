"""What is asked of the queue, by whatever program of this person."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as some

from tests.engine.counter import Counter
from tests.engine.stage import Stage
from tests.properties import Promise, promise
from tests.properties.material import any_text, document, file_name, name, number
from tests.properties.names import assert_within
from uploader_gui.core.errors import Trouble
from uploader_gui.core.job import IfExists
from uploader_gui.core.request import pack, reply_message
from uploader_gui.core.upload import UploadState
from uploader_gui.engine.requests import PAGE, answer
from uploader_gui.engine.stop import Stop

PROMISES: list[Promise] = []
VERBS = (
    *("add", "jobs", "job", "uploads", "pause", "resume", "cancel", "retry", "refresh", "signed_in", "events", "health", "verify"),
    *(
        "receipt",
        "cleanup",
        "destination_list",
        "destination_add",
        "destination_test",
        "destination_remove",
        "limit",
        "run_state",
        "x",
    ),
)
PAGED = {
    ("jobs", "limit"),
    ("uploads", "limit"),
    ("events", "limit"),
    ("jobs", "offset"),
    ("uploads", "offset"),
    ("receipt", "offset"),
}
EDGES = (0, -1, -(2**62), 2**31, 2**61, 2**62, 2**63, 10**30)
_value = some.one_of(document, number, name, some.integers(-3, 3), some.lists(some.one_of(some.integers(-1, 5), name), max_size=3))
_fields = (
    "id",
    "ids",
    "job",
    "limit",
    "offset",
    "since",
    "after",
    "state",
    "what",
    "to",
    "prefix",
    "if_exists",
    "force",
    "priority",
    "start_at",
    "max_size",
    "account",
    "name",
    "options",
    "preset",
    "secret",
    "keep_secret",
    "rate",
    "timetable",
    "abort",
    "destination",
    "all",
    "failed",
)
_request = some.builds(
    lambda verb, fields: {**fields, "verb": verb},
    some.one_of(some.sampled_from(VERBS), some.sampled_from(VERBS), document),
    some.dictionaries(some.sampled_from(_fields), _value, max_size=4),
)


@contextmanager
def counter() -> Iterator[Counter]:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder) / "queue")
        try:
            yield Counter(stage)
        finally:
            stage.close()


@promise(
    PROMISES,
    "Any request is answered with a page at most, or refused with a sentence, and the queue lives on",
    some.lists(_request, min_size=1, max_size=12),
    25,
)
def requests_are_answered(requests: list[dict[str, object]]) -> None:
    with counter() as desk:
        desk.add(desk.files(3))
        for request in requests:
            try:
                reply = answer(desk.desk, request)
            except Trouble as trouble:
                assert trouble.message
                continue
            assert len(reply.documents) <= PAGE
            pack(reply_message(reply))
        desk.list_all()
        assert desk.one("health")


@promise(
    PROMISES,
    "Files of a folder, whatever they are called, are all queued, no two under one key, and all within the prefix",
    some.lists(some.tuples(some.booleans(), file_name), min_size=1, max_size=8),
    15,
)
def folders_are_queued_whole(names: list[tuple[bool, str]]) -> None:
    with counter() as desk:
        folder, made = desk.stage.files / "top", 0
        for within, each in names:
            path = folder / ("sub" if within else "") / each
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                path.write_bytes(b"x")
                made += 1
        desk.one("add", what=[str(folder)], prefix="p/q")
        desk.desk.list_waiting_jobs(Stop())
        uploads = desk.stage.uploads()
        assert len(uploads) == made
        live = [upload for upload in uploads if upload.state is not UploadState.FAILED]
        assert len({upload.key for upload in live}) == len(live)
        for upload in uploads:
            assert_within(upload.key, "p/q/top/")
            assert upload.state is not UploadState.FAILED or (upload.failure and upload.failure.message)
            assert len(upload.key.encode()) <= 1024 or upload.state is UploadState.FAILED


_texts = some.one_of(name, any_text)


@promise(
    PROMISES,
    "A job's prefix and policy are taken or refused before anything is queued",
    some.fixed_dictionaries({"prefix": _texts, "if_exists": some.one_of(_texts, some.sampled_from(list(IfExists)))}),
    15,
)
def jobs_are_all_or_nothing(given: dict[str, str]) -> None:
    with counter() as desk:
        path = desk.stage.file("a.txt", 1)
        try:
            desk.one("add", what=[str(path)], **given)
        except Trouble as trouble:
            assert trouble.message
            assert desk.ask("jobs") == []
        else:
            desk.list_all()
            assert len(desk.stage.uploads()) == 1


@promise(PROMISES, "Every number of a request may be as small or as large as numbers get", some.sampled_from(EDGES), 8)
def numbers_have_bounds(edge: int) -> None:
    with counter() as desk:
        desk.add(desk.files(3))
        for verb in VERBS:
            for field in ("id", "ids", "job", "limit", "offset", "since", "after", "priority", "start_at", "max_size", "rate"):
                known = {"id": 1, "ids": [1], "job": 1, "what": [str(desk.stage.files)]}
                try:
                    reply = answer(desk.desk, {**known, "verb": verb, field: [edge] if field == "ids" else edge})
                except Trouble as trouble:
                    assert trouble.message
                else:
                    assert len(reply.documents) <= PAGE
                    assert edge >= 0 or (verb, field) not in PAGED, "a page without an end"
