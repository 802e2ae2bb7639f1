"""What a test of a store found, in sentences for people."""

from collections.abc import Sequence

from uploader_gui.core.destination import Capabilities
from uploader_gui.core.errors import PermissionDenied, Trouble
from uploader_gui.core.said import said

NO_GUARD_IN_PARTS = said("The store does not check files sent in parts on their arrival. Each is compared at the end instead.")

_NAMES = {"crc64nvme": "CRC-64/NVME", "crc32": "CRC-32", "md5": "MD5"}


def of(seen: Capabilities) -> list[str]:
    """What `seen` means for whoever uploads there."""
    guarded = said(f"The store checks every part on its arrival ({_NAMES.get(seen.guard, seen.guard)}).")
    notes = [
        (bool(seen.guard), guarded),
        (not seen.guard, said("The store does not check what arrives. What it holds is compared at the end, as far as it tells.")),
        (seen.returns_checksum, said("It gives back a checksum of the whole file, so every upload can be proven.")),
        (not seen.reads, said("This key may not read (s3:GetObject), so uploads can't be verified. Allow it, then test again.")),
        (
            seen.hides_missing,
            said("This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file."),
        ),
        (
            seen.reads and not seen.keeps_token,
            said("The store drops our mark from a file's metadata, so a lost answer is settled by its checksum."),
        ),
        (
            not seen.absent_put,
            said("Another program may write the same name at the same moment: the store can't refuse the second one."),
        ),
        (
            seen.absent_put and not seen.absent_complete,
            said("For files sent in parts the store can't refuse a name that another program took meanwhile."),
        ),
        (not seen.lists_parts, said("The parts of an unfinished upload can't be listed. The queue on this computer knows them.")),
        (
            not seen.lists_uploads,
            said("Unfinished uploads can't be listed, so “cleanup” finds only those that this computer remembers."),
        ),
    ]
    return [sentence for holds, sentence in notes if holds]


def hindered(what: str, trouble: Trouble) -> str:
    """A step that failed, and why."""
    if isinstance(trouble, PermissionDenied):
        return said(f"This key may not {what} ({trouble.facts.get('right', '?')}). Ask for that right, then test again.")
    return said(f"It was not possible to {what}: {trouble.code or trouble.detail}.")


def left_behind(keys: Sequence[str]) -> str:
    """What the test could not delete."""
    shown = ", ".join(f"“{key}”" for key in keys[:3]) + (", …" if len(keys) > 3 else "")
    return said(
        f"This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don't need that right."
    )
