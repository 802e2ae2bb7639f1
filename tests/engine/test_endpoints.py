"""Each endpoint has a pace of its own; destinations that share one share it."""

from tests.engine.stage import HandClock
from uploader_gui.core.errors import Throttled
from uploader_gui.engine.endpoints import SPARE, WARM, Endpoints
from uploader_gui.engine.reads import Reads
from uploader_gui.engine.tuning import MOST, START


def endpoints_of(clock: HandClock, **known: str) -> Endpoints:
    made = Endpoints(clock, Reads(clock))
    for name, endpoint in known.items():
        made.learn(name, endpoint)
    return made


def test_trouble_at_one_endpoint_slows_down_only_that() -> None:
    found = endpoints_of(HandClock(), photos="a:443", films="a:443", archive="b:443")
    found.met("photos", Throttled())
    assert found.target("photos") == found.target("films") == START // 2
    assert found.target("archive") == START
    assert found.width("films") < found.width("archive")


def test_an_endpoint_that_has_its_lanes_is_full_for_all_its_destinations() -> None:
    found = endpoints_of(HandClock(), photos="a:443", films="a:443", archive="b:443")
    lanes = [found.lane("photos" if number % 2 else "films") for number in range(START)]
    for lane in lanes:
        assert found.full() == frozenset()
        lane.__enter__()
    assert found.full() == {"photos", "films"}
    lanes[0].__exit__(None, None, None)
    assert found.full() == frozenset()


def test_small_requests_are_counted_apart_from_lanes() -> None:
    found = endpoints_of(HandClock(), photos="a:443")
    posted = [found.post("photos") for _ in range(found.width("photos"))]
    assert found.crowded() == {"photos"}
    assert found.full() == frozenset()
    found.posted(posted[0])
    assert found.crowded() == frozenset()


def test_every_endpoint_at_work_brings_lanes_of_its_own() -> None:
    clock = HandClock()
    found = endpoints_of(clock, photos="a:443", archive="b:443")
    assert found.lanes == START + SPARE
    with found.lane("photos"), found.lane("archive"):
        assert found.lanes == 2 * START + SPARE
    assert found.lanes == 2 * START + SPARE
    clock.time += WARM + 1
    assert found.lanes == START + SPARE


def test_only_the_endpoint_that_gains_gets_more() -> None:
    clock = HandClock()
    found = endpoints_of(clock, fast="a:443", slow="b:443")
    fast, slow = [found.lane("fast") for _ in range(MOST)], [found.lane("slow") for _ in range(MOST)]
    for lane in (*fast, *slow):
        lane.__enter__()
    for _ in range(200):
        clock.time += 0.05
        found.count("fast", found.target("fast") * 500_000)
        found.count("slow", 500_000)
        found.look(0)
    assert found.target("fast") == MOST
    assert found.target("slow") <= 2 * START
    for lane in (*fast, *slow):
        lane.__exit__(None, None, None)


def test_a_cap_holds_for_all_that_is_and_comes() -> None:
    found = endpoints_of(HandClock(), photos="a:443")
    found.cap(3, requests=3)
    found.learn("archive", "b:443")
    assert (found.target("photos"), found.target("archive"), found.width("archive"), found.lanes) == (3, 3, 3, 3)
    assert found.admits(3)
    assert not found.admits(4)


def test_a_destination_that_leads_elsewhere_now_takes_none_of_its_lanes_along() -> None:
    found = endpoints_of(HandClock(), photos="a:443", archive="b:443")
    with found.lane("photos"):
        found.learn("photos", "b:443")
        assert found.target("photos") == START
    lanes = [found.lane("photos") for _ in range(START)]
    for lane in lanes:
        lane.__enter__()
    assert found.full() == {"photos", "archive"}
