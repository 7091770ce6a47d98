"""Goes in: nothing. Comes out: what all commands share: their options, how they print, and how they end."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from dateline.record import View, open_store, queries
from dateline.settings import described
from dateline.tell.plain import plain
from dateline.tell.visible import VisibleConsole, visible

FINE, SOME_SKIPPED, STOPPED, INTERRUPTED = 0, 1, 2, 130
CODES = (
    "0 all is well; 1 finished, but some reports could not be used; 2 nothing could be done (a wrong name, a store"
    " that can't be opened or written); 130 interrupted, with everything kept that was read."
)

StoreOption = Annotated[Path, typer.Option("--store", "-s", metavar="FILE", help="The store to use.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
HELP = {name: text[0].upper() + text[1:] + "." for name, _, text in described()}
STORE = Path("dateline.db")


def console() -> Console:
    """Where people read: coloured and as wide as the terminal, plain where there is none."""
    return VisibleConsole(highlight=False, soft_wrap=False)


def told(words: str) -> None:
    """Say something about the work itself, apart from what was asked for."""
    print(visible(words), file=sys.stderr, flush=True)


def said(words: str) -> None:
    """A line of an answer."""
    print(visible(words))


def finished(used: int, skipped: int) -> int:
    """The exit code of a command that read: nothing could be done where all that was named had to be skipped."""
    if skipped and not used:
        return STOPPED
    return SOME_SKIPPED if skipped else FINE


@contextmanager
def viewing(store: Path) -> Iterator[View]:
    """The store at one moment; says so when reports in it still wait for their story."""
    with open_store(store) as opened, opened.view() as view:
        waiting = queries.counts(view).pending
        if waiting:
            told(f"dateline: {waiting} reports wait for their story; `dateline run --store {store}` goes on with them")
        yield view


def print_json(rows: Iterable[object] | object) -> None:
    """A list of rows, one on a line, or one object."""
    if not isinstance(rows, Iterable):
        print(json.dumps(plain(rows), ensure_ascii=False, indent=1))
        return
    between = "[\n"
    for row in rows:
        print(between + json.dumps(plain(row), ensure_ascii=False), end="")
        between = ",\n"
    print("\n]" if between == ",\n" else "[]")
