"""A Google Drive on loopback that tests can make, break and read the log of; nothing of the program is in it."""

from tests.servers.drive.consent import Person
from tests.servers.drive.drive import FakeDrive
from tests.servers.drive.items import ANYONE, Account, Item, Native, Role, SharedDrive
from tests.servers.drive.log import Ended, Entry
from tests.servers.drive.manners import Hop, How, Manner
from tests.servers.drive.pages import Odd
from tests.servers.drive.quota import Answer
from tests.servers.drive.refusals import SORRY, UNAVAILABLE
from tests.servers.drive.scenes import Scene, awkward_drive, sample_drive

__all__ = [
    "ANYONE",
    "SORRY",
    "UNAVAILABLE",
    "Account",
    "Answer",
    "Ended",
    "Entry",
    "FakeDrive",
    "Hop",
    "How",
    "Item",
    "Manner",
    "Native",
    "Odd",
    "Person",
    "Role",
    "Scene",
    "SharedDrive",
    "awkward_drive",
    "sample_drive",
]
