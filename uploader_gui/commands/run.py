"""Work in the foreground: run, and the demonstration."""

import typer


def register(app: typer.Typer) -> None:
    """Add these commands."""
