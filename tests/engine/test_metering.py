"""On a metered network nothing goes out, for those who asked for that; and the list of what has ended is as long as they want."""

from dataclasses import dataclass

import pytest

from tests.engine.counter import Counter
from tests.engine.stage import Stage
from uploader_gui.core.upload import UploadState


@dataclass
class SomeNetwork:
    """Says what it is told to say, and counts how often it was asked for its price."""

    address: str = "10.0.0.2"
    costs: bool = True
    asked: int = 0

    def sources(self) -> frozenset[str]:
        return frozenset({self.address})

    def has(self, address: str) -> bool:
        return address == self.address

    def metered(self) -> bool:
        self.asked += 1
        return self.costs


@pytest.fixture
def counter(stage: Stage) -> Counter:
    return Counter(stage)


def test_nobody_is_asked_and_nothing_waits_where_it_is_not_wanted(counter: Counter, stage: Stage) -> None:
    network = SomeNetwork()
    counter.add(stage.file("a.bin", 10))
    counter.desk.each_second(network)
    stage.work()
    assert (network.asked, stage.only().state) == (0, UploadState.DONE)


def test_nothing_goes_out_before_it_is_known_and_while_it_is_metered(counter: Counter, stage: Stage) -> None:
    network, desk = SomeNetwork(), counter.desk
    desk.metering.choose(True)
    counter.add(stage.file("a.bin", 10))
    stage.turns(3)
    assert (stage.only().state, desk.metering.waits) == (UploadState.WAITING, False)
    desk.each_second(network)
    stage.turns(3)
    assert (stage.only().state, desk.metering.waits) == (UploadState.WAITING, True)
    assert counter.one("run_state")["metered"] is True
    network.costs = False
    desk.each_second(network)
    assert (network.asked, desk.metering.waits) == (1, True)  # not every second
    stage.clock.time += 5
    desk.each_second(network)
    assert not desk.metering.waits
    stage.work()
    assert stage.only().state is UploadState.DONE


def test_anyway_is_meant_for_this_network_alone(counter: Counter, stage: Stage) -> None:
    network, desk = SomeNetwork(), counter.desk
    desk.metering.choose(True)
    desk.each_second(network)
    assert counter.one("metered") == {"waits": True}
    assert counter.one("metered", anyway=True) == {"waits": False}
    desk.each_second(network)
    assert not desk.metering.waits
    network.address = "10.0.0.3"
    desk.each_second(network)
    assert desk.metering.waits
    desk.metering.choose(False)
    assert not desk.metering.waits
    counter.add(stage.file("a.bin", 10))
    stage.work()
    assert stage.only().state is UploadState.DONE


def test_what_runs_is_let_go_without_counting_an_attempt(counter: Counter, stage: Stage) -> None:
    desk = counter.desk
    counter.add(stage.file("a.bin", 10))
    desk.metering.choose(True)
    (claim,) = desk.queue.claim(1, frozenset())
    stage.crew._attempt(claim)
    upload = stage.only()
    assert (upload.state, upload.attempts, upload.failure) == (UploadState.WAITING, 0, None)


def test_history_stays_unless_the_person_says_otherwise_and_goes_while_it_is_quiet(counter: Counter, stage: Stage) -> None:
    desk, network = counter.desk, SomeNetwork()
    jobs = [counter.add(stage.file(f"{number}.bin", 10)) for number in range(4)]
    stage.work()
    for _ in range(3):
        desk.each_second(network)
    assert len(desk.queue.jobs()) == 4
    desk.keeping.choose(2)
    stage.crew.board.begin(stage.uploads()[0])
    desk.each_second(network)
    assert len(desk.queue.jobs()) == 4  # something is uploaded at this moment
    stage.crew.board.end(stage.uploads()[0].id)
    for _ in range(4):
        desk.each_second(network)
    assert [job.id for job in desk.queue.jobs()] == jobs[2:]
    counter.add(stage.file("new.bin", 10))
    stage.work()
    desk.each_second(network)
    assert len(desk.queue.jobs()) == 3  # looked at once a minute
    stage.clock.time += 61
    desk.each_second(network)
    assert len(desk.queue.jobs()) == 2
