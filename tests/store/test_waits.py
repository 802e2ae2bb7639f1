"""A clock that is set: what waits for some time waits as long as before, what begins at an hour begins then."""

import pytest

from tests.store.doubles import Desk
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Cause, NewUpload, Note

HOUR = 3600.0


@pytest.mark.parametrize("set_by", [-5 * HOUR, 5 * HOUR])
def test_waits_move_with_the_clock_but_not_a_named_hour(desk: Desk, set_by: float) -> None:
    now = desk.clock.time
    tomorrow = desk.queue.open_job(NewJob("tomorrow", "archive", ("local:/t",), start_at=now + 12 * HOUR))
    desk.queue.add_page(tomorrow, [NewUpload("t", "local:/t", "t", 10)])
    desk.job(1)
    (claimed,) = desk.claim(1)
    desk.queue.move(claimed.id, Cause.RETRY_LATER, Note("store-trouble", now + 30, 1))
    desk.queue.hold("elsewhere", "offline", now + 60)
    desk.clock.time += set_by
    desk.queue.shift_waits(set_by)
    waits = {upload.reason: upload.not_before for upload in desk.queue.uploads(UploadQuery())}
    assert waits == {"store-trouble": pytest.approx(now + set_by + 30), "start-at": now + 12 * HOUR}
    assert [hold.until for hold in desk.queue.holds()] == [pytest.approx(now + set_by + 60)]
