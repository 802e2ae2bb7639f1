"""Makes what people download: freezes the program, trims it, and packs it for the system it runs on."""
