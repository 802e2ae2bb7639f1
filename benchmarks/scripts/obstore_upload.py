"""obstore's put_async for every file of a folder, 64 at once: obstore_upload.py ENDPOINT BUCKET PREFIX FOLDER-OR-FILE."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import obstore
from obstore.store import S3Store

AT_ONCE = 64


async def main(endpoint: str, bucket: str, prefix: str, what: str) -> None:
    """Send all; raises what goes wrong."""
    bundle = os.environ.get("AWS_CA_BUNDLE")
    options: Any = {"allow_http": True} | ({"root_certificate": Path(bundle).read_bytes()} if bundle else {})
    store = S3Store(bucket, endpoint=endpoint, client_options=options)
    place = Path(what)
    files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
    root = place.parent if place.is_file() else place
    room = asyncio.Semaphore(AT_ONCE)

    async def send(path: Path) -> None:
        async with room:
            await obstore.put_async(store, prefix + path.relative_to(root).as_posix(), path)

    await asyncio.gather(*map(send, files))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
    os._exit(0)  # obstore 0.12's threads now and then abort an interpreter that ends in order
