"""Names as they are written: what follows a capital and belongs to it."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


def names(parser: Parser, text: str) -> list[str]:
    """The names of a text."""
    report = bare_report(text)
    return [m.text for m in find_names(report, parser.parse(report), Reading(report.id)).mentions if m.form == "name"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fungus Beauveria bassiana kills ants.", "Beauveria bassiana"),
        ("They found Edwardsiella lineata in the bay.", "Edwardsiella lineata"),
    ],
)
def test_a_species_has_its_latin_word(parser: Parser, text: str, name: str) -> None:
    """A genus and the small Latin word behind it are one name."""
    assert name in names(parser, text)


def test_a_small_word_of_the_language_is_of_no_name(parser: Parser) -> None:
    """Words that end as Latin ones do and that a dictionary has stay outside."""
    assert "Rohn focus" not in names(parser, "Did Rohn focus on it? Rohn campus is closed.")
