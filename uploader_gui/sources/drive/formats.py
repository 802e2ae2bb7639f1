"""What Google's own documents are exported as: the formats there are, and which of them the settings choose."""

from collections.abc import Mapping

from uploader_gui.sources.drive.items import GOOGLE, Item

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."

MIMES: Mapping[str, str] = {
    "docx": f"{_OFFICE}wordprocessingml.document",
    "xlsx": f"{_OFFICE}spreadsheetml.sheet",
    "pptx": f"{_OFFICE}presentationml.presentation",
    "odt": f"{_OPEN}text",
    "ods": "application/x-vnd.oasis.opendocument.spreadsheet",
    "odp": f"{_OPEN}presentation",
    "pdf": "application/pdf",
    "epub": "application/epub+zip",
    "rtf": "application/rtf",
    "md": "text/markdown",
    "txt": "text/plain",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "json": f"{GOOGLE}script+json",
}
"""By extension, what Drive calls a format."""

KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    f"{GOOGLE}document": ("docs", ("docx", "pdf", "odt", "md", "rtf", "txt", "epub")),
    f"{GOOGLE}spreadsheet": ("sheets", ("xlsx", "pdf", "ods", "csv", "tsv")),
    f"{GOOGLE}presentation": ("slides", ("pptx", "pdf", "odp", "txt")),
    f"{GOOGLE}drawing": ("drawings", ("svg", "pdf", "png", "jpg")),
    f"{GOOGLE}script": ("", ("json",)),
}
"""By kind of document, the setting that chooses its format, and its formats, the first where nothing is chosen.

Of a spreadsheet, csv and tsv hold the first sheet alone. What is not here (forms, sites, maps, jams) can't be exported.
"""


class Formats:
    """As the settings of the source choose them."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self._options = options

    def of(self, item: Item) -> str:
        """The extension of an item's export; "" for what is not exported."""
        setting, known = KINDS.get(item.mime, ("", ()))
        chosen = self._options.get(setting, "").lower().lstrip(".")
        return chosen if chosen in known else next(iter(known), "")
