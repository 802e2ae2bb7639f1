"""The composition root: the only file that knows every concrete class."""

import gc
import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property, partial
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from uploader_gui import GARBAGE
from uploader_gui import destinations as destination_package
from uploader_gui import sources as source_package
from uploader_gui.core.account import Accounts, SourceContext
from uploader_gui.core.destination import DestinationSettings, PlugIn
from uploader_gui.core.errors import QueueTaken, Trouble
from uploader_gui.core.ports import Branch, Clock, Destination, Source, Vault
from uploader_gui.core.registry import plug_ins
from uploader_gui.core.timetable import read_timetable
from uploader_gui.credentials import ChainVault, choose_vault
from uploader_gui.destination_book import DestinationBook
from uploader_gui.engine.desk import Desk
from uploader_gui.engine.floor import Floor
from uploader_gui.engine.intake import Intake
from uploader_gui.engine.pace import Bell
from uploader_gui.engine.setup import Setup, Work
from uploader_gui.engine.stop import Stop
from uploader_gui.engine.tuning import MOST
from uploader_gui.log import close_log, write_log
from uploader_gui.queue_lock import take
from uploader_gui.settings import Home, Settings, SettingsFile
from uploader_gui.store.queue import DiskQueue, open_queue
from uploader_gui.store.trouble import unwritable
from uploader_gui.system_clock import SystemClock

if TYPE_CHECKING:
    from uploader_gui.engine.branches import Branches
    from uploader_gui.engine.crew import Crew
    from uploader_gui.updates.lookout import Lookout
    from uploader_gui.workers.uploader import Host, Uploader

_log = logging.getLogger(__name__)


class OneSecret:
    """A vault that also knows one secret that is not kept yet, for trying it out."""

    def __init__(self, vault: Vault, account: str, secret: str) -> None:
        self._vault = vault
        self._account = account
        self._secret = secret

    def get(self, account: str) -> str | None:
        """The secret to try, or what is kept."""
        return self._secret if account == self._account and self._secret else self._vault.get(account)

    def put_in(self, place: str, account: str, secret: str) -> None:
        """Kept for good."""
        self._vault.put_in(place, account, secret)

    def delete(self, account: str) -> None:
        """Forgotten for good."""
        self._vault.delete(account)


class Shelf:
    """The destinations, opened once and kept while their settings stay. Thread-safe."""

    def __init__(self, book: DestinationBook, vault: Vault, clock: Clock, kinds: Mapping[str, ModuleType]) -> None:
        self._book = book
        self._vault = vault
        self._clock = clock
        self._kinds = kinds
        self._lock = threading.Lock()
        self._open: dict[str, Destination] = {}

    def open(self, name: str) -> Destination:
        """The one of this name. Raises DestinationGone, CredentialsMissing."""
        with self._lock:
            if name not in self._open:
                self._open[name] = self._make(self._book.get(name), self._vault)
            return self._open[name]

    def load(self, name: str) -> None:
        """Import what a destination of its kind is made of, and ask nobody anything."""
        if kind := self._kinds.get(self._book.get(name).scheme):
            with suppress(ImportError):  # it may be all in one file; and what is wrong is told when it is opened
                import_module(f"{kind.__name__}.destination")

    def draft(self, settings: DestinationSettings, secret: str) -> Destination:
        """One that is not saved, with a secret that is not kept."""
        return self._make(settings, OneSecret(self._vault, f"destination:{settings.name}", secret))

    def forget(self, name: str) -> None:
        """Make it anew the next time. Lanes that still use the old one finish with it; what is idle of it is closed."""
        with self._lock:
            old = self._open.pop(name, None)
        if old is not None:
            old.close()

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            while self._open:
                self._open.popitem()[1].close()

    def _make(self, settings: DestinationSettings, vault: Vault) -> Destination:
        made: Destination = self._kinds[settings.scheme].open_destination(settings, vault, self._clock)
        return made


class Owner:
    """The process that owns the queue, put together."""

    def __init__(self, home: Home, queue: DiskQueue, shelf: Shelf, book: DestinationBook, vault: ChainVault) -> None:
        self.home = home
        file = SettingsFile(home.settings_file)
        self.settings: Settings = file.load()
        book.list()
        self.set_aside = (*file.messages, *book.messages, *vault.set_aside(), *_accounts_set_aside(home))
        self.queue = queue
        self._shelf = shelf
        self._vault = vault
        clock = SystemClock()
        self.bell = Bell()
        modules = plug_ins(source_package).items()
        sources = self._sources = {scheme: _open_source(module, home, vault, self.settings) for scheme, module in modules}
        self.floor = Floor(queue, clock, self.bell)
        self.floor.limiter.plan(read_timetable(self.settings.timetable), self.settings.limit)
        kinds = destination_kinds()
        work = Work(self.floor, Intake(queue, sources, self.bell), sources, self.bell, clock)
        desk = self.desk = Desk(queue, Setup(book, vault, shelf, kinds, partial(open_accounts, home, vault)), work)
        desk.metering.choose(self.settings.wait_on_metered)
        desk.keeping.choose(self.settings.history_limit)

    @cached_property
    def crew(self) -> "Crew":
        """Whoever works here; a process that only asks loads nothing of it."""
        from uploader_gui.engine.crew import Crew

        return Crew(self.floor, self._shelf, self._sources, self._branches)

    @cached_property
    def _branches(self) -> "Branches":
        from uploader_gui.engine.branches import Branches

        return Branches(self.floor.clock, self._open_branch)

    def _open_branch(self, settings: DestinationSettings) -> Branch | None:
        """None where a second process would only take the first one's place."""
        from uploader_gui.branch.here import BranchProcess
        from uploader_gui.branch.letters import Opening

        if (os.cpu_count() or 1) < 2:
            return None
        try:
            return BranchProcess(Opening(settings, self._vault.get(f"destination:{settings.name}")), self.floor.clock)
        except (OSError, Trouble) as problem:  # a keyring that is locked is told of where files wait for it
            _log.info("no branch: %s", problem)
            return None

    @property
    def news(self) -> tuple[str, ...]:
        """Sentences about files of ours that were damaged when they were opened."""
        return (*([self.queue.news.message] if self.queue.news else []), *self.set_aside)

    def finish_listings(self) -> None:
        """Walk what was added, in this thread: for a process that queues and ends."""
        self.desk.list_waiting_jobs(Stop())

    def look_ahead(self) -> None:
        """Find out, in this thread, what jobs that wait for a word would do: for a process that asks and ends."""
        self.finish_listings()
        self.desk.forecaster.look_all(Stop())

    def load(self, lanes: int = 0) -> None:
        """Import what sends the work that is left, with so many lanes. After Qt, which Windows has pipes from, it takes longer."""
        from uploader_gui.core.plan import SMALL
        from uploader_gui.engine.branches import MANY

        for settings in self.desk.destinations():
            if self.queue.unfinished_for(settings.name):
                if not (lanes or self.settings.lanes) and self.queue.small_next(settings.name, SMALL, 10 * MANY) >= MANY:
                    self._branches.prepare(settings)
                self._shelf.load(settings.name)

    def uploader(self, host: "Host", lanes: int = 0, *, most: int = MOST) -> "Uploader":
        """The threads, not started yet; `lanes` 0: as the settings say; where they say nothing as many as serve, up to `most`."""
        from uploader_gui.workers.uploader import Uploader

        asked = lanes or self.settings.lanes
        self.crew.endpoints.cap(asked or most, asked)
        return Uploader(self.desk, self.crew, self.bell, asked or most, host)


def destination_kinds() -> dict[str, PlugIn]:
    """What destinations can be made of, by scheme. It needs neither the queue nor its lock."""
    return {
        scheme: PlugIn(module.OPTIONS, module.PRESETS, module.find_elsewhere, module.rights, module.console)
        for scheme, module in plug_ins(destination_package).items()
    }


def _open_source(module: ModuleType, home: Home, vault: Vault, settings: Settings) -> Source:
    options = settings.drive if module.SCHEME == "drive" else {}
    source: Source = module.open_source(SourceContext(vault, str(home.config), SystemClock(), options))
    return source


def _accounts_set_aside(home: Home) -> Iterator[str]:
    for module in plug_ins(source_package).values():
        yield from getattr(module, "set_aside", lambda _: ())(home.config)


def open_accounts(home: Home, vault: ChainVault | None = None, tell: Callable[[str], object] = lambda _: None) -> Accounts:
    """Who may read Google Drive from here. It needs neither the queue nor its lock; `tell`: what Owner.set_aside has."""
    from uploader_gui.sources.drive.accounts import DriveAccounts

    file, vault = SettingsFile(home.settings_file), vault or choose_vault(home.secrets_file)
    settings = file.load()
    for sentence in (*file.messages, *vault.set_aside(), *_accounts_set_aside(home)):
        tell(sentence)
    return DriveAccounts(SourceContext(vault, str(home.create().config), SystemClock(), settings.drive))


def open_lookout(home: Home) -> "Lookout":
    """Where newer versions of this build are looked for. It needs neither the queue nor its lock, and asks nobody yet."""
    from uploader_gui.updates.build import this_build
    from uploader_gui.updates.lookout import Lookout

    return Lookout(this_build(), home.updates_file, SystemClock().now)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Ctrl-C is heard afterwards: a queue that is left half open, or half closed, looks as if something of it were lost."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield  # it raises nothing here
        return
    heard: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if heard:
        raise KeyboardInterrupt


def load_ahead(home: Home) -> None:
    """Import, before there is a window, what would hold it up when a lane does; where no destination is saved, nothing."""
    if os.access(home.destinations_file, os.F_OK):
        for kind in plug_ins(destination_package).values():
            getattr(kind, "load_ahead", lambda: None)()


@contextmanager
def open_owner(home: Home) -> Iterator[Owner]:
    """Take the queue's lock, open everything, close it in the end. Raises QueueTaken, QueueNewer, QueueUnwritable."""
    home.create()
    try:
        release = take(home.data)
    except OSError as problem:
        raise unwritable(problem, home.data) from problem
    if release is None:
        raise QueueTaken(str(home.data))
    with ExitStack() as stack:
        stack.callback(release)
        stack.callback(close_log, write_log(home.log_file))
        clock, vault, book = SystemClock(), choose_vault(home.secrets_file), DestinationBook(home.destinations_file)
        with undisturbed():
            queue = open_queue(home.data, clock)
            stack.callback(undisturbed()(queue.close))
        queue.interrupt_all()
        gc.freeze()  # what is loaded by now stays: looking through it again and again would only hold everyone up
        gc.set_threshold(GARBAGE, 20, 20)
        shelf = Shelf(book, vault, clock, plug_ins(destination_package))
        stack.callback(shelf.close)
        owner = Owner(home, queue, shelf, book, vault)
        for source in owner.desk.sources.values():
            stack.callback(source.close)
        yield owner
