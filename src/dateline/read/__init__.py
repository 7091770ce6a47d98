"""Goes in: a report. Comes out: its reading, made by the extractors below in their order.

Each extractor is a plain function over the report, its grammar and the marks made so far. It looks at no other report.
"""

from __future__ import annotations

from collections.abc import Callable

from dateline.model.parse import Parse, Parser
from dateline.model.reading import Reading, Span
from dateline.model.report import Report
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quantities import find_quantities
from dateline.read.quotations import find_quotations
from dateline.read.speakers import resolve_speakers
from dateline.read.statements import find_statements
from dateline.read.times import find_times
from dateline.read.times.spoken import settle_spoken
from dateline.read.words import find_words

Extractor = Callable[[Report, Parse, Reading], Reading]

EXTRACTORS: tuple[Extractor, ...] = (
    find_words,
    find_names,
    find_times,
    find_quantities,
    find_quotations,
    find_coreference,
    resolve_speakers,
    settle_spoken,
    find_statements,
)


def read(report: Report, parser: Parser) -> Reading:
    """Read one report; one that is marked unread has an empty reading."""
    if report.unread:
        return Reading(report.id)
    parse = parser.parse(report)
    sentences = tuple(Span(s.start, s.end, s.paragraph) for s in parse.sentences if not s.aside)
    reading = Reading(report.id, sentences=sentences)
    for extract in EXTRACTORS:
        reading = extract(report, parse, reading)
    return reading
