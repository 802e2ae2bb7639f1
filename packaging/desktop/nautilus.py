"""“Upload with Uploader” in the menu of GNOME's Files, where nautilus-python is installed; without that nobody loads this."""

from gi.repository import Gdk, Gio, GLib, GObject, Nautilus

IDENTITY = "io.github.uploader_gui.Uploader"
AT_ONCE = 1000
"""Files of one start: a command line has an end. What is started within a moment becomes one job."""
WORDS = {
    "en": "Upload with Uploader",
    "de": "Mit Uploader hochladen",
    "fr": "Envoyer avec Uploader",
    "es": "Subir con Uploader",
    "zh_CN": "用 Uploader 上传",
    "ar": "الرفع باستخدام Uploader",
}


def words() -> str:
    """In the first of the person's languages that there is."""
    return next((WORDS[name] for name in GLib.get_language_names() if name in WORDS), WORDS["en"])


class UploadWithUploader(GObject.GObject, Nautilus.MenuProvider):
    """Offers it for every selection of files and folders."""

    def get_file_items(self, *arguments: object) -> list[Nautilus.MenuItem]:
        """Up to version 42 a window came before the files."""
        addresses = [file.get_uri() for file in arguments[-1]]
        program = Gio.DesktopAppInfo.new(f"{IDENTITY}.desktop") if addresses else None
        if program is None:
            return []
        item = Nautilus.MenuItem(name="UploadWithUploader::upload", label=words(), icon=IDENTITY)
        item.connect("activate", self._upload, program, addresses)
        return [item]

    def _upload(self, _item: Nautilus.MenuItem, program: Gio.DesktopAppInfo, addresses: list[str]) -> None:
        """The context lets the window that is open come to the front."""
        for first in range(0, len(addresses), AT_ONCE):
            program.launch_uris(addresses[first : first + AT_ONCE], Gdk.Display.get_default().get_app_launch_context())
