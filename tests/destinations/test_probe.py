"""What a test of a store says of rights that are missing: told in sentences, fatal only where nothing could be uploaded."""

from collections.abc import Iterator

import pytest

from tests.servers import Server
from tests.servers.clock import SystemClock
from tests.servers.flows import CountingFlow
from uploader_gui.core.errors import PermissionDenied
from uploader_gui.core.ports import Destination, Flow
from uploader_gui.destinations.s3 import open_destination
from uploader_gui.destinations.s3.probe import Probe
from uploader_gui.destinations.s3.trouble import RIGHTS

OPERATIONS = {
    "look": "HeadObject",
    "put": "PutObject",
    "begin": "CreateMultipartUpload",
    "parts": "ListParts",
    "abort": "AbortMultipartUpload",
    "unfinished": "ListMultipartUploads",
}


class WithoutRights:
    """A destination whose key may not do what these verbs do; everything else is done by the real one."""

    def __init__(self, real: Destination, *verbs: str) -> None:
        self._real = real
        self._verbs = verbs

    def __getattr__(self, name: str) -> object:
        if name not in self._verbs:
            return getattr(self._real, name)

        def refuse(*_: object, **__: object) -> None:
            raise PermissionDenied(OPERATIONS[name], where="here", right=RIGHTS[OPERATIONS[name]])

        return refuse


@pytest.fixture
def there(rclone: Server, prefix: str) -> Iterator[Destination]:
    destination = open_destination(rclone.settings(prefix=prefix), rclone.vault(), SystemClock())
    yield destination
    for found in destination.unfinished(prefix):
        destination.abort(found.key, found.multipart_id)
    destination.close()


def deleted(key: str, flow: Flow) -> None:
    """Says that it did."""


def may_not_delete(key: str, flow: Flow) -> None:
    raise PermissionDenied("DeleteObject", where=key, right="s3:DeleteObject")


@pytest.mark.parametrize(
    ("verb", "right"), [("look", "s3:GetObject"), ("parts", "s3:ListMultipartUploadParts"), ("abort", "s3:AbortMultipartUpload")]
)
def test_a_missing_right_is_told_and_the_test_goes_on(there: Destination, verb: str, right: str) -> None:
    found = Probe(WithoutRights(there, verb), deleted, SystemClock()).run(CountingFlow())
    assert any(f"({right})" in finding and finding.startswith("This key may not") for finding in found.findings)
    assert found.guard == "md5"
    assert (found.reads, found.lists_parts) == (verb != "look", verb != "parts")


def test_uploads_that_may_not_be_listed_are_told(there: Destination) -> None:
    found = Probe(WithoutRights(there, "unfinished"), deleted, SystemClock()).run(CountingFlow())
    assert not found.lists_uploads
    assert any("cleanup" in finding for finding in found.findings)


@pytest.mark.parametrize("verb", ["put", "begin"])
def test_without_the_right_to_write_there_is_no_destination(there: Destination, verb: str) -> None:
    with pytest.raises(PermissionDenied, match="s3:PutObject"):
        Probe(WithoutRights(there, verb), deleted, SystemClock()).run(CountingFlow())


def test_what_may_not_be_deleted_is_named(there: Destination, prefix: str) -> None:
    found = Probe(there, may_not_delete, SystemClock()).run(CountingFlow())
    (left,) = [finding for finding in found.findings if "s3:DeleteObject" in finding]
    assert f"“{prefix}.uploader-test-" in left


def test_the_test_stays_below_a_prefix_without_a_slash(rclone: Server, prefix: str) -> None:
    there = open_destination(rclone.settings(prefix=prefix.rstrip("/")), rclone.vault(), SystemClock())
    found = Probe(there, may_not_delete, SystemClock()).run(CountingFlow())
    (left,) = [finding for finding in found.findings if "s3:DeleteObject" in finding]
    assert f"“{prefix.rstrip('/')}/.uploader-test-" in left
    there.close()
