"""Opening a store: made anew, brought up to date, refused, locked, full."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from dateline.errors import BadUsage, StoreFailed
from dateline.record import Store, dialect, open_store, queries, reports, schema
from dateline.record.migrations import MIGRATIONS
from dateline.record.reports import NewReport

Maker = Callable[..., NewReport]


def test_a_new_store_has_the_tables_of_the_schema(store: Store) -> None:
    """All migrations together make what `schema.py` says: tables, columns, keys and indexes."""
    with store.view() as view:
        found = inspect(view)
        for table in schema.metadata.sorted_tables:
            columns = {c["name"]: (str(c["type"]), c["nullable"]) for c in found.get_columns(table.name)}
            assert columns == {c.name: (str(c.type), bool(c.nullable)) for c in table.columns}, table.name
            assert found.get_pk_constraint(table.name)["constrained_columns"] == [c.name for c in table.primary_key]
            assert {i["name"] for i in found.get_indexes(table.name)} >= {i.name for i in table.indexes}
        strict = view.exec_driver_sql("SELECT name FROM pragma_table_list WHERE strict = 1").scalars()
        assert set(strict) >= set(schema.metadata.tables)


def test_migrations_are_numbered_in_order(store: Store) -> None:
    """1, 2, 3 …, and each that was applied is noted in the store."""
    numbers = [migration.number for migration in MIGRATIONS]
    assert numbers == list(range(1, len(MIGRATIONS) + 1))
    with store.view() as view:
        assert list(view.execute(select(schema.migrations.c.number)).scalars()) == numbers


def test_opening_again_changes_nothing(store: Store, new: Maker) -> None:
    """What one opening wrote the next one reads; migrations are applied once."""
    with store.writing() as view:
        reports.add_report(view, new("r-1"))
    with open_store(store.path, writes=True) as again, again.view() as view:
        assert queries.counts(view).reports == 1


def test_only_a_run_makes_a_store(tmp_path: Path) -> None:
    """Looking into a store that is not there says so and leaves no file behind."""
    with pytest.raises(BadUsage, match="no store at"), open_store(tmp_path / "none.db"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("writes", [True, False])
def test_a_newer_store_is_refused(store: Store, writes: bool) -> None:
    """A form that this version does not know is neither read nor written."""
    with store.writing() as view:
        view.execute(schema.migrations.insert().values(number=999, name="from the future"))
    with pytest.raises(StoreFailed, match="newer Dateline"), open_store(store.path, writes=writes):
        pass


@pytest.mark.parametrize("writes", [True, False])
def test_another_programs_database_is_refused(tmp_path: Path, writes: bool) -> None:
    """A SQLite file that is no store is left alone."""
    path = tmp_path / "shop.db"
    with sqlite3.connect(path) as shop:
        shop.execute("CREATE TABLE orders (n)")
    shop.close()
    before = path.read_bytes()
    with pytest.raises(StoreFailed, match="something else"), open_store(path, writes=writes):
        pass
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]


def test_a_store_is_written_with_its_log_ahead(store: Store) -> None:
    """So that it can be looked into while a run writes."""
    with store.view() as view:
        assert view.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


@pytest.mark.parametrize("content", [b"This is a letter, not a store. " * 40, b"SQLite format 3\0" + b"\xff" * 4000])
@pytest.mark.parametrize("writes", [True, False])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes, writes: bool) -> None:
    """The message names the file, and no foreign error leaks."""
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(StoreFailed, match=r"letter\.db"), open_store(path, writes=writes):
        pass


def test_a_store_in_no_folder_is_refused(tmp_path: Path) -> None:
    """As is a folder in a store's place."""
    for path in (tmp_path / "no" / "store.db", tmp_path):
        with pytest.raises(StoreFailed, match="can't be opened"), open_store(path, writes=True):
            pass


def test_a_failed_transaction_leaves_nothing(store: Store, new: Maker) -> None:
    """A report is kept wholly or not at all."""
    with pytest.raises(ZeroDivisionError), store.writing() as view:
        reports.add_report(view, new("r-1", keys=("a",)))
        raise ZeroDivisionError
    with store.view() as view:
        assert queries.counts(view).reports == 0
        assert view.execute(select(schema.story_keys)).all() == []


def test_a_reader_sees_one_moment(store: Store, new: Maker) -> None:
    """What is written during a reading transaction is not seen by it, and does not wait for it."""
    with store.view() as view:
        before = queries.counts(view).reports
        with store.writing() as other:
            reports.add_report(other, new("r-1"))
        assert queries.counts(view).reports == before
    with store.view() as view:
        assert queries.counts(view).reports == before + 1


def test_looking_never_writes(store: Store) -> None:
    """A store that is opened to look into refuses to be changed."""
    with (
        open_store(store.path) as looked,
        pytest.raises(StoreFailed, match="may not be written"),
        looked.writing() as view,
    ):
        reports.add_failure(view, "x", "y")


def test_a_locked_store_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another writer that does not end is named as the reason."""
    monkeypatch.setattr(dialect, "WAIT_SECONDS", 0.0)
    refused = pytest.raises(StoreFailed, match="another program is writing")
    with store.writing(), refused, open_store(store.path, writes=True):
        pass


FILLING = """
import resource, sys
from pathlib import Path
from dateline.errors import StoreFailed
from dateline.record import open_store, queries, reports
path = Path(sys.argv[1])
with open_store(path, writes=True) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    try:
        for number in range(1000):
            with store.writing() as view:
                reports.add_failure(view, f"address {number}", "reason " * 500)
    except StoreFailed as failure:
        print(failure)
with open_store(path) as store, store.view() as view:
    assert 0 < len(queries.failures(view)) <= number, number
"""


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files in the way of POSIX")
def test_a_full_disk_says_so_and_keeps_what_was_kept(tmp_path: Path) -> None:
    """When no more can be written the run stops with a reason, and the store stays whole."""
    script = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)" + FILLING
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "full.db")], capture_output=True, text=True, check=True
    )
    assert "full.db: the disk" in done.stdout
