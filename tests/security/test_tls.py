"""TLS is verified, always: a private authority is a file that is chosen; nothing switches that off, and nothing old is spoken."""

import ast
import os
import re
import socket
import ssl
import subprocess
import sys
import threading
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
import trustme

from tests.house.code import name, package_files, tree
from tests.servers import Server
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from uploader_gui.core.errors import CertificateRefused, Trouble
from uploader_gui.destinations.s3 import OPTIONS, open_destination
from uploader_gui.destinations.s3.connection import _trust
from uploader_gui.destinations.s3.courier import S3Courier
from uploader_gui.destinations.s3.destination import S3Destination
from uploader_gui.destinations.s3.wire import Idle
from uploader_gui.sources.drive.api import Net
from uploader_gui.sources.drive.origins import Origins

SWITCHES = ("verify", "check_hostname", "verify_mode", "cert_reqs", "verify_peer", "verify_ssl", "use_ssl", "ssl_verify")
OFF = re.compile(
    r"CERT_NONE|_create_unverified_context|InsecureRequestWarning|disable_warnings|PYTHONHTTPSVERIFY|no-verify|insecure", re.IGNORECASE
)
WOULD_BE_SWITCHES = {
    "PYTHONHTTPSVERIFY": "0",
    "AWS_NO_VERIFY_SSL": "1",
    "AWS_S3_USE_SSL": "0",
    "GIT_SSL_NO_VERIFY": "1",
    "NODE_TLS_REJECT_UNAUTHORIZED": "0",
    "CURL_INSECURE": "1",
    "REQUESTS_CA_BUNDLE": "",
    "CURL_CA_BUNDLE": "",
    "HTTPX_VERIFY": "0",
    "OAUTHLIB_INSECURE_TRANSPORT": "1",
}


def test_no_line_of_the_program_switches_it_off() -> None:
    found = [
        f"{name(file)}:{node.lineno}"
        for file in package_files()
        for node in ast.walk(tree(file))
        if (isinstance(node, ast.keyword) and node.arg in SWITCHES) or (isinstance(node, ast.Attribute) and node.attr in SWITCHES[1:])
    ]
    words = [f"{name(file)} {said}" for file in package_files() for said in OFF.findall(file.read_text(encoding="utf-8"))]
    assert found + words == []


def test_no_option_switches_it_off() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "uploader_gui", "destination", "add", "--help"], capture_output=True, text=True, timeout=60, check=True
    ).stdout
    assert "--ca-bundle" in shown
    for words in (shown, *(f"{option.name} {option.help}" for option in OPTIONS)):
        assert not re.search(r"insecure|no-verify|skip.{0,10}(tls|ssl|certificate)|without.{0,10}(tls|ssl)", words, re.IGNORECASE)


def test_what_is_spoken_is_1_2_at_the_least_and_verified() -> None:
    context = _trust("")
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    net = Net("https://www.googleapis.com/drive/v3", Origins("https://www.googleapis.com/drive/v3"))
    found = net.client()._transport._pool._ssl_context  # type: ignore[attr-defined]
    assert (found.verify_mode, found.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert found.minimum_version >= ssl.TLSVersion.TLSv1_2
    net.close()


def store_at(server: Server, ca_bundle: str) -> S3Destination:
    made = open_destination(server.settings(ca_bundle=ca_bundle), server.vault(), SystemClock())
    assert isinstance(made, S3Destination)
    return made


def asked_by_courier(store: S3Destination) -> object:
    courier = S3Courier(store._wire, absent_put=True, proven=True)
    (came,) = answers_to(courier, lambda done: courier.look("nothing-there", done))
    courier.close()
    return came


def test_a_private_authority_is_trusted_when_its_file_is_chosen(rclone_https: Server) -> None:
    store = store_at(rclone_https, rclone_https.ca_bundle or "")
    assert store.look("nothing-there", Idle()) is None
    assert asked_by_courier(store) is None
    store.close()


@pytest.mark.parametrize("chosen", ["none", "another"])
def test_another_authority_is_not(chosen: str, rclone_https: Server, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    store = store_at(rclone_https, "" if chosen == "none" else str(other))
    with pytest.raises(CertificateRefused):
        store.look("nothing-there", Idle())
    assert isinstance(asked_by_courier(store), CertificateRefused)
    store.close()


def test_another_name_in_the_certificate_is_refused(rclone_https: Server) -> None:
    renamed = replace(rclone_https, endpoint=rclone_https.endpoint.replace("localhost", "127.0.0.2"))
    store = store_at(renamed, rclone_https.ca_bundle or "")
    with pytest.raises(Trouble) as caught:
        store.look("nothing-there", Idle())
    assert caught.value.kind in {"certificate-refused", "offline"}
    store.close()


ASK = """
import sys
from tests.servers import Server
from tests.servers.asking import answers_to
from tests.servers.clock import SystemClock
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.wire import Idle
there = Server("there", sys.argv[1], "tests", "tests", "secret")
try:
    open_destination(there.settings(), there.vault(), SystemClock()).look("k", Idle())
except Exception as error:
    print(type(error).__name__)
"""


def test_no_variable_of_the_environment_switches_it_off(rclone_https: Server) -> None:
    environment = {**os.environ, **WOULD_BE_SWITCHES}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", ASK, rclone_https.endpoint],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "CertificateRefused", done.stderr


@pytest.mark.parametrize("newest", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_a_server_that_speaks_nothing_newer_than_1_1_is_refused(newest: ssl.TLSVersion, certificate: object) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = newest
        context.set_ciphers("ALL:@SECLEVEL=0")
    context.load_cert_chain(certificate.chain, certificate.key)  # type: ignore[attr-defined]
    shaken: list[str] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            try:
                with context.wrap_socket(connection, server_side=True) as secure:
                    shaken.append(str(secure.version()))
            except OSError:
                connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    old = Server("old", f"https://localhost:{listening.getsockname()[1]}", "b", "a", "s")
    store = store_at(old, str(certificate.authority))  # type: ignore[attr-defined]
    with pytest.raises(Trouble):
        store.look("k", Idle())
    assert isinstance(asked_by_courier(store), Trouble)
    store.close()
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()
    assert shaken == []
