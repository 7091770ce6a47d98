"""Laws named in full."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


@pytest.mark.parametrize(
    "law", ["Ama Lund Safety in Harbours Act", "Violence Against Sailors Act", "Harbour Safety Act"]
)
def test_a_law_is_one_name_and_no_person(parser: Parser, law: str) -> None:
    """Whoever it is named after, and over the small words in it."""
    report = bare_report(f"The chamber will pass the {law} on Monday.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [(m.text, m.kind) for m in found if m.text.endswith("Act")] == [(law, "other")]
    assert all(m.kind != "person" for m in found)


def test_the_words_of_a_headline_are_no_law(parser: Parser) -> None:
    """Where every word has a capital, only an article tells where a law's name begins."""
    report = bare_report("Senate Passes Harbour Safety Act\n\nThe chamber sat on Monday.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert all("Passes" not in m.text for m in found)
