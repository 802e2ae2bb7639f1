"""What a real store holds, read back whole."""

import hashlib
from typing import Any

import obstore
from obstore.store import S3Store

from benchmarks.servers.running import Endpoint, Found

PIECE = 8 << 20


def store(endpoint: Endpoint) -> Any:
    """The store, as obstore opens it."""
    return S3Store(
        endpoint.bucket,
        endpoint=endpoint.url,
        access_key_id=endpoint.key_id,
        secret_access_key=endpoint.secret,
        region=endpoint.region,
        client_options={"allow_http": True},
    )


def read_all(endpoint: Endpoint, prefix: str) -> dict[str, Found]:
    """Every object below a prefix, with the SHA-256 of its bytes."""
    opened = store(endpoint)
    return {key: _read(opened, key) for key in _keys(opened, prefix)}


def delete_all(endpoint: Endpoint, prefix: str) -> None:
    """Delete every object below a prefix."""
    opened = store(endpoint)
    keys = _keys(opened, prefix)
    if keys:
        obstore.delete(opened, keys)


def _keys(opened: Any, prefix: str) -> list[str]:
    return [entry["path"] for page in obstore.list(opened, prefix) for entry in page]


def _read(opened: Any, key: str) -> Found:
    digest, size = hashlib.sha256(), 0
    for piece in obstore.get(opened, key).stream(PIECE):
        digest.update(memoryview(piece))
        size += len(piece)
    return Found(size, ((size, digest.hexdigest()),))
