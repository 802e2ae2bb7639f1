"""Runs a row: the voyage through its fault, what became of it, and what the promises say at the store afterwards."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

from tests.faults.promises import wrong_at
from tests.faults.row import Cargo, End, Row, Way
from tests.faults.voyage import LONG, SHORT, Port, Seen, Voyage, content_of, end_of
from tests.servers import Server
from tests.servers.fault_proxy import FaultProxy
from uploader_gui.core.upload import Upload

NOBODY = "no-such-host.invalid"
_SHOWN_AS_TLS = {Way.SECURE, Way.UNKNOWN, Way.SELF_SIGNED, Way.EXPIRED, Way.OTHER_NAME, Way.DEAF_SECURE}


@dataclass(frozen=True)
class Found:
    """What a row brought: what people saw while it did not work, how it ended, how it ended when the fault was over.

    `again`: bodies that the store took more than once until the fault was over; `waited`: seconds until it went on.
    """

    seen: tuple[Seen, ...]
    end: End
    at_last: End
    again: int
    waited: float
    broken: tuple[str, ...]


def cross(row: Row, port: Port, folder: Path) -> Found:
    """Send the row's file through its fault; then the fault is over, and what waits or failed goes on."""
    prefix = f"faults-{uuid4().hex[:12]}/"
    path = content_of(row.cargo, folder.parent)
    with _proxy(row, port) as proxy:
        voyage = Voyage(folder, port, proxy, prefix, patience=SHORT if row.silent else LONG)
        try:
            _set_out(row, voyage)
            voyage.load(path)
            began = voyage.stage.clock.time
            end = end_of(voyage.sail(troubles=row.tries if row.end is End.HELD else 10_000))
            seen, again, waited = _shown(voyage), taken_again(proxy), voyage.stage.clock.time - began
            broken = _lies(end, port.server, prefix, path)
            at_last = end_of(_put_right(row, voyage, end))
            broken += broken_promises(at_last, port.server, prefix, path)
        finally:
            voyage.close()
    return Found(seen, end, at_last, again, waited, tuple(broken))


def _shown(voyage: Voyage) -> tuple[Seen, ...]:
    """What was seen, without what is different in every run."""
    place = f"{voyage.port.server.bucket}/{voyage.prefix}"
    return tuple(replace(seen, message=seen.message.replace(place, "photos/")) for seen in voyage.seen)


@contextmanager
def _proxy(row: Row, port: Port) -> Iterator[FaultProxy]:
    tls = port.papers.shown[row.way] if row.way in _SHOWN_AS_TLS else None
    with FaultProxy(port.server.endpoint, tls) as proxy:
        proxy.lay(*row.rules)
        proxy.deaf = row.way in {Way.DEAF, Way.DEAF_SECURE}
        if row.way is Way.REFUSED:
            proxy.shut()
        yield proxy


def _set_out(row: Row, voyage: Voyage) -> None:
    options: dict[str, str] = {}
    if row.way is Way.NO_NAME:
        options["endpoint"] = voyage.proxy.endpoint.replace("127.0.0.1", NOBODY)
    if row.way is Way.NOT_TLS:
        options["endpoint"] = voyage.proxy.endpoint.replace("http://", "https://")
    if row.way is Way.UNKNOWN:
        options["ca_bundle"] = ""
    voyage.go_to(courier=row.cargo is not Cargo.PUT, **options)


def _put_right(row: Row, voyage: Voyage, end: End) -> Upload:
    """The fault is over: the network is back, the certificate renewed, the setting corrected; what failed is retried by hand."""
    voyage.proxy.heal()
    if row.way in _SHOWN_AS_TLS:
        voyage.proxy.tls = voyage.port.papers.shown[Way.SECURE]
    if row.way in {Way.NO_NAME, Way.NOT_TLS, Way.UNKNOWN}:
        voyage.go_to(courier=row.cargo is not Cargo.PUT)
    if end is End.FAILED:
        voyage.retry()
    return voyage.sail()


def taken_again(proxy: FaultProxy) -> int:
    """How many bodies the store took beyond the first of each."""
    taken = Counter((passed.operation, passed.part) for passed in proxy.passed if passed.sent and 200 <= passed.status < 300)
    return sum(count - 1 for (operation, _), count in taken.items() if operation in {"PutObject", "UploadPart"})


# --- what is promised ----------------------------------------------------------------------------------------------------


def _lies(end: End, server: Server, prefix: str, path: Path) -> list[str]:
    """Whether it says "verified" of what is not there."""
    return broken_promises(end, server, prefix, path) if end is End.VERIFIED else []


def broken_promises(end: End, server: Server, prefix: str, path: Path) -> list[str]:
    """What is wrong with it, and with what the store holds."""
    broken = [] if end in {End.VERIFIED, End.UNPROVEN} else [f"it has not arrived: {end}"]
    return broken + wrong_at(server, prefix, {path.name: path})
