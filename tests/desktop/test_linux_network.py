"""Whether the network is metered, asked on a D-Bus of the tests' own."""

import os
import shutil
from collections.abc import Iterator

import pytest

pytest.importorskip("jeepney", reason="only where there is D-Bus")

from tests.desktop.session import AnsweringDesktop, Session
from uploader_gui.desktop.linux_network import NetworkManager

NAME = "org.freedesktop.NetworkManager"
ADDRESS = "DBUS_SYSTEM_BUS_ADDRESS"


@pytest.fixture
def manager() -> Iterator[NetworkManager]:
    before = os.environ.get(ADDRESS)
    made = NetworkManager()
    yield made
    made.close()
    os.environ.pop(ADDRESS, None)
    if before is not None:
        os.environ[ADDRESS] = before


@pytest.fixture(scope="module")
def bus() -> Iterator[Session]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon")
    running = Session()
    yield running
    running.close()


@pytest.mark.parametrize(("said", "metered"), [(0, False), (1, True), (2, False), (3, True), (4, False)])
def test_yes_and_perhaps_are_metered(bus: Session, manager: NetworkManager, said: int, metered: bool) -> None:
    os.environ[ADDRESS] = bus.address
    with AnsweringDesktop(bus.address, (NAME,), {"Get": ("v", (("u", said),))}) as there:
        assert manager.metered() is metered
        assert manager.metered() is metered
        assert there.heard == [("Get", (NAME, "Metered"))] * 2


def test_without_anybody_to_ask_it_is_not_and_nobody_is_asked_again_at_once(bus: Session, manager: NetworkManager) -> None:
    os.environ[ADDRESS] = bus.address
    assert manager.metered() is False
    with AnsweringDesktop(bus.address, (NAME,), {"Get": ("v", (("u", 1),))}) as there:
        assert manager.metered() is False
        assert there.heard == []


def test_without_a_bus_it_is_not(manager: NetworkManager) -> None:
    os.environ[ADDRESS] = "unix:path=/nowhere/at/all"
    assert manager.metered() is False
