"""obstore's put_async for every file of a folder, 64 at once: obstore_upload.py ENDPOINT BUCKET PREFIX FOLDER-OR-FILE."""

import asyncio
import os
import sys
from pathlib import Path

import obstore
from obstore.store import S3Store

AT_ONCE = 64


async def main(endpoint: str, bucket: str, prefix: str, what: str) -> None:
    """Send all; raises what goes wrong."""
    trusting = {"root_certificate": Path(os.environ["AWS_CA_BUNDLE"]).read_bytes()} if "AWS_CA_BUNDLE" in os.environ else {}
    store = S3Store(bucket, endpoint=endpoint, client_options={"allow_http": True, **trusting})
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
