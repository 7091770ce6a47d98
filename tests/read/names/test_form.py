"""What the words of a name say of its kind."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.read.test_coreference import of_one
from tests.reports import bare_report


def test_a_body_named_after_a_town_that_is_a_given_name_too_is_a_body(parser: Parser) -> None:
    """ "Florence Diocese" is no Florence: "it" can mean the body."""
    assert "It" in of_one(parser, "Florence Diocese paid the victims on Monday. It apologised.", "Florence Diocese")


def test_the_letters_of_a_company_close_its_name_with_or_without_points(parser: Parser) -> None:
    """ "S.A." makes "del" no particle of somebody's name."""
    report = bare_report("The licence of Energía del Norvik S.A. is suspended.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [(m.text, m.kind) for m in found] == [("Energía del Norvik S.A.", "organization")]


@pytest.mark.parametrize("name", ["Banque Rohnier", "Galerie Pallin", "Lindqvist Stiftelse", "Ohlin Kryoteknik"])
def test_words_for_bodies_of_other_languages_tell_a_body(parser: Parser, name: str) -> None:
    """They open the names of Romance languages and close those of Germanic ones."""
    report = bare_report(f"The offer came from {name} on Monday.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert [(m.text, m.kind) for m in found] == [(name, "organization")]


def test_whose_funeral_it_is_is_a_person(parser: Parser) -> None:
    """What belongs to a life has a person before its possessive ending."""
    report = bare_report("Etim Asuquo's funeral was on Monday. Etim Asuquo's family wept.")
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert {(m.text, m.kind) for m in found} == {("Etim Asuquo", "person")}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Wexmoor Town sacked their manager on Monday.", "Wexmoor Town", "organization"),
        ("They met in Cape Town on Monday.", "Cape Town", "place"),
        ("Two shots were fired on Ferry Rd at noon.", "Ferry Rd", "place"),
        ("The bid for Hartwell Books was refused.", "Hartwell Books", "organization"),
    ],
)
def test_a_club_is_told_from_a_town_and_a_street_from_a_person(parser: Parser, text: str, name: str, kind: str) -> None:
    """ "Town" closes a club's name where no map has it; a given name of one list alone makes no person."""
    report = bare_report(text)
    found = find_names(report, parser.parse(report), Reading(report.id)).mentions
    assert (name, kind) in [(m.text, m.kind) for m in found]
