"""Which hosts a token may be shown to: a redirect to any other is followed without it."""

from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from uploader_gui.core.errors import SourceForbidden, SourceTrouble

EDITORS = "https://docs.google.com"
_GOOGLE_APIS = ".googleapis.com"
_SIGN_IN = ("/ServiceLogin", "/InteractiveLogin", "/signin")


class Origins:
    """`api_base` is where Drive's API is; `more` are further origins that tokens are meant for, in tests and behind a gateway."""

    def __init__(self, api_base: str, more: Iterable[str] = ()) -> None:
        self._trusted = {origin_of(api_base), EDITORS, *map(origin_of, more)}
        self._schemes = {"https", urlsplit(api_base).scheme}

    def trusts(self, url: str) -> bool:
        """Whether a token, an API key or a resource key may go there."""
        parts = urlsplit(url)
        google = parts.scheme == "https" and (parts.hostname or "").endswith(_GOOGLE_APIS)
        return google or origin_of(url) in self._trusted

    def next_hop(self, url: str, location: str) -> str:
        """Where a redirect leads. Raises SourceForbidden for a page to sign in, SourceTrouble for what is not safe to follow."""
        try:
            target = urljoin(url, location)
            parts = urlsplit(target)
        except ValueError:
            raise SourceTrouble("sent to what is no address", code="redirect") from None
        if parts.hostname == "accounts.google.com" or parts.path.startswith(_SIGN_IN):
            raise SourceForbidden("sent to a page to sign in", code="sign-in-page", reason="Google asks for a sign-in in the browser.")
        if parts.scheme not in self._schemes:
            raise SourceTrouble(f"sent to an address of the kind {parts.scheme!r}", code="redirect")
        return target


def origin_of(url: str) -> str:
    """Scheme, host and port."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}"
