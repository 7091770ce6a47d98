"""The day of a fact: stated, or taken from the telling around it, on invented reports."""

from __future__ import annotations

import pytest

from dateline.model.parse import Parser
from dateline.model.reading import Read
from dateline.model.report import Report, Source
from dateline.read import read
from dateline.relate.fact_days import Dated, date_fact
from dateline.relate.stated import Stated, gather


def _stated(parser: Parser, text: str, words: str) -> Stated:
    """The clause that begins with these words."""
    at = "2031-03-05T10:00:00+00:00"
    report = Report("r-1", Source("text", "r-1"), None, "Post", (), None, (), "en", at, "meta", None, text, (), "0")
    return next(s for s in gather([Read(report, read(report, parser))], ()) if s.statement.text.startswith(words))


def _dated(parser: Parser, text: str, words: str) -> Dated:
    """How that clause is dated."""
    stated = _stated(parser, text, words)
    return date_fact([stated], [stated], stated)


NEWS = "A ferry sank off Pell on Monday. Divers searched the harbour.\n"


@pytest.mark.parametrize(
    ("text", "words", "day", "source"),
    [
        (NEWS, "A ferry sank", "2031-03-03", "stated"),
        (NEWS, "Divers searched", "2031-03-03", "context"),
        (NEWS + "The harbour master closed the port.", "The harbour master", "2031-03-03", "context"),
        (NEWS + "The port is the largest of the island.", "The port", None, None),
        ("The line has sold its last ferry.", "The line", "2031-03-05", "context"),
        ("The line has been small for years.", "The line", None, None),
        (NEWS + "The owner, who inherited the line, was informed.", "who inherited", None, None),
        (NEWS + "It was inspected on February 3.\nThe owner informed the crew.", "The owner", "2031-03-03", "context"),
        ("The port is old. It is small.\nIt was inspected on February 3.\nThe owner informed the crew.",
         "The owner", None, None),
    ],
)  # fmt: skip
def test_where_a_day_comes_from(parser: Parser, text: str, words: str, day: str | None, source: str | None) -> None:
    """The past goes on from the day before it, the perfect is news of its report; states and looks back have no day."""
    dated = _dated(parser, text, words)
    assert (dated.when, dated.source) == (day, source)
    assert bool(dated.why) is bool(dated.when)


def test_what_did_not_happen_has_no_day_to_come(parser: Parser) -> None:
    """“The bridge did not reopen” is not told of the day after its report on which another expects it to."""
    told = _stated(parser, "The bridge did not reopen.", "The bridge")
    ahead = _stated(parser, "The bridge will reopen on Saturday.", "The bridge")
    assert date_fact([told], [told, ahead], told).when is None
    assert date_fact([ahead], [told, ahead], ahead).when == "2031-03-08"


def test_a_corrected_day_is_said_to_be_one(parser: Parser) -> None:
    """“Monday, March 4” in a report of Wednesday, March 5: the day that is meant, and that it was corrected."""
    dated = _dated(parser, "A ferry sank off Pell on Monday, March 4.", "A ferry sank")
    assert dated.source == "corrected"
    assert dated.why is not None
    assert "Monday" in dated.why
