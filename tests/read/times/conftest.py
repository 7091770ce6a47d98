"""What the tests of the times room share: the times found in a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Reading, Time
from dateline.model.report import Dateline, Report, Source
from dateline.read.times import find_times

Finder = Callable[..., tuple[Time, ...]]


@pytest.fixture(scope="session")
def times_in(parser: Parser) -> Finder:
    """Find the times of a text: `published` is its instant, `written` its dateline's date, `agency` the dateline's."""

    def find(
        text: str, published: str | None = None, written: str | None = None, agency: str | None = None
    ) -> tuple[Time, ...]:
        dateline = Dateline("TARN", written, agency, 0, 0) if written else None
        source = Source("text", "-")
        report = Report("r-1", source, None, None, (), None, (), "en", published, None, dateline, text, (), "")
        return find_times(report, parser.parse(report), Reading(report.id)).times

    return find
