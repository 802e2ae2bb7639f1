"""Drive's HTTP: asked no sooner than it wants, its refusals understood, its tokens shown to nobody else."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.servers.drive import SORRY, UNAVAILABLE, Answer, FakeDrive, Item
from tests.sources.drive.reader import PUBLIC, MintedPass, Reader
from tests.sources.drive.signing import ANNA
from uploader_gui.core.errors import (
    ApiOff,
    NotShared,
    SignInNeeded,
    SourceForbidden,
    SourceOffline,
    SourceThrottled,
    SourceTrouble,
)


@pytest.fixture
def file(drive: FakeDrive) -> Item:
    return drive.file("a", 1000)


def test_nobody_asks_sooner_than_the_backoff(drive: FakeDrive, reader: Reader, file: Item) -> None:
    drive.script("get", [Answer(403, "userRateLimitExceeded", times=2), Answer(429, "rateLimitExceeded")])
    began = reader.clock.time
    reader.source.check(f"{ANNA}/{file.id}")
    assert reader.waits == [1.5, 2.5, 4.5]
    assert reader.clock.time - began == 8.5
    assert [entry.status for entry in drive.log.entries("get")] == [403, 403, 429, 200]


def test_drive_that_keeps_refusing_holds_the_account(drive: FakeDrive, reader: Reader, file: Item) -> None:
    drive.script("*", [Answer(403, "rateLimitExceeded", times=99)], account=ANNA)
    with pytest.raises(SourceThrottled) as caught:
        reader.source.check(f"{ANNA}/{file.id}")
    assert caught.value.holds_account
    assert caught.value.retry_after == 8.5
    assert len(drive.log.entries("get")) == 4
    drive.clear_troubles()
    reader.source.check(f"{ANNA}/{file.id}")
    assert reader.waits[-1] == 8.5, "also who comes before the hold is over waits for its end"


def test_a_time_that_drive_names_is_kept_to(drive: FakeDrive, reader: Reader, file: Item) -> None:
    drive.script("get", [Answer(429, "rateLimitExceeded", retry_after=7)])
    reader.source.check(f"{ANNA}/{file.id}")
    assert reader.waits == [7]
    drive.script("get", [Answer(429, "rateLimitExceeded", retry_after=600)])
    with pytest.raises(SourceThrottled) as caught:
        reader.source.check(f"{ANNA}/{file.id}")
    assert caught.value.retry_after == 600
    assert [wait for wait in reader.waits if wait > 1] == [7], "a lane does not wait that long: the account is held"


@pytest.mark.parametrize(
    ("answer", "kind", "wait"),
    [
        (Answer(403, html=SORRY), SourceThrottled, 1800),
        (Answer(403, "dailyLimitExceeded"), SourceThrottled, 3600),
        (Answer(403, "quotaExceeded"), SourceThrottled, 3600),
        (Answer(403, "accessNotConfigured"), ApiOff, 0),
        (Answer(403, "insufficientPermissions"), SignInNeeded, 0),
        (Answer(403, "dailyLimitExceededUnreg"), SignInNeeded, 0),
        (Answer(403, "domainPolicy"), SourceForbidden, 0),
        (Answer(403, "appNotAuthorizedToFile"), SourceForbidden, 0),
        (Answer(403, "somethingNew"), SourceForbidden, 0),
        (Answer(400, "badRequest"), SourceForbidden, 0),
        (Answer(404, "notFound"), NotShared, 0),
    ],
)
def test_a_refusal_is_said_once_and_not_repeated(
    drive: FakeDrive, reader: Reader, file: Item, answer: Answer, kind: type[Exception], wait: float
) -> None:
    drive.script("get", [answer])
    with pytest.raises(kind) as caught:
        reader.source.check(f"{ANNA}/{file.id}")
    assert caught.value.retry_after == wait
    assert "?" not in caught.value.message
    assert len(drive.log.entries("get")) == 1


@pytest.mark.parametrize(
    "answer", [Answer(500, "internalError"), Answer(503, html=UNAVAILABLE), Answer(408, "timeout"), Answer(drop=True)]
)
def test_a_fault_is_met_by_asking_again_a_few_times(drive: FakeDrive, reader: Reader, file: Item, answer: Answer) -> None:
    drive.script("get", [answer, answer])
    reader.source.check(f"{ANNA}/{file.id}")
    assert reader.waits == [1.5, 2.5]
    drive.script("get", [answer] * 5)
    with pytest.raises((SourceTrouble, SourceOffline)):
        reader.source.check(f"{ANNA}/{file.id}")
    assert len(drive.log.entries("get")) == 6


def test_a_page_in_place_of_an_answer_is_a_fault(drive: FakeDrive, reader: Reader, file: Item) -> None:
    drive.script("get", [Answer(200, html="<html>Log in to this network</html>", times=3)])
    with pytest.raises(SourceTrouble):
        reader.source.check(f"{ANNA}/{file.id}")
    assert len(drive.complaints) == 3, "the fake knows that Google would not"
    drive.complaints.clear()


def test_eight_that_were_refused_together_take_their_tokens_back_once(drive: FakeDrive, reader: Reader, file: Item) -> None:
    reader.source.check(f"{ANNA}/{file.id}")
    drive.tokens.expire(ANNA)
    with ThreadPoolExecutor(8) as lanes:
        for lane in [lanes.submit(reader.source.check, f"{ANNA}/{file.id}") for _ in range(8)]:
            lane.result()
    assert reader.accounts.passes[ANNA].refusals == 1


def test_a_token_that_is_refused_twice_needs_a_person(drive: FakeDrive, reader: Reader, file: Item) -> None:
    way = reader.accounts.pass_of(ANNA)
    assert isinstance(way, MintedPass)
    way.stuck = True
    reader.source.check(f"{ANNA}/{file.id}")
    drive.tokens.expire(ANNA)
    with pytest.raises(SignInNeeded, match=ANNA):
        reader.source.check(f"{ANNA}/{file.id}")
    assert [entry.status for entry in drive.log.entries("get")] == [200, 401, 401]


def test_a_key_that_google_does_not_know(drive: FakeDrive, reader: Reader, file: Item) -> None:
    reader.accounts.pass_of(PUBLIC)
    drive.tokens.api_key = "another"
    with pytest.raises(ApiOff, match="not valid"):
        reader.source.check(f"{PUBLIC}/{file.id}")


def test_accounts_do_not_slow_each_other(drive: FakeDrive, reader: Reader, file: Item) -> None:
    drive.share(file, "anyone")
    drive.script("get", [Answer(429, "rateLimitExceeded", times=9)], account=ANNA)
    with pytest.raises(SourceThrottled):
        reader.source.check(f"{ANNA}/{file.id}")
    waited = len(reader.waits)
    reader.source.check(f"{PUBLIC}/{file.id}")
    assert len(reader.waits) == waited


def test_it_says_who_asks_and_what_it_wants_to_know(drive: FakeDrive, reader: Reader) -> None:
    folder = drive.folder("f")
    reader.listed(folder.id)
    assert drive.log.entries()
    for entry in drive.log.entries():
        assert "fields" in entry.query
        assert "user-agent" in entry.headers
        assert entry.query["supportsAllDrives"] == "true"


def test_nobody_there_is_offline(drive: FakeDrive, tmp_path: Path) -> None:
    with Reader(drive, tmp_path) as reader:
        reader.accounts.api_base = "http://127.0.0.1:9/drive/v3"
        source = reader.opened({})
        with pytest.raises(SourceOffline) as caught:
            source.check(f"{ANNA}/1abcdefghijkl")
    assert caught.value.holds_account
    assert ANNA not in str(caught.value)
