"""Goes in: the text of one report. Comes out: its marks, for programs that use Dateline as a library.

    from dateline.library import quotations, times

    for time in times("The ferry sank on Tuesday.", published="2031-05-08"):
        print(time.text, time.value, time.rule)

Nothing is stored. The language model is loaded at the first call and kept.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dateline.clean import clean
from dateline.clean.instants import parse_instant
from dateline.model.reading import Quotation, Read, Time
from dateline.model.report import RawReport, Source
from dateline.pipeline import EnglishParser
from dateline.read import read as read_report
from dateline.read.quotations.stances import find_stances
from dateline.read.speakers import resolve_speakers

Published = str | date | None
_PARSER = EnglishParser()
_LONE = re.compile(
    "[\ud800-\udfff]"
)  # halves of a character, which no encoding can write; as long as what stands for them


def read(
    text: str,
    *,
    published: Published = None,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
) -> Read:
    """Clean and read one report. Offsets of all marks count code points of `Read.report.text`.

    `published` is a date or instant, ISO 8601 or one of Python's; without it the dates of the text are read against its
    own dateline.

    Raises ValueError where `published` can't be read as a date, and SkipReport, with the reason, for what no run would
    read: nothing but spaces, or a text over the limits (100,000 characters, 5,000 lines).
    """
    text = _LONE.sub("\N{REPLACEMENT CHARACTER}", text)
    stated = (("published", _stated(published)), ("title", title), ("outlet", outlet), ("url", url))
    fields = tuple((name, value) for name, value in stated if value)
    raw = RawReport(Source("text", "-"), text.encode("utf-8"), (*fields, ("text", text)), "utf-8")
    report = clean(raw)
    return Read(report, read_report(report, _PARSER))


def _stated(published: Published) -> str | None:
    """A date as a report states it."""
    if isinstance(published, date):
        return published.isoformat()
    if published and parse_instant(published) is None:
        raise ValueError(f"published is no date that can be read: {published!r}; ISO 8601 is wanted, as 2031-05-08")
    return published


def times(text: str, *, published: Published = None, dateline: str | None = None) -> tuple[Time, ...]:
    """The time expressions of a text, resolved: TIMEX3 value, earliest and latest, and the rule in words.

    `dateline` is a dateline to read the text under, as it would stand before it ("TARN, May 6"); the offsets still
    count the text alone. Raises as `read` does.
    """
    if not text.strip():
        return ()
    before = f"{dateline.rstrip(' -–—:')} - " if dateline else ""
    found = read(before + text, published=published).reading.times
    shift = len(before)
    return tuple(replace(t, start=t.start - shift, end=t.end - shift) for t in found if t.start >= shift)


def quotations(text: str, *, published: Published = None) -> tuple[Quotation, ...]:
    """Who said what in a text, and through whom it came."""
    return read(text, published=published).reading.quotations if text.strip() else ()


def stances(text: str, *, published: Published = None) -> tuple[Quotation, ...]:
    """What people and bodies in a text want, back, judge, fear or refuse, where their words are not reported.

    Each is told as an indirect quotation whose cue is the verb, noun or adjective of the stance. The record does not
    keep them: they are no statements.
    """
    if not text.strip():
        return ()
    found = read(text, published=published)
    parse = _PARSER.parse(found.report)
    marked = replace(found.reading, quotations=find_stances(found.report, parse, found.reading))
    return resolve_speakers(found.report, parse, marked).quotations
