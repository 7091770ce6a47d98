"""Goes in: all marks so far. Comes out: statements."""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report


def find_statements(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Goes in: all marks so far. Comes out: statements."""
    return reading
