"""What the store is asked about that is there already: whether it still holds it, and where its console shows it."""

import time
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from uploader_gui.core.errors import Stopped, Unproven
from uploader_gui.core.queue import Selection
from uploader_gui.core.trouble import Trouble
from uploader_gui.core.upload import Cause, Receipt, UploadState
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.meant import uploads_of
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.queue_model import QueueModel
from uploader_gui.ui.queue_reader import View
from uploader_gui.ui.rows import proof_words
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.verbs import Chosen, each_of, ids_of
from uploader_gui.ui.wording import clock, counted, number, tr, trouble

AT_ONCE = 20
"""Objects that are asked about in one errand, so that others get their turn."""
MOST_OPENED = 3
"""Pages of the console at once: nobody wants a thousand."""
NAMED = 3
"""Files whose names are told."""


@dataclass(slots=True)
class Asked:
    """What became of asking again, so far. `after`: how many uploads were gone through."""

    ids: tuple[int, ...]
    after: int = 0
    same: int = 0
    other: list[tuple[int, str, Receipt]] = field(default_factory=list)  # id, name, what was found
    stopped: bool = False
    ended: bool = False


class StoreSide(QObject):
    """Asks aside: the window, and the table, go on meanwhile."""

    def __init__(self, backend: Backend, model: QueueModel, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._backend, self._model, self._messages = backend, model, messages
        self._asked: Asked | None = None
        self.consoles: frozenset[str] = frozenset()

    # --- verify again ---

    def verify(self, what: Chosen, view: View) -> None:
        """Ask the store again about what was uploaded; one round at a time."""
        if self._asked is not None or not what.verifiable():
            return
        self._asked = Asked(())
        self._backend.ask(lambda desk: ids_of(desk, what, view), self._begin, self._end_in_trouble)

    def _begin(self, ids: tuple[int, ...]) -> None:
        if self._asked is not None:
            self._asked.ids = ids
            self._go_on()

    def _go_on(self) -> None:
        asked = self._asked
        if asked is None:
            return
        if asked.stopped or asked.ended:
            self._tell(asked)
            return
        words = tr("Asking the store again… {n} so far").format(n=number(asked.same + len(asked.other)))
        self._messages.say("verify", Message(words, Tone.MUTED, ((tr("Stop"), self._stop),)))
        self._backend.ask(lambda desk: ask_some(desk, asked), lambda _: self._go_on(), self._end_in_trouble, aside=True)

    def _stop(self) -> None:
        if self._asked is not None:
            self._asked.stopped = True

    def _tell(self, asked: Asked) -> None:
        self._asked = None
        self._model.refresh()
        now = time.time()
        at = clock(now, now)
        same = counted(asked.same, "{n} file is as it was sent.", "{n} files are as they were sent.")
        if not asked.other:
            words = (
                tr("Verified again {time}: {files}").format(time=at, files=same)
                if asked.same
                else tr("Nothing of it is there to verify.")
            )
            self._messages.say("verify", Message(words, Tone.GOOD if asked.same else Tone.MUTED, lasting=False))
            return
        told = "; ".join(tr("“{name}”: {why}").format(name=name, why=proof_words(receipt)) for _, name, receipt in asked.other[:NAMED])
        lost = counted(len(asked.other), "{n} file is not there as it was sent.", "{n} files are not there as they were sent.")
        words = tr("Asked again {time}: {lost} {named}").format(time=at, lost=lost, named=told)
        again = (tr("Upload again"), lambda: self._again([upload_id for upload_id, _, _ in asked.other]))
        self._messages.say("verify", Message(words, Tone.BAD, (again,), lasting=False))

    def _again(self, ids: list[int]) -> None:
        self._messages.unsay("verify")
        self._backend.ask(
            lambda desk: desk.command(Cause.RETRIED, Selection(tuple(ids))), lambda _: self._model.refresh(), self._trouble
        )

    def _end_in_trouble(self, why: Trouble) -> None:
        self._asked = None
        self._model.refresh()
        self._messages.say(
            "verify", Message(tr("The store could not be asked again. {why}").format(why=trouble(why)), Tone.BAD, lasting=False)
        )

    # --- the provider's console ---

    def look_for_consoles(self) -> None:
        """Which destinations have one; asked when they change."""

        def found(names: frozenset[str]) -> None:
            self.consoles = names

        self._backend.ask(with_console, found)

    def has_console(self, what: Chosen) -> bool:
        """Whether any of it is shown in one; of files that were not read, that is not known."""
        return bool(self.consoles & ({job.destination for job in what.jobs} | {upload.destination for upload in what.uploads}))

    def open_console(self, what: Chosen, view: View) -> None:
        """In the browser: the first few of what is chosen."""

        def addresses(desk: Desk) -> list[str]:
            known = {settings.name: settings for settings in desk.destinations()}
            some = [upload for upload in islice(each_of(desk, what, view), MOST_OPENED) if upload.destination in known]
            found = [desk.console_of(known[upload.destination], upload.key) for upload in some]
            return list(dict.fromkeys(address for address in found if address))

        def show(found: list[str]) -> None:
            for address in found:
                QDesktopServices.openUrl(QUrl(address))

        self._backend.ask(addresses, show, self._trouble)

    def upload_anyway(self) -> None:
        """On this network, though it is metered."""
        self._backend.ask(lambda desk: desk.metering.upload_anyway())

    def _trouble(self, why: Trouble) -> None:
        self._messages.say("verify", Message(trouble(why), Tone.BAD, lasting=False))


def ask_some(desk: Desk, asked: Asked) -> None:
    """The errand: the next few of what was uploaded. Raises what keeps the store from answering."""
    uploads = uploads_of(desk.queue, asked.ids, asked.after, AT_ONCE)
    for upload in uploads:
        if upload.state is UploadState.DONE and upload.receipt is not None and not asked.stopped:
            try:
                desk.verify(upload)
                asked.same += 1
            except Unproven:
                found = desk.queue.upload(upload.id)
                if found is not None and found.receipt is not None:
                    asked.other.append((upload.id, upload.name, found.receipt))
            except Stopped:
                asked.stopped = True
    asked.after += len(uploads)
    asked.ended = len(uploads) < AT_ONCE


def with_console(desk: Desk) -> frozenset[str]:
    """The destinations whose provider has a console of known addresses."""
    return frozenset(settings.name for settings in desk.destinations() if desk.console_of(settings, ""))
