"""The way in: one refresh for however many ask, the right trouble for each refusal, and nothing kept but the refresh token."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from tests.servers.drive import Answer, FakeDrive
from tests.sources.drive.signing import ANNA, Desktop
from tests.waiting import until
from uploader_gui.core.errors import SignInNeeded, SignInUnread, SourceOffline, SourceThrottled, SourceTrouble, Trouble
from uploader_gui.core.trouble import Treatment
from uploader_gui.engine.stop import Stop
from uploader_gui.sources.drive.accounts import DriveAccounts
from uploader_gui.sources.drive.tokens import Pass

LANES = 8


def about(accounts: DriveAccounts, way_in: Pass) -> int:
    """As the API's caller does it: once more after a 401, with what is given then."""
    for _ in range(2):
        headers = way_in.headers()
        answer = httpx.get(f"{accounts.api_base}/about", params={"fields": "user", **way_in.query()}, headers=headers)
        if answer.status_code != 401:
            break
        way_in.refused(headers)
    return answer.status_code


def together(work: Callable[[], object], count: int = LANES) -> list[object]:
    """What `work` came to on so many threads, begun at the same moment."""
    gate, came = threading.Barrier(count), []

    def run() -> None:
        gate.wait()
        try:
            came.append(work())
        except Trouble as trouble:
            came.append(trouble)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    return came


def test_eight_that_come_together_fetch_one_token(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    way_in = accounts.pass_of(ANNA)
    assert accounts.pass_of(ANNA) is way_in
    drive.script("token", [Answer(delay=0.3)])
    found = together(way_in.headers)
    assert len({str(headers) for headers in found}) == 1
    assert len(drive.log.entries("token")) == 1


def test_eight_refusals_together_cost_one_refresh(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    way_in = accounts.pass_of(ANNA)
    way_in.headers()
    drive.tokens.expire()
    drive.log.clear()
    old = way_in.headers()
    refused = threading.Barrier(LANES)

    def call() -> int:
        first = httpx.get(f"{accounts.api_base}/about", params={"fields": "user"}, headers=old)
        refused.wait()  # all of them hold their 401
        way_in.refused(old)
        assert first.status_code == 401
        return about(accounts, way_in)

    assert together(call) == [200] * LANES
    assert len(drive.log.entries("about", status=401)) == LANES
    assert [entry.detail["grant"] for entry in drive.log.entries("token")] == ["refresh_token"]


def test_a_late_refusal_of_an_old_token_leaves_the_new_one(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    old = way_in.headers()
    way_in.refused(old)
    new = way_in.headers()
    way_in.refused(old)
    assert way_in.headers() == new != old


def test_a_token_is_renewed_before_it_ends(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    first = way_in.headers()
    desktop.clock.time += 3599 - 225 - 10
    assert way_in.headers() == first
    desktop.clock.time += 20
    assert way_in.headers() != first
    assert len(drive.log.entries("token")) == 2


def test_tokens_that_hardly_live_are_used_all_the_same(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    drive.tokens.life = 2.0
    assert about(accounts, accounts.pass_of(ANNA)) == 200


@pytest.mark.parametrize(
    ("answer", "kind", "treatment"),
    [
        (Answer(400, "invalid_grant", "Token has been expired or revoked."), SignInNeeded, Treatment.HOLD),
        (Answer(400, "invalid_grant", "Bad Request"), SignInNeeded, Treatment.HOLD),
        (Answer(401, "invalid_client"), SignInNeeded, Treatment.HOLD),
        (Answer(500), SourceTrouble, Treatment.RETRY),
        (Answer(503, html="<html>busy"), SourceTrouble, Treatment.RETRY),
        (Answer(200, html="<html>not JSON"), SourceTrouble, Treatment.RETRY),
        (Answer(429), SourceThrottled, Treatment.HOLD),
        (Answer(drop=True), SourceOffline, Treatment.HOLD),
    ],
)
def test_each_refusal_has_its_trouble_and_is_asked_once(
    desktop: Desktop, drive: FakeDrive, answer: Answer, kind: type[Trouble], treatment: Treatment
) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    drive.script("token", [answer])
    with pytest.raises(kind) as raised:
        way_in.headers()
    assert raised.value.treatment is treatment
    assert len(drive.log.entries("token")) == 1
    assert way_in.headers()["Authorization"].startswith("Bearer ")


def test_a_dead_token_names_the_account_and_quotes_nothing(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    drive.revoke(ANNA)
    with pytest.raises(SignInNeeded) as raised:
        way_in.headers()
    assert (raised.value.code, raised.value.facts) == ("invalid_grant", {"account": ANNA})
    assert ANNA in raised.value.message
    assert desktop.vault.secrets[f"drive:{ANNA}"] not in str(raised.value) + repr(raised.value)


def test_eight_that_come_together_share_one_failure(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    drive.revoke(ANNA)
    drive.script("token", [Answer(400, "invalid_grant", delay=0.5)])
    found = together(way_in.headers)
    assert {type(trouble) for trouble in found} == {SignInNeeded}
    assert len(set(map(id, found))) == LANES
    assert len(drive.log.entries("token")) == 1


def test_without_a_network_it_waits_and_asks_nobody_to_sign_in(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    drive.close()
    with pytest.raises(SourceOffline):
        way_in.headers()


def test_after_signing_in_again_the_same_way_in_goes_on(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    way_in = accounts.pass_of(ANNA)
    drive.revoke(ANNA)
    with pytest.raises(SignInNeeded):
        way_in.headers()
    desktop.accounts().sign_in("", drive.open_url, Stop(), hint=ANNA)  # as another process does it
    assert about(accounts, way_in) == 200


def test_who_signed_out_elsewhere_is_out_here(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    assert way_in.headers()
    desktop.accounts().sign_out(ANNA)
    with pytest.raises(SignInNeeded):
        way_in.headers()
    assert drive.tokens.has_grant(ANNA), "Google is not told: other programs of the same client go on"


def test_a_refresh_token_that_google_replaces_is_kept_where_the_old_one_was(desktop: Desktop, drive: FakeDrive) -> None:
    desktop.accounts().sign_in(desktop.client_file, drive.open_url, Stop(), keep_in="file")
    first = desktop.vault.secrets[f"drive:{ANNA}"]
    drive.tokens.rotates = True
    way_in = desktop.accounts().pass_of(ANNA)
    way_in.refused(way_in.headers())
    assert way_in.headers()
    assert desktop.vault.secrets[f"drive:{ANNA}"] != first
    assert desktop.vault.places[f"drive:{ANNA}"] == "file"
    assert desktop.accounts().pass_of(ANNA).headers(), "the next start has what counts"


@pytest.mark.logs("could not be kept")
def test_a_replaced_token_that_cannot_be_kept_is_good_for_now(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    drive.tokens.rotates = True
    desktop.vault.refuses = "keyring"
    assert about(accounts, accounts.pass_of(ANNA)) == 200


def test_a_keyring_that_is_locked_is_named_and_holds_the_account(desktop: Desktop) -> None:
    accounts = desktop.sign_in()
    accounts.set_api_key("a-key-of-nobody")
    desktop.vault.locked = True
    with pytest.raises(SignInUnread, match="KeyringLocked") as raised:
        accounts.pass_of(ANNA).headers()
    assert raised.value.holds_account
    with pytest.raises(SignInUnread):
        accounts.pass_of("public").query()
    desktop.vault.locked = False
    assert accounts.pass_of(ANNA).headers()
    assert accounts.pass_of("public").query()


def test_the_access_token_is_never_on_disk_or_in_the_vault(desktop: Desktop, drive: FakeDrive) -> None:
    way_in = desktop.sign_in().pass_of(ANNA)
    token = way_in.headers()["Authorization"].removeprefix("Bearer ")
    kept = [path.read_text() for path in desktop.folder.iterdir()] + list(desktop.vault.secrets.values())
    assert not [text for text in kept if token in text]
    assert token not in repr(way_in)


def test_nobody_known_has_to_sign_in(desktop: Desktop, drive: FakeDrive) -> None:
    with pytest.raises(SignInNeeded):
        desktop.accounts().pass_of("who@example.org").headers()
    with pytest.raises(SignInNeeded, match="public links"):
        desktop.accounts().pass_of("public").query()
    assert not drive.log.entries()


def test_whoever_waits_for_a_token_waits_no_more_when_the_program_closes(desktop: Desktop, drive: FakeDrive) -> None:
    accounts = desktop.sign_in()
    drive.script("token", [Answer(delay=20.0)])
    with ThreadPoolExecutor(1) as lane:
        waiting = lane.submit(accounts.pass_of(ANNA).headers)
        until(lambda: drive.log.entries("token"), what="the question for a token")
        accounts.close()
        assert isinstance(waiting.exception(timeout=5), SourceOffline)
