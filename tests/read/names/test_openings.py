"""Openings: what has its capital only because a sentence begins is no part of a name."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Mention, Reading
from dateline.read.names import find_names
from tests.reports import bare_report


def names(parser: Parser, text: str) -> tuple[Mention, ...]:
    """The names found in a text."""
    one = bare_report(text)
    return find_names(one, parser.parse(one), Reading(one.id)).mentions


@pytest.mark.parametrize(
    ("text", "never", "name"),
    [
        ("Plucky Rosalind Harmer sat down at the gate.", "Plucky", "Rosalind Harmer"),
        ("They knew Tarn Velder well. Charmer Tarn Velder dined with them.", "Charmer", "Tarn Velder"),
        ("What now? Watch the Tidal Union. It met on Monday.", "Watch", "Tidal Union"),
        ("Members of the Orla Union met. Watch the Orla Union, she said.", "Watch", "Orla Union"),
    ],
)
def test_an_epithet_or_command_that_opens_a_sentence_is_no_name(
    parser: Parser, text: str, never: str, name: str
) -> None:
    """Behind it stands a given name, or a name that the report has elsewhere."""
    found = [m.text for m in names(parser, text)]
    assert any(t.endswith(name) for t in found)
    bare = [m for m in names(parser, text) if m.text.startswith(never)]
    assert all(m.role == never for m in bare)


def test_a_noun_for_kin_before_a_given_name_is_the_role(parser: Parser) -> None:
    """ "Hubby Jens" is a man called Jens."""
    found = next(m for m in names(parser, "Hubby Matteo, 34, worked in the mine.") if "Matteo" in m.text)
    assert (found.role, found.gender) == ("Hubby", "male")


def test_a_position_before_a_full_name_is_the_role(parser: Parser) -> None:
    """ "Prop Matteo Lund" is a man called Matteo Lund, who plays there."""
    found = next(m for m in names(parser, "Prop Matteo Lund, 34, was sent off.") if "Matteo" in m.text)
    assert found.role == "Prop"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gert Jan Holm won the race on Monday.", "Gert Jan Holm"),
        ("Thord Erik Holm won. The town honoured Thord Erik Holm.", "Thord Erik Holm"),
        ("Syed Ali Marand said so on Monday.", "Syed Ali Marand"),
    ],
)
def test_two_given_names_stay_one_name(parser: Parser, text: str, name: str) -> None:
    """A first given name that opens a sentence is kept where it is known, or stands elsewhere."""
    assert {m.text for m in names(parser, text)} == {name}


def test_a_plural_noun_alone_before_its_verb_is_no_name(parser: Parser) -> None:
    """ "Eyewitnesses" has its capital from the sentence."""
    assert "Eyewitnesses" not in {m.text for m in names(parser, "Eyewitnesses told Boston television of the fire.")}


def test_what_a_minister_is_charged_with_opens_the_title(parser: Parser) -> None:
    """ "Mines" before "Minister" belongs to the office, and is no name."""
    assert [(m.text, m.role) for m in names(parser, "Mines Minister Olander said so.")] == [
        ("Mines Minister Olander", "Mines Minister")
    ]


def test_several_kin_open_no_name(parser: Parser) -> None:
    """ "Brothers Uwe and Bo Rask": the noun is no part of the first one's name."""
    assert [m.text for m in names(parser, "Brothers Uwe and Bo Rask were jailed on Monday.")] == ["Uwe", "Bo Rask"]


def test_a_figure_ends_no_persons_name(parser: Parser) -> None:
    """A line of results: "Karl Rask 200"."""
    assert [m.text for m in names(parser, "Uwe Olberg won 300 votes, Karl Rask 200.")] == ["Uwe Olberg", "Karl Rask"]


def test_a_recipes_commands_name_nobody(parser: Parser) -> None:
    """A word that tells what to do is a verb, though its capital makes a name of it."""
    assert names(parser, "Simmer for twenty minutes, then blend until smooth. Melt the butter in a pot.") == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("15.55 BREAKING Sumarjo, the founder of the line, has been detained.", "Sumarjo"),
        ("Sharp-eyed Marijke ter Horst spotted the fake on Monday.", "Marijke ter Horst"),
        ("Ha-sung Kim was hurt in the second half.", "Ha-sung Kim"),
        ("ROCKER Jez Fallon bought the leopard.", "Jez Fallon"),
        ("BBC News said so on Monday.", "BBC News"),
        ("Retired Court of Appeal judge Wanjiru Kamotho leaves today.", "Court of Appeal"),
    ],
)
def test_what_only_leads_in_to_a_name_is_none_of_it(parser: Parser, text: str, name: str) -> None:
    """A newsroom's flag or a hyphenated adjective before a name, but no given name with a hyphen in it."""
    assert name in [m.text for m in names(parser, text)]


def test_an_epithet_before_a_surname_is_the_role(parser: Parser) -> None:
    """ "Starlet Asare" beside Kwabena Asare is Asare."""
    text = "Kwabena Asare was hurt on Saturday. Starlet Asare, 22, will miss the season."
    assert [(m.text, m.role) for m in names(parser, text)][1] == ("Starlet Asare", "Starlet")
