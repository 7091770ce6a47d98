"""Places within the names of bodies."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


def places(parser: Parser, text: str) -> list[tuple[int, str]]:
    """The places of a text with where they stand."""
    report = bare_report(text)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    return [(m.start, m.text) for m in found if m.kind == "place"]


def test_a_place_within_a_bodys_name_is_a_mention_too(parser: Parser) -> None:
    """Where the report names the place by itself elsewhere."""
    text = "The Tokyo District Court sat on Monday. The judges came from Tokyo."
    assert places(parser, text) == [(text.index("Tokyo"), "Tokyo"), (text.rindex("Tokyo"), "Tokyo")]


@pytest.mark.parametrize(
    "text",
    [
        "The Tokyo District Court sat on Monday. The judges were tired.",
        "The Paris Hilton Fund paid. Paris Hilton had founded it in Paris.",
    ],
)
def test_a_word_of_a_name_that_is_no_place_of_the_report_is_none(parser: Parser, text: str) -> None:
    """A place the report has nowhere else, or the given name of a person whom it names."""
    assert all(start > 10 for start, _ in places(parser, text))


def test_who_gives_a_law_the_name_is_mentioned_in_it(parser: Parser) -> None:
    """Where the report names the person by itself elsewhere."""
    text = "The House passed the Edda Rohn Justice in Policing Act. Edda Rohn was killed in May."
    report = bare_report(text)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [m.start for m in found if m.text == "Edda Rohn"] == [text.index("Edda"), text.rindex("Edda")]


def test_a_country_within_a_bodys_name_goes_by_any_of_its_names(parser: Parser) -> None:
    """ "U.S." in a body's name where the report speaks of the United States."""
    text = "The U.S. Senate sat on Monday. The United States has two chambers."
    assert (text.index("U.S."), "U.S.") in places(parser, text)
