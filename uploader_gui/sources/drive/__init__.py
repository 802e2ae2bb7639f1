"""Google Drive: links, sign-in, listings and downloads; no SDK, and nothing asked before it is needed."""

from uploader_gui.core.account import SourceContext
from uploader_gui.sources.drive.accounts import DriveAccounts
from uploader_gui.sources.drive.source import DriveSource

SCHEME = "drive"


def open_source(context: SourceContext) -> DriveSource:
    """The source, with the accounts that are kept in the context's folder."""
    return DriveSource(context, DriveAccounts(context))
