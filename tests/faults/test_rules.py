"""What the fault proxy sees of a request, and whose turn it is."""

import pytest

from tests.servers.fault_rules import PLAIN, Fault, Rule, Rulebook, read_request


@pytest.mark.parametrize(
    ("line", "operation", "part"),
    [
        ("PUT /photos/a/b.jpg HTTP/1.1", "PutObject", 0),
        ("PUT /photos/a.mov?partNumber=7&uploadId=x HTTP/1.1", "UploadPart", 7),
        ("POST /photos/a.mov?uploads= HTTP/1.1", "CreateMultipartUpload", 0),
        ("POST /photos/a.mov?uploadId=x HTTP/1.1", "CompleteMultipartUpload", 0),
        ("DELETE /photos/a.mov?uploadId=x HTTP/1.1", "AbortMultipartUpload", 0),
        ("GET /photos/a.mov?uploadId=x HTTP/1.1", "ListParts", 0),
        ("GET /photos?uploads&prefix=a HTTP/1.1", "ListMultipartUploads", 0),
        ("GET /photos?list-type=2 HTTP/1.1", "ListObjectsV2", 0),
        ("HEAD /photos/a.jpg HTTP/1.1", "HeadObject", 0),
        ("PUT /photos HTTP/1.1", "CreateBucket", 0),
    ],
)
def test_operations_are_known_by_their_requests(line: str, operation: str, part: int) -> None:
    asked = read_request(line, {})
    assert (asked.operation, asked.part) == (operation, part)


def test_a_rule_is_for_its_operation_its_part_and_its_turns() -> None:
    cut, flip = Fault(cut=1), Fault(flip=1)
    rules = Rulebook()
    rules.lay(Rule("UploadPart", cut, first=2, last=3, part=2), Rule("*", flip, first=4, last=4))
    lines = [f"PUT /photos/a?partNumber={number}&uploadId=x HTTP/1.1" for number in (2, 1, 2, 2, 2)]
    assert [rules.fault_for(read_request(line, {})) for line in lines] == [PLAIN, PLAIN, cut, cut, PLAIN]
    assert rules.struck == {cut: 2}
