"""Facts: statements of several reports joined, their origins and standing, on invented reports."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.model.reading import Read, Reading
from dateline.model.record import Fact
from dateline.model.report import Report, Source
from dateline.read.statements import find_statements
from dateline.relate.facts import link_facts

TEXTS = (
    ("r-1", "Brookmere Post", "A ferry sank off Pell on Friday. The harbour master is to visit the wreck on Monday."),
    ("r-2", "Island Radio", "Off Pell a ferry went down. Divers searched the harbour for the captain."),
    (
        "r-3",
        "Coast Gazette",
        "The harbour master visited the wreck. A ferry sank off Pell. So a ferry sank off Pell again.",
    ),
)


def _report(id: str, outlet: str, text: str) -> Report:
    return Report(
        id=id,
        source=Source("text", id),
        url=None,
        outlet=outlet,
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published="2031-03-05T10:00:00+00:00",
        published_from="meta",
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="0",
    )


@pytest.fixture(scope="module")
def reads(parser: Parser) -> tuple[Read, ...]:
    """The three reports with their statements and no other marks."""
    found = []
    for id, outlet, text in TEXTS:
        report = _report(id, outlet, text)
        found.append(Read(report, find_statements(report, parser.parse(report), Reading(id))))
    return tuple(found)


def _facts(reads: Sequence[Read]) -> tuple[Fact, ...]:
    ordered = sorted(reads, key=lambda r: (r.report.published or "9999", r.report.id))
    return link_facts("s-1", ordered, (), (), ())


def _holding(facts: Sequence[Fact], reads: Sequence[Read], words: str) -> Fact:
    texts = {r.report.id: r.report.text for r in reads}
    return next(f for f in facts if any(words in texts[s.report][s.start : s.end] for s in f.statements))


def test_one_happening_in_other_words_is_one_fact(reads: tuple[Read, ...]) -> None:
    """“sank” and “went down” of the same ferry at the same place are joined, and agreed by their outlets."""
    fact = _holding(_facts(reads), reads, "went down")
    assert {s.report for s in fact.statements} == {"r-1", "r-2", "r-3"}
    assert {o.name for o in fact.origins} == {"Brookmere Post", "Island Radio", "Coast Gazette"}
    assert fact.standing == "agreed"


def test_saying_it_twice_corroborates_nothing(reads: tuple[Read, ...]) -> None:
    """A report that repeats itself is one origin."""
    (fact,) = (f for f in _facts(reads[2:]) if len(f.statements) > 1)
    assert fact.standing == "lone"
    assert [o.name for o in fact.origins] == ["Coast Gazette"]


def test_expected_and_happened_are_one_fact(reads: tuple[Read, ...]) -> None:
    """What one report expects and another saw happen has happened."""
    fact = _holding(_facts(reads), reads, "to visit the wreck")
    assert {s.modality for s in fact.statements} == {"expected", "happened"}
    assert fact.status == "happened"


def test_different_happenings_stay_apart(reads: tuple[Read, ...]) -> None:
    """The divers' search is a fact of its own."""
    fact = _holding(_facts(reads), reads, "Divers searched")
    assert len(fact.statements) == 1


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(len(TEXTS))))
def test_order_never_matters(reads: tuple[Read, ...], order: list[int]) -> None:
    """Any order of the reads gives the same facts."""
    assert _facts([reads[i] for i in order]) == _facts(reads)


def test_every_statements_origin_is_one_of_its_facts(reads: tuple[Read, ...]) -> None:
    """An id of an origin always leads to one of the fact's own, also where the statement bears nothing out."""
    for fact in _facts(reads):
        assert {s.origin for s in fact.statements} == {o.id for o in fact.origins}


def test_another_event_is_not_agreed(parser: Parser) -> None:
    """Arriving somewhere and meeting somebody there, each in one report, are two lone things."""
    found = []
    for id, outlet, text in (
        ("r-1", "Post", "Chancellor Ada Brandt arrived in Pell on Friday for the harbour talks."),
        ("r-2", "Radio", "Chancellor Ada Brandt met the harbour master in Pell on Friday before the talks."),
    ):
        report = _report(id, outlet, text)
        found.append(Read(report, find_statements(report, parser.parse(report), Reading(id))))
    assert {f.standing for f in _facts(found)} == {"lone"}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("The envoy arrived in Pell.", "The envoy met the mayor in Pell.", True),
        ("The envoy arrived in Pell.", "The envoy landed in Pell.", False),
        ("The man was arrested in Pell.", "The man was sentenced in Pell.", True),
    ],
)
def test_steps_of_a_course_stay_apart(parser: Parser, one: str, other: str, apart: bool) -> None:
    """To arrive, to meet and to leave are different facts, whoever did it and wherever."""
    reads = []
    for id, text in (("r-1", one), ("r-2", other)):
        report = _report(id, f"{id} Post", text)
        reads.append(Read(report, find_statements(report, parser.parse(report), Reading(id))))
    assert (len(_facts(reads)) > 1) is apart
