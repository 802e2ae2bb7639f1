"""A Drive, and a program that knows it."""

from tests.e2e.conftest import abroad, drive

__all__ = ["abroad", "drive"]
