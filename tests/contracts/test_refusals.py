"""What every destination says when it is refused, can't be reached, or is stopped: on every server."""

import pytest

from tests.contracts.steps import Open, begun, body_of, put, session_of
from tests.servers import MemoryVault, Server
from tests.servers.clock import SystemClock
from tests.servers.fixtures import free_port
from tests.servers.flows import CountingFlow
from uploader_gui.core.errors import (
    BucketMissing,
    CertificateRefused,
    CredentialsRefused,
    Offline,
    Stopped,
    Trouble,
)
from uploader_gui.core.plan import MIB
from uploader_gui.core.ports import Destination
from uploader_gui.destinations.s3 import open_destination


def test_a_wrong_secret_is_told_by_reading_and_by_writing(server: Server, prefix: str) -> None:
    if server.name == "moto":
        pytest.skip("moto checks no signature")
    destination = open_destination(server.settings(), MemoryVault(**{"destination:there": "wrong"}), SystemClock())
    with pytest.raises(CredentialsRefused):
        put(destination, f"{prefix}a", b"a")
    with pytest.raises(CredentialsRefused):
        destination.look(f"{prefix}a", CountingFlow())
    with pytest.raises(CredentialsRefused):
        destination.begin(f"{prefix}a", session_of(destination))
    with pytest.raises(CredentialsRefused):
        destination.test(CountingFlow())
    destination.close()


def test_a_clock_that_is_off_is_told_with_its_minutes(server: Server, prefix: str) -> None:
    if server.name == "moto":
        pytest.skip("moto looks at no clock")
    destination = open_destination(server.settings(), server.vault(), SystemClock(ahead=-3600))
    for attempt in (lambda: put(destination, f"{prefix}a", b"a"), lambda: destination.test(CountingFlow())):
        with pytest.raises(Trouble) as caught:
            attempt()
        assert (caught.value.kind, caught.value.facts) == ("clock-wrong", {"minutes": "60"})
    destination.close()


def test_a_bucket_that_is_missing_is_named(opened: Open, prefix: str) -> None:
    destination = opened(bucket="no-such-bucket-here")
    with pytest.raises(BucketMissing, match="no-such-bucket-here"):
        put(destination, f"{prefix}a", b"a")
    with pytest.raises(BucketMissing):
        destination.begin(f"{prefix}a", session_of(destination))


def test_an_endpoint_where_nobody_listens_is_offline(opened: Open, prefix: str) -> None:
    destination = opened(endpoint=f"http://127.0.0.1:{free_port()}")
    with pytest.raises(Offline):
        put(destination, f"{prefix}a", b"a")
    with pytest.raises(Offline):
        destination.begin(f"{prefix}a", session_of(destination))


def test_a_certificate_of_nobody_is_refused(opened: Open, server: Server, prefix: str) -> None:
    if not server.ca_bundle:
        pytest.skip("http")
    destination = opened(ca_bundle="")
    with pytest.raises(CertificateRefused):
        put(destination, f"{prefix}a", b"a")


def test_a_request_under_way_can_be_stopped(there: Destination, prefix: str) -> None:
    key = f"{prefix}stopped.bin"
    session, flow = begun(there, key), CountingFlow(stop_after=MIB)
    with pytest.raises(Stopped):
        there.put_part(key, session, body_of(there, bytes(5 * MIB), 1), flow)
    assert flow.total == 0
    assert flow.most < 3 * MIB
    there.abort(key, session.multipart_id)
