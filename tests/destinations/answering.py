"""A destination on a server that does what it is told."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from tests.servers.clock import SystemClock
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.ports import Body
from uploader_gui.core.upload import Identity, Session
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.destination import S3Destination

MD5 = "900150983cd24fb0d6963f7d28e17f72"  # of b"abc"
GOOD = Reply(headers=(("ETag", f'"{MD5}"'),))
SESSION = Session("t0ken", 8, "md5", Identity("", 0, 0), 0.0, "m1")
ABC = Body(1, memoryview(b"abc"), "kAFQmDzST7DWlj99KOF/cg==")
BIG = bytes(3_000_000)


@contextmanager
def answering(*replies: Reply, able: Capabilities = Capabilities(tested_at=1.0)) -> Iterator[tuple[S3Destination, ScriptedServer]]:
    with ExitStack() as stack:
        server = stack.enter_context(ScriptedServer(replies))
        there = server.server()
        destination = open_destination(there.settings(capabilities=able), there.vault(), SystemClock())
        assert isinstance(destination, S3Destination)
        stack.callback(destination.close)
        yield destination, server
