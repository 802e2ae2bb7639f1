"""Threads: QThreads that host the engine, QtCore and QtNetwork only; they decide nothing."""
