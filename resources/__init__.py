"""Icons, translations and style: files for the window, read through importlib.resources; nothing here runs."""
