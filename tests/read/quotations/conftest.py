"""What the tests of quotations share: a report of nothing but its text, and its quotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report, Source
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from dateline.read.speakers import resolve_speakers
from dateline.read.words import find_words

Quote = Callable[[str], tuple[Quotation, ...]]


def plain_report(text: str, outlet: str = "Vale Post", agencies: tuple[str, ...] = ()) -> Report:
    """A report of nothing but its text."""
    return Report(
        "r1", Source("text", "r1.txt"), None, outlet, agencies, None, (), "en", None, None, None, text, (), "0" * 64
    )


@pytest.fixture
def plain() -> Callable[..., Report]:
    """Makes a report of nothing but its text."""
    return plain_report


@pytest.fixture
def quote(parser: Parser) -> Quote:
    """Reads the quotations of a text, speakers resolved."""

    def read(text: str) -> tuple[Quotation, ...]:
        report = plain_report(text)
        parse = parser.parse(report)
        reading = Reading(report.id)
        for extract in (find_words, find_names, find_quotations, find_coreference, resolve_speakers):
            reading = extract(report, parse, reading)
        return reading.quotations

    return read
