"""Looking for a newer version: when, what is believed, what is remembered."""

from pathlib import Path

import pytest

from tests.servers.makers import DAY, DIGEST, NOW, Makers, told
from uploader_gui.core.errors import FeedOffline, FeedOutdated, FeedUnsigned, QueueUnwritable
from uploader_gui.sockets import Sockets
from uploader_gui.updates.build import Artefact, Build
from uploader_gui.updates.lookout import WEEK, Lookout


class Station:
    """A lookout with an answer in the place of the network, and a clock that is set by hand."""

    def __init__(self, file: Path, makers: Makers, build: Build | None = None) -> None:
        self.file, self.makers, self.now, self.asked = file, makers, NOW, 0
        self.answer: bytes | None = makers.sign(told())
        self.lookout = Lookout(build or makers.build(), file, lambda: self.now, self._ask)

    def _ask(self, url: str, sockets: Sockets) -> bytes:
        self.asked += 1
        if self.answer is None:
            raise FeedOffline(host="releases.example.org")
        return self.answer


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return Station(tmp_path / "updates.json", Makers())


def test_a_newer_version_is_found_and_remembered_without_asking_again(station: Station) -> None:
    found = station.lookout.look()
    assert found is not None
    assert (found.version, found.notes) == ("1.2.0", "Faster, and calmer.\nUploads can be sorted.")
    later = Station(station.file, station.makers)
    assert later.lookout.known() == found
    assert later.lookout.untold() == found
    assert (station.asked, later.asked) == (1, 0)
    download = later.lookout.download(found)
    assert download is not None
    assert (download.size, download.sha256) == (58_000_000, DIGEST)


@pytest.mark.parametrize("version", ["1.1.0", "1.1", "1.0.9", "0.9.99", "1.0"])
def test_the_same_and_older_ones_are_never_offered(station: Station, version: str) -> None:
    station.answer = station.makers.sign(told(version))
    assert station.lookout.look() is None
    assert station.lookout.known() is None


@pytest.mark.parametrize(("version", "is_newer"), [("1.1.0.1", True), ("1.10.0", True), ("2.0", True), ("1.1.0.0", False)])
def test_versions_are_compared_as_numbers(station: Station, version: str, is_newer: bool) -> None:
    station.answer = station.makers.sign(told(version))
    assert (station.lookout.look() is not None) is is_newer


def test_it_is_due_once_a_week_and_whether_or_not_it_went_well(station: Station) -> None:
    assert station.lookout.due()
    station.answer = None
    with pytest.raises(FeedOffline):
        station.lookout.look()
    assert not station.lookout.due()
    station.now += WEEK - 1
    assert not station.lookout.due()
    station.now += 1
    assert station.lookout.due()


def test_a_clock_that_was_wrong_does_not_stop_it_for_years(station: Station) -> None:
    station.now = NOW + 20_000 * DAY
    with pytest.raises(FeedOutdated):
        station.lookout.look()
    station.now = NOW
    assert station.lookout.due()


def test_offline_keeps_what_was_known(station: Station) -> None:
    found = station.lookout.look()
    station.answer, station.now = None, NOW + WEEK
    with pytest.raises(FeedOffline):
        station.lookout.look()
    assert station.lookout.known() == found


def test_one_that_a_person_declined_is_not_told_the_next_one_is(station: Station) -> None:
    found = station.lookout.look()
    assert found is not None
    station.lookout.decline(found)
    assert station.lookout.untold() is None
    assert station.lookout.known() == found, "who asks is told"
    station.answer = station.makers.sign(told("1.3.0", serial=8))
    station.lookout.look()
    assert station.lookout.untold() is not None


def test_what_is_remembered_ends_with_its_time_and_when_it_was_installed(station: Station) -> None:
    station.lookout.look()
    installed = Station(station.file, station.makers, Build("1.2.0", Artefact.DEB, "x86_64", station.makers.build().feed))
    assert installed.lookout.known() is None
    station.now += 31 * DAY
    assert station.lookout.known() is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"looked": "yes", "serial": [], "envelope": 7}', b'{"serial": -3}']
)
def test_a_damaged_memory_says_that_nobody_ever_looked(station: Station, content: bytes) -> None:
    station.file.write_bytes(content)
    assert station.lookout.due()
    assert station.lookout.known() is None
    assert station.lookout.look() is not None


def test_a_memory_that_somebody_changed_is_not_believed(station: Station) -> None:
    station.lookout.look()
    text = station.file.read_text(encoding="utf-8")
    assert "1.2.0" in text
    station.file.write_text(text.replace("1.2.0", "9.9.9"), encoding="utf-8")
    assert station.lookout.known() is None


def test_who_cannot_remember_does_not_ask(station: Station) -> None:
    station.file.mkdir()
    with pytest.raises(QueueUnwritable):
        station.lookout.look()
    assert station.asked == 0


def test_the_spare_key_is_as_good_and_a_third_is_none(station: Station) -> None:
    station.answer = station.makers.sign(told(), station.makers.spare)
    assert station.lookout.look() is not None
    station.answer = Makers().sign(told())
    with pytest.raises(FeedUnsigned):
        station.lookout.look()


def test_an_older_answer_hides_nothing_and_the_same_may_come_again(station: Station) -> None:
    newest = station.makers.sign(told("1.3.0", serial=9))
    old = station.makers.sign(told("1.1.0", serial=8))
    station.answer = newest
    assert station.lookout.look() is not None
    station.answer = old
    with pytest.raises(FeedOutdated):
        station.lookout.look()
    assert station.lookout.known() is not None
    station.answer = newest
    assert station.lookout.look() is not None
