"""Goes in: a text that somebody pasted. Comes out: what the lines above the report say, marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dateline.clean.dateline import read_dateline
from dateline.clean.draft import Draft, Mark, Stated
from dateline.clean.instants import parse_instant
from dateline.clean.masthead import masthead
from dateline.clean.paragraphs import Paragraph, paragraphs
from dateline.language.en.datelines import MONTHS, WEEKDAYS
from dateline.language.en.headers import DATE_WORDS, HEADERS

MOST_LINES = 14
LONGEST_LINE = 400
# A headline has so many words; what follows it is a paragraph of at least so many.
HEADLINE_WORDS, PROSE_WORDS = (3, 22), 10
LONGEST_STAMP = 90
MOST_PLAIN = 3

_NAMED = re.compile(r"(?P<name>[A-Za-z][A-Za-z _\-]{1,24}?)\s*[:=]\s*(?P<value>\S.*)")
_DATED = re.compile(
    r"(?:date|published|posted|updated)?\s*:?\s*(?P<value>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\s?Z"
    r"|\s?[+-]\d\d:?\d\d)?)?)(?=\s|$)",
    re.IGNORECASE,
)
_URL = re.compile(r"https?://\S+$|www\.\S+$")
_BYLINE = re.compile(r"(?i:(?:written |reported |words |story )?by):?\s+[^\W_a-z]")
_STAMP_WORD = re.compile(r"[A-Za-z]+")
_STAMP_WORDS = frozenset((*MONTHS, *WEEKDAYS, *DATE_WORDS))
_LATER = frozenset(("updated", "modified", "update", "corrected"))


def find_header(draft: Draft) -> Draft:
    """Read the lines above a plain text. They stay in the text, as credits; a date before the first words too.

    Lines that name what they say, dates, addresses and bylines are read in any order. Between and around them the
    masthead and the headline stand without a name; a headline is believed above a dateline or a paragraph, too.
    """
    if draft.raw.source.kind != "text":
        return draft
    lines = paragraphs(draft.text[: MOST_LINES * LONGEST_LINE])[:MOST_LINES]
    plain: list[Paragraph] = []
    body = None
    for line in lines:
        told = _told(draft, line)
        if told is None and not _is_plain(line):
            body = line
            break
        if told is None:
            plain.append(line)
            continue
        draft, plain = _with_plain(told, plain), []
        if line.start < max(mark.end for mark in draft.marks) < line.end:
            return draft
    return _with_plain(draft, plain) if body and _leads_on(body, plain) else draft


def _told(draft: Draft, line: Paragraph) -> Draft | None:
    return (
        _dated(draft, line) or _named(draft, line) or _address(draft, line) or _stamped(draft, line) or _by(draft, line)
    )


def _is_plain(line: Paragraph) -> bool:
    """Whether a line could be a masthead or a headline: short, no sentence of running text, no dateline."""
    words = line.text.split()
    ended = line.text[-1] in ".;," or line.text[0] in "-*•"
    return (
        len(words) <= HEADLINE_WORDS[1]
        and len(line.text) <= LONGEST_LINE
        and not ended
        and not read_dateline(line.text)
    )


def _leads_on(body: Paragraph, plain: Sequence[Paragraph]) -> bool:
    """Whether the unnamed lines stand above a dateline or a paragraph, and are no more than three."""
    return len(plain) <= MOST_PLAIN and (bool(read_dateline(body.text)) or len(body.text.split()) >= PROSE_WORDS)


def _with_plain(draft: Draft, plain: Sequence[Paragraph]) -> Draft:
    """The draft with unnamed lines: the masthead's name is the outlet, the first other line the headline."""
    for line in plain:
        outlet = masthead(line.text)
        if outlet and (draft.outlet or outlet).casefold() == outlet.casefold():
            behind = parse_instant(line.text[len(outlet) :])
            stated = (*draft.stated, Stated("header", behind)) if behind else draft.stated
            draft = replace(draft, outlet=outlet, stated=stated)
        elif len(line.text.split()) >= HEADLINE_WORDS[0]:
            draft = replace(draft, title=draft.title or line.text)
        draft = replace(draft, marks=(*draft.marks, Mark(line.start, line.end, "credit")))
    return draft


def _dated(draft: Draft, paragraph: Paragraph) -> Draft | None:
    found = _DATED.match(paragraph.text)
    value = parse_instant(found["value"]) if found else None
    if not found or not value:
        return None
    whole = found.end() == len(paragraph.text)
    mark = Mark(paragraph.start, paragraph.start + found.end(), "credit" if whole else "dateline")
    later = paragraph.text.lower().startswith("updated")
    stated = draft.stated if later else (*draft.stated, Stated("header", value))
    return replace(draft, stated=stated, marks=(*draft.marks, mark))


def _named(draft: Draft, paragraph: Paragraph) -> Draft | None:
    found = _NAMED.match(paragraph.text) if len(paragraph.text) <= LONGEST_LINE else None
    field = HEADERS.get(found["name"].strip().lower().replace("_", " ")) if found else None
    if not found or not field:
        return None
    value = found["value"].strip()
    marked = _marked(draft, paragraph)
    if field not in ("published", "updated"):
        return _filled(marked, field, value)
    if not any(character.isdigit() for character in value) or len(value) > LONGEST_STAMP:
        return None
    instant = parse_instant(value) if field == "published" else None
    return replace(marked, stated=(*draft.stated, Stated("header", instant))) if instant else marked


def _filled(draft: Draft, field: str, value: str) -> Draft:
    """The draft with one field of the header; what is known already is never overwritten."""
    if field == "title":
        return replace(draft, title=draft.title or value)
    if field == "outlet":
        return replace(draft, outlet=draft.outlet or masthead(value) or value)
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
    url = paragraph.text if "://" in paragraph.text else f"https://{paragraph.text}"
    return replace(_marked(draft, paragraph), url=draft.url or url)


def _stamped(draft: Draft, paragraph: Paragraph) -> Draft | None:
    """A line of nothing but a date and time, with or without "Updated" before it."""
    words = [word.lower() for word in _STAMP_WORD.findall(paragraph.text[:LONGEST_STAMP])]
    digits = any(character.isdigit() for character in paragraph.text)
    if len(paragraph.text) > LONGEST_STAMP or not digits or not words or not _STAMP_WORDS.issuperset(words):
        return None
    instant = None if _LATER.intersection(words) else parse_instant(paragraph.text)
    marked = _marked(draft, paragraph)
    return replace(marked, stated=(*draft.stated, Stated("header", instant))) if instant else marked


def _by(draft: Draft, paragraph: Paragraph) -> Draft | None:
    """A byline of its own; one that a dateline follows on its line is left to the search for datelines."""
    words = paragraph.text.split()
    return (
        _marked(draft, paragraph)
        if _BYLINE.match(paragraph.text) and len(words) <= 14 and _ends_as_names(words)
        else None
    )


def _ends_as_names(words: Sequence[str]) -> bool:
    small = sum(word[:1].islower() for word in words[1:])
    return small <= len(words) // 3 and words[-1][-1:] not in (".", "-", "—", "–", ":")


def _marked(draft: Draft, paragraph: Paragraph) -> Draft:
    return replace(draft, marks=(*draft.marks, Mark(paragraph.start, paragraph.end, "credit")))
