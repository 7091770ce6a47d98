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


def two(parser: Parser, one: str, other: str, *names: str) -> bool:
    """Whether two reports have two people of these names."""
    opening = "A fire destroyed the paper mill in Brena on Monday."
    found = decide_entities(reads(parser, f"{opening} {one}", f"{opening} {other}"))
    return not any(set(names) <= set(e.names) for e in found)


def test_names_that_only_sound_alike_by_chance_are_two_people(parser: Parser) -> None:
    """Nothing but a sound joins them: neither an office, nor a report that writes several so."""
    assert two(parser, "Paul White said so.", "Police held Paul Wood.", "Paul White", "Paul Wood")
    assert two(
        parser, "Nadia Karimi, a lawyer, spoke.", "Nadya Garimy, a cleaner, wept.", "Nadia Karimi", "Nadya Garimy"
    )


def test_ages_and_bare_surnames_keep_names_that_sound_alike_apart(parser: Parser) -> None:
    """Though both do the same work."""
    one, other = "The lawyer Nadia Petrossian, 61, spoke.", "The lawyer Nadya Bedrosyan{} spoke."
    names = "Nadia Petrossian", "Nadya Bedrosyan"
    assert not two(parser, one, other.format(", 61,"), *names)
    assert two(parser, one, other.format(", 34,"), *names)
    assert two(parser, one, other.format("") + " Petrossian was glad, she said.", *names)


def test_a_report_that_writes_several_names_otherwise_is_a_translation(parser: Parser) -> None:
    """Two names are its writer's way, where one alone would be chance."""
    one, other = "Nadia Karimi spoke. Gordon Marr wept.", "Nadya Garimy spoke. Gordan Mahr wept."
    assert not two(parser, one, other, "Nadia Karimi", "Nadya Garimy")


def test_sounds_that_two_people_of_one_report_share_tell_nobody(parser: Parser) -> None:
    """Mohammed Hassan and Mahmoud Hussein of one report are neither of another's Mahmud Hasan."""
    one, other = "Mohammed Hassan met Mahmoud Hussein. Nadia Karimi wept.", "Mahmud Husan and Nadya Garimy left."
    assert two(parser, one, other, "Mohammed Hassan", "Mahmud Husan")
    assert two(parser, one, other, "Mahmoud Hussein", "Mahmud Husan")
