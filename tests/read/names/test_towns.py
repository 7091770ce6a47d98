"""Towns that somebody in the report has the name of are places where their own sentence says so."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from tests.read.names.test_names import names


@pytest.mark.parametrize(
    "text",
    [
        "Sarah Baker saw the flames. The road was shut at Baker, the nearest town.",
        "Peter Dorn fled. Dorn, the village where he grew up, was cut off.",
        "Ann Baker led the rescue. The crew came from Baker, a town of 900.",
        "Denise Washington flew from Washington to Seattle on Monday.",
        "Steve Austin left Austin on Monday.",
        "Karl Dorn was ill. A shop in Dorn was shut.",
    ],
)
def test_a_surname_is_a_town_where_its_own_sentence_says_so(parser: Parser, text: str) -> None:
    """An apposition, a preposition, and that nobody leaves himself, tell a town from its namesake."""
    found = names(parser, text)
    assert [m.kind for m in found if len(m.text.split()) == 1 and m.text != "Seattle"] == ["place"]
    assert [m.kind for m in found if len(m.text.split()) == 2] == ["person"]


@pytest.mark.parametrize(
    "text", ["Ann Baker won. The party has faith in Baker.", "Ann Baker, the mayor, won. Baker, the mayor, smiled."]
)
def test_a_surname_behind_in_is_no_town_where_it_is_trusted(parser: Parser, text: str) -> None:
    """ "Faith in Baker" is in a person."""
    assert {m.kind for m in names(parser, text) if "Baker" in m.text} == {"person"}
