"""Nicknames: a name with one in quotes or brackets is one name."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


@pytest.mark.parametrize(
    "name",
    [
        'William "Bill" Marsh',
        "William 'Bill' Marsh",
        "William “Bill” Marsh",
        "William ‘Bill’ Marsh",
        "Robert (Bob) Carver",
        "Karl “The Hammer” Olberg",
    ],
)
def test_a_nickname_parts_no_name(parser: Parser, name: str) -> None:
    """Given name, nickname and surname are one person, whatever marks stand between them."""
    one = bare_report(f"The judge sent {name} to prison on Monday.")
    found = find_names(one, parser.parse(one), Reading(one.id)).mentions
    assert [(m.text, m.kind) for m in found] == [(name, "person")]


def test_a_quoted_word_between_names_is_no_nickname(parser: Parser) -> None:
    """What a possessive, an article or a headline has in quotes stays out of names."""
    one = bare_report("The Brena 'Echo' Award went to Rask. Rohn's 'sad' exit surprised Olberg.")
    found = find_names(one, parser.parse(one), Reading(one.id)).mentions
    assert all(m.kind != "person" or "sad" not in m.text for m in found)
    assert "person" not in [m.kind for m in found if "Echo" in m.text]
