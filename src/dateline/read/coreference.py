"""Goes in: names and quotations. Comes out: mentions joined in clusters."""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report


def find_coreference(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Goes in: names and quotations. Comes out: mentions joined in clusters."""
    return reading
