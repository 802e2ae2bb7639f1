"""What HEAD says that a store holds."""

from uploader_gui.core.destination import Held
from uploader_gui.core.errors import NotTheStore, StoreTrouble
from uploader_gui.destinations.s3.answer import Answer
from uploader_gui.destinations.s3.checksums import COMPARABLE
from uploader_gui.destinations.s3.objects import PART_SIZE, TOKEN

DIGITS = 15
"""As many as any size has that a store takes, and more."""


def held_of(answer: Answer) -> Held:
    """Raises StoreTrouble for an answer that tells no size, NotTheStore for one that no store gives: every object has an ETag."""
    headers = answer.headers
    if not answer.etag and headers.get("content-type", "").startswith("text/html"):
        raise NotTheStore("HeadObject: a page instead of an object")
    size = headers.get("content-length", "")
    if not size.isdecimal() or len(size) > DIGITS:
        raise StoreTrouble("HeadObject: an answer without a size", request_id=answer.request_id)
    algorithm = _algorithm(answer)
    cut = headers.get(f"x-amz-meta-{PART_SIZE}", "")
    return Held(
        size=int(size),
        etag=answer.etag,
        checksum=headers.get(f"x-amz-checksum-{algorithm}", ""),
        algorithm=algorithm,
        token=headers.get(f"x-amz-meta-{TOKEN}", ""),
        part_size=int(cut) if cut.isdecimal() and len(cut) <= DIGITS else 0,
        version=answer.version,
        modified_at=answer.modified_at,
    )


def _algorithm(answer: Answer) -> str:
    """The checksum to compare, of those over the whole object: one made of the parts' checksums ends in their number."""
    if answer.headers.get("x-amz-checksum-type", "FULL_OBJECT") != "FULL_OBJECT":
        return ""
    given = (name for name in COMPARABLE if answer.headers.get(f"x-amz-checksum-{name}"))
    return next((name for name in given if "-" not in answer.headers[f"x-amz-checksum-{name}"]), "")
