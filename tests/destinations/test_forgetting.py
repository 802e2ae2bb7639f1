"""What was answered is forgotten: the client holds its callbacks where no garbage is collected."""

import gc
from dataclasses import replace
from queue import SimpleQueue

from tests.servers import MemoryVault
from tests.servers.clock import SystemClock
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.destination import Capabilities
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.courier import _Answering

REQUESTS = 20


def kept() -> int:
    gc.collect()
    return sum(type(each) is _Answering for each in gc.get_objects())


def test_requests_leave_nothing_behind() -> None:
    before, answers = kept(), SimpleQueue[object]()
    with ScriptedServer([Reply("404 Not Found")]) as scripted:
        vault = MemoryVault()
        settings = replace(scripted.server().settings(), capabilities=Capabilities(tested_at=1.0))
        vault.put_in("keyring", f"destination:{settings.name}", "secret")
        destination = open_destination(settings, vault, SystemClock())
        courier = destination.courier()
        assert courier is not None
        for number in range(REQUESTS):
            courier.look(f"key {number}", answers.put)
        assert [answers.get(timeout=30) for _ in range(REQUESTS)] == [None] * REQUESTS
        destination.close()
    assert kept() == before
