"""Small files over https, and a certificate that nobody vouches for: that is said in seconds, and nothing is sent."""

import time
from pathlib import Path

import pytest

from tests.faults.certificates import issue
from tests.faults.row import Way
from tests.servers import Server
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from tests.servers.fault_proxy import FaultProxy
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.errors import CertificateRefused
from uploader_gui.destinations.s3.access import access_of
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.courier import S3Courier
from uploader_gui.destinations.s3.wire import Wire

SECONDS = 5.0


@pytest.mark.parametrize("way", [Way.UNKNOWN, Way.SELF_SIGNED, Way.EXPIRED, Way.OTHER_NAME], ids=lambda way: way.name)
def test_it_is_said_in_seconds(way: Way, tmp_path: Path) -> None:
    papers = issue(tmp_path)
    with ScriptedServer([Reply()]) as behind, FaultProxy(behind.server().endpoint, papers.shown[way]) as proxy:
        server = Server("there", proxy.endpoint, "photos", "key", "secret")
        settings = server.settings(ca_bundle=str(papers.authority))
        wire = Wire(resolve(settings.options), access_of(settings, server.vault()), SystemClock(), str(papers.authority))
        courier = S3Courier(wire, absent_put=True, proven=True)
        began = time.monotonic()
        (told,) = answers_to(courier, lambda done: courier.look("a.jpg", done))
        assert time.monotonic() - began < SECONDS
        assert isinstance(told, CertificateRefused)
        courier.close()
        wire.close()
        assert behind.heard == []
