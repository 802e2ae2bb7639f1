"""What is taken away from the list: links to what arrived, and receipts."""

import html
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from uploader_gui.core.errors import Mistake, Trouble
from uploader_gui.core.queue import UploadQuery
from uploader_gui.core.upload import Upload, UploadState
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.documents import receipt_document
from uploader_gui.engine.receipts import ReceiptFormat, write
from uploader_gui.ui.backend import Backend
from uploader_gui.ui.history_dialog import HistoryDialog
from uploader_gui.ui.message_bar import Message, MessageBar
from uploader_gui.ui.queue_reader import View
from uploader_gui.ui.share_dialog import LinkForm, ShareDialog
from uploader_gui.ui.theme import Tone
from uploader_gui.ui.verbs import CHUNK, Chosen, each_of
from uploader_gui.ui.wording import counted, number, tr, trouble

MOST_LINKS = 1000
"""Copied at once."""
Links = Sequence[tuple[str, str]]
"""(name, address)."""


class Sharing(QObject):
    """Each is an errand, and a word about what came of it."""

    def __init__(self, backend: Backend, messages: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._messages, self._window = backend, messages, window
        self.dialog: ShareDialog | None = None

    def copy_links(self, what: Chosen, view: View) -> None:
        """Ask for how long and in which form, then copy."""
        if self.dialog is not None:
            return
        self.dialog = ShareDialog(self._window)
        self.dialog.chosen.connect(lambda seconds, form: self._copy(what, view, seconds, LinkForm(form)))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def show_history(self) -> None:
        """What was uploaded, by day."""
        dialog = HistoryDialog(self._backend, self.save_receipts, self._window)
        dialog.open()

    def save_receipts(self, jobs: Sequence[int]) -> None:
        """Of these jobs: ask where, then write."""
        dialog = QFileDialog(self._window, tr("Save receipts"), "", f"{tr('Table (CSV)')} (*.csv);;JSON (*.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if "json" in chosen else "csv"))
        dialog.fileSelected.connect(lambda path: self.write_receipts(jobs, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_receipts(self, jobs: Iterable[int], path: Path) -> None:
        """Into this file; its name says in which form."""
        form = ReceiptFormat.JSON if path.suffix.casefold() == ".json" else ReceiptFormat.CSV

        def save(desk: Desk) -> int:
            try:
                with path.open("w", encoding="utf-8", newline="", errors="backslashreplace") as file:
                    return write(receipts(desk, jobs), form, file)
            except OSError as problem:
                words = tr("“{file}” can't be written ({why}). Choose another place.")
                raise Mistake(str(problem), reason=words.format(file=path, why=problem.strerror)) from problem

        def saved(count: int) -> None:
            words = counted(count, "{n} receipt was written to “{file}”.", "{n} receipts were written to “{file}”.", file=path.name)
            self._say(words, Tone.GOOD)

        self._backend.ask(save, saved, self._trouble, aside=True)

    def _copy(self, what: Chosen, view: View, seconds: int, form: LinkForm) -> None:
        def links(desk: Desk) -> Links:
            arrived = filter(is_there, each_of(desk, what, view))
            return [(upload.name, desk.link(upload, seconds)) for upload in islice(arrived, MOST_LINKS + 1)]

        def copied(found: Links) -> None:
            if not found:
                self._say(tr("Nothing of it has arrived yet, so there is nothing to link to."), Tone.MUTED)
                return
            QGuiApplication.clipboard().setMimeData(written(found[:MOST_LINKS], form))
            words = counted(len(found), "{n} link is on the clipboard.", "{n} links are on the clipboard.")
            if len(found) > MOST_LINKS:
                words = tr("The first {n} links are on the clipboard. Choose fewer files to get the others.").format(
                    n=number(MOST_LINKS)
                )
            self._say(words + " " + tr("Whoever has it can download the file until it ends."), Tone.GOOD)

        self._backend.ask(links, copied, self._trouble, aside=True)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    @property
    def _trouble(self) -> Callable[[Trouble], None]:
        return lambda why: self._say(trouble(why), Tone.BAD)

    def _say(self, words: str, tone: Tone) -> None:
        self._messages.say("share", Message(words, tone, lasting=False))


def receipts(desk: Desk, job_ids: Iterable[int]) -> Iterator[Mapping[str, object]]:
    """Those of all uploads of these jobs."""
    for job_id in job_ids:
        offset = 0
        while page := desk.queue.uploads(UploadQuery(job_id=job_id, limit=CHUNK, offset=offset)):
            yield from map(receipt_document, page)
            offset += len(page)


def is_there(upload: Upload) -> bool:
    """Whether the store holds it: by this upload, or from before."""
    return upload.state is UploadState.DONE or (upload.state is UploadState.SKIPPED and upload.reason == "identical")


def written(links: Links, form: LinkForm) -> QMimeData:
    """As text for every program, and as links for those that know them."""
    made = QMimeData()
    items = "".join(f'<li><a href="{html.escape(address)}">{html.escape(name)}</a></li>' for name, address in links)
    if form is LinkForm.HTML:
        made.setText(f"<ul>{items}</ul>")
        made.setHtml(f"<ul>{items}</ul>")
    elif form is LinkForm.MARKDOWN:
        made.setText("\n".join(f"- [{_unbracketed(name)}]({address})" for name, address in links))
    else:
        made.setText("\n".join(address for _, address in links))
    return made


def _unbracketed(name: str) -> str:
    for mark in "\\[]":
        name = name.replace(mark, f"\\{mark}")
    return name
