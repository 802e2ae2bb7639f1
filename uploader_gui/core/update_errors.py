"""What can go wrong when newer versions are asked for. The whole tree is in core/errors.py."""

from uploader_gui.core.trouble import Trouble


class FeedOffline(Trouble):
    """{host} can't be reached, so newer versions are not known. Check the connection of this computer."""

    kind = "feed-offline"


class FeedUnread(Trouble):
    """{host} answered something else, perhaps a Wi-Fi's sign-in page. Check that with a browser, and look again later."""

    kind = "feed-unread"


class FeedUnsigned(Trouble):
    """The answer was not signed by Uploader's makers. Nothing was changed. Check the web page instead, or wait for another day."""

    kind = "feed-unsigned"


class FeedOutdated(Trouble):
    """The answer is out of date, so newer versions are not known. Check this computer's clock, or wait for another day."""

    kind = "feed-outdated"
