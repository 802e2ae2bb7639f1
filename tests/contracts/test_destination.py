"""What every destination promises, on every server: the engine relies on nothing else."""

import hashlib
import os
from base64 import b64encode
from dataclasses import replace

import pytest

from tests.contracts.steps import Open, begun, body_of, put, reader, send, session_of
from tests.servers import Server
from tests.servers.flows import CountingFlow
from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import (
    AlreadyThere,
    AnswerLost,
    PartsRefused,
    Trouble,
    UploadGone,
)
from uploader_gui.core.plan import MIB
from uploader_gui.core.ports import Destination

LARGE = os.urandom(5 * MIB) + b"and one part more"


@pytest.mark.parametrize("name", ["a.txt", "sub/ü ñ 日本.bin", "a+b %20 #1?&=;'()!~.txt", 'quo"te \U0001f600.jpg'])
def test_an_object_arrives_and_can_be_proven(there: Destination, prefix: str, name: str) -> None:
    data, flow, key = b"some bytes " * 999, CountingFlow(), prefix + name
    session = session_of(there, len(data))
    part = there.put(key, session, body_of(there, data), flow, absent=False)
    held = there.look(key, CountingFlow())
    assert held is not None
    assert (held.size, held.token, held.part_size) == (len(data), "t0ken", len(data))
    expected = there.expect(session, [part], len(data))
    assert (held.etag == expected.etag) if expected.etag else (held.checksum == expected.checksum != "")
    assert flow.total == len(data)
    assert there.same(held, len(data), reader(data))
    assert not there.same(held, len(data), reader(data[:-1] + b"?"))


def test_an_empty_object_arrives(there: Destination, prefix: str) -> None:
    put(there, f"{prefix}empty", b"")
    held = there.look(f"{prefix}empty", CountingFlow())
    assert held is not None
    assert held.size == 0
    assert there.same(held, 0, reader(b""))


def test_what_is_not_there_is_not_seen(there: Destination, prefix: str) -> None:
    assert there.look(f"{prefix}missing", CountingFlow()) is None


def test_parts_become_one_object_that_can_be_proven(there: Destination, prefix: str, server: Server) -> None:
    key = f"{prefix}sub/parts.bin"
    session = begun(there, key)
    parts = send(there, key, session, LARGE)
    assert [(part.number, part.length) for part in there.parts(key, session)] == [(1, 5 * MIB), (2, 17)]
    there.finish(key, session, parts, absent=False)
    held = there.look(key, CountingFlow())
    assert held is not None
    assert (held.size, held.token, held.part_size) == (len(LARGE), "t0ken", 5 * MIB)
    assert there.same(held, len(LARGE), reader(LARGE))
    assert not there.same(held, len(LARGE), reader(LARGE[:-1] + b"?"))
    expected = there.expect(session, parts, len(LARGE))
    proven = held.etag in {expected.etag, expected.parts_etag} or held.checksum == expected.checksum != ""
    assert proven or server.name.startswith("rclone")  # its ETag is the MD5 of the whole


def test_another_client_goes_on_where_one_was_killed(opened: Open, prefix: str) -> None:
    key = f"{prefix}resumed.bin"
    first = opened()
    session = begun(first, key)
    send(first, key, session, LARGE, (1,))
    second = opened()
    listed = second.parts(key, session)
    assert [(part.number, part.length) for part in listed] == [(1, 5 * MIB)]
    listed += send(second, key, session, LARGE, (2,))
    second.finish(key, session, listed, absent=False)
    held = second.look(key, CountingFlow())
    assert held is not None
    assert second.same(held, len(LARGE), reader(LARGE))


def test_a_part_may_be_sent_again(there: Destination, prefix: str) -> None:
    key = f"{prefix}again.bin"
    session = begun(there, key)
    send(there, key, session, LARGE, (1, 2, 2))
    parts = there.parts(key, session)
    assert [part.number for part in parts] == [1, 2]
    there.finish(key, session, parts, absent=False)
    held = there.look(key, CountingFlow())
    assert held is not None
    assert held.size == len(LARGE)


def test_an_aborted_upload_is_gone(there: Destination, prefix: str) -> None:
    key = f"{prefix}aborted.bin"
    session = begun(there, key)
    parts = send(there, key, session, LARGE, (1,))
    assert session.multipart_id in {found.multipart_id for found in there.unfinished(prefix)}
    there.abort(key, session.multipart_id)
    there.abort(key, session.multipart_id)
    assert [found.multipart_id for found in there.unfinished(prefix)] == []
    with pytest.raises(UploadGone):
        there.parts(key, session)
    with pytest.raises((UploadGone, AnswerLost)):  # moto and Ceph: 500
        there.finish(key, session, parts, absent=False)
    assert there.look(key, CountingFlow()) is None


def test_unfinished_uploads_of_many_files_are_all_told(there: Destination, prefix: str) -> None:
    sessions = {f"{prefix}{name}": begun(there, f"{prefix}{name}") for name in ("a b+c", "ü", "d/e")}
    found = {(each.key, each.multipart_id) for each in there.unfinished(prefix)}
    assert found == {(key, session.multipart_id) for key, session in sessions.items()}
    assert not list(there.unfinished(f"{prefix}nothing"))
    for key, session in sessions.items():
        there.abort(key, session.multipart_id)


def test_what_is_below_a_prefix_is_listed_whole(there: Destination, prefix: str) -> None:
    names = ["a b+c", "ü", "d/e", "d/f", "d-g"]
    for name in names:
        put(there, f"{prefix}{name}", name.encode())
    flow = CountingFlow()
    found = {stored.key: stored.held for page in there.listing(prefix, flow) for stored in page}
    assert set(found) == {f"{prefix}{name}" for name in names}
    for name in names:
        held = there.look(f"{prefix}{name}", flow)
        assert held is not None and (found[f"{prefix}{name}"].size, found[f"{prefix}{name}"].etag) == (held.size, held.etag)
        assert abs(found[f"{prefix}{name}"].modified_at - held.modified_at) < 2 and held.modified_at > 1.7e9
    assert {stored.key for page in there.listing(f"{prefix}d/", flow) for stored in page} == {f"{prefix}d/e", f"{prefix}d/f"}
    assert [stored for page in there.listing(f"{prefix}nothing", flow) for stored in page] == []


def test_parts_that_were_never_sent_are_refused(there: Destination, prefix: str) -> None:
    key = f"{prefix}refused.bin"
    session = begun(there, key)
    (part,) = (
        send(there, key, session, LARGE, (2,)) if not there.settings.options["endpoint"] else send(there, key, session, LARGE, (1,))
    )
    wrong = part._replace(etag=hashlib.md5(b"other").hexdigest())
    with pytest.raises(PartsRefused):
        there.finish(key, session, [wrong], absent=False)


def test_an_object_that_is_there_is_not_overwritten_where_the_store_can_refuse(
    there: Destination, prefix: str, able: Capabilities
) -> None:
    put(there, f"{prefix}a", b"first", absent=True)
    flow = CountingFlow()
    session = session_of(there)
    if not able.absent_put:
        there.put(f"{prefix}a", session, body_of(there, b"other"), flow, absent=True)
        return
    with pytest.raises(AlreadyThere):
        there.put(f"{prefix}a", session, body_of(there, b"other"), flow, absent=True)
    assert (flow.total, flow.most) == (0, 5)
    held = there.look(f"{prefix}a", CountingFlow())
    assert held is not None
    assert there.same(held, 5, reader(b"first"))


def test_an_object_that_came_meanwhile_is_not_overwritten_at_the_end(there: Destination, prefix: str, able: Capabilities) -> None:
    if not able.absent_complete:
        pytest.skip("the store ignores it")
    key = f"{prefix}late"
    session = begun(there, key)
    parts = send(there, key, session, b"tiny", (1,))
    put(there, key, b"first")
    with pytest.raises(AlreadyThere):
        there.finish(key, session, parts, absent=True)
    there.abort(key, session.multipart_id)


def test_bytes_damaged_on_the_way_are_refused_where_the_store_checks(there: Destination, prefix: str, able: Capabilities) -> None:
    if not able.guard:
        pytest.skip("the store checks nothing")
    wrong = replace(body_of(there, b"sent"), data=memoryview(b"came"))
    flow = CountingFlow()
    with pytest.raises(Trouble) as caught:
        there.put(f"{prefix}damaged", session_of(there), wrong, flow, absent=False)
    assert caught.value.kind == "damaged-on-the-way"
    assert flow.total == 0


def test_a_link_opens_what_it_names(there: Destination, server: Server, prefix: str) -> None:
    import ssl
    import urllib.request

    put(there, f"{prefix}ü +.txt", b"linked")
    link = there.link(f"{prefix}ü +.txt", 60)
    context = ssl.create_default_context(cafile=server.ca_bundle) if server.ca_bundle else None
    with urllib.request.urlopen(link, context=context, timeout=10) as answer:
        assert answer.read() == b"linked"
    assert server.secret not in link


FOUND = {"seaweedfs": ("crc64nvme", True, True, True), "rclone": ("md5", False, False, False), "moto": ("", False, True, True)}
"""By server: guard, returns_checksum, absent_put, absent_complete, as facts say and as was seen."""


def test_a_test_finds_out_what_the_store_can_do(able: Capabilities, server: Server) -> None:
    assert (able.guard, able.returns_checksum, able.absent_put, able.absent_complete) == FOUND[server.name.partition("-")[0]]
    assert able.md5_etag and able.keeps_token and able.lists_parts and able.lists_uploads and able.reads
    assert able.tested_at > 0
    assert all(finding.endswith(".") for finding in able.findings)


def test_a_test_leaves_nothing_behind_and_stays_small(there: Destination, server: Server, prefix: str) -> None:
    flow = CountingFlow()
    there.test(flow)
    assert flow.most < 12 * MIB
    assert list(there.unfinished(prefix)) == []
    assert listing(server, prefix) == []


def listing(server: Server, prefix: str) -> list[str]:
    import boto3
    from botocore.config import Config

    client = boto3.client(
        "s3",
        endpoint_url=server.endpoint,
        aws_access_key_id=server.access_key_id,
        aws_secret_access_key=server.secret,
        region_name=server.region,
        verify=server.ca_bundle or False,
        config=Config(s3={"addressing_style": "path"}),
    )
    found = client.list_objects_v2(Bucket=server.bucket, Prefix=prefix).get("Contents", [])
    client.close()
    return [each["Key"] for each in found]


def test_a_checksum_is_written_as_stores_write_it(there: Destination) -> None:
    assert there.digest("md5", memoryview(b"abc")) == b64encode(hashlib.md5(b"abc").digest()).decode()
    assert there.digest("crc32", memoryview(b"123456789")) == b64encode(0xCBF43926.to_bytes(4, "big")).decode()
    assert there.digest("crc64nvme", memoryview(b"123456789")) == b64encode(0xAE8B14860A799888.to_bytes(8, "big")).decode()
