"""Replies and troubles on their way from the owner to those who rang, whatever their versions."""

import pytest

from uploader_gui.core.errors import KINDS, Mistake, Trouble
from uploader_gui.core.request import pack, received, trouble_message, unpack


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_trouble_travels(kind: str) -> None:
    sent = KINDS[kind]("detail", code="Code", request_id="r", reason="because", where="there")
    with pytest.raises(Trouble) as arrived:
        received(unpack(pack(trouble_message(sent))))
    assert type(arrived.value) is KINDS[kind]
    assert arrived.value.message == sent.message


def test_a_kind_of_a_newer_version_is_a_trouble_all_the_same() -> None:
    with pytest.raises(Trouble) as said:
        received({"trouble": {"kind": "moonstruck", "facts": {"detail": "x", "code": 1}, "code": "Moon"}})
    assert said.value.code == "Moon"


@pytest.mark.parametrize("message", [{}, {"documents": 1}, {"documents": [1]}, {"documents": [], "next": 1}])
def test_what_another_version_answers_is_said(message: dict[str, object]) -> None:
    with pytest.raises(Mistake, match="version"):
        received(message)
