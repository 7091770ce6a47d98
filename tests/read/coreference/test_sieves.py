"""The same noun said again, and what its articles tell."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

FILLED = "The wind was cold. Nobody slept. The rain came. People left early. Fires burned. "


@pytest.mark.parametrize(
    ("first", "then", "same"),
    [
        ("The guard saw a ferry.", "The ferry was late.", True),
        ("The guard saw no ferry.", "The ferry was late.", False),
        ("The guard saw every ferry.", "The ferry was late.", False),
        ("The guard saw a ferry. " + FILLED, "The ferry was late.", False),
        ("The guard saw the ferry. " + FILLED, "The ferry was late.", True),
    ],
)
def test_articles_tell_whether_a_noun_is_the_one_said_before(parser: Parser, first: str, then: str, same: bool) -> None:
    """ "No ferry" and "every ferry" are none in particular, and "a ferry" is soon forgotten."""
    ferry = next(words for words in ("a ferry", "no ferry", "every ferry", "the ferry") if words in first)
    assert ("The ferry" in of_one(parser, f"{first} {then}", ferry)) == same


def test_all_of_a_kind_are_more_than_some(parser: Parser) -> None:
    """ "All guests" are not the few that the report spoke of."""
    assert "all guests" not in of_one(
        parser, "The guests of the fair came late. Rooms are for all guests.", "The guests of the fair"
    )


def test_the_whole_town_is_the_town_spoken_of(parser: Parser) -> None:
    """Words that take nothing out of what was said tell no other apart."""
    text = "The jury read a letter on Monday. The same letter was read in Brena. The long letter was burnt."
    assert of_one(parser, text, "a letter") == ["a letter", "The same letter"]


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Police named the victim as Ruth Kell, 40. They named the suspect as Paul Dunn.", "Ruth Kell", "the victim"),
        ("The suspect was identified as Paul Dunn. Ruth Kell wept.", "Paul Dunn", "The suspect"),
        ("William Marsh came with his wife and son, Edmund. Edmund Marsh wept.", "Edmund Marsh", "son"),
        ("Mount Verrin was closed. Mt. Verrin is high.", "Mount Verrin", "Mt. Verrin"),
        ("The mother of the deceased, Mele Rohn, who was born here, wept.", "Mele Rohn", "The mother of the deceased"),
        ("The father of the victim, John Berg, said he was glad.", "John Berg", "The father of the victim"),
        ("Rafe Lund KC told jurors that he was done. Lund sat down.", "Rafe Lund", "he"),
    ],
)
def test_whom_a_report_names_as_what(parser: Parser, text: str, name: str, words: str) -> None:
    """ "Named the victim as", an apposition behind the last of two, a word written short."""
    assert words in of_one(parser, text, name)


def test_an_initial_that_two_fit_is_neither(parser: Parser) -> None:
    """ "Dr J. Morrow" behind Joan and Jane Morrow stays open."""
    text = "Joan Morrow was found dead. Jane Morrow, a doctor, said why. Dr J. Morrow left."
    assert of_one(parser, text, "Dr J. Morrow") == ["Dr J. Morrow"]


def test_who_is_named_to_replace_somebody_is_not_replaced(parser: Parser) -> None:
    """The object of the verb does what the infinitive tells."""
    text = "Olga Marin sacked a minister. She named his deputy, Paul Hofer, to replace him."
    assert "him" not in of_one(parser, text, "Paul Hofer")


def test_a_name_behind_a_finished_predicate_is_nobody_told_of(parser: Parser) -> None:
    """A signature behind a dash is no predicate of the clause before it."""
    text = "He is glad to be here - Edda Rohn, your mayor. I thank you."
    assert "He" not in of_one(parser, text, "Edda Rohn")


def test_a_pronoun_has_an_apposition_only_right_behind_it(parser: Parser) -> None:
    """ "I, Edda Rohn" is one; a name at the end of the sentence calls upon somebody else."""
    assert "I" in of_one(parser, "I, Edda Rohn, swear it.", "Edda Rohn")
    assert "it" not in of_one(parser, "I told them about it on Monday in the harbour, Edda Rohn.", "Edda Rohn")
