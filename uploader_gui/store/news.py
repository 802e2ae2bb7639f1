"""What a person has to know of how the queue was opened, in a queue that goes on with numbers the lost one can't have given out."""

from uploader_gui.core.errors import QueueLost, Trouble
from uploader_gui.core.events import EventType
from uploader_gui.store import events, intake
from uploader_gui.store.writer import Writing

SKIPPED_NUMBERS = 1_000_000
"""Ids and events that a lost queue may have given out since its last backup."""


def tell(writing: Writing, news: Trouble) -> None:
    """As an event, which whoever looks later sees, too."""
    intake.take_ids(writing, SKIPPED_NUMBERS)
    events.skip(writing.db, int(writing.now) if isinstance(news, QueueLost) else SKIPPED_NUMBERS)
    writing.tell(EventType.QUEUE_RESTORED, {"where": "", **news.facts, "kind": news.kind, "message": news.message})
