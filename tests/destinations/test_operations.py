"""What is told of the control calls is what botocore's own model of S3 tells."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from botocore.loaders import Loader

from uploader_gui.destinations.s3.operations import SERVICE

CALLS = ("CreateMultipartUpload", "CompleteMultipartUpload", "AbortMultipartUpload", "ListParts", "ListMultipartUploads")
UNUSED = frozenset({"documentation", "contextParam", "responseCode", "min", "max", "box", "enum", "required"})
"""What botocore's model says besides, and neither its writer nor its reader looks at."""


@pytest.fixture(scope="module")
def theirs() -> Mapping[str, Any]:
    model: Mapping[str, Any] = Loader().load_service_model("s3", "service-2")
    return model


def told(document: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is not used."""
    return {name: _told(name, value) for name, value in document.items() if name not in UNUSED}


def _told(name: str, value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {member: told(each) for member, each in value.items()} if name == "members" else told(value)


def shapes_used(call: str) -> Iterator[str]:
    waiting = [SERVICE["operations"][call][side]["shape"] for side in ("input", "output")]
    while waiting:
        yield (name := waiting.pop())
        shape = SERVICE["shapes"][name]
        waiting += [
            each["shape"]
            for each in (*shape.get("members", {}).values(), *(shape[of] for of in ("member", "key", "value") if of in shape))
        ]


@pytest.mark.parametrize("call", CALLS)
def test_a_call_is_written_and_read_as_botocore_describes_it(call: str, theirs: Mapping[str, Any]) -> None:
    described = told(theirs["operations"][call])
    assert SERVICE["operations"][call] == {name: described[name] for name in ("name", "http", "input", "output")}
    for name in shapes_used(call):
        ours, shape = SERVICE["shapes"][name], told(theirs["shapes"][name])
        if "members" in ours:
            shape["members"] = {member: shape["members"].get(member) for member in ours["members"]}
        assert ours == shape, name


def test_nothing_else_is_told() -> None:
    assert tuple(SERVICE["operations"]) == CALLS
    assert {name for call in CALLS for name in shapes_used(call)} == SERVICE["shapes"].keys()


def test_of_the_service_itself_nothing_else_is_told_either(theirs: Mapping[str, Any]) -> None:
    assert SERVICE["metadata"].items() <= theirs["metadata"].items()
