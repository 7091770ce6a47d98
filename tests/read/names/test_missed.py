"""Names that the language model left untagged."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Isabel Morrow, the pathologist, said the two had died of smoke.", "Isabel Morrow"),
        ("The hall was full. Wessely appeared on his balcony at noon.", "Wessely"),
        ("It flew in supplies. Vestergaard, its chief executive, was glad.", "Vestergaard"),
    ],
)
def test_what_no_dictionary_has_and_opens_a_sentence_is_a_name(parser: Parser, text: str, name: str) -> None:
    """However the model tags it: as an adverb, as a noun."""
    report = bare_report(text)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert name in {m.text for m in found}


@pytest.mark.parametrize("text", ["Women's races were put off.", "Penalties followed.", "Carelessly, they left."])
def test_words_of_the_dictionary_in_any_form_are_none(parser: Parser, text: str) -> None:
    """Irregular plurals and regular endings included."""
    report = bare_report(text)
    assert find_names(report, parser.parse(report), Reading(report.id)).mentions == ()


def test_what_the_model_takes_for_a_day_is_a_name_if_no_calendar_has_it(parser: Parser) -> None:
    """ "Nordkobber" was tagged as a date."""
    report = bare_report("Copper goes mostly through Nordkobber, a state-controlled smelting group.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [m.text for m in found] == ["Nordkobber"]
