"""From what a person types to the address of a bucket, and which keys are used."""

from pathlib import Path

import pytest

from tests.servers import MemoryVault, Server
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from tests.servers.scripted import Reply, ScriptedServer
from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import CertificateRefused, CredentialsMissing, Mistake, ProxyRefused
from uploader_gui.core.ports import Body
from uploader_gui.core.upload import Identity, Session
from uploader_gui.destinations.s3 import OPTIONS, PRESETS, open_destination
from uploader_gui.destinations.s3.address import resolve


@pytest.mark.parametrize(
    ("options", "url"),
    [
        ({"bucket": "b-1"}, "https://b-1.s3.us-east-1.amazonaws.com/a%20b/%C3%BC"),
        ({"bucket": "b.1", "region": "eu-west-1"}, "https://s3.eu-west-1.amazonaws.com/b.1/a%20b/%C3%BC"),
        ({"bucket": "b-1", "region": "cn-north-1"}, "https://b-1.s3.cn-north-1.amazonaws.com.cn/a%20b/%C3%BC"),
        ({"bucket": "b-1", "preset": "r2", "account": "0f"}, "https://0f.r2.cloudflarestorage.com/b-1/a%20b/%C3%BC"),
        ({"bucket": "b-1", "preset": "hetzner"}, "https://fsn1.your-objectstorage.com/b-1/a%20b/%C3%BC"),
        ({"bucket": "b-1", "preset": "digitalocean", "region": "ams3"}, "https://b-1.ams3.digitaloceanspaces.com/a%20b/%C3%BC"),
        ({"bucket": "b-1", "endpoint": "storage.example.org"}, "https://storage.example.org/b-1/a%20b/%C3%BC"),
        ({"bucket": "b-1", "endpoint": "http://[::1]:9000/s3/"}, "http://[::1]:9000/s3/b-1/a%20b/%C3%BC"),
        ({"bucket": "b-1", "endpoint": "http://h:80", "addressing": "virtual"}, "http://b-1.h:80/a%20b/%C3%BC"),
        ({"bucket": "b-1", "endpoint": "https://s3.eu-west-1.amazonaws.com"}, "https://b-1.s3.eu-west-1.amazonaws.com/a%20b/%C3%BC"),
    ],
)
def test_an_address_is_made_of_the_options(options: dict[str, str], url: str) -> None:
    assert resolve(options).url("a b/ü") == url


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"bucket": "a/b"},
        {"bucket": "b", "preset": "nobody"},
        {"bucket": "b", "preset": "r2"},
        {"bucket": "b", "preset": "minio"},
        {"bucket": "b", "endpoint": "ftp://h"},
        {"bucket": "b", "endpoint": "https://h:port"},
        {"bucket": "b", "endpoint": "https://"},
    ],
)
def test_what_names_no_bucket_is_a_mistake_with_a_sentence(options: dict[str, str]) -> None:
    with pytest.raises(Mistake) as caught:
        resolve(options)
    assert caught.value.message.endswith(".")


def test_the_presets_are_complete() -> None:
    wanted = {"aws", "r2", "b2", "wasabi", "digitalocean", "hetzner", "scaleway", "minio", "ceph", "gcs", "seaweedfs", "other"}
    assert wanted <= set(PRESETS)
    assert (PRESETS["scaleway"].limits.most_parts, PRESETS["seaweedfs"].limits.segment_bytes) == (1000, 255)
    for name, preset in PRESETS.items():
        options = {"bucket": "bucket", "preset": name, "account": "0f"}
        assert resolve(options if preset.endpoint else {**options, "endpoint": "https://h"}).region == preset.region


def test_the_form_marks_its_only_secret() -> None:
    assert [option.name for option in OPTIONS if option.secret] == ["secret"]


def open_with(vault: MemoryVault, **options: str) -> None:
    open_destination(DestinationSettings("there", "s3", {"bucket": "b", **options}), vault, SystemClock()).close()


def test_keys_that_are_nowhere_are_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for options in ({"access_key_id": "a"}, {"credentials": "vault"}, {"profile": "nobody"}, {"credentials": "environment"}):
        with pytest.raises(CredentialsMissing):
            open_with(MemoryVault(), **options)
    with pytest.raises(Mistake):
        open_with(MemoryVault(), credentials="telepathy")


def test_keys_come_from_the_environment_or_a_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "credentials"
    file.write_text("[work]\naws_access_key_id = fromfile\naws_secret_access_key = s\naws_session_token = tok\n")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(file))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "fromenv")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    assert "Credential=fromfile/" in authorization(credentials="profile", profile="work")["authorization"]
    assert authorization(profile="work")["x-amz-security-token"] == "tok"
    assert "Credential=fromenv/" in authorization(credentials="environment")["authorization"]


def authorization(**options: str) -> dict[str, str]:
    with ScriptedServer([Reply("404 Not Found")]) as server:
        given = {"bucket": "b", "endpoint": f"http://127.0.0.1:{server.port}", **options}
        destination = open_destination(DestinationSettings("there", "s3", given), MemoryVault(), SystemClock())
        assert destination.look("a", CountingFlow()) is None
        destination.close()
    return server.heard[0].headers


def test_keys_that_the_store_refused_are_read_anew(tmp_path: Path) -> None:
    vault = MemoryVault(**{"destination:there": "old"})
    with ScriptedServer([Reply("401 Unauthorized"), Reply("401 Unauthorized"), Reply("404 Not Found")]) as server:
        given = {"bucket": "b", "endpoint": f"http://127.0.0.1:{server.port}", "access_key_id": "me"}
        destination = open_destination(DestinationSettings("there", "s3", given), vault, SystemClock())
        with pytest.raises(Exception, match="access key"):
            destination.look("a", CountingFlow())
        vault.put_in("file", "destination:there", "new")
        assert destination.look("a", CountingFlow()) is None
        destination.close()


# --- proxies ---


def test_a_plain_request_goes_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([Reply("404 Not Found")]) as proxy:
        monkeypatch.setenv("http_proxy", f"http://ana:p%40ss@127.0.0.1:{proxy.port}")
        server = Server("far", "http://storage.example.org", "tests", "me", "secret")
        destination = open_destination(server.settings(), server.vault(), SystemClock())
        assert destination.look("a", CountingFlow()) is None
        destination.close()
    (heard,) = proxy.heard
    assert heard.line == "HEAD http://storage.example.org/tests/a HTTP/1.1"
    assert heard.headers["proxy-authorization"] == "Basic YW5hOnBAc3M="
    assert "proxy-authorization" not in heard.headers["authorization"]


def test_a_proxy_that_refuses_the_tunnel_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer([Reply("407 Proxy Authentication Required")]) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        server = Server("far", "https://storage.example.org", "tests", "me", "secret")
        destination = open_destination(server.settings(), server.vault(), SystemClock())
        with pytest.raises(ProxyRefused):
            destination.look("a", CountingFlow())
        destination.close()
    assert proxy.heard[0].line.startswith("CONNECT storage.example.org:443")


def test_what_is_exempt_from_the_proxy_does_not_go_through_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert "authorization" in authorization_of_someone()


def authorization_of_someone() -> dict[str, str]:
    with ScriptedServer([Reply("404 Not Found")]) as server:
        there = server.server()
        destination = open_destination(there.settings(), there.vault(), SystemClock())
        destination.look("a", CountingFlow())
        destination.close()
    return server.heard[0].headers


def test_a_ca_file_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing")
    for file in ("ca.pem", "missing.pem"):
        server = Server("far", "https://127.0.0.1:1", "tests", "me", "secret", str(tmp_path / file))
        destination = open_destination(server.settings(), server.vault(), SystemClock())
        with pytest.raises(CertificateRefused, match=file):
            destination.put(
                "a", Session("t", 1, "", Identity("", 0, 0), 0.0), Body(0, memoryview(b""), ""), CountingFlow(), absent=False
            )
        destination.close()
