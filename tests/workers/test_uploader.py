"""The threads around the engine: they begin, tell, answer, and end when asked."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.memory_destination import LARGE, SMALL
from tests.engine.stage import Stage
from tests.waiting import until
from tests.workers.scene import Scene
from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.core.events import Batch
from uploader_gui.core.queue import Selection, UploadQuery
from uploader_gui.core.request import Reply
from uploader_gui.core.upload import Cause, UploadState


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    ready = Scene(Stage(tmp_path / "home"), lanes=4)
    yield ready
    ready.close()


def test_what_is_added_arrives_and_is_told(scene: Scene) -> None:
    batches: list[Batch] = []
    scene.uploader.listen(batches.append)
    files = [scene.stage.file(f"{n}.bin", SMALL) for n in range(20)] + [scene.stage.file("large.bin", LARGE)]
    scene.uploader.start()
    scene.uploader.ask(lambda desk: desk.add([str(scene.stage.files)], "memory"))
    verified = lambda: sum(event.type == "verified" for batch in batches for event in batch.events)  # noqa: E731
    until(lambda: verified() == len(files), 20)
    assert len(batches) < 200
    seqs = [event.seq for batch in batches for event in batch.events]
    assert seqs == sorted(set(seqs))


def test_results_and_troubles_are_told_by_the_clerk_or_aside(scene: Scene) -> None:
    told: list[tuple[object, str]] = []

    def tell(news: object) -> None:
        told.append((news, threading.current_thread().name))

    scene.uploader.ask(lambda desk: desk.queue.count(UploadQuery()), tell)
    scene.uploader.ask(lambda desk: desk.add(["/nothing/here"], "memory"), None, tell)
    scene.uploader.start()
    until(lambda: len(told) == 2)
    scene.uploader.ask(lambda desk: desk.queue.count(UploadQuery()), tell, aside=True)
    until(lambda: len(told) == 3)
    assert [told[0], told[2]] == [(0, "clerk"), (0, "errands")]
    trouble, teller = told[1]
    assert isinstance(trouble, Mistake)
    assert "/nothing/here" in trouble.message
    assert teller == "clerk"


@pytest.mark.logs("answer met a fault")
def test_a_fault_in_what_is_made_of_an_answer_does_not_end_the_clerk(scene: Scene) -> None:
    told: list[int] = []
    scene.uploader.start()
    scene.uploader.ask(lambda desk: 1, lambda count: told[count])
    scene.uploader.ask(lambda desk: 2, told.append)
    until(lambda: told == [2])


@pytest.mark.logs("fault of who was told")
def test_a_fault_of_who_listens_stops_neither_the_work_nor_the_end(scene: Scene) -> None:
    heard = threading.Event()

    def fall_over(batch: Batch) -> None:
        heard.set()
        raise LookupError(len(batch.events))

    scene.uploader.listen(fall_over)
    scene.stage.add(scene.stage.file("small.bin", SMALL))
    scene.uploader.start()
    until(lambda: scene.stage.only().state is UploadState.DONE)
    until(heard.is_set)


def test_an_end_is_told_as_soon_as_it_is_durable(scene: Scene) -> None:
    ends: list[int] = []
    scene.uploader.listen_for_ends(lambda: ends.append(scene.stage.queue.count(UploadQuery(states=(UploadState.DONE,)))))
    scene.stage.file("small.bin", SMALL)
    scene.uploader.start()
    scene.uploader.ask(lambda desk: desk.add([str(scene.stage.files)], "memory"))
    until(lambda: ends == [1])


def test_another_process_is_answered(scene: Scene) -> None:
    scene.uploader.start()
    replies: list[Reply | Trouble] = []
    scene.uploader.answer({"verb": "jobs"}, replies.append)
    scene.uploader.answer({"verb": "nonsense"}, replies.append)
    until(lambda: len(replies) == 2)
    assert replies[0] == Reply()
    assert isinstance(replies[1], Mistake)


def test_closing_in_the_middle_keeps_everything(scene: Scene) -> None:
    stage = scene.stage
    stage.file("large.bin", LARGE)
    stage.store.on_call["put_part"] = scene.arrived.set
    before = set(threading.enumerate())
    scene.uploader.start()
    scene.uploader.ask(lambda desk: desk.add([str(stage.files)], "memory"))
    until(scene.arrived.is_set)
    scene.uploader.close()
    (upload,) = stage.queue.uploads(UploadQuery())
    assert upload.state in (UploadState.WAITING, UploadState.DONE)
    assert set(threading.enumerate()) == before


def test_closing_at_once_ends_what_has_hardly_begun(scene: Scene) -> None:
    before = set(threading.enumerate())
    scene.uploader.start()
    scene.uploader.close()
    assert set(threading.enumerate()) == before


def test_pause_reaches_a_running_lane(scene: Scene) -> None:
    stage = scene.stage
    stage.file("large.bin", LARGE)
    scene.uploader.start()
    paused: list[object] = []

    def pause() -> None:
        if not paused:
            paused.append(scene.desk.command(Cause.PAUSED, Selection(everything=True)))

    stage.store.on_call["put_part"] = pause
    scene.uploader.ask(lambda desk: desk.add([str(stage.files)], "memory"))
    until(lambda: bool(paused))
    until(lambda: not stage.crew.in_hand())
    (upload,) = stage.queue.uploads(UploadQuery())
    assert upload.state is UploadState.PAUSED


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lists threads there")
def test_the_system_knows_the_threads_by_name(scene: Scene) -> None:
    scene.uploader.start()

    def names() -> set[str]:
        return {(task / "comm").read_text().strip() for task in Path("/proc/self/task").iterdir()}

    until(lambda: {"clerk", "errands", "intake", "intake-far", "forecast", "watch", "beat", "lane-1", "lane-8"} <= names())
