"""Bodies: which of two bodies of a report a common noun means."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.test_coreference import of_one

SUIT = "Norvik Foods sued Bank of Ostrel on Monday. {}"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("The bank said the company had missed payments.", "the company", "Norvik Foods"),
        ("The bank told the firm to pay.", "the firm", "Norvik Foods"),
        ("The company said it would pay.", "The company", "Norvik Foods"),
        ("The company said the bank was greedy.", "the bank", "Bank of Ostrel"),
    ],
)
def test_a_noun_means_the_other_than_who_speaks_of_it(parser: Parser, text: str, words: str, name: str) -> None:
    """Who says something under one noun does not call himself by another; a bank is less "the company" than a firm."""
    assert words in of_one(parser, SUIT.format(text), name)


def test_a_firm_is_no_union(parser: Parser) -> None:
    """The trade in a company's name tells that it is no union."""
    assert "The union" not in of_one(parser, "Halver Mining cut 90 jobs. The union was angry.", "Halver Mining")


@pytest.mark.parametrize(
    ("text", "words", "name", "same"),
    [
        ("The Brena High Court sat in May. The commission agreed.", "The commission", "Brena High Court", False),
        ("The Brena Water Commission sat. The commission agreed.", "The commission", "Brena Water Commission", True),
        ("Brandt Ore bought a mine in May. The authority agreed.", "The authority", "Brandt Ore", False),
        ("Bo Vik of the PRAC said so. The commission agreed.", "The commission", "PRAC", True),
        ("Bo Vik of the PRAX said so. The commission agreed.", "The commission", "PRAX", False),
    ],
)
def test_a_commission_is_one_by_its_name_or_letters(
    parser: Parser, text: str, words: str, name: str, same: bool
) -> None:
    """A court is no commission; letters may end in it."""
    assert (words in of_one(parser, text, name)) == same


def test_a_company_of_a_country_is_the_one_of_that_country(parser: Parser) -> None:
    """ "The Canadian company" is the one that was called Canadian, though the other was named last."""
    text = (
        "Canadian trucking group Harrow Transport bought Australia's Collan Freight. The Canadian company paid in cash."
    )
    assert "The Canadian company" in of_one(parser, text, "Harrow Transport")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "The Halver Airline Pilots Association began a strike. The airline said it was sorry.",
            "The airline",
            "Halver Airline Pilots Association",
        ),
        ("Halver Airlines (HAL) cancelled flights. HAL said no. The union was angry.", "The union", "HAL"),
        ("Edda Rohn told the NRB that she was tired. The company was sold.", "The company", "NRB"),
        ("Edda Rohn told the NRB that she was tired. The party was angry.", "The party", "NRB"),
        ("The Ostrel Treasury fined two firms. The ministry said so.", "The ministry", "Ostrel Treasury"),
        ("Halver, a Japanese carmaker, cut jobs. The Swiss firm was glad.", "The Swiss firm", "Halver"),
    ],
)
def test_a_noun_is_no_body_of_another_class(parser: Parser, text: str, words: str, name: str) -> None:
    """A union with an airline in its name is none, nor is who was only told something, or is of another nation."""
    assert words not in of_one(parser, text, name)


def test_a_body_that_acts_is_meant_though_it_was_told_something(parser: Parser) -> None:
    """What is told something and also acts can be "the company"."""
    text = "Norvik Foods cut jobs. Edda Rohn told Norvik Foods that she was tired. The company was angry."
    assert "The company" in of_one(parser, text, "Norvik Foods")


def test_a_carmaker_is_a_firm(parser: Parser) -> None:
    """The apposition of a firm by what it makes is no person's."""
    assert "a Danish carmaker" in of_one(parser, "Norvik Motors, a Danish carmaker, cut jobs.", "Norvik Motors")


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Airborne Systems sold 300 jets. The plane maker said it would hire.", "The plane maker", "Airborne Systems"),
        ("Harrow Pumps lost a case. The Dunmore-based maker will sue.", "The Dunmore-based maker", "Harrow Pumps"),
        (
            "Pomelo said it would sue Galaxar Electronics. The phone maker wants damages. The chip maker denied it.",
            "The chip maker",
            "Galaxar Electronics",
        ),
    ],
)
def test_a_maker_is_a_firm(parser: Parser, text: str, words: str, name: str) -> None:
    """A maker of something is a company, and the maker of another thing another company."""
    assert words in of_one(parser, text, name)


def test_an_apposition_behind_where_somebody_is_from_is_his(parser: Parser) -> None:
    """ "Her opponent from Tamsin, Bo Rask" is Bo Rask, and not the town."""
    assert "Her opponent" in of_one(parser, "Her opponent from Tamsin, Bo Rask, asked her to resign.", "Bo Rask")


def test_what_a_firm_makes_is_not_the_firm(parser: Parser) -> None:
    """ "The cells" are not Dravo Cells."""
    assert "The cells" not in of_one(parser, "Dravo Cells denied fault. The cells are safe.", "Dravo Cells")


def test_who_speaks_means_the_country_spoken_of_most(parser: Parser) -> None:
    """ "My country" in a speech is the one that it tells of, not the one named last."""
    text = "Albania has changed. Albania is free. We thank Norway for its help. My country will not forget it."
    assert "My country" in of_one(parser, text, "Albania")
    assert "My country" not in of_one(parser, text, "Norway")


def test_a_body_with_a_name_before_it_is_no_other(parser: Parser) -> None:
    """ "The Cotter group" is not the company named before."""
    text = "Halver Mining cut 90 jobs. The Cotter group was angry."
    assert "The Cotter group" not in of_one(parser, text, "Halver Mining")


def test_the_opposition_is_no_body_named_before(parser: Parser) -> None:
    """It goes by no name but its own."""
    assert "the opposition" not in of_one(
        parser, "Halver Union met on Monday and asked the opposition.", "Halver Union"
    )


def test_the_state_is_a_place(parser: Parser) -> None:
    """A state is called so as a city is."""
    assert "The state" in of_one(parser, "Texas has paid. The state is rich.", "Texas")


def test_a_ministry_of_a_trade_is_a_ministry(parser: Parser) -> None:
    """Its own noun is the one before "of", not the last word, and no other institution comes before it."""
    text = "The Ministry of Energy spoke of the dam. The Department of Norvik was flooded. The Ministry thanked all."
    assert "The Ministry" in of_one(parser, text, "Ministry of Energy")


def test_a_house_can_be_named_short_before_it_is_in_full(parser: Parser) -> None:
    """With a capital, and where the report has only one that it can be."""
    text = "The House passed the bill on Monday. The House of Representatives has 90 members."
    assert "The House" in of_one(parser, text, "House of Representatives")
    text = "The House passed the bill on Monday. The House of Keys met, and so did the House of Lords."
    assert of_one(parser, text, "The House") == ["The House"]
