"""Goes in: a text that somebody pasted. Comes out: what the lines above the report say, marked."""

from __future__ import annotations

import re
from dataclasses import replace

from dateline.clean.draft import Draft, Mark, Stated
from dateline.clean.instants import parse_instant
from dateline.clean.paragraphs import Paragraph, paragraphs
from dateline.language.en.headers import HEADERS

MOST_LINES = 12
LONGEST_LINE = 400

_NAMED = re.compile(r"(?P<name>[A-Za-z][A-Za-z _\-]{1,24}?)\s*[:=]\s*(?P<value>\S.*)")
_DATED = re.compile(
    r"(?:date|published|posted|updated)?\s*:?\s*(?P<value>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\s?Z"
    r"|\s?[+-]\d\d:?\d\d)?)?)(?=\s|$)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S+$")


def find_header(draft: Draft) -> Draft:
    """Read the lines above a plain text. They stay in the text, as credits; a date before the first words too."""
    if draft.raw.source.kind != "text":
        return draft
    for paragraph in paragraphs(draft.text[: MOST_LINES * LONGEST_LINE])[:MOST_LINES]:
        told = _dated(draft, paragraph) or _named(draft, paragraph) or _address(draft, paragraph)
        if told is None:
            break
        draft = told
        if draft.marks[-1].end < paragraph.end:
            break
    return draft


def _dated(draft: Draft, paragraph: Paragraph) -> Draft | None:
    found = _DATED.match(paragraph.text)
    value = parse_instant(found["value"]) if found else None
    if not found or not value:
        return None
    mark = Mark(paragraph.start, paragraph.start + found.end(), "dateline")
    return replace(draft, stated=(*draft.stated, Stated("header", value)), marks=(*draft.marks, mark))


def _named(draft: Draft, paragraph: Paragraph) -> Draft | None:
    found = _NAMED.match(paragraph.text) if len(paragraph.text) <= LONGEST_LINE else None
    field = HEADERS.get(found["name"].strip().lower().replace("_", " ")) if found else None
    if not found or not field:
        return None
    value = found["value"].strip()
    marked = replace(draft, marks=(*draft.marks, Mark(paragraph.start, paragraph.end, "credit")))
    if field in ("published", "updated"):
        instant = parse_instant(value)
        if not instant:
            return None
        return replace(marked, stated=(*draft.stated, Stated("header", instant))) if field == "published" else marked
    return _filled(marked, field, value)


def _filled(draft: Draft, field: str, value: str) -> Draft:
    """The draft with one field of the header; what is known already is never overwritten."""
    if field == "title":
        return replace(draft, title=draft.title or value)
    if field == "outlet":
        return replace(draft, outlet=draft.outlet or value)
    if field == "url":
        return replace(draft, url=draft.url or value)
    if field == "authors":
        return replace(draft, authors=draft.authors or (value,))
    if field == "language":
        return replace(draft, language=draft.language or value[:2].lower())
    return draft


def _address(draft: Draft, paragraph: Paragraph) -> Draft | None:
    if not _URL.match(paragraph.text):
        return None
    mark = Mark(paragraph.start, paragraph.end, "credit")
    return replace(draft, url=draft.url or paragraph.text, marks=(*draft.marks, mark))
