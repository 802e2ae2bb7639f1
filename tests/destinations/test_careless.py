"""A store that checks nothing on arrival and whose ETags are no MD5s: what it says about itself is no proof."""

from tests.servers import Server
from tests.servers.clock import SystemClock
from uploader_gui.core.destination import Capabilities, Expected, Held
from uploader_gui.core.upload import Identity, Part, Session
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.engine.verify import prove

ETAG = "0123456789abcdef0123456789abcdef"
SESSION = Session("t", 8, "md5", Identity("", 3, 0), 0.0)


def expected(capabilities: Capabilities) -> Expected:
    server = Server("careless", "http://127.0.0.1:9", "bucket", "id", "secret", preset="other")
    destination = open_destination(server.settings()._replace(capabilities=capabilities), server.vault(), SystemClock())
    found = destination.expect(SESSION, [Part(0, 3, ETAG, "kAFQmDzST7DWlj99KOF/cg==")], 3)
    destination.close()
    return found


def test_its_own_etag_proves_nothing() -> None:
    receipt = prove(expected(Capabilities(guard="", md5_etag=False, tested_at=1.0)), Held(3, ETAG, token="t"), 9.0)
    assert (receipt.proof, receipt.verified_at) == ("", None)


def test_where_it_checks_what_arrives_it_does() -> None:
    receipt = prove(expected(Capabilities(guard="md5", md5_etag=False, tested_at=1.0)), Held(3, ETAG, token="t"), 9.0)
    assert (receipt.proof, receipt.verified_at) == ("parts", 9.0)
