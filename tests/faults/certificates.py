"""What a store's certificate can be: good, or wrong in each of the ways there are."""

import datetime
import ssl
from dataclasses import dataclass
from pathlib import Path

import trustme

from tests.faults.row import Way

_LONG_AGO = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Papers:
    """An authority's file, and what to show on each way."""

    authority: Path
    shown: dict[Way, ssl.SSLContext]


def issue(folder: Path) -> Papers:
    """All there are, of an authority that is known only by its file."""
    known, stranger = trustme.CA(), trustme.CA()
    authority = folder / "authority.pem"
    known.cert_pem.write_to_path(str(authority))
    good = known.issue_cert("localhost", "127.0.0.1")
    leaves = {
        Way.SECURE: good,
        Way.DEAF_SECURE: good,
        Way.UNKNOWN: stranger.issue_cert("localhost", "127.0.0.1"),
        Way.EXPIRED: known.issue_cert("127.0.0.1", not_before=_LONG_AGO, not_after=_LONG_AGO + datetime.timedelta(days=90)),
        Way.OTHER_NAME: known.issue_cert("storage.example.org"),
    }
    shown = {way: _context(leaf) for way, leaf in leaves.items()}
    return Papers(authority, shown | {Way.SELF_SIGNED: _self_signed(folder)})


def _context(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def _self_signed(folder: Path) -> ssl.SSLContext:
    """An authority that shows its own certificate."""
    own, file = trustme.CA(), folder / "self-signed.pem"
    own.private_key_pem.write_to_path(str(file))
    own.cert_pem.write_to_path(str(file), append=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
