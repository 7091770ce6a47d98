"""Descriptions by age: whom the report gives that age."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

TOLD = "Coach Ida Holm praised goalkeeper Pia Lund, 22, on Sunday. Holm, 51, said the club was proud. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The 51-year-old has led the club since 2027.", "The 51-year-old", "Coach Ida Holm"),
        ("The 22-year-old saved two penalties.", "The 22-year-old", "Pia Lund"),
        ("The 22-year-old goalkeeper saved two penalties.", "The 22-year-old goalkeeper", "Pia Lund"),
        ("The Dane, 51, has led the club since 2027.", "The Dane", "Coach Ida Holm"),
    ],
)
def test_a_description_by_age_is_who_has_that_age(parser: Parser, text: str, words: str, name: str) -> None:
    """Whoever was named last or most, the age tells of whom the report speaks."""
    assert words in of_one(parser, TOLD + text, name)


@pytest.mark.parametrize("words", ["The 34-year-old", "Her 22-year-old son"])
def test_who_has_another_age_or_is_ones_kin_is_another(parser: Parser, words: str) -> None:
    """An age that nobody was given, or one that somebody's son has too, joins none of them."""
    for name in ("Coach Ida Holm", "Pia Lund"):
        assert words not in of_one(parser, f"{TOLD}{words} was hurt.", name)


def test_an_age_that_two_have_decides_nothing_against_the_other(parser: Parser) -> None:
    """A birthday between two lines parts nobody."""
    text = "Pia Lund, 22, saved two penalties. The 23-year-old was proud."
    assert "The 23-year-old" in of_one(parser, text, "Pia Lund")


def test_a_surname_that_looks_like_a_plural_is_one_person(parser: Parser) -> None:
    """ "Ailton Fortes" is one, whom a description of one can mean."""
    text = (
        "The striker Ailton Fortes will travel to Norvik for a medical, the club said on Friday.\n"
        "The 23-year-old, who has scored 17 goals this season, is to sign until 2030."
    )
    assert "The 23-year-old" in of_one(parser, text, "Ailton Fortes")


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("The victim, 52, is ill. The suspect, 52, is Frank Moss, 52, a guard.", "Frank Moss", "The victim"),
        ("The victim, 52, was named as Ann Reid. The suspect, 52, was held.", "Ann Reid", "The suspect"),
        ("The shopkeeper, 52, was hurt. Ann Reid, 52, a nurse, called the police.", "Ann Reid", "The shopkeeper"),
        ("Chairman Tom Hardy left. The chairman, 72, wept. Karl Moss, 72, heard it.", "Karl Moss", "The chairman"),
    ],
)
def test_one_age_of_two_joins_nobody(parser: Parser, text: str, name: str, words: str) -> None:
    """Both sides of a case, another trade, an office that somebody else has: the age is a coincidence."""
    assert words not in of_one(parser, text, name)
