"""Goes in: a parse. Comes out: names with corrected kinds, as mentions."""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report


def find_names(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Goes in: a parse. Comes out: names with corrected kinds, as mentions."""
    return reading
