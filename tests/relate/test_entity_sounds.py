"""Names that only sound alike, as a translation writes them."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import reads

HOME = "Nadia Petrossian, the lawyer, spoke in Kaldwick on Monday. Ms Petrossian was glad. She had won in Kaldwick."
AWAY = "The lawyer Nadya Bedrosyan has spoken. Mrs. Bedrosyan was glad in the town of Galdvik, and Galdvik with her."


def test_a_person_spelt_otherwise_is_one_under_the_name_of_most(parser: Parser) -> None:
    """So is the surname alone, and in such a report a place too."""
    found = decide_entities(reads(parser, HOME, HOME.replace("Monday", "Tuesday"), AWAY))
    assert [e.names for e in found if e.name == "Nadia Petrossian"] == [
        ("Bedrosyan", "Nadia Petrossian", "Nadya Bedrosyan", "Petrossian")
    ]
    assert {"Kaldwick", "Galdvik"} in [set(e.names) for e in found if e.kind == "place"]


def test_two_whom_one_report_has_are_two(parser: Parser) -> None:
    """However alike their names sound."""
    both = "Nadia Petrossian met Nadya Bedrosyan on Monday. Ms Petrossian and Ms Bedrosyan shook hands."
    found = decide_entities(reads(parser, both, HOME, AWAY))
    assert not any({"Nadia Petrossian", "Nadya Bedrosyan"} <= set(e.names) for e in found)


def test_another_given_name_to_one_surname_is_another_person(parser: Parser) -> None:
    """Carl and Karl Lund are told apart by nothing but their given names, so nothing joins them."""
    found = decide_entities(reads(parser, "Carl Lund spoke. Carl Lund left.", "Kahrl Lund spoke. Kahrl Lund left."))
    assert not any({"Carl Lund", "Kahrl Lund"} <= set(e.names) for e in found)
