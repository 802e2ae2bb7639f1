"""A proxy that adds D milliseconds to every round trip: python -m benchmarks.servers.delay PORT MILLISECONDS.

Half of it on the way there, half on the way back. Every piece is passed on when its time has come, however many are under way, so
what flows is late but not slower. It prints its own port, and ends with its standard input. A new connection's handshake is the
kernel's and takes no time: what is delayed is what is sent.
"""

import asyncio
import os
import sys
import threading
from contextlib import suppress

PIECE = 64 * 1024
UNDER_WAY = 512
"""Pieces in one direction of one connection: 32 MiB, far more than 50 ms of what is measured here."""


class Delay:
    """Carries connections to `port`, each piece late by `seconds` in each direction."""

    def __init__(self, port: int, seconds: float) -> None:
        self._port = port
        self._seconds = seconds

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, both ways."""
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port, limit=PIECE)
        except OSError:
            writer.close()
            return
        await asyncio.gather(self._pass(reader, far_writer), self._pass(far_reader, writer))

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(UNDER_WAY)
        receiving = asyncio.create_task(self._receive(reader, under_way))
        try:
            while (piece := await under_way.get())[1]:
                await self._until(piece[0])
                writer.write(piece[1])
                await writer.drain()
        except OSError:
            receiving.cancel()
        with suppress(OSError):
            writer.close()

    async def _receive(self, reader: asyncio.StreamReader, under_way: "asyncio.Queue[tuple[float, bytes]]") -> None:
        content = b"."
        while content:
            try:
                content = await reader.read(PIECE)
            except OSError:
                content = b""
            await under_way.put((asyncio.get_running_loop().time() + self._seconds, content))

    async def _until(self, due: float) -> None:
        late = due - asyncio.get_running_loop().time()
        if late > 0:
            await asyncio.sleep(late)


async def run(port: int, milliseconds: float) -> None:
    """Serve until the process ends."""
    delay = Delay(port, milliseconds / 2000)
    server = await asyncio.start_server(delay.carry, "127.0.0.1", 0, limit=PIECE, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def end_with_input() -> None:
    """End this process when whoever started it closes its standard input, or dies."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_input, daemon=True).start()
    asyncio.run(run(int(sys.argv[1]), float(sys.argv[2])))
