"""The destinations that are set up, by name, on disk. No secret is in them."""

from pathlib import Path
from threading import Lock

from uploader_gui.core.destination import GUARDS, Capabilities, DestinationSettings
from uploader_gui.core.errors import DestinationGone, Mistake
from uploader_gui.core.plan import Limits
from uploader_gui.document_fields import COUNTED, read_fields, write_fields
from uploader_gui.json_file import JsonFile

VERSION = 1
_SECRET = ("secret", "password", "token")


class DestinationBook:
    """Destinations on disk. Thread-safe; every change is on the disk when the call returns.

    Entries and fields that another version wrote and this one does not know stay in the file.
    """

    def __init__(self, path: Path) -> None:
        self._file = JsonFile(path)
        self._lock = Lock()

    @property
    def messages(self) -> list[str]:
        """Sentences for people about what had to be set aside."""
        return self._file.messages

    def list(self) -> tuple[DestinationSettings, ...]:
        """In the order in which they were added."""
        with self._lock:
            _, entries = self._read()
        return tuple(_settings(name, entry) for name, entry in entries.items() if isinstance(entry, dict))

    def get(self, name: str) -> DestinationSettings:
        """Raises DestinationGone."""
        for settings in self.list():
            if settings.name == name:
                return settings
        raise DestinationGone(name=name)

    def add(self, settings: DestinationSettings) -> None:
        """Raises Mistake for a name that is taken (in any case) or can't be used, and for a secret among the options."""
        check_name(settings.name)
        with self._lock:
            document, entries = self._read()
            if settings.name.casefold() in {name.casefold() for name in entries}:
                raise Mistake(reason=f"There is a destination “{settings.name}” already. Choose another name, or remove it first.")
            self._write(document, entries, settings)

    def replace(self, settings: DestinationSettings) -> None:
        """Save it under its name, in the same place of the order. Raises DestinationGone, Mistake."""
        with self._lock:
            document, entries = self._read()
            if settings.name not in entries:
                raise DestinationGone(name=settings.name)
            self._write(document, entries, settings)

    def remove(self, name: str) -> None:
        """Raises DestinationGone."""
        with self._lock:
            document, entries = self._read()
            if entries.pop(name, None) is None:
                raise DestinationGone(name=name)
            self._file.write({**document, "order": list(entries), "destinations": entries})

    def _read(self) -> tuple[dict[str, object], dict[str, object]]:
        document = self._file.read()
        found = document.get("destinations")
        entries: dict[str, object] = found if isinstance(found, dict) else {}
        order = document.get("order")
        known = [name for name in order if isinstance(name, str) and name in entries] if isinstance(order, list) else []
        return document, {name: entries[name] for name in dict.fromkeys([*known, *entries])}

    def _write(self, document: dict[str, object], entries: dict[str, object], settings: DestinationSettings) -> None:
        _refuse_secrets(settings)
        older = entries.get(settings.name)
        entries[settings.name] = write_fields(settings, older if isinstance(older, dict) else {})
        self._file.write({"version": VERSION, **document, "order": list(entries), "destinations": entries})


def check_name(name: str) -> None:
    """Raises Mistake for a name that would be hard to type, to read or to tell from an option."""
    if not name or len(name) > 64:
        raise Mistake(reason="A destination's name has between 1 and 64 characters.")
    if not name.isprintable() or name != name.strip() or name.startswith("-") or "/" in name:
        raise Mistake(reason="A destination's name has no “/”, no leading “-”, no space at its ends and no control characters.")


def _settings(name: str, entry: dict[str, object]) -> DestinationSettings:
    """As saved; bounds that no store can have count as not set, like all that can't be understood."""
    found = read_fields(DestinationSettings(name), {**entry, "name": name})
    guard = found.capabilities.guard if found.capabilities.guard in GUARDS else Capabilities().guard
    return found._replace(
        limits=found.limits if _possible(found.limits) else Limits(),
        capabilities=found.capabilities._replace(guard=guard),
        max_size=found.max_size if 0 <= found.max_size < COUNTED else 0,
    )


def _possible(limits: Limits) -> bool:
    positive = (limits.most_parts, limits.least_part, limits.most_part, limits.most_object, limits.key_bytes)
    return all(0 < bound < COUNTED for bound in positive) and limits.least_part <= limits.most_part and limits.segment_bytes >= 0


def _refuse_secrets(settings: DestinationSettings) -> None:
    for option in settings.options:
        if any(word in option.casefold() for word in _SECRET):
            raise Mistake(reason=f"“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.")
