"""Goes in: a parse and mentions. Comes out: quotations."""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report


def find_quotations(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Goes in: a parse and mentions. Comes out: quotations."""
    return reading
