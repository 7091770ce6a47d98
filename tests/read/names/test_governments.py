"""Governments: a capital or a palace that acts is a body, one that something is in is a place."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.read.names import find_names
from tests.reports import bare_report


def kinds(parser: Parser, text: str) -> list[tuple[str, str]]:
    """Every name of a text with its kind."""
    report = bare_report(text)
    return [(m.text, m.kind) for m in find_names(report, parser.parse(report), Reading(report.id)).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ottawa warned Tokyo on Monday.", ["organization", "organization"]),
        ("Relations between Ankara and Athens are poor.", ["organization", "organization"]),
        ("Moscow's ambassador left.", ["organization"]),
        ("A storm hit Ottawa on Monday. She flew to Tokyo.", ["place", "place"]),
        ("Tokyo shares fell. It was cold in Ottawa.", ["place", "place"]),
        ("Talks in Berlin ended.", ["place"]),
    ],
)
def test_a_capital_that_acts_is_a_government(parser: Parser, text: str, expected: list[str]) -> None:
    """What governments do, suffer and have tells them from the town."""
    assert [kind for _, kind in kinds(parser, text)] == expected


def test_one_report_has_the_government_and_the_town(parser: Parser) -> None:
    """Each mention is asked, so that one report can have both."""
    text = "Beijing denied the claim. Protesters marched in Beijing. Beijing recalled its envoy."
    assert [kind for _, kind in kinds(parser, text)] == ["organization", "place", "organization"]


def test_a_palace_is_a_building_where_somebody_stands_before_it(parser: Parser) -> None:
    """The Kremlin speaks, and soldiers stand outside the Kremlin."""
    text = "The Kremlin said it would respond. Soldiers stood outside the Kremlin. A drone hit the Kremlin roof."
    assert [kind for _, kind in kinds(parser, text)] == ["organization", "place", "place"]
