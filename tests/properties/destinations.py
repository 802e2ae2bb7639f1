"""Options of a destination, as people, scripts and old settings give them."""

from http.client import HTTPConnection
from urllib.parse import unquote, urlsplit

from hypothesis import strategies as some

from tests.properties import Promise, promise
from tests.properties.material import any_text, file_name, name
from tests.servers import MemoryVault
from tests.servers.clock import SystemClock
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import CredentialsMissing, Mistake
from uploader_gui.core.keys import object_key
from uploader_gui.destination_book import check_name
from uploader_gui.destinations.s3.access import Access, TypedKeys, access_of
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.presets import PRESETS
from uploader_gui.destinations.s3.wire import Wire

PROMISES: list[Promise] = []
SECRET = "hush-hush-hush"

_hosts = some.one_of(
    some.sampled_from(
        [
            "s3.example.org",
            "127.0.0.1",
            "[::1]",
            "localhost",
            "bücher.example",
            "xn--bcher-kva.example",
            "a..b",
            "-",
            ".",
            "*",
            "a b",
            "a\tb",
            "a\r\nX: y",
            "x" * 70 + ".org",
            ("x" * 60 + ".") * 6,
            "[",
            "[::1",
            "[zz]",
            "%41",
            "١.example",
            "\ud800",
        ]
    ),
    name,
)
_ports = some.sampled_from(["", ":", ":443", ":0", ":65535", ":65536", ":-1", ":abc", ":٤٤٣", ":" + "9" * 5000, ":80:80"])
_ends = some.sampled_from(["", "/", "/s3", "/a b/ü", "/..", "/%2e%2e/x", "?x=1", "#f", "//", "\\", "/\r\nX: y", "/\0"])
_starts = some.sampled_from(
    ["https://", "http://", "", "HTTPS://", "ftp://", "file://", "https:", "://", "https://user:" + SECRET + "@", "https://@"]
)
_endpoints = some.one_of(some.builds(lambda *parts: "".join(parts), _starts, _hosts, _ports, _ends), name)
_buckets = some.one_of(
    some.sampled_from(
        ["b", "bucket", "my.bucket", "a_b", "A", "..", "b?x", "b#x", "b%2f..", "b\r\nX: y", "a" * 300, "ü", " b ", "\ud800"]
    ),
    name,
)
options = some.fixed_dictionaries(
    {"bucket": _buckets},
    optional={
        "endpoint": _endpoints,
        "region": some.one_of(some.sampled_from(["us-east-1", "cn-north-1", "auto", "a/b", "x\r\nX: y", "ü"]), name),
        "account": some.one_of(some.sampled_from(["0123abcd", "a.b", "evil.example/x", "a@b", "{region}", "a#"]), name),
        "preset": some.one_of(some.sampled_from(list(PRESETS)), any_text),
        "addressing": some.one_of(some.sampled_from(["auto", "path", "virtual", ""]), any_text),
    },
)


def wire_of(given: dict[str, str], keys: TypedKeys = TypedKeys("AKIA", SECRET)) -> Wire:
    return Wire(resolve(given), Access(lambda: keys), SystemClock())


@promise(
    PROMISES,
    "Options make an address that a request can be signed for, or a sentence says what is wrong",
    some.tuples(options, some.lists(file_name, min_size=1, max_size=3)),
    300,
)
def options_make_an_address(given: tuple[dict[str, str], list[str]]) -> None:
    opts, segments = given
    try:
        wire = wire_of(opts)
    except Mistake as mistake:
        assert mistake.message
        assert SECRET not in str(mistake)
        return
    address, key = wire.address, object_key("p", segments)
    parts = urlsplit(address.url(key))
    assert (parts.hostname or "").encode("ascii")
    assert (parts.port or address.port) == address.port
    assert 0 < address.port < 65536
    assert "@" not in address.netloc
    assert unquote(parts.path).endswith(f"/{key}")
    assert parts.query == parts.fragment == ""
    assert_sendable(wire, key)
    assert SECRET not in wire.link(key, 60)
    wire.close()


def assert_sendable(wire: Wire, key: str) -> None:
    """http.client takes every word of it; nothing is sent."""
    address = wire.address
    connection = HTTPConnection(address.host, address.port)
    connection.putrequest("PUT", address.path(key), skip_host=True, skip_accept_encoding=True)
    for header, value in wire._signer.sign("PUT", address.url(key), {"host": address.netloc}).items():
        connection.putheader(header, value)


@promise(
    PROMISES,
    "An access key that no request could carry is refused with a sentence",
    some.tuples(name, some.one_of(name, some.just(SECRET))),
    100,
)
def keys_can_be_sent(given: tuple[str, str]) -> None:
    access_key_id, secret = given
    settings = DestinationSettings(
        "there", options={"bucket": "b", "endpoint": "http://127.0.0.1:9", "credentials": "vault", "access_key_id": access_key_id}
    )
    try:
        access = access_of(settings, MemoryVault(**{"destination:there": secret}))
    except (CredentialsMissing, Mistake) as trouble:
        assert trouble.message
        return
    wire = Wire(resolve(settings.options), access, SystemClock())
    assert_sendable(wire, "k")
    wire.close()


@promise(PROMISES, "A destination's name can be typed, shown and told from an option, or is refused with a sentence", name, 100)
def names_are_checked(text: str) -> None:
    try:
        check_name(text)
    except Mistake as mistake:
        assert mistake.message
        return
    assert text.isprintable()
    assert text.encode("utf-8")
    assert "/" not in text
