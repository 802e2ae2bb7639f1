"""A handful of faults through the program as people run it: what it prints, and how it ends."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import Program
from tests.faults.answers import instead
from tests.faults.certificates import Papers
from tests.faults.promises import wrong_at
from tests.faults.row import Way
from tests.servers import Server
from tests.servers.fault_proxy import FaultProxy
from tests.servers.fault_rules import ALWAYS, ANY, Fault, Rule
from tests.servers.scripted import Reply, error
from uploader_gui.core.errors import CredentialsRefused, NotTheStore, PermissionDenied
from uploader_gui.core.plan import MIB

DENIED = error("403 Forbidden", "AccessDenied")
EXPIRED = error("400 Bad Request", "ExpiredToken")
PORTAL = Reply("200 OK", (("content-type", "text/html"),), b"<html>Welcome</html>")


class Scene:
    """The program with a destination behind a fault proxy, and two files on their way: a small one, and one in parts."""

    def __init__(self, home: Path, server: Server, proxy: FaultProxy, prefix: str, ca_bundle: str = "") -> None:
        self.program, self.proxy, self.server, self.prefix = Program(home / "home"), proxy, server, prefix
        self.files = {name: home / name for name in ("small.jpg", "large.mov")}
        self.files["small.jpg"].write_bytes(bytes(range(256)) * 100)
        self.files["large.mov"].write_bytes(bytes(range(251)) * (9 * MIB // 251))
        options = ["--prefix", prefix, *(["--ca-bundle", ca_bundle] if ca_bundle else [])]
        self.program.add_destination(server, "there", proxy.endpoint, *options)
        self.program.run("add", *(str(path) for path in self.files.values()))

    def run(self, expect: int) -> str:
        """What was said on the way, in words."""
        done = self.program.run("run", "--until-done", "--lanes", "2", "--json", expect=expect)
        assert all(json.loads(line)["type"] for line in done.stdout.splitlines())
        return done.stderr

    def all_arrived(self) -> bool:
        uploads = self.program.documents("uploads")
        verified = [bool(upload["verified_at"]) for upload in uploads] == [True, True]
        return verified and not wrong_at(self.server, self.prefix, self.files)


@pytest.fixture
def scene(tmp_path: Path, seaweedfs: Server, prefix: str) -> Iterator[Scene]:
    with FaultProxy(seaweedfs.endpoint) as proxy:
        yield Scene(tmp_path, seaweedfs, proxy, prefix)


@pytest.fixture
def secure(tmp_path: Path, seaweedfs: Server, prefix: str, papers: Papers) -> Iterator[Scene]:
    with FaultProxy(seaweedfs.endpoint, papers.shown[Way.SECURE]) as proxy:
        yield Scene(tmp_path, seaweedfs, proxy, prefix, str(papers.authority))


def test_what_passes_is_over_when_the_program_ends(scene: Scene) -> None:
    scene.proxy.lay(Rule("PutObject|UploadPart", Fault(cut=5000), last=3), Rule("CompleteMultipartUpload", Fault(flip=None, cut=0)))
    scene.run(expect=0)
    assert scene.all_arrived()


def test_over_https_too(secure: Scene) -> None:
    secure.proxy.lay(Rule("PutObject|UploadPart", Fault(flip=5000), last=2), Rule("HeadObject", instead(Reply("503 Later")), last=2))
    secure.run(expect=0)
    assert secure.all_arrived()


def test_a_missing_right_fails_and_says_which(scene: Scene) -> None:
    scene.proxy.lay(Rule("PutObject|UploadPart|CreateMultipartUpload", instead(DENIED), last=ALWAYS))
    scene.run(expect=1)
    for upload in scene.program.documents("uploads"):
        assert (upload["state"], upload["error"]["kind"], upload["error"]["action"]) == (
            "failed",
            PermissionDenied.kind,
            "fix-destination",
        )
        assert "s3:PutObject" in upload["error"]["message"]
    scene.proxy.heal()
    scene.program.run("retry", "--failed")
    scene.run(expect=0)
    assert scene.all_arrived()


@pytest.mark.parametrize(
    ("reply", "kind", "code"), [(EXPIRED, CredentialsRefused, 3), (PORTAL, NotTheStore, 1)], ids=["expired", "portal"]
)
def test_what_waits_for_the_person_ends_the_run_and_says_why(scene: Scene, reply: Reply, kind, code: int) -> None:
    scene.proxy.lay(Rule(ANY, instead(reply), last=ALWAYS))
    words = scene.run(expect=code)
    assert "needs you" in words
    assert {upload["reason"] for upload in scene.program.documents("uploads")} == {kind.kind}
    scene.proxy.heal()
    scene.program.run("destination", "test", "there")
    scene.run(expect=0)
    assert scene.all_arrived()
