"""The stages of an upload at which its file may change."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.moving.changes import Change
from tests.moving.scene import LARGE, Scene
from uploader_gui.core.errors import PermissionDenied, StoreTrouble
from uploader_gui.core.plan import MIB
from uploader_gui.core.upload import Cause, UploadState


@dataclass(frozen=True)
class When:
    """A stage of an upload: `play` brings the scene there, lets the change happen, and goes on to the end."""

    name: str
    play: Callable[[Scene], None]
    sees: str = "after"


def at(moment: str, sees: str = "after", name: str = "") -> When:
    def play(scene: Scene) -> None:
        scene.alter_at(moment)
        scene.add()
        scene.stage.work()

    return When(name or moment, play, sees)


def queued(scene: Scene) -> None:
    scene.add()
    scene.alter()
    scene.stage.work()


def verifying(scene: Scene) -> None:
    """Complete was answered, and the store is asked what it holds."""
    scene.alter_at("finish begins", lambda: scene.alter_at("look begins"))
    scene.add()
    scene.stage.work()


def paused(scene: Scene) -> None:
    scene.alter_at("part 1 is over", lambda: scene.command(Cause.PAUSED))
    scene.add()
    scene.stage.work()
    assert scene.upload.state is UploadState.PAUSED
    scene.alter()
    scene.command(Cause.RESUMED)
    scene.stage.work()


def restarted(scene: Scene) -> None:
    scene.alter_at("part 1 is over", lambda: scene.store.before.update(put_part=[SystemExit()]))
    scene.add()
    cut(scene)
    assert scene.upload.sent == 8 * MIB
    scene.alter()
    scene.restart()
    scene.stage.work()


def restarted_completing(scene: Scene) -> None:
    """Complete was carried out, and the program killed before it knew."""
    scene.store.after["finish"] = [SystemExit()]  # type: ignore[list-item]
    scene.add()
    cut(scene)
    scene.alter()
    scene.restart()
    scene.stage.work()


def restarted_small(scene: Scene) -> None:
    """It was put, and the program killed before it knew."""
    scene.alter_at("put is over", stop_short)
    scene.add()
    cut(scene)
    scene.alter()
    scene.restart()
    scene.stage.work()


def waiting(scene: Scene) -> None:
    call = "put_part" if len(scene.before) == LARGE else "put"
    scene.store.before[call] = [StoreTrouble() for _ in range(3)]
    scene.add()
    while scene.upload.reason != StoreTrouble.kind:
        scene.stage.turns(1)
    scene.alter()
    scene.stage.work()


def retried_after_failure(scene: Scene) -> None:
    call = "put_part" if len(scene.before) == LARGE else "put"
    scene.store.before[call] = [PermissionDenied(where="", right="s3:PutObject") for _ in range(2)]
    scene.add()
    scene.stage.work()
    assert scene.upload.state is UploadState.FAILED
    scene.alter()
    scene.store.before.clear()
    scene.command(Cause.RETRIED)
    scene.stage.work()


def retried_when_done(scene: Scene) -> None:
    scene.add()
    scene.stage.work()
    assert scene.upload.verified
    scene.alter()
    scene.command(Cause.RETRIED)
    scene.stage.work()


def stop_short() -> None:
    raise SystemExit


def cut(scene: Scene) -> None:
    """Work until the power goes: nothing that comes later happens."""
    try:
        scene.stage.work()
    except SystemExit:
        return
    raise AssertionError("the power did not go")


IN_PARTS = (
    When("queued", queued),
    at("open begins"),
    at("opened"),
    at("begin begins"),
    at("half read at 0"),
    at("read at 0"),
    at("half of body 1"),
    at("part 1 is over"),
    at(f"half read at {8 * MIB}"),
    at("half of body 2"),
    at("part 2 is over"),
    at("check begins"),
    at("checked", "before"),
    at("finish begins", "before"),
    When("verifying", verifying, "before"),
    When("paused", paused),
    When("restarted", restarted),
    When("restarted while completing", restarted_completing, "before"),
    When("waiting for a retry", waiting),
    When("failed and retried", retried_after_failure),
    When("done and retried", retried_when_done),
)
ONE_BY_ONE = (
    at("opened"),
    at("half read at 0"),
    at("read at 0"),
    at("checked", "before"),
    at("put begins", "before"),
    at("put is over", "before"),
    When("restarted", restarted_small),
    When("waiting for a retry", waiting),
    When("failed and retried", retried_after_failure),
    When("done and retried", retried_when_done),
)
BY_POST = (When("queued", queued), at("open begins"), *ONE_BY_ONE)


def check_case(folder: Path, when: When, change: Change, size: int, *, posted: bool) -> None:
    """Play it to its end and hold it against every promise."""
    scene = Scene(folder, change, size, posted=posted)
    try:
        when.play(scene)
        scene.check(sees=when.sees)
        scene.check_retry()
    finally:
        scene.stage.close()
