"""A branch that can't be had is no trouble of the program's."""

from pathlib import Path

from tests.servers import Server
from tests.servers.clock import SystemClock
from uploader_gui import destinations
from uploader_gui.app import Owner, Shelf
from uploader_gui.core.errors import CredentialsMissing
from uploader_gui.core.job import NewJob
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.registry import plug_ins
from uploader_gui.destination_book import DestinationBook
from uploader_gui.engine.branches import MANY
from uploader_gui.settings import Home
from uploader_gui.store.queue import open_queue


class LockedVault:
    """A keyring that nobody has unlocked."""

    def get(self, account: str) -> str | None:
        raise CredentialsMissing(code="keyring-refused", reason="it is locked")

    def set_aside(self) -> tuple[str, ...]:
        return ()


def test_a_locked_keyring_is_told_of_where_files_wait_for_it(tmp_path: Path, seaweedfs: Server) -> None:
    home = Home.under(tmp_path / "home")
    home.create()
    kinds = plug_ins(destinations)
    book, vault, clock = DestinationBook(home.destinations_file), LockedVault(), SystemClock()
    book.add(seaweedfs.settings())
    queue = open_queue(home.data, clock)
    owner = Owner(home, queue, Shelf(book, vault, clock, kinds), book, vault)
    files = tmp_path / "files"
    files.mkdir()
    for number in range(MANY):
        (files / f"{number}.txt").write_text("x")
    queue.open_job(NewJob("job", "there", (f"local:{files}",), ""))
    owner.finish_listings()
    assert queue.count(UploadQuery()) == MANY
    owner.load()
    assert owner.crew.turn()
    assert queue.holds()[0].reason == CredentialsMissing.kind
    owner.crew.close()
    owner.crew.settle()
    queue.close()
