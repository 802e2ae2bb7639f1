"""The window, on its own and with the real queue behind it."""
