"""Goes in: quotations and clusters. Comes out: quotations with their speakers named."""

from __future__ import annotations

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report


def resolve_speakers(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Goes in: quotations and clusters. Comes out: quotations with their speakers named."""
    return reading
