"""Goes in: a raw report. Comes out: the report, its text whole and its asides marked.

Each cleaner is a plain function that fills more of a draft; the list below is the order of the work.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from dateline.clean.agencies import credit_agencies
from dateline.clean.asides import find_asides
from dateline.clean.authors import find_authors
from dateline.clean.body import find_body
from dateline.clean.carrier import read_carrier
from dateline.clean.dateline import find_dateline
from dateline.clean.draft import Draft
from dateline.clean.header import find_header
from dateline.clean.language import tell_language
from dateline.clean.outlet import name_outlet, outlet_from_asides
from dateline.clean.page import read_page
from dateline.clean.published import date_report
from dateline.errors import TooLarge
from dateline.model.report import Aside, Entry, RawReport, Report

# A hundred thousand characters wrapped at 40, with an empty line after each, have as many.
MOST_LINES = 5000

Cleaner = Callable[[Draft], Draft]

CLEANERS: tuple[Cleaner, ...] = (
    read_carrier,
    find_body,
    read_page,
    find_header,
    name_outlet,
    find_dateline,
    find_asides,
    outlet_from_asides,
    find_authors,
    credit_agencies,
    date_report,
    tell_language,
)


def clean(raw: RawReport, max_characters: int = 100_000) -> Report:
    """Clean one report. Raises `SkipReport` where there is nothing that can be read."""
    draft = Draft(raw)
    for cleaner in CLEANERS:
        draft = cleaner(draft)
        _bounded(draft.text, raw.source.address, max_characters)
    return _finished(draft)


def _bounded(text: str, address: str, max_characters: int) -> None:
    """Raise `TooLarge` for what is longer than any report, or cut into more lines than one has."""
    if len(text) > max_characters:
        raise TooLarge(address, f"its text is longer than {max_characters:,} characters (max_characters)")
    if text.count("\n") > MOST_LINES:
        raise TooLarge(address, f"its text has more than {MOST_LINES:,} lines: a list or a log, no report")


def _finished(draft: Draft) -> Report:
    """The draft as a report. Its id is made of its content, so it is the same wherever the report lies."""
    content = (draft.url, draft.outlet, draft.title, draft.published, draft.text)
    name = "r-" + sha256("\x1f".join(part or "" for part in content).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return Report(
        id=name,
        source=draft.raw.source,
        url=draft.url,
        outlet=draft.outlet,
        agencies=draft.agencies,
        title=draft.title,
        authors=draft.authors,
        language=draft.language,
        published=draft.published,
        published_from=draft.published_from,
        dateline=draft.dateline,
        text=draft.text,
        asides=tuple(Aside(name, mark.start, mark.end, mark.kind) for mark in draft.marks),
        raw_sha256=sha256(draft.raw.data).hexdigest(),
        unread=draft.unread,
        entries=tuple(Entry(name, one.start, one.end, one.moment) for one in draft.entries),
    )
