"""Goes in: a report and its grammar. Comes out: its time expressions, resolved against what each is told from, with
the reason."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.read.times.telling import resolve_times

__all__ = ["find_times"]


def find_times(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Mark every time expression of the report."""
    return replace(reading, times=resolve_times(report, parse))
