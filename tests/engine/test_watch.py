"""What the computer goes through, and what is done about it: sleep, a clock that is set, another network."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from uploader_gui.engine.wakefulness import Moment
from uploader_gui.engine.watch import Watch

HOME, CAFE, TUNNEL = "192.0.2.10", "198.51.100.7", "203.0.113.5"


@dataclass
class Around:
    """Clocks and network of a computer, and a renewal that notes what it is told."""

    now: Moment = Moment(1_800_000_000.0, 0.0, 0.0)
    ways: frozenset[str] = frozenset({HOME})
    addresses: set[str] = field(default_factory=lambda: {HOME})
    told: list[object] = field(default_factory=list)
    stale: set[str] = field(default_factory=set)

    def sources(self) -> frozenset[str]:
        return self.ways

    def has(self, address: str) -> bool:
        return address in self.addresses

    def start_afresh(self) -> None:
        self.told.append("afresh")

    def leave_stale(self, stale: Callable[[str], bool]) -> None:
        self.stale = {address for address in (HOME, CAFE, TUNNEL, "") if stale(address)}

    def try_at_once(self) -> None:
        self.told.append("try")

    def look_after_reads(self) -> None:
        """Nobody reads here."""

    def shift_waits(self, seconds: float) -> None:
        self.told.append(round(seconds))

    def wait(self, wall: float = 1.0, awake: float = 1.0, whole: float = 1.0) -> None:
        self.now = Moment(self.now.wall + wall, self.now.awake + awake, self.now.whole + whole)

    def go(self, ways: set[str], addresses: set[str]) -> None:
        self.ways, self.addresses = frozenset(ways), addresses


@pytest.fixture
def around() -> Around:
    return Around()


@pytest.fixture
def watch(around: Around) -> Watch:
    return Watch(around, around, lambda: around.now)


def test_a_second_like_any_other(watch: Watch, around: Around) -> None:
    around.wait()
    watch.look()
    assert around.told == []
    assert around.stale == {CAFE, TUNNEL}  # none of which any connection was made from


def test_after_sleep_everything_begins_again(watch: Watch, around: Around) -> None:
    around.wait(wall=30_000, whole=30_000)
    watch.look()
    assert around.told == ["afresh"]
    around.wait()
    watch.look()
    assert around.told == ["afresh"]


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_clock_that_is_set_moves_what_waits_and_nothing_else(watch: Watch, around: Around, hours: int) -> None:
    around.wait(wall=1 + hours * 3600)
    watch.look()
    assert around.told == [hours * 3600]


def test_another_network_begins_everything_again(watch: Watch, around: Around) -> None:
    around.go({CAFE}, {CAFE})
    watch.look()
    assert around.told == ["try", "afresh"]


def test_no_network_ends_what_would_hang(watch: Watch, around: Around) -> None:
    around.go(set(), set())
    watch.look()
    assert around.told == ["try", "afresh"]
    around.go({HOME}, {HOME})
    watch.look()
    assert around.told[2:] == ["try"]


def test_a_second_way_out_ends_nothing(watch: Watch, around: Around) -> None:
    """A cable beside the Wi-Fi, a tunnel: connections over the first one go on."""
    around.go({TUNNEL}, {HOME, TUNNEL})
    watch.look()
    assert around.told == ["try"]
    assert around.stale == {CAFE}


def test_where_one_of_two_ways_is_gone_its_connections_are(watch: Watch, around: Around) -> None:
    around.go({HOME, TUNNEL}, {HOME, TUNNEL})
    watch.look()
    around.told.clear()
    around.go({HOME}, {HOME})
    watch.look()
    assert around.told == ["try"]
    assert TUNNEL in around.stale


def test_looking_again_changes_nothing(watch: Watch, around: Around) -> None:
    around.now = around.now._replace()
    for _ in range(3):
        watch.look()
    assert around.told == []
