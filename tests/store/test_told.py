import json

import pytest

from tests.store.doubles import files
from uploader_gui.core.queue import Move
from uploader_gui.core.upload import Cause, Note, Receipt
from uploader_gui.store import told
from uploader_gui.store.rows import receipt_text

WILD = ["", "plain.jpg", 'a "quoted" \\ one', "line\nbreak\ttab\x00\x7f", "größe 北京 🎉", "lone \udcff surrogate", "</script>&'"]


def compact(data):
    return json.dumps(data, separators=(",", ":"))


@pytest.mark.parametrize("text", WILD)
def test_the_text_of_an_event_is_the_json_of_its_data(text):
    receipt = Receipt(5 * 2**40, text, text, text, text, 1_700_000_000.25)
    for _, data, written in (
        told.moved(7, 3, "running", "failed", text),
        told.verified(7, 3, text, receipt),
        told.progressed(3, (1, 1_000_000), text, "done", text),
    ):
        assert written == compact(data)


@pytest.mark.parametrize("text", WILD)
@pytest.mark.parametrize("verified_at", [None, 0.1 + 0.2, 1_700_000_000.123456, 7])
def test_the_text_of_a_receipt_is_the_json_of_a_list(text, verified_at):
    receipt = Receipt(123, text, text, text, text, verified_at)
    assert receipt_text(receipt) == json.dumps(list(receipt))


def test_listeners_hear_what_is_written_down(desk):
    heard = []
    desk.queue.listen(heard.extend)
    desk.job(150, listed=False)
    desk.queue.add_page(1, files([1000]))
    ends = [Move(upload.id, Cause.FINISHED, Note(receipt=Receipt(10, "e", verified_at=1.0))) for upload in desk.claim(150)]
    desk.queue.claim(0, frozenset(), ends)
    assert len(heard) == 1 + 150 + 3 * 150
    assert heard == desk.queue.events(0)
