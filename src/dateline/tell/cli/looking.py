"""Goes in: the commands that look into a store. Comes out: its answers, for people or, with --json, for programs."""

from __future__ import annotations

import typer


def add_to(app: typer.Typer) -> None:
    """Put the commands into the program, in the order that help shows them."""
