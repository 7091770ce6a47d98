"""Agreement: a stricter bar than joining, on invented clauses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.parse import Parser
from dateline.model.reading import Read, Reading
from dateline.model.report import Report, Source
from dateline.read.statements import find_statements
from dateline.relate.agreement import agree, agreeing
from dateline.relate.stated import Stated, gather


def _stated(parser: Parser, text: str) -> Stated:
    report = Report("r-1", Source("text", "r-1"), None, "Post", (), None, (), "en", None, None, None, text, (), "0")
    return gather([Read(report, find_statements(report, parser.parse(report), Reading("r-1")))], ())[0]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("A meeting of the envoys took place in Pell.", "The envoys met in Pell.", True),
        ("The envoy signed the treaty.", "The treaty was signed by the envoy.", True),
        ("The envoy arrived in the harbour town.", "The envoy met the mayor in the harbour town.", False),
        ("The envoy visited the lighthouse.", "The envoy recalled his visit to the lighthouse.", False),
        ("The envoy signed the treaty.", "The envoy did not sign the treaty.", False),
        ("The envoy signed the treaty.", "The envoy will sign the treaty.", False),
        ("The envoy praised the mayor's plan.", "The envoy praised the plan of the mayor.", False),
    ],
)
def test_what_agrees(parser: Parser, one: str, other: str, same: bool) -> None:
    """One kind of event with something in common agrees; another event, a negation, a plan or
    what is said again and again does not."""
    assert agree(_stated(parser, one), _stated(parser, other), 0.9) is same


def test_a_weak_likeness_agrees_on_nothing(parser: Parser) -> None:
    """What is only like enough to stand side by side is no corroboration."""
    stated = _stated(parser, "The envoy signed the treaty.")
    assert not agree(stated, stated, 0.3)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30))
def test_every_member_is_in_one_part(pairs: list[tuple[int, int]]) -> None:
    """Parts hold each member once, and both of every pair that agrees."""
    parts = agreeing(range(10), pairs)
    assert sorted(i for part in parts for i in part) == list(range(10))
    assert all(any(i in part and j in part for part in parts) for i, j in pairs)
