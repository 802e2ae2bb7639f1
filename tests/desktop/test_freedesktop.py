"""What is asked of a desktop over D-Bus, and that a session without one is borne."""

import os
import shutil
from collections.abc import Iterator

import pytest

pytest.importorskip("jeepney", reason="only where there is D-Bus")

from tests.desktop.session import AnsweringDesktop, Session, use
from uploader_gui.desktop.freedesktop import FreeDesktop

PORTAL, POWER, NOTICES = "org.freedesktop.portal.Desktop", "org.freedesktop.PowerManagement", "org.freedesktop.Notifications"
HANDLE = "/org/freedesktop/portal/desktop/request/1_1/t"


@pytest.fixture
def address() -> Iterator[None]:
    before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    yield
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    if before is not None:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = before


@pytest.fixture
def ours(address: None) -> Iterator[FreeDesktop]:
    made = FreeDesktop()
    yield made
    made.close()


@pytest.fixture
def session(address: None) -> Iterator[Session]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    made = Session()
    use(made)
    yield made
    made.close()


def test_the_portal_keeps_it_awake_until_it_is_let(session: Session, ours: FreeDesktop) -> None:
    with AnsweringDesktop(session.address, (PORTAL,), {"Inhibit": ("o", (HANDLE,)), "Close": ("", ())}) as desktop:
        ours.stay_awake("Files are being uploaded")
        ours.stay_awake("asked twice, it is one request")
        ours.may_sleep()
        ours.may_sleep()
        (asked, taken_back) = desktop.wait_for(2)
        assert asked == ("Inhibit", ("", 4, {"reason": ("s", "Files are being uploaded")}))
        assert taken_back == ("Close", ())


def test_without_a_portal_the_power_manager_does(session: Session, ours: FreeDesktop) -> None:
    with AnsweringDesktop(session.address, (POWER,), {"Inhibit": ("u", (77,)), "UnInhibit": ("", ())}) as desktop:
        ours.stay_awake("Files")
        ours.may_sleep()
        assert desktop.wait_for(2) == [("Inhibit", ("Uploader", "Files")), ("UnInhibit", (77,))]


def test_a_notice_is_no_markup(session: Session, ours: FreeDesktop) -> None:
    with AnsweringDesktop(session.address, (NOTICES,), {"Notify": ("u", (1,))}) as desktop:
        assert ours.notify("“a <b>” has arrived", "3 <files> & more")
        ((_, body),) = desktop.wait_for(1)
        assert body[3:5] == ("“a <b>” has arrived", "3 &lt;files&gt; &amp; more")


def test_progress_is_told_to_whoever_listens(session: Session, ours: FreeDesktop) -> None:
    with AnsweringDesktop(session.address, (), {}) as desktop:
        ours.show_progress(0.25)
        ours.show_progress(None)
        quarter, nothing = desktop.wait_for(2)
        assert quarter[1] == (
            "application://io.github.uploader_gui.Uploader.desktop",
            {"progress": ("d", 0.25), "progress-visible": ("b", True)},
        )
        assert nothing[1][1]["progress-visible"] == ("b", False)


def test_a_desktop_that_refuses_is_borne(session: Session, ours: FreeDesktop) -> None:
    with AnsweringDesktop(session.address, (PORTAL, POWER, NOTICES), {}) as desktop:
        ours.stay_awake("Files")
        ours.may_sleep()
        assert not ours.notify("a", "b")
        assert [name for name, _ in desktop.wait_for(3)] == ["Inhibit", "Inhibit", "Notify"]


def test_a_bus_that_ends_meanwhile_is_borne_and_found_again(session: Session, ours: FreeDesktop) -> None:
    ours.show_progress(0.5)
    session.close()
    ours.stay_awake("Files")
    assert not ours.notify("a", "b")
    other = Session()
    use(other)
    with AnsweringDesktop(other.address, (NOTICES,), {"Notify": ("u", (1,))}):
        assert ours.notify("a", "b")
    other.close()


def test_no_session_at_all(ours: FreeDesktop) -> None:
    use(None)
    ours.stay_awake("Files")
    ours.may_sleep()
    ours.show_progress(1.0)
    assert not ours.notify("a", "b")
