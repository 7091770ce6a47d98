"""Descriptions without a name: whom of the story they mean."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import reads

BEFORE = "Finance Minister Edda Rohn spoke in Brena. Mrs Rohn, the finance minister, said she was glad. "


def bearer(parser: Parser, words: str, *texts: str) -> str | None:
    """The name of the entity that has these words in the last report."""
    story = reads(parser, *texts)
    last = story[-1].report
    for entity in decide_entities(story):
        if any(m.report == last.id and last.text[m.start : m.end] == words for m in entity.mentions):
            return entity.name
    return None


def test_an_office_is_nobodys_of_another_gender(parser: Parser) -> None:
    """ "The finance minister ... he" is the man of that office, though reports call a woman so more often."""
    other = "Bo Lund spoke on Monday. Mr Lund, the finance minister, said he was glad."
    last = "The finance minister said he would resign. He gave no reason."
    assert bearer(parser, "The finance minister", BEFORE, BEFORE, other, last) == "Bo Lund"


@pytest.mark.parametrize(("words", "name"), [("The Halver leader", None), ("The leader", "Edda Rohn")])
def test_a_bodys_leader_is_no_other_leader(parser: Parser, words: str, name: str | None) -> None:
    """ "The Halver leader" is not the union leader of the story, where Halver is another body."""
    first = "Union leader Edda Rohn spoke in Norway. The union leader said Halver Works of Brena had cut jobs."
    assert bearer(parser, words, first, f"{words} was tired. She went home.") == name


def test_the_pit_is_the_mine_of_the_story(parser: Parser) -> None:
    """A noun for what is dug means the one place that another report calls so, in a report that does not name it."""
    first = "Four men were hurt at Skarn Fell on Monday. They had been in the Skarn Fell copper mine."
    assert bearer(parser, "the pit", first, "Police closed the pit on Friday.") == "Skarn Fell"


def test_a_watchdog_is_an_overseer_and_no_court(parser: Parser) -> None:
    """ "The watchdog" is the commission of the story, though its courts are bodies of state as well."""
    first = (
        "The Harbour Commission fined Halver Works. The commission was angry. The Brena High Court met. The court sat."
    )
    last = "Canada's harbour watchdog said it was tired."
    assert bearer(parser, "Canada's harbour watchdog", first, last) == "Harbour Commission"


@pytest.mark.parametrize(("words", "name"), [("The dockers' union", None), ("The miners' union", "Miners Union")])
def test_a_union_of_some_people_is_no_other_union(parser: Parser, words: str, name: str | None) -> None:
    """Whose union it is must stand in the name of the one that is meant."""
    first = "The Miners Union called a strike in Brena. The union said it was tired."
    assert bearer(parser, words, first, f"{words} said it was tired.") == name


def test_a_client_is_nobody_but_by_whose_he_is(parser: Parser) -> None:
    """ "The client" of a builder is not whom another report calls his lawyer's client."""
    first = "Bo Lund spoke on Monday. Mr Lund, a client of the lawyer, said he was glad."
    assert bearer(parser, "The client", first, "The client was tired on Friday.") is None
