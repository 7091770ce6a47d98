"""Quotations of invented sentences: content, kind and source."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report, Source
from dateline.read.quotations import attribution_of, find_quotations

CASES: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    ("The bridge would stay shut, police said.", [("indirect", "The bridge would stay shut", "police")]),
    ("The fee was “robbery”, driver Olo Brant said.", [("mixed", "The fee was “robbery”", "Olo Brant")]),
    (
        '"We are tired," Mona Ulv told reporters. "We go home."',
        [("direct", "We are tired", "Mona Ulv"), ("direct", "We go home.", "Mona Ulv")],
    ),
    ("Fares will rise in May, according to the ministry.", [("indirect", "Fares will rise in May", "ministry")]),
    ("The company said that it would close two mines.", [("indirect", "it would close two mines", "company")]),
    ("It was a great day for the town. It rained at noon.", []),
    ("Brant declined to say whether he would stay.", []),
    ("They sang “The Long Road” and went home.", []),
]


def report(text: str) -> Report:
    """A report of nothing but its text."""
    return Report(
        "r1", Source("text", "r1.txt"), None, "Vale Post", (), None, (), "en", None, None, None, text, (), "0" * 64
    )


def quotations(text: str, parser: Parser) -> tuple[Quotation, ...]:
    """The quotations of a text."""
    one = report(text)
    return find_quotations(one, parser.parse(one), Reading(one.id)).quotations


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda v: str(v)[:30])
def test_content_kind_and_speaker(text: str, expected: list[tuple[str, str, str | None]], parser: Parser) -> None:
    """Each form of reported words gives its content without the cue, its kind and its speaker."""
    found = quotations(text, parser)
    assert [(q.kind, q.text, q.speaker.name if q.speaker else None) for q in found] == expected


def test_offsets_are_those_of_the_text(parser: Parser) -> None:
    """A quotation's passage is its words, and its cue points at the reporting verb."""
    text = "Mayor Ida Krull warned that the dam could break."
    found = quotations(text, parser)[0]
    assert text[found.start : found.end] == found.text == "the dam could break"
    assert text[found.cue_start : found.cue_end] == "warned"


def test_attribution_of_gives_the_governing_quotation(parser: Parser) -> None:
    """A clause inside reported words finds them, one outside finds none."""
    text = "The dam could break, Ida Krull said. The valley is empty."
    found = quotations(text, parser)
    reading = Reading("r1", quotations=found)
    assert attribution_of(reading, 0, 19) == found[0]
    assert attribution_of(reading, 37, 56) is None
