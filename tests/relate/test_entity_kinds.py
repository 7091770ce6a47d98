"""Kinds in a story: what all reports together say of a name."""

from __future__ import annotations

from dateline.model.parse import Parser
from dateline.model.record import Entity
from dateline.relate.entities import decide_entities
from tests.relate.test_entities import reads


def kinds(parser: Parser, *texts: str) -> dict[str, tuple[str, int]]:
    """The entities of a story by name, each with its kind and the number of reports that have it."""
    found: tuple[Entity, ...] = decide_entities(reads(parser, *texts))
    return {e.name: (e.kind, len({m.report for m in e.mentions})) for e in found}


def test_a_group_is_no_person_of_its_founders_surname(parser: Parser) -> None:
    """However loudly a full name tells what the bare surname is, the longer name of a body stays a body's."""
    found = kinds(
        parser,
        "The Ovarn Group will buy the mill. Ovarn said that it had the money. The company is based in Oslo.",
        "Chairwoman Ingrid Ovarn signed on Monday. Ms Ovarn said she was glad. She has led the firm for years.",
        "Ingrid Ovarn, 54, thanked the town. She was born there. The Ovarn Group paid for the bridge.",
    )
    assert found["Ovarn Group"][0] == "organization"
    assert found["Ingrid Ovarn"][0] == "person"


def test_a_town_behind_in_is_no_person(parser: Parser) -> None:
    """What stands behind "in" in some reports is a place in those where only the model tells a person."""
    found = kinds(
        parser,
        "A man was shot in Waikarema. The police station in Waikarema was closed.",
        "Waikarema mourned on Monday. Waikarema had seen no shooting in years.",
    )
    assert found["Waikarema"] == ("place", 2)


def test_a_name_of_several_words_is_a_persons_everywhere_or_nowhere(parser: Parser) -> None:
    """One report's misreading makes no second entity of the same name."""
    found = kinds(
        parser,
        "Galerie Rohn sold the vase. The company has closed.",
        "The vase came from Galerie Rohn. Gerda Rohn, 60, said she knew nothing. Ms Rohn left.",
    )
    assert found["Galerie Rohn"] == ("organization", 2)


def test_a_form_of_incorporation_before_a_name_makes_no_other_body(parser: Parser) -> None:
    """ "PT Lintang Air Nusantara" is Lintang Air."""
    found = kinds(
        parser,
        "Low-cost airline PT Lintang Air Nusantara cancelled all flights. The company apologised.",
        "Lintang Air has stopped flying. The airline is based in Oslo.",
    )
    assert ("organization", 2) in found.values()
