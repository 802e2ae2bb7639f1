"""What is answered instead, and what is made of answers."""

import time
from dataclasses import replace
from email.utils import formatdate

from tests.servers.fault_rules import Fault
from tests.servers.scripted import Reply, error

AGAIN_AT_ONCE = "sends it again at once, on another connection"
THERE = "asks what the store holds: it is there"
DENIED = error("403 Forbidden", "AccessDenied", message="Access Denied.")


def instead(reply: Reply) -> Fault:
    """Without asking the store."""
    return Fault(instead=reply)


def lost(_: Reply) -> Reply:
    """It was done, and the answer is lost."""
    return Reply(silent=True)


def each_closed(reply: Reply) -> Reply:
    """The connection ends behind every answer."""
    return replace(reply, headers=(*reply.headers, ("connection", "close")), close=True)


def cut_short(reply: Reply) -> Reply:
    """More was announced than comes."""
    return replace(reply, length=len(reply.body) + 100, close=True)


def cut_in_head(reply: Reply) -> Reply:
    """It ends in the middle of its headers."""
    return replace(reply, cut=30)


def skewed() -> Reply:
    """By the store's clock it is 20 minutes earlier."""
    return error("403 Forbidden", "RequestTimeTooSkewed", ("date", formatdate(time.time() - 1200, usegmt=True)))


def upper(etag: str) -> str:
    """In capital letters."""
    return etag.upper()


def bare(etag: str) -> str:
    """Without quotes."""
    return etag.strip('"')


def weak(etag: str) -> str:
    """Marked as weak."""
    return f"W/{etag}"
