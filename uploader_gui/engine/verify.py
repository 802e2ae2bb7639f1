"""What does the store hold? The receipt."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager

from uploader_gui.core.destination import Expected, Held
from uploader_gui.core.errors import AnswerLost, Trouble, Unproven
from uploader_gui.core.ports import Destination, OpenFile, Source
from uploader_gui.core.upload import PROOFS, Part, Receipt, Session, Upload
from uploader_gui.engine.reads import Reads
from uploader_gui.engine.stop import Stop


def ours(expected_token: str, held: Held | None) -> bool:
    """Whether the object carries our token: then it is ours, whatever became of the answer."""
    return held is not None and held.token != "" and held.token == expected_token


@contextmanager
def unchanged(reads: Reads, source: Source, upload: Upload) -> Iterator[OpenFile | None]:
    """The file, while it is still the one that the upload's session began with; None where it is not, or can't be opened."""
    try:
        file = reads.open(source, upload)
    except Trouble:
        yield None
        return
    with closing(file):
        yield file if upload.session and file.identity == upload.session.identity else None


def sent_whole(destination: Destination, session: Session, file: OpenFile) -> tuple[Part]:
    """What a single PUT of the file sent, reckoned again."""
    data = memoryview(file.read(0, file.identity.size))
    return (Part(0, len(data), "", destination.digest(session.algorithm, data)),)


def compared(held: Held, now: float) -> Receipt:
    """The proof of what was compared with the file a moment ago, and is the same."""
    return Receipt(held.size, held.etag, held.checksum, held.version, "checksum" if held.checksum else "etag", now)


def prove(expected: Expected, held: Held | None, now: float) -> Receipt:
    """Compare what the store says it holds with what was sent.

    The receipt's proof is "" (and verified_at None) where the size matches but the store offers nothing else to compare.
    Raises Unproven where it differs, AnswerLost where nothing is there (yet).
    """
    if held is None:
        raise AnswerLost("the store does not show yet what it has taken")
    if held.token and held.token != expected.token:
        raise Unproven(reason="another object has taken its place")
    if held.size != expected.size:
        raise Unproven(reason=f"it has {held.size} bytes, {expected.size} were sent")
    proof = _proof(expected, held)
    return Receipt(held.size, held.etag, held.checksum, held.version, proof, now if proof else None)


def _proof(expected: Expected, held: Held) -> str:
    if expected.checksum and held.checksum and expected.algorithm == held.algorithm:
        if expected.checksum != held.checksum:
            raise Unproven(reason=f"its {held.algorithm} checksum differs")
        return "checksum"
    etag = held.etag.lower()  # some stores write it in capital letters
    if expected.etag and etag == expected.etag:
        return "etag"
    if expected.parts_etag and etag == expected.parts_etag.lower():
        return "parts"
    return ""


def reader(file: OpenFile, stop: Stop) -> Callable[[int, int], bytes]:
    """Reads a file to compare it; ends with Stopped when asked to."""

    def read(offset: int, length: int) -> bytes:
        stop.check()
        return file.read(offset, length)

    return read


def differing(known: Sequence[Part], listed: Sequence[Part]) -> list[int]:
    """The numbers of those parts that the store does not list as it acknowledged them."""
    there = {(part.number, part.length, part.etag.lower()) for part in listed}
    return [part.number for part in known if (part.number, part.length, part.etag.lower()) not in there]


def still(receipt: Receipt, held: Held | None, now: float) -> Receipt:
    """The receipt again, after asking the store again. Raises Unproven where the object is another by now."""
    if held is None:
        raise Unproven(reason="there is no such object any more")
    if held.size != receipt.size or held.etag != receipt.etag:
        raise Unproven(reason="another object has taken its place")
    if receipt.checksum and held.checksum != receipt.checksum:
        raise Unproven(reason="its checksum differs from the one at the time")
    proof = receipt.proof if receipt.proof in PROOFS else ""
    return Receipt(held.size, held.etag, held.checksum, held.version, proof, now if proof else None)
