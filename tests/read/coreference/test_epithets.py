"""Descriptions for variety: who goes on speaking, and whom a report describes that names nobody."""

from __future__ import annotations

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


def test_who_goes_on_speaking_under_a_description_is_who_spoke_last(parser: Parser) -> None:
    """ "The engineer said" behind what Edvin Carver said is he, though the report never calls him an engineer."""
    text = '"The bridge held," Edvin Carver told the council on Monday. "It is sound," the engineer added.'
    assert "the engineer" in of_one(parser, text, "Edvin Carver")


def test_an_office_that_the_last_speaker_has_not_is_another(parser: Parser) -> None:
    """ "The minister said" behind what a bishop said is no bishop."""
    text = '"The bridge held," Bishop Edvin Carver told the council. "It is sound," the minister added.'
    assert "the minister" not in of_one(parser, text, "Bishop Edvin Carver")


def test_who_acts_in_between_is_meant_sooner(parser: Parser) -> None:
    """Behind a sentence about somebody else it is not who spoke before it."""
    text = '"The bridge held," Edvin Carver told the council. Karl Olberg built it. "It is sound," the engineer said.'
    assert "the engineer" not in of_one(parser, text, "Edvin Carver")


def test_whoever_a_speaker_calls_his_own_is_not_whom_the_report_speaks_of(parser: Parser) -> None:
    """ "My mother" in a quotation is none of those named before it."""
    text = 'Ama Carver opened the bridge. "I promised my mother a bridge," Karl Olberg said.'
    assert "my mother" not in of_one(parser, text, "Ama Carver")


def test_a_report_that_names_nobody_describes_one_person_twice(parser: Parser) -> None:
    """By age and then for variety, with the pronouns behind."""
    text = (
        "The 54-year-old quit on Tuesday. “I made mistakes,” the banker said through her lawyer. She keeps the house."
    )
    assert {"the banker", "She"} <= set(of_one(parser, text, "The 54-year-old"))


def test_a_description_in_the_clause_of_a_subject_is_another(parser: Parser) -> None:
    """ "Olberg came to see the 81-year-old" and "Olberg left with his guest" are each of two people (principle C)."""
    text = "Robin Carver is ill. Karl Olberg drove out to see the 81-year-old on Monday."
    assert "the 81-year-old" in of_one(parser, text, "Robin Carver")
    text = "Robin Carver arrived on Monday. Vera Olberg met reporters at the airport, with her guest beside her."
    assert "her guest" in of_one(parser, text, "Robin Carver")


def test_who_opens_a_report_unnamed_is_whom_it_names_next(parser: Parser) -> None:
    """A lede that delays the name: "A driver was jailed. Robin Carver, 45, ...", with the pronouns between."""
    text = "A driver was jailed for a year on Monday after he fled a crash. Robin Carver, 45, had denied it."
    assert {"A driver", "he"} <= set(of_one(parser, text, "Robin Carver"))


def test_who_is_named_next_with_another_office_is_another(parser: Parser) -> None:
    """A president is no judge of the sentence before."""
    text = "A judge ruled on Monday that the town must pay. President Karl Olberg said he was glad."
    assert of_one(parser, text, "A judge") == ["A judge"]


def test_a_parent_of_some_children_is_whom_a_report_speaks_of(parser: Parser) -> None:
    """ "The dad of three" tells nobody else's child; a mother is no man named before."""
    assert "The dad of three" in of_one(parser, "Robin Carver was jailed. The dad of three had lied.", "Robin Carver")
    text = "Mr Robin Carver was jailed. The mother of twins was glad."
    assert "The mother of twins" not in of_one(parser, text, "Mr Robin Carver")


def test_the_woman_is_no_man_named_nearer(parser: Parser) -> None:
    """She is the woman named before him."""
    text = "Mrs Edda Rohn came in May. Mr Karl Olberg spoke. The woman was kind."
    assert "The woman" in of_one(parser, text, "Mrs Edda Rohn")
