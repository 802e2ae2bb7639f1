"""What is handed over becomes jobs: paths one together, every link one of its own."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import NamedTuple

from uploader_gui.core.destination import DestinationSettings
from uploader_gui.core.errors import ApiOff, Mistake, SignInNeeded, SourceForbidden, SourceMissing, Trouble
from uploader_gui.core.forecast import Threshold
from uploader_gui.core.job import IfExists, NewJob
from uploader_gui.core.keys import normal_prefix, readable
from uploader_gui.core.ports import Source
from uploader_gui.engine.intake import root_names

_NOT_BY_THIS_ONE = (SourceMissing, SourceForbidden, SignInNeeded, ApiOff)
"""What another account may be spared."""


class Adding(NamedTuple):
    """How something is added. None: as the destination says; `asks_above`: at once.

    `account` for links: "" tries all there are; `max_size` in bytes.
    """

    prefix: str = ""
    if_exists: IfExists | None = None
    force: bool = False
    priority: int = 0
    start_at: float | None = None
    account: str = ""
    max_size: int | None = None
    asks_above: Threshold | None = None


class Link(NamedTuple):
    """A link that a source recognised; `root` is without an account."""

    scheme: str
    root: str


class Group(NamedTuple):
    """What becomes one job: roots, and the name that each has in the store."""

    roots: tuple[str, ...]
    names: tuple[str, ...]


class Reception:
    """Looks at everything before anything is queued: what can't be added stops all of it."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def jobs(self, what: Sequence[str], settings: DestinationSettings, adding: Adding) -> list[NewJob]:
        """The jobs that `what` (absolute paths, and texts with links) make. May ask the network.

        Raises Mistake for what is not there or can't be understood, and whatever keeps a source from telling.
        """
        paths = [text for text in what if PurePath(text).is_absolute()]
        links = [link for text in what if not PurePath(text).is_absolute() for link in self._links(text)]
        if not paths and not links:
            raise Mistake(reason="Nothing was given to upload. Name a file or a folder.")
        groups = [self._paths(paths)] if paths else []
        groups += [self._placed(link, adding.account) for link in dict.fromkeys(links)]
        return [_job(group, settings, adding) for group in groups]

    def missing(self, paths: Sequence[str]) -> list[str]:
        """Those that nothing has."""
        return list(self._missing(paths))

    def _missing(self, paths: Sequence[str]) -> Iterator[str]:
        for path in paths:
            try:
                self._sources["local"].check(path)
            except SourceMissing:
                yield path

    def _paths(self, paths: Sequence[str]) -> Group:
        for path in self._missing(paths):
            raise Mistake(reason=f"“{readable(path)}” is not there. Check the name; nothing was added.")
        roots = tuple(f"local:{path}" for path in paths)
        return Group(roots, tuple(root_names(self._sources, roots)))

    def _links(self, text: str) -> list[Link]:
        """Raises Mistake where no source recognises anything."""
        for scheme, source in self._sources.items():
            if (found := source.recognises(text)) is not None:
                return [Link(scheme, root) for root in found]
        raise Mistake(reason=f"“{readable(text[:200])}” is not a whole path, and not a link to a file or folder in Google Drive.")

    def _placed(self, link: Link, wanted: str) -> Group:
        """The link as the first account sees it that may."""
        source = self._sources[link.scheme]
        missed: Trouble | None = None
        for account in self._accounts(link.scheme, wanted):
            root = f"{account}{link.root}"
            try:
                source.check(root)
                return Group((f"{link.scheme}:{root}",), (source.name(root),))
            except _NOT_BY_THIS_ONE as trouble:
                missed = missed or trouble
        raise missed or Mistake(
            code="no-account",
            reason="A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”,"
            " or give a key for public links with “uploader-gui drive api-key”.",
        )

    def _accounts(self, scheme: str, wanted: str) -> list[str]:
        known = self._sources[scheme].accounts()
        name = wanted.removeprefix(f"{scheme}:")
        if name and name not in known:
            raise Mistake(reason=f"Nobody is signed in as “{readable(name)}”. Look at: uploader-gui drive accounts")
        return [name] if name else known


def _job(group: Group, settings: DestinationSettings, adding: Adding) -> NewJob:
    first, *others = (readable(name) for name in group.names)
    return NewJob(
        name=f"{first} and {len(others)} more" if others else first,
        destination=settings.name,
        what=group.roots,
        prefix=normal_prefix(f"{settings.prefix}/{adding.prefix}"),
        if_exists=adding.if_exists or settings.if_exists,
        force=adding.force,
        priority=adding.priority,
        start_at=adding.start_at,
        names=group.names,
        max_size=settings.max_size if adding.max_size is None else adding.max_size,
        asks_above=adding.asks_above,
    )
