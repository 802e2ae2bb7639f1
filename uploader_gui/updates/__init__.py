"""Whether there is a newer version: where word of it comes from, and whether it is to be believed; nothing here installs anything."""
