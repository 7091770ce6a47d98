"""Goes in: the words of a command line. Comes out: what they asked for, and an exit code that scripts can use."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

import dateline
from dateline.errors import DatelineError
from dateline.tell.cli import deciding, looking, making
from dateline.tell.cli.common import CODES, STOPPED, told

app = typer.Typer(
    name="dateline",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Reads many news reports of the same events and writes one sourced record: what happened, who says so, and"
    " where the reports disagree.",
    epilog=f"Exit codes: {CODES}",
)
making.add_to(app)
looking.add_to(app)
deciding.add_to(app)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"dateline {dateline.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """The program: every failure that is known of ends in one line and a code."""
    try:
        app()
    except DatelineError as failure:
        told(f"dateline: {failure}")
        sys.exit(STOPPED)
