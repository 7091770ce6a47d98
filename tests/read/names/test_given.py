"""Given names that are other words too: taken into the name where a surname follows, and nowhere else."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


def names(parser: Parser, text: str) -> list[str]:
    """The texts of the names found."""
    one = bare_report(text)
    return [m.text for m in find_names(one, parser.parse(one), Reading(one.id)).mentions]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Per Olsen won the race.", "Per Olsen"),
        ("The court heard Per Olsen on Monday.", "Per Olsen"),
        ("May Lin said it would grow.", "May Lin"),
        ("June Carver wept.", "June Carver"),
        ("August Rusk died on Monday.", "August Rusk"),
    ],
)
def test_a_given_name_that_is_another_word_belongs_to_its_surname(parser: Parser, text: str, name: str) -> None:
    """A preposition, a month or an auxiliary before a surname that does something is a given name."""
    assert name in names(parser, text)


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("In June Carver wept.", "June Carver"),
        ("On 3 May Lin left the town.", "May Lin"),
        ("Per Reuters, the plan is dead.", "Per Reuters"),
    ],
)
def test_a_month_or_preposition_is_no_given_name(parser: Parser, text: str, never: str) -> None:
    """What stands before it, or what follows, tells that the word is only itself."""
    assert never not in names(parser, text)
