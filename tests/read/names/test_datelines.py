"""The places of a dateline are names as a whole, and places, whatever the language model makes of shouted words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Mention, Reading
from dateline.model.report import Aside, Dateline
from dateline.read.names import find_names
from tests.reports import bare_report


def marked(parser: Parser, text: str, place: str, end: int) -> tuple[Mention, ...]:
    """The names of a report whose dateline the cleaner has marked."""
    line = Dateline(place, None, None, 0, end)
    report = replace(bare_report(text), dateline=line, asides=(Aside("r-1", 0, end, "dateline"),))
    return find_names(report, parser.parse(report), Reading(report.id)).mentions


@pytest.mark.parametrize(
    ("shouted", "place"),
    [
        ("SAO MARDO", "Sao Mardo"),
        ("VILA DE ORVANE", "Vila DE Orvane"),
        ("ST. OSRICSBURG", "St. Osricsburg"),
        ("PORT-AUX-VARNES", "Port-aux-varnes"),
        ("AL-KHARADAH", "Al-kharadah"),
        ("THE HAGUE", "The Hague"),
        ("WASHINGTON", "Washington"),
    ],
)
def test_a_shouted_town_is_one_place(parser: Parser, shouted: str, place: str) -> None:
    """A town of several words, an abbreviated saint or a hyphen in capitals is neither cut up nor a person."""
    found = marked(parser, f"{shouted} - Police arrested two men on Monday, officials said.", place, len(shouted) + 2)
    assert [(m.text, m.kind) for m in found] == [(shouted, "place")]


def test_what_stands_behind_the_town_is_a_place_of_its_own(parser: Parser) -> None:
    """Two towns and the province behind them are three places."""
    text = "ORVANE/VILA MARDO, ONTARIO - Police arrested two men on Monday, officials said."
    found = marked(parser, text, "Orvane/Vila Mardo, Ontario", 29)
    assert [(m.text, m.kind) for m in found] == [("ORVANE", "place"), ("VILA MARDO", "place"), ("ONTARIO", "place")]


def test_a_dateline_says_nothing_of_its_namesake(parser: Parser) -> None:
    """The town is a place and the person of that surname a person, in one report."""
    text = "WASHINGTON - Delia Washington won the race on Monday. Washington said she was glad."
    found = marked(parser, text, "Washington", 12)
    assert [m.kind for m in found] == ["place", "person", "person"]


def test_a_body_in_a_dateline_stays_one(parser: Parser) -> None:
    """What is written at the seat of a body names the body."""
    text = "UNITED NATIONS - The United Nations said on Monday that it would send help."
    assert {m.kind for m in marked(parser, text, "United Nations", 16)} <= {"organization"}
