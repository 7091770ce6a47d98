"""Stances: what is wanted, backed, judged, feared or refused without being reported, on invented sentences."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.model.report import Report, Source
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from dateline.read.quotations.stances import find_stances

CASES = [
    ("The union wants a rise.", [("want", "a rise", "The union")]),
    ("The union hopes to meet the owners.", [("hope", "to meet the owners", "The union")]),
    ("Ida Krull praised the deal.", [("praise", "the deal", "Ida Krull")]),
    ("The deal was praised by the unions.", [("praise", "The deal", "the unions")]),
    ("Critics accuse Otto Penn of hiding the letters.", [("accuse", "Otto Penn", "Critics")]),
    ("Residents called for a new bridge.", [("call", "a new bridge", "Residents")]),
    ("The board was sceptical about the plan.", [("sceptical", "the plan", "The board")]),
    ("Krull's support for the bill is known.", [("support", "the bill", "Krull's")]),
    ("Police said the dam held.", []),
    ("The clerk told the guests.", []),
    ("“We want a rise,” the union said.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=lambda v: str(v)[:40])
def test_content_cue_and_holder(text: str, expected: list[tuple[str, str, str]], parser: Parser) -> None:
    """Objects, infinitives, passives and nouns of stance; no quotation is one, nor what stands in it."""
    report = Report(
        "r1", Source("text", "r1.txt"), None, None, (), None, (), "en", None, None, None, text, (), "0" * 64
    )
    parse = parser.parse(report)
    reading = find_quotations(report, parse, find_names(report, parse, Reading("r1")))
    found = find_stances(report, parse, reading)
    holders = [text[q.speaker.start : q.speaker.end] if q.speaker else "" for q in found]
    assert [(q.cue, q.text, holder) for q, holder in zip(found, holders, strict=True)] == expected
