"""Every state with every cause, and what an upload tells about itself."""

import pytest

from uploader_gui.core.upload import (
    ENDED,
    TRANSITIONS,
    Cause,
    Receipt,
    Upload,
    UploadState,
    WrongMove,
    account_of,
    after,
    states_allowing,
)

MOVES = {
    ("waiting", "claimed"): "running",
    ("waiting", "paused"): "paused",
    ("waiting", "cancelled"): "cancelled",
    ("paused", "resumed"): "waiting",
    ("paused", "cancelled"): "cancelled",
    ("running", "finished"): "done",
    ("running", "skipped"): "skipped",
    ("running", "retry later"): "waiting",
    ("running", "held"): "waiting",
    ("running", "gave up"): "failed",
    ("running", "paused"): "paused",
    ("running", "cancelled"): "cancelled",
    ("running", "interrupted"): "waiting",
    ("failed", "retried"): "waiting",
    ("cancelled", "retried"): "waiting",
    ("skipped", "retried"): "waiting",
    ("done", "retried"): "waiting",
}
"""Written out a second time, from the design: what the program does is compared with what was meant."""


def an_upload(state: UploadState = UploadState.WAITING, **facts: object) -> Upload:
    return Upload(
        id=1,
        job_id=2,
        name="a.jpg",
        source="local:/a.jpg",
        destination="photos",
        key="a.jpg",
        size=3,
        state=state,
        **facts,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("state", UploadState)
@pytest.mark.parametrize("cause", Cause)
def test_every_state_with_every_cause(state: UploadState, cause: Cause) -> None:
    expected = MOVES.get((state.value, cause.value))
    upload = an_upload(state)
    assert upload.allows(cause) is (expected is not None)
    assert (state in states_allowing(cause)) is (expected is not None)
    if expected is None:
        with pytest.raises(WrongMove, match=state.value):
            after(state, cause)
    else:
        assert after(state, cause).value == expected


def test_every_cause_leads_somewhere_and_every_state_is_reached() -> None:
    assert {cause for _, cause in TRANSITIONS} == set(Cause)
    assert set(TRANSITIONS.values()) == set(UploadState)


def test_every_state_has_a_way_out_and_what_has_ended_only_by_asking() -> None:
    for state in UploadState:
        ways = {cause for cause in Cause if (state, cause) in TRANSITIONS}
        assert ways == {Cause.RETRIED} if state in ENDED else Cause.CANCELLED in ways


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        TRANSITIONS[UploadState.DONE, Cause.PAUSED] = UploadState.PAUSED  # type: ignore[index]


@pytest.mark.parametrize("state", UploadState)
def test_held_is_waiting_with_a_reason(state: UploadState) -> None:
    assert an_upload(state, reason="offline").held is (state is UploadState.WAITING)
    assert not an_upload(state).held


@pytest.mark.parametrize("state", UploadState)
def test_verified_is_done_with_a_receipt_that_was_compared(state: UploadState) -> None:
    proven, unproven = Receipt(3, proof="etag", verified_at=1.0), Receipt(3)
    assert an_upload(state, receipt=proven).verified is (state is UploadState.DONE)
    assert not an_upload(state, receipt=unproven).verified
    assert not an_upload(state).verified


@pytest.mark.parametrize(
    ("source", "account"),
    [
        ("local:/home/ana/a.jpg", ""),
        ("local:C:/a.jpg", ""),
        ("drive:anna@example.org/1AbC?resourcekey=0-x", "drive:anna@example.org"),
        ("drive:public/1AbC", "drive:public"),
    ],
)
def test_a_source_tells_whose_account_reads_it(source: str, account: str) -> None:
    assert account_of(source) == account
    assert Upload(1, 1, "a", source, "there", "a", 0).account == account
