"""Between which days a story runs."""

from __future__ import annotations

from dateline.model.reading import Read, Reading
from dateline.model.record import Fact
from dateline.model.report import Report, Source
from dateline.relate.bounds import story_bounds


def read(published: str | None) -> Read:
    report = Report("r", Source("text", "r"), None, None, (), None, (), "en", published, None, None, "", (), "0" * 64)
    return Read(report, Reading("r"))


def fact(when: str | None) -> Fact:
    return Fact("f", "s", "", None, (), when, None, "happened", "lone", (), (), "")


def test_a_year_that_is_only_remembered_does_not_stretch_the_story() -> None:
    """The year a dam was built is no day of the flood."""
    reads = [read("2031-03-03T18:00:00+01:00"), read("2031-03-05")]
    assert story_bounds(reads, [fact("1958"), fact("2031-03-02"), fact("1999-03-03")]) == ("2031-03-02", "2031-03-05")


def test_a_story_without_any_day_has_no_bounds() -> None:
    """What is not known is None, never a made-up day."""
    assert story_bounds([read(None), read("XXXX-10-28")], [fact(None)]) == (None, None)
