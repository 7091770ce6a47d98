"""Pronouns before their names and in quotations."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_a_report_may_open_with_a_pronoun_for_whom_it_names_later(parser: Parser) -> None:
    """ "He never liked boats. But Karl Olberg bought one": the "He" is Olberg."""
    text = "He never liked boats and swore he'd never own one. But on Monday Karl Olberg bought a ferry for his town."
    assert {"He", "he", "his"} <= set(of_one(parser, text, "Karl Olberg"))


@pytest.mark.parametrize("opening", ["For her part,", "After her speech,", "When she arrived,"])
def test_a_pronoun_before_the_main_clause_is_its_subject(parser: Parser, opening: str) -> None:
    """And not who was the subject of the sentence before."""
    text = f"Ama Carver wept. {opening} Vera Olberg left the hall."
    assert {"her", "she"} & set(of_one(parser, text, "Vera Olberg"))
    assert not {"her", "she"} & set(of_one(parser, text, "Ama Carver"))


def test_who_is_he_in_a_quotation_is_not_who_speaks_as_she(parser: Parser) -> None:
    """The pronoun behind the quotation is settled first, and tells that its speaker is another."""
    text = 'Karl Olberg paid for the bridge. Robin Carver, 81, had walked a mile. "He can joke," she said.'
    assert "He" in of_one(parser, text, "Karl Olberg")


def test_he_can_be_who_is_only_described_and_quoted(parser: Parser) -> None:
    """ "I" in a quotation does not keep "he" from its speaker."""
    text = "“My wife gave me leave,” the 71-year-old joked as he wheeled his own case."
    assert {"My", "he", "his"} <= set(of_one(parser, text, "the 71-year-old"))


def test_himself_is_the_subject_of_his_own_clause(parser: Parser) -> None:
    """However often somebody else was spoken of before."""
    text = "Karl Olberg spoke. He laughed, and his son wept. He left. Robin Carver wants the house for himself."
    assert "himself" in of_one(parser, text, "Robin Carver")


def test_whom_a_verb_affects_is_not_who_does_it_under_any_name(parser: Parser) -> None:
    """ "Carver gave him" is not Carver, though "his" before it was taken for Carver's."""
    text = "Vera Olberg praised Robin Carver for his party. Robin Carver, a judge, gave him a month."
    assert "him" not in of_one(parser, text, "Robin Carver")


def test_the_i_of_a_quotation_that_nobody_signs_is_one(parser: Parser) -> None:
    """Whoever speaks there, it is the same one throughout."""
    text = "It rained on Monday.\n\n“I lost my house. I lost my boat.”\n\nThe dam broke in May."
    assert of_one(parser, text, "I") == ["I", "my", "I", "my"]


@pytest.mark.parametrize("question", ["Robin, how was he?", "And how was he, Robin?"])
def test_whoever_is_called_upon_is_not_asked_after(parser: Parser, question: str) -> None:
    """A question's "he" is another than whom it is put to."""
    text = f"Karl Olberg resigned on Monday. Our correspondent Robin Carver met him. {question}"
    assert "he" not in of_one(parser, text, "Robin Carver")
