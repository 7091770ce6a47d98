"""Who leads, made or bought which body: descriptions of a report that gives no name, by what other reports tell."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.relate.test_entity_related import bearer

HEADS = (
    "Norvik Works of Brena cut jobs on Monday. Edda Rohn, the chief executive of Norvik Works, said she was glad. "
    "The Harbour League was angry. Karl Olberg, who heads the Harbour League, said he was not."
)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Norvik boss", "Edda Rohn"),
        ("Norvik's chief", "Edda Rohn"),
        ("The head of Norvik Works", "Edda Rohn"),
        ("The head of the Harbour League", "Karl Olberg"),
        ("The leader of the Harbour League", "Karl Olberg"),
    ],
)
def test_a_head_is_who_is_told_to_lead_that_body(parser: Parser, words: str, name: str) -> None:
    """Whatever noun is used, the body tells which of two heads is meant."""
    last = f"Norvik Works and the Harbour League met. {words} was tired on Friday."
    assert bearer(parser, words, HEADS, last) == name


def test_a_bodys_head_is_no_other_bodys(parser: Parser) -> None:
    """ "The chairman of Halver" is nobody whom the story has as another firm's chairman alone."""
    first = "Norvik Works cut jobs. Edda Rohn, the chairman of Norvik Works, spoke. The Halver Group was glad."
    words = "The chairman of the Halver Group"
    assert bearer(parser, words, first, f"The Halver Group met on Friday. {words} was tired.") is None


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Norvik Works was founded in 1999 by Karl Olberg of Brena.", "The founder of Norvik Works"),
        ("Norvik Works, led by Karl Olberg, was glad.", "The Norvik boss"),
        ("Karl Olberg, who owns Norvik Works, was glad.", "The owner of Norvik Works"),
    ],
)
def test_who_did_it_is_meant_by_the_noun_for_the_deed(parser: Parser, told: str, words: str) -> None:
    """A clause tells who the founder, the boss or the owner is."""
    first = f"{told} Karl Olberg said he was tired. Bo Lund said he was not."
    assert bearer(parser, words, first, f"Norvik Works cut jobs on Friday. {words} was angry.") == "Karl Olberg"


def test_the_buyer_is_the_body_that_buys(parser: Parser) -> None:
    """ "The buyer" is whom the story has buy another body."""
    first = "Halver Group agreed to buy Norvik Works on Monday. Halver Group said it was glad."
    last = "Halver Group offered a billion for Norvik Works. The buyer said it would cut no jobs."
    assert bearer(parser, "The buyer", first, last) == "Halver Group"


def test_a_chief_is_told_by_what_stands_in_the_bodys_name(parser: Parser) -> None:
    """ "The rescue chief" leads the body that has the rescue in its name."""
    first = "Edda Rohn, who heads the Brena Rescue Service, said she was glad. Karl Olberg leads the Harbour League."
    assert bearer(parser, "The rescue chief", first, "The rescue chief was tired on Friday.") == "Edda Rohn"


def test_who_is_retired_is_a_former_one(parser: Parser) -> None:
    """ "The former judge" is whom every report calls a retired judge."""
    first = "Retired judge Edda Rohn led the inquiry. Edda Rohn said she was glad."
    assert bearer(parser, "The former judge", first, "The former judge was tired on Friday.") == "Edda Rohn"
