"""Kin: whom a bare surname means where a report names its bearer's family, and who can't be one."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import mentions, of_one

SON = "Vikram Hosse, son of former mayor B.R. Hosse, was arrested. Hosse, 38, was picked up at home."
AGAIN = "President Brun met miners in Ostrel. First lady Olena Brun came with him. Brun said he was glad."


@pytest.mark.parametrize(
    ("text", "bare", "full"),
    [
        ("Brun met miners. First lady Olena Brun came with him.", "Brun", "Olena Brun"),
        ("Brun met miners on Friday. His wife, Olena Brun, came with him.", "Brun", "Olena Brun"),
        ("Hosse's wife, Lena Hosse, said she was tired. Hosse was arrested.", "Hosse", "Lena Hosse"),
    ],
)
def test_a_surname_said_before_its_bearers_kin_is_another(parser: Parser, text: str, bare: str, full: str) -> None:
    """Who is named first, by a bare surname, is not the wife that the report then names in full."""
    assert full not in of_one(parser, text, bare)


def test_the_bare_surname_goes_on_after_the_kin_was_named(parser: Parser) -> None:
    """The president is "Brun" again after the first lady's full name."""
    assert of_one(parser, AGAIN, "President Brun") == ["President Brun", "him", "Brun", "he"]


def test_who_is_told_to_be_a_son_is_meant_and_not_his_father(parser: Parser) -> None:
    """A name inside "son of" only tells of the other."""
    assert "Hosse" in of_one(parser, SON, "Vikram Hosse")


def test_his_father_is_not_he(parser: Parser) -> None:
    """Nobody is his own father."""
    text = "Vikram Hosse, 38, was arrested on Friday. His father said he was innocent. Hosse was held overnight."
    assert "His father" not in of_one(parser, text, "Vikram Hosse")


def test_the_kin_of_an_office_holder_has_the_surname(parser: Parser) -> None:
    """A husband who alone bears a surname is meant by it later."""
    text = "Minister Rana Hadd resigned. The minister's husband, Fadi Khory, is a surgeon. Khory treated patients."
    assert "Khory" in of_one(parser, text, "Fadi Khory")


def test_a_title_and_a_pronoun_that_disagree_are_two(parser: Parser) -> None:
    """ "Ms. Lind" is not the Lind who is called "he", in either order."""
    for text in ("Ms. Lind spoke in May. Lind said he would go.", "Lind said he would go. Ms. Lind spoke in May."):
        found = {m.text: m.cluster for m in mentions(parser, text)}
        assert found["Ms. Lind"] != found["Lind"] == found["he"]


def test_a_pronoun_for_another_tells_no_gender(parser: Parser) -> None:
    """Where another was named nearby, "he" may be him."""
    text = "Mrs Edda Rohn spoke of Bo Vik on Friday. Rohn said he would go."
    assert "Rohn" in of_one(parser, text, "Mrs Edda Rohn")
