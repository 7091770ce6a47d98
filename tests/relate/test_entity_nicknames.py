"""Nicknames across reports: what one report writes between a given name and a surname."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import reads


def test_a_nickname_before_the_surname_is_the_given_name_of_another_report(parser: Parser) -> None:
    """ "Dee Wachter" is Dolores Wachter where one report writes both."""
    found = decide_entities(
        reads(
            parser,
            'Mayor Dolores "Dee" Wachter lost on Tuesday. Wachter thanked her staff.',
            "Dee Wachter will ask for a recount, Wachter said.",
        )
    )
    persons = [e for e in found if e.kind == "person"]
    assert len(persons) == 1 and len(persons[0].mentions) > 4


def test_a_nickname_that_two_of_a_surname_have_joins_nobody(parser: Parser) -> None:
    """ "Red Lund" can be either of two brothers who are called so."""
    found = decide_entities(
        reads(
            parser,
            'Anders "Red" Lund spoke on Monday. Morten "Red" Lund did not.',
            "Red Lund sang in Brena.",
        )
    )
    assert {"Red Lund"} <= {e.name for e in found}
