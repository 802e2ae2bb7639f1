"""What can go wrong on this computer: with a source, with the queue, with what was asked. The whole tree is in core/errors.py."""

from uploader_gui.core.trouble import Action, Treatment, Trouble


class SourceMissing(Trouble):
    """The file is no longer there. Put it back and retry."""

    kind = "source-missing"
    action = Action.FIND_SOURCE


class SourceDenied(Trouble):
    """This file may not be read. Allow reading it, then retry."""

    kind = "source-denied"
    action = Action.ALLOW_READING


class SourceChanged(Trouble):
    """The file changed while it was being uploaded. It starts again."""

    kind = "source-changed"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    restarts = True


class SourceRestless(Trouble):
    """The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry."""

    kind = "source-restless"


class SourceBusy(Trouble):
    """Another program has the file locked. It is tried again when it is free."""

    kind = "source-busy"
    treatment = Treatment.WAIT
    action = Action.NOTHING


class SourceUnreadable(Trouble):
    """The file can't be read from its disk: {reason}. Check the disk, then retry."""

    kind = "source-unreadable"
    treatment = Treatment.RETRY


class VolumeGone(Trouble):
    """The drive “{drive}” is not connected. Connect it; the upload goes on by itself."""

    kind = "volume-gone"
    treatment = Treatment.WAIT
    action = Action.FIND_SOURCE


class VolumeSilent(Trouble):
    """The drive with this file does not answer. Connect it again; the upload goes on by itself."""

    kind = "volume-silent"
    treatment = Treatment.WAIT
    action = Action.FIND_SOURCE


class NotAFile(Trouble):
    """This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list."""

    kind = "not-a-file"
    action = Action.NOTHING


class FolderUnread(Trouble):
    """This folder could not be opened, so nothing in it was added. Allow reading it, then add it again."""

    kind = "folder-unread"
    action = Action.ADD_AGAIN


class NameClash(Trouble):
    """Two files of this job would get the same name in the store. Rename one of them and add it again."""

    kind = "name-clash"
    action = Action.RENAME


class QueueDamaged(Trouble):
    """The queue's file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup."""

    kind = "queue-damaged"
    action = Action.ADD_AGAIN


class QueueRestored(Trouble):
    """The queue's file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing."""

    kind = "queue-restored"
    action = Action.ADD_AGAIN


class QueueLost(Trouble):
    """The queue's file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing."""

    kind = "queue-lost"
    action = Action.ADD_AGAIN


class QueueCut(Trouble):
    """The queue's log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is."""

    kind = "queue-cut"
    action = Action.ADD_AGAIN


class EntryDamaged(Trouble):
    """What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again."""

    kind = "entry-damaged"
    action = Action.ADD_AGAIN


class QueueNewer(Trouble):
    """This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it."""

    kind = "queue-newer"
    action = Action.UPDATE


class QueueTaken(Trouble):
    """Another Uploader has the queue open and does not answer. Close it, then try again."""

    kind = "queue-taken"
    action = Action.CLOSE_OTHER


class DiskFull(Trouble):
    """The disk that holds the queue is full. Free some space; uploads go on by themselves."""

    kind = "disk-full"
    treatment = Treatment.WAIT
    action = Action.FREE_SPACE


class QueueUnwritable(Trouble):
    """The queue in “{where}” can't be written: {reason}. Allow writing there, or choose another folder."""

    kind = "queue-unwritable"
    action = Action.ALLOW_READING


class Mistake(Trouble):
    """{reason}"""

    kind = "mistake"


class Unexpected(Trouble):
    """Something unexpected went wrong. It is tried again by itself; if it stays, send us the log."""

    kind = "unexpected"
    treatment = Treatment.RETRY
    action = Action.NOTHING
    in_vain = "Something unexpected went wrong, {tries} times in a row. Send us the log, then retry."
