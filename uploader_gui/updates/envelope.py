"""The feed as it travels: the document as a text, and beside it the signature over exactly that text."""

import base64
import binascii
import json
from collections.abc import Callable, Iterable

from uploader_gui.core.errors import FeedUnread, FeedUnsigned

PURPOSE = b"uploader-gui: newer versions, 1\n"
"""Signed before the document, so that nothing else that was ever signed with the same key passes for a feed."""
SIGNATURE_BYTES = 64


def sealed(document: str, sign: Callable[[bytes], bytes]) -> bytes:
    """The feed, signed."""
    signature = base64.b64encode(sign(PURPOSE + document.encode())).decode()
    return json.dumps({"document": document, "signature": signature}, indent=1).encode() + b"\n"


def opened(envelope: bytes, keys: Iterable[bytes], host: str = "") -> str:
    """The document, if one of these keys has signed it. Raises FeedUnread for what is no feed at all, FeedUnsigned."""
    try:
        outer = json.loads(envelope.decode())
        document, signature = outer["document"], outer["signature"]
        content = PURPOSE + document.encode()
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError):
        raise FeedUnread("no signed document", code="no-feed", host=host) from None
    try:
        mark = base64.b64decode(signature, validate=True)
    except (binascii.Error, TypeError, ValueError):
        mark = b""
    if len(mark) != SIGNATURE_BYTES or not any(_is_signed(content, mark, key) for key in keys):
        raise FeedUnsigned("none of the keys of this build", code="signature")
    return str(document)


def _is_signed(content: bytes, mark: bytes, key: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(mark, content)
    except InvalidSignature:
        return False
    return True
