"""Goes in: where the store is. Comes out: the connection and the few statements that differ between databases.

Everything SQLite says in its own words is here: how it is opened, its pragmas, its text search. PostgreSQL needs a
module with the same functions (`connect`, `add_words`, `drop_words`, `put`, `MATCHES`) and nothing else.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Column, Connection, Engine, QueuePool, Table, create_engine, event, text
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.sql.dml import ReturningInsert

WAIT_SECONDS = 10.0
# The option of a connection that says that its transaction only reads.
READS = "dateline_reads"
# Before and after a word that was found. Text that holds these itself is shown from its beginning.
MARK_OPENS, MARK_CLOSES = "\x01", "\x02"

MATCHES = text(
    f"SELECT reports.n AS n, highlight(report_words, 1, '{MARK_OPENS}', '{MARK_CLOSES}') AS marked"
    " FROM report_words JOIN reports ON reports.n = report_words.rowid"
    " WHERE report_words MATCH :query AND reports.current = 1"
    " ORDER BY bm25(report_words, 3.0, 1.0), reports.id LIMIT :limit"
)


def connect(path: Path, *, writes: bool) -> Engine:
    """An engine on a SQLite file. One opened for reading makes no file and changes none."""
    mode = "rwc" if writes else "rw"
    if not writes and not os.access(path.parent, os.W_OK):
        mode = "ro&immutable=1"  # a log beside the file can't be made there, so SQLite must be told that nobody writes
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def opened() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)
    event.listen(engine, "connect", _set_up_to_write if writes else _set_up_to_read)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_to_write(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # A power cut may take the last reports with it, never the file; the next run reads them again.
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _set_up_to_read(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA query_only = ON")


def _begin(connection: Connection) -> None:
    """One that writes takes the lock at once, so that two runs wait for one another and never clash midway."""
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def add_words(connection: Connection, n: int, title: str | None, words: str) -> None:
    """Make a report's title and text findable."""
    connection.execute(
        text("INSERT INTO report_words (rowid, title, text) VALUES (:n, :title, :words)"),
        {"n": n, "title": title, "words": words},
    )


def drop_words(connection: Connection, n: int, title: str | None, words: str) -> None:
    """Forget a report's words; the index needs to be told what they were."""
    connection.execute(
        text("INSERT INTO report_words (report_words, rowid, title, text) VALUES ('delete', :n, :title, :words)"),
        {"n": n, "title": title, "words": words},
    )


def put(connection: Connection, table: Table, **values: object) -> None:
    """Insert a row, or overwrite the one with the same primary key."""
    connection.execute(_putting(table, tuple(values)), values)


def insert_numbered(connection: Connection, table: Table, **values: object) -> int:
    """Insert a row and give the number that the store gave it."""
    return int(connection.execute(_numbering(table), values).scalar_one())


# Statements are made once: to make one anew costs as much as to execute it.
@cache
def _putting(table: Table, names: tuple[str, ...]) -> Insert:
    made = insert(table)
    keys = [column.name for column in table.primary_key]
    others = {name: made.excluded[name] for name in names if name not in keys}
    if not others:
        return made.on_conflict_do_nothing()
    return made.on_conflict_do_update(index_elements=keys, set_=others)


@cache
def _numbering(table: Table) -> ReturningInsert[int]:
    return insert(table).returning(table.c.n)


def count_up(connection: Connection, table: Table, column: Column[int], keys: Sequence[str]) -> None:
    """Add one to the count of each key, beginning with one."""
    made = insert(table)
    raised = made.on_conflict_do_update(index_elements=[table.c.key], set_={column.name: column + 1})
    connection.execute(raised, [{"key": key, column.name: 1} for key in keys])
