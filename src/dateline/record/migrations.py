"""Goes in: a store as some version of Dateline left it. Comes out: the same store as this version needs it.

Append only: a migration that has left the house is never edited. `schema.py` is what all of them together make, which
a test holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, inspect, select

from dateline.errors import StoreFailed
from dateline.record import first, schema, second


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: its number, what it is for, and its statements."""

    number: int
    name: str
    statements: tuple[str, ...]


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "reports, readings, stories and what is decided on them", first.STATEMENTS),
    Migration(2, "entities across stories, what people decided about them, and a knowledge file", second.STATEMENTS),
)


def migrate(view: Connection, path: Path) -> None:
    """Apply what is missing, in order, within the caller's transaction."""
    done = _applied(view, path)
    for migration in MIGRATIONS:
        if migration.number > done:
            for statement in migration.statements:
                view.exec_driver_sql(statement)
            view.execute(schema.migrations.insert().values(number=migration.number, name=migration.name))


def refuse_foreign(view: Connection, path: Path) -> None:
    """Refuse what is no store, or one of a newer Dateline, before anything is changed in it."""
    _applied(view, path)


def check(view: Connection, path: Path) -> None:
    """Refuse a store that must be brought up to date first."""
    if _applied(view, path) < MIGRATIONS[-1].number:
        raise StoreFailed(f"{path}: made by an older Dateline; `dateline run` without a path brings it up to date")


def _applied(view: Connection, path: Path) -> int:
    """The number of the last migration applied, 0 for a store that is just being made."""
    tables = inspect(view).get_table_names()
    if not tables:
        return 0
    if "migrations" not in tables:
        raise StoreFailed(f"{path}: a database of something else; name another file with --store")
    done = max(view.execute(select(schema.migrations.c.number)).scalars(), default=0)
    if done > MIGRATIONS[-1].number:
        raise StoreFailed(f"{path}: made by a newer Dateline (its form {done}, known here {MIGRATIONS[-1].number})")
    return done
