"""Goes in: a draft with its text and outlet. Comes out: the draft with its asides marked, each with its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.clean.asides.inline import marks_inside
from dateline.clean.asides.kinds import kind_of
from dateline.clean.asides.line import Line, own_words
from dateline.clean.draft import Draft, Mark
from dateline.clean.paragraphs import Paragraph, paragraphs

# A headline that stands alone between paragraphs has so many words; fewer are a subheading or a name.
HEADLINE_WORDS = (3, 16)


def find_asides(draft: Draft) -> Draft:
    """Mark whole lines from both ends inward, then those in the middle, then what stands inside paragraphs of news."""
    own = own_words(draft.outlet)
    lines = paragraphs(draft.text)
    whole = _whole_lines(lines, own, draft)
    inside = (mark for line in lines if line.start not in whole for mark in marks_inside(line))
    marks = (*draft.marks, *whole.values(), *(mark for mark in inside if not draft.marked(mark.start, mark.end)))
    return replace(draft, marks=settled(marks))


def _whole_lines(lines: Sequence[Paragraph], own: frozenset[str], draft: Draft) -> dict[int, Mark]:
    """Whole lines that are asides, by their start."""
    found: dict[int, Mark] = {}
    _walk(lines, Line(lines[0], own, head=True), draft, found)
    _walk(lines[::-1], Line(lines[0], own, tail=True), draft, found)
    for number, paragraph in enumerate(lines):
        if paragraph.start in found or draft.marked(paragraph.start, paragraph.end):
            continue
        line = Line(paragraph, own)
        kind = kind_of(line) or ("related" if 0 < number < len(lines) - 1 and _is_headline(line) else None)
        if kind:
            found[paragraph.start] = Mark(paragraph.start, paragraph.end, kind)
    return found


def _walk(lines: Sequence[Paragraph], place: Line, draft: Draft, found: dict[int, Mark]) -> None:
    """Mark lines from one end until the first line of news; a line of which a part is marked already is news."""
    for paragraph in lines:
        if any(mark.start <= paragraph.start and paragraph.end <= mark.end for mark in draft.marks):
            continue
        marked = draft.marked(paragraph.start, paragraph.end) or paragraph.start in found
        kind = None if marked else kind_of(replace(place, paragraph=paragraph))
        if kind is None:
            return
        found[paragraph.start] = Mark(paragraph.start, paragraph.end, kind)


def _is_headline(line: Line) -> bool:
    """Whether a line in mid-text is another story's headline: title case, no full stop, of a headline's length."""
    low, high = HEADLINE_WORDS
    fits = low <= len(line.words) <= high and line.title_case
    return fits and not line.ended and not line.quoted and line.text[-1] != ":"


def settled(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks in text order without overlap: the earlier, then the longer one stays."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.kind)):
        if mark.start >= mark.end or (kept and mark.start < kept[-1].end):
            continue
        kept.append(mark)
    return tuple(kept)
