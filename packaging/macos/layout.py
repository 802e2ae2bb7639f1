"""How the window of the disk image looks: the program on the left, the folder to drop it into on the right. Read by dmgbuild."""

import os

files = [os.environ["UPLOADER_APP"]]
symlinks = {"Applications": "/Applications"}
icon_locations = {"Uploader.app": (140, 120), "Applications": (400, 120)}
window_rect = ((200, 200), (540, 300))
icon_size = 96
format = "UDZO"  # noqa: A001 - dmgbuild's name for it
