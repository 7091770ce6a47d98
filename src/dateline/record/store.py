"""Goes in: the path of a store. Comes out: the store, opened, brought up to date, and its transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from dateline.errors import BadUsage, StoreFailed
from dateline.record.dialect import READS, connect
from dateline.record.migrations import check, migrate, refuse_foreign

View = Connection

_REASONS = (
    ("locked", "another program is writing to it; try again when that has ended"),
    ("full", "the disk is full; what was read before is kept, and the next run goes on from there"),
    ("readonly", "it may not be written"),
    ("unable to open", "it can't be opened there: does the folder exist, and may it be written?"),
    ("not a database", "this file is not a store"),
    ("malformed", "the file is damaged"),
    ("disk I/O", "the disk failed while reading or writing it"),
)


@dataclass(frozen=True, slots=True)
class Store:
    """An open store. Everything else in this room works on one of its transactions."""

    path: Path
    engine: Engine

    @contextmanager
    def writing(self) -> Iterator[View]:
        """One transaction that writes: wholly kept at its end, or not at all."""
        with _failures_told(self.path), self.engine.begin() as view:
            yield view

    @contextmanager
    def view(self) -> Iterator[View]:
        """One transaction that reads: it sees the store as it was at its beginning, whoever writes meanwhile."""
        with _failures_told(self.path), self.engine.connect() as view:
            yield view.execution_options(**{READS: True})

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


@contextmanager
def open_store(path: str | Path, *, writes: bool = False) -> Iterator[Store]:
    """Open a store, bringing it up to date when it may be written. Only one that is opened to write is made anew."""
    path = Path(path)
    if not writes and not path.is_file():
        raise BadUsage(f"there is no store at {path}; `dateline run PATH` makes one")
    if writes and path.is_file():
        _look_first(path)
    store = Store(path, connect(path, writes=writes))
    try:
        if writes:
            with store.writing() as view:
                migrate(view, path)
        else:
            with store.view() as view:
                check(view, path)
        yield store
    finally:
        store.close()


def _look_first(path: Path) -> None:
    """Refuse a file of something else while it is open for reading: opening it to write already changes it."""
    store = Store(path, connect(path, writes=False))
    try:
        with store.view() as view:
            refuse_foreign(view, path)
    finally:
        store.close()


@contextmanager
def _failures_told(path: Path) -> Iterator[None]:
    try:
        yield
    except DBAPIError as failure:
        words = str(failure.orig)
        raise StoreFailed(f"{path}: " + next((told for sign, told in _REASONS if sign in words), words)) from failure
