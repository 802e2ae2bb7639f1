"""Threads that host the engine and decide nothing; no Qt, but for what only Qt can do on some platforms: in `by_qt`."""
