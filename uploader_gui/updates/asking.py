"""Asks for the feed: one GET that tells nothing of who asks, and a short answer from that very address."""

from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from uploader_gui.core.errors import FeedOffline, FeedUnread
from uploader_gui.sockets import Sockets

if TYPE_CHECKING:
    import httpx

LARGEST = 64 * 1024
"""Bytes."""
SILENT_SECONDS, WHOLE_SECONDS = 10.0, 20.0
"""How long nothing may come, and all of it may take, headers included."""
HEADERS = {"User-Agent": "Uploader", "Accept": "application/json", "Accept-Encoding": "identity"}
"""All that is sent: no version, no language, no cookie, nothing to be known again by."""


def ask(url: str, sockets: Sockets, seconds: float = WHOLE_SECONDS) -> bytes:
    """What `url` answers with 200. Raises FeedOffline, FeedUnread. `sockets` are this request's alone: with its time they end."""
    import httpx

    host = urlsplit(url).netloc
    ending = Timer(seconds, sockets.end)
    ending.daemon = True
    ending.start()
    try:
        with (
            httpx.Client(timeout=SILENT_SECONDS, headers=HEADERS, follow_redirects=False) as client,
            client.stream("GET", url, extensions=dict(sockets.extensions)) as answer,
        ):
            return _whole(answer, host, seconds)
    except (httpx.TransportError, httpx.InvalidURL) as problem:
        raise FeedOffline(type(problem).__name__, code=type(problem).__name__, host=host) from None
    finally:
        ending.cancel()


def _whole(answer: "httpx.Response", host: str, seconds: float) -> bytes:
    if answer.status_code != 200:
        raise FeedUnread("another status", code=str(answer.status_code), host=host)
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise FeedUnread("compressed, unasked", code="wrong-answer", host=host)
    until, body = monotonic() + seconds, bytearray()
    for piece in answer.iter_raw():
        body += piece
        if len(body) > LARGEST or monotonic() > until:
            raise FeedUnread("the answer has no end", code="wrong-answer", host=host)
    return bytes(body)
