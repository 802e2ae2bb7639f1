"""What is measured of a run, and that a run with something missing counts for nothing."""

import sys
from pathlib import Path

import pytest

from benchmarks.checking import NotWhole, check
from benchmarks.contestants import CONTESTANTS, OURS, Contestant, Errand, Order, chosen, ours
from benchmarks.rounds import Failed, Rounds, measure
from benchmarks.scenarios import estimate, wanted
from benchmarks.servers.running import Found, SinkServer
from benchmarks.workloads import WORKLOADS, Batch, Made, Workload, checksum, digests, make, scaled

BURN = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass\n"


def order(*programs: str) -> Order:
    return Order(tuple((sys.executable, "-c", program) for program in programs), {}, "")


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return make(Workload("tiny", "", (Batch(3, 100), Batch(1, 5000))), tmp_path)


def arrived(made: Made, root: str = "p/") -> dict[str, Found]:
    """Everything as it should be, each file in two pieces."""
    found = {}
    for name, size in made.sizes.items():
        lengths = (size // 2, size - size // 2)
        pieces = tuple(zip(lengths, digests(made.folder / name, lengths), strict=True))
        found[f"{root}{name}"] = Found(size, pieces, (("crc64nvme", checksum(made.folder / name, "crc64nvme")),))
    return found


def test_processor_time_of_grandchildren_counts(tmp_path: Path) -> None:
    parent = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {BURN!r}], check=True)"
    run = measure(order(parent, BURN), tmp_path / "log")
    assert run.cpu >= 0.6
    assert run.wall >= 0.6


def test_memory_is_that_of_the_command_and_not_ours(tmp_path: Path) -> None:
    ballast = bytearray(200 << 20)
    small = measure(order("pass"), tmp_path / "log")
    large = measure(order("held = bytearray(100 << 20)", "pass"), tmp_path / "log")
    assert len(ballast) > small.peak
    assert small.peak < 60
    assert 100 <= large.peak < 160
    assert large.last_peak < 60


def test_a_command_that_fails_is_told_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="no such bucket"):
        measure(order("import sys; sys.exit('no such bucket')", "pass"), tmp_path / "log")


def test_what_arrived_whole_is_counted(made: Made) -> None:
    assert check(made, arrived(made), "p/", content=True) == 4


@pytest.mark.parametrize("fault", ["missing", "strange", "size", "bytes", "order", "checksum", "unseen"])
def test_whatever_is_wrong_is_found(made: Made, fault: str) -> None:
    held = arrived(made)
    key = next(iter(held))
    good = held[key]
    (first, second) = good.pieces
    held |= {
        "missing": {},
        "strange": {"p/strange": good},
        "size": {key: Found(good.size + 1, good.pieces)},
        "bytes": {key: Found(good.size, (first, (second[0], "0" * 64)))},
        "order": {key: Found(good.size, (second, first))},
        "checksum": {key: Found(good.size, good.pieces, (("crc64nvme", "AAAAAAAAAAA="),))},
        "unseen": {key: Found(good.size)},
    }[fault]
    if fault == "missing":
        del held[key]
    with pytest.raises(NotWhole):
        check(made, held, "p/", content=True)


def test_files_are_the_same_every_time_and_all_differ(tmp_path: Path) -> None:
    workload = Workload("w", "", (Batch(20, 3000),))
    one, other = make(workload, tmp_path / "one"), make(workload, tmp_path / "other")
    contents = [(one.folder / name).read_bytes() for name in one.sizes]
    assert contents == [(other.folder / name).read_bytes() for name in other.sizes]
    assert len(set(contents)) == 20


def test_the_workloads_are_those_that_were_asked_for() -> None:
    assert {name: (workload.files, workload.bytes) for name, workload in WORKLOADS.items()} == {
        "a": (1, 2 << 30),
        "b": (5000, 5000 * 16384),
        "c": (1051, (512 << 20) + 50 * (8 << 20) + 1000 * 65536),
        "d": (1000, 1000 * 65536),
    }
    assert scaled(WORKLOADS["a"], 0.5).bytes == 1 << 30


def test_who_takes_part() -> None:
    single = Made(WORKLOADS["a"], Path("x"), {"f": 1})
    assert "rclone --transfers 32" not in [each.name for each in chosen(single)]
    assert [each.name for each in chosen(single, ["s5"])] == [OURS, "s5cmd"]
    assert CONTESTANTS[0].order is ours


def test_what_can_be_asked_for() -> None:
    scenarios, alone = wanted("a-https,b,f")
    assert ([each.name for each in scenarios], alone) == (["a-https", "b-http", "b-https"], ["f"])
    everything, all_alone = wanted("")
    assert estimate(everything, all_alone, 5) < 30
    with pytest.raises(ValueError, match="not z"):
        wanted("z")


def test_a_round_with_the_program_itself_and_with_one_that_loses_files(made: Made, sink: SinkServer, tmp_path: Path) -> None:
    """The real path, end to end; whoever sends nothing does not get away with it."""
    rounds = Rounds(made, sink, tmp_path / "place", runs=1, budget=20)
    standing = rounds.hold([Contestant(OURS, ours)])[0]
    assert len(standing.runs) == 1
    assert standing.median("wall") > 0
    assert not standing.failure

    def idle(_: Errand) -> Order:
        return order("pass")

    lost = rounds.hold([Contestant("idle", idle)])[0]
    assert "4 objects are missing" in lost.failure
    assert not lost.runs


def test_slow_peers_get_fewer_runs_and_failed_ones_none(made: Made, sink: SinkServer, tmp_path: Path) -> None:
    rounds = Rounds(Made(made.workload, made.folder, {}), sink, tmp_path / "place", runs=4, budget=0.001)
    slow, broken = rounds.hold(
        [Contestant("slow", lambda _: order("pass")), Contestant("broken", lambda _: order("import sys; sys.exit(3)"))]
    )
    assert len(slow.runs) == 1
    assert not broken.runs
    assert "ended with 3" in broken.failure
