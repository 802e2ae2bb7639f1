"""What one attempt writes down."""

from collections.abc import Sequence
from typing import Protocol

from uploader_gui.core.upload import Cause, Note, Part, Receipt, Session


class Ledger(Protocol):
    """What one attempt writes down. Every method returns only when it is durable."""

    def begin(self, upload_id: int, session: Session, key: str) -> bool:
        """The intent: a new session in stage CREATING (multipart) or SENDING (single PUT), under `key`; forgets older parts.

        False, and nothing is written, when another upload of the same job has that key or the upload is not running any more.
        """
        ...

    def remember_upload_id(self, upload_id: int, token: str, multipart_id: str) -> bool:
        """CreateMultipartUpload answered. False, and it is abandoned, when the upload is no longer running with this token."""
        ...

    def remember_part(self, upload_id: int, multipart_id: str, part: Part) -> None:
        """A part is at the store. Ignored when the session is another by now."""
        ...

    def forget_parts(self, upload_id: int, numbers: Sequence[int]) -> None:
        """These have to be sent again."""
        ...

    def completing(self, upload_id: int) -> None:
        """CompleteMultipartUpload is about to be sent."""
        ...

    def discard(self, upload_id: int) -> None:
        """The session is void: what it left at the store becomes abandoned, parts are forgotten, the stage is FRESH."""
        ...

    def remember_receipt(self, upload_id: int, receipt: Receipt) -> None:
        """The store was asked again about an upload that is done; writes VERIFIED where it was proven."""
        ...

    def move(self, upload_id: int, cause: Cause, note: Note) -> bool:
        """Compare-and-set from the states that allow `cause`; False when the upload moved meanwhile. Writes the events."""
        ...
