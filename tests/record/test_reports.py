"""Reports in the store: known ones, versions, keys and edges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations

import pytest
from sqlalchemy import func, select

from dateline.model.report import Source
from dateline.record import Store, queries, reports, schema
from dateline.record.reports import NewReport
from dateline.record.search import search
from dateline.record.stories import component

Maker = Callable[..., NewReport]
KEYS = ("a", "b", "c", "d")


def add(store: Store, *news: NewReport) -> list[tuple[bool, tuple[int, ...]]]:
    """Each in a transaction of its own."""
    done = []
    for new in news:
        with store.writing() as view:
            done.append(reports.add_report(view, new))
    return done


def test_a_report_comes_back_as_it_went_in(store: Store, new: Maker) -> None:
    """Nothing of a report or its reading is lost in the store."""
    made = new("r-1", "Brücken 🌉 fell.\nTwice.")
    ((is_new, current),) = add(store, made)
    with store.view() as view:
        assert is_new and reports.load_read(view, current[0]) == made.read
        assert queries.report(view, "r-1") == made.read.report
        assert queries.reading(view, "r-1") == made.read.reading


def test_the_same_report_again_is_not_kept_twice(store: Store, new: Maker) -> None:
    """A second carrier of one report adds only the mark by which it is known again."""
    first = new("r-1")
    add(store, first)
    assert add(store, replace(first, fingerprint="another print")) == [(False, ())]
    with store.view() as view:
        assert queries.counts(view).reports == 1
        assert reports.is_seen(view, "another print") and reports.is_seen(view, first.fingerprint)


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_of_two_carriers_the_first_address_is_kept(store: Store, new: Maker, order: tuple[int, ...]) -> None:
    """Whichever came first, and both are known again."""
    one = new("r-1")
    report = replace(one.read.report, source=Source("text", "another.txt"))
    both = (one, replace(one, read=replace(one.read, report=report), fingerprint="another"))
    add(store, *(both[i] for i in order))
    with store.view() as view:
        found = queries.report(view, "r-1")
        assert found is not None and found.source.address == "another.txt"
        assert all(reports.is_seen(view, made.fingerprint) for made in both)
        assert len(search(view, "bridge")) == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_latest_version_of_an_address_is_current(store: Store, new: Maker, order: tuple[int, ...]) -> None:
    """In any order of arrival each version points to the one before it, and only the last is current."""
    url = "https://tarn.example/1"
    versions = [new(f"r-{i}", f"Version {i}.", KEYS, url, f"2031-05-0{i}") for i in (1, 2, 3)]
    add(store, *(versions[i] for i in order))
    with store.view() as view:
        kept = list(queries.every_report(view))
        assert [(r.id, r.version_of) for r in kept] == [("r-1", None), ("r-2", "r-1"), ("r-3", "r-2")]
        assert [read.report.id for read in queries.every_read(view)] == ["r-3"]
        assert queries.counts(view).superseded == 2
        assert [hit.report.id for hit in search(view, "version")] == ["r-3"]


def test_a_superseded_report_loses_its_edges(store: Store, new: Maker) -> None:
    """Its neighbours wait for their story again."""
    ((_, (a,)), (_, (b,))) = add(store, new("r-a", keys=KEYS, url="https://tarn.example/a"), new("r-b", keys=KEYS))
    with store.writing() as view:
        reports.link(view, a, b)
        view.execute(schema.reports.update().values(pending=0))
    add(store, new("r-c", keys=KEYS, url="https://tarn.example/a", day="2031-05-07"))
    with store.view() as view:
        assert component(view, b) == (b,)
        waiting = select(schema.reports.c.id).where(schema.reports.c.pending == 1).order_by(schema.reports.c.id)
        assert list(view.execute(waiting).scalars()) == ["r-b", "r-c"]


def test_an_unread_report_is_kept_but_never_linked(store: Store, new: Maker) -> None:
    """It counts as unread and waits for nothing."""
    made = new("r-1")
    report = replace(made.read.report, unread="no grammar for Velish")
    assert add(store, replace(made, read=replace(made.read, report=report), model=None)) == [(True, ())]
    with store.view() as view:
        counts = queries.counts(view)
        assert (counts.reports, counts.unread, counts.pending) == (1, 1, 0)
        assert queries.models_used(view) == ()


def test_candidates_share_keys_and_time(store: Store, new: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rare key is enough, of others it takes several; too many days between, and two reports are never compared."""
    monkeypatch.setattr(reports, "RARE", 2)
    news = (
        new("r-1", keys=(*KEYS, "rare")),
        new("r-2", keys=(*KEYS[:3], "x")),
        new("r-3", keys=(*KEYS[:2], "x", "y")),
        new("r-4", keys=KEYS, day="2031-09-01"),
        new("r-5", keys=KEYS, day="some day"),
        new("r-6", keys=("rare",)),
    )
    n = [current[0] for _, current in add(store, *news)]
    with store.view() as view:
        assert reports.candidates(view, n[0], 14) == (n[1], n[4], n[5])
        assert reports.candidates(view, n[0]) == (n[1], n[3], n[4], n[5])


@pytest.mark.parametrize("order", list(permutations(range(4)))[::3])
def test_a_key_that_becomes_common_parts_whom_it_joined(
    store: Store, new: Maker, order: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The edges that are left depend on the set of reports, not on when the key became common."""
    monkeypatch.setattr(reports, "RARE", 1)
    monkeypatch.setattr(reports, "COMMON", 3)
    rare = ("p", "q", "r")
    news = [new("r-1", keys=KEYS + rare), new("r-2", keys=KEYS + rare), new("r-3", keys=KEYS), new("r-4", keys=KEYS)]
    for i in order:
        with store.writing() as view:
            _, (n,) = reports.add_report(view, news[i])
            for other in reports.candidates(view, n):
                reports.link(view, n, other)
    with store.view() as view:
        ids = {row.n: row.id for row in view.execute(select(schema.reports.c.n, schema.reports.c.id))}
        edges = view.execute(select(schema.edges.c.a, schema.edges.c.b)).all()
        assert {(ids[a], ids[b]) for a, b in edges} == {("r-1", "r-2"), ("r-2", "r-1")}


def test_a_failure_goes_when_its_report_is_read(store: Store, new: Maker) -> None:
    """What could be read after all is no failure any more; the last reason for an address stands."""
    with store.writing() as view:
        reports.add_failure(view, "r-1.txt", "cut off")
        reports.add_failure(view, "r-1.txt", "still cut off")
        assert [f.reason for f in queries.failures(view)] == ["still cut off"]
    add(store, new("r-1"))
    with store.view() as view:
        assert queries.failures(view) == ()
        assert view.execute(select(func.count()).select_from(schema.failures)).scalar() == 0


def test_a_failure_with_half_a_character_is_kept(store: Store) -> None:
    """Its odd parts are written out, so that noting a failure never fails."""
    with store.writing() as view:
        reports.add_failure(view, "r-\ud800.txt", "no row \udfff")
        assert [(f.address, f.reason) for f in queries.failures(view)] == [("r-\\ud800.txt", "no row \\udfff")]
