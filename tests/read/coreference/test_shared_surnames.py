"""Surnames that two bear: what a report calls each of them tells whom it means."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one


@pytest.mark.parametrize(
    ("text", "bare", "full"),
    [
        (
            "Dr Olav Rinde was sued. His brother, Jan Rinde, a baker, was shocked. Mr Rinde said it was sad. "
            "Rinde performed the operation in May. Mr Rinde wept.",
            "Rinde",
            "Dr Olav Rinde",
        ),
        (
            "The trial of Tomas Lenk heard from Anna Lenk, his sister. Ms Lenk saw the letter. Lenk looked away.",
            "Lenk",
            "Tomas Lenk",
        ),
        ("Tomas Lenk was held. Mrs Lenk had left for Spain. Lenk denies the charges.", "Lenk", "Tomas Lenk"),
    ],
)
def test_who_is_called_by_a_title_is_not_the_bare_surname(parser: Parser, text: str, bare: str, full: str) -> None:
    """Who has a form of address throughout is not meant where there is none."""
    assert bare in of_one(parser, text, full)


def test_the_noun_behind_a_surname_tells_whose_it_is(parser: Parser) -> None:
    """ "Brekk the judge" is who was called a judge."""
    text = (
        "Judge Jonas Brekk opened the trial. The prosecutor, Marta Brekk, is unrelated to him. "
        "Brekk the judge asked for silence."
    )
    assert "Brekk" in of_one(parser, text, "Judge Jonas Brekk")


def test_a_noun_that_nobody_was_called_leaves_the_surname_open(parser: Parser) -> None:
    """Who "Moll the winner" is, no word tells: neither of the two."""
    text = "Jonas Moll ran on Friday. Marta Moll, no relation, ran too. Moll the winner thanked voters."
    assert all("Moll" not in of_one(parser, text, full) for full in ("Jonas Moll", "Marta Moll"))


def test_a_noun_that_begins_a_clause_tells_nothing_of_the_surname(parser: Parser) -> None:
    """In "told Moll the vote was lost" nobody is called a vote."""
    text = "Jonas Moll ran on Friday. They told Moll the vote was lost."
    assert "Moll" in of_one(parser, text, "Jonas Moll")


def test_a_wife_named_by_her_given_name_has_her_husbands_surname(parser: Parser) -> None:
    """ "Mrs Lenk" is Greta, no nameless third."""
    text = "Tomas Lenk was held. His wife, Greta, was away. Mrs Lenk had left for Spain."
    assert of_one(parser, text, "Greta") == ["His wife", "Greta", "Mrs Lenk"]


def test_the_other_is_who_was_not_named_last(parser: Parser) -> None:
    """ "The other Brekk" is the first of two, after the second was named."""
    text = "Jonas Brekk was elected. Marta Brekk, no relation, lost. The other Brekk cheered."
    assert "Brekk" in of_one(parser, text, "Jonas Brekk")


def test_who_alone_was_named_is_meant_before_one_of_known_gender(parser: Parser) -> None:
    """A name whose gender is not known loses no surname to one who comes up later."""
    text = "Xeru Vonn lost her seat. Vonn said she was sad. Anna Vonn, a rival, won it."
    assert "Vonn" in of_one(parser, text, "Xeru Vonn")


def test_mr_carver_senior_is_not_his_son(parser: Parser) -> None:
    """What tells a father from his son behind a name is part of it."""
    text = "Robin Carver, 41, was sentenced on Monday. Mr Carver senior, 71, was not in court."
    assert of_one(parser, text, "Robin Carver") == ["Robin Carver"]
