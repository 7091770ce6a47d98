"""Goes in: a draft with its text and outlet. Comes out: the draft with its asides marked, each with its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dateline.clean.asides.inline import marks_inside
from dateline.clean.asides.kinds import kind_of
from dateline.clean.asides.line import Line
from dateline.clean.draft import Draft, Mark
from dateline.clean.paragraphs import Paragraph, paragraphs

# Lines of news that may stand between the end and the last aside: a credit often has a paragraph of news below it.
SHORT_HEADLINE = (3, 16)


def find_asides(draft: Draft) -> Draft:
    """Mark whole lines from both ends inward, then those in the middle, then what stands inside paragraphs of news."""
    lines = tuple(p for p in paragraphs(draft.text) if not draft.marked(p.start, p.end))
    kinds = _from_both_ends(lines, draft)
    marks = [*draft.marks]
    for number, paragraph in enumerate(paragraphs(draft.text)):
        mark = kinds.get(paragraph.start)
        if mark:
            marks.append(mark)
        else:
            marks.extend(m for m in marks_inside(paragraph) if not draft.marked(m.start, m.end))
        del number
    return replace(draft, marks=settled(marks))


def _from_both_ends(lines: Sequence[Paragraph], draft: Draft) -> dict[int, Mark]:
    """Whole lines that are asides, by their start."""
    found: dict[int, Mark] = {}
    for paragraph in lines:
        if not _add(found, Line(paragraph, draft.outlet, head=True)):
            break
    for paragraph in reversed(lines):
        if paragraph.start not in found and not _add(found, Line(paragraph, draft.outlet, tail=True)):
            break
    for number, paragraph in enumerate(lines):
        if paragraph.start not in found:
            _add(found, Line(paragraph, draft.outlet))
            if 0 < number < len(lines) - 1 and _is_headline(paragraph, draft):
                found.setdefault(paragraph.start, Mark(paragraph.start, paragraph.end, "related"))
    return found


def _add(found: dict[int, Mark], line: Line) -> bool:
    kind = kind_of(line)
    if kind:
        found[line.paragraph.start] = Mark(line.paragraph.start, line.paragraph.end, kind)
    return kind is not None


def _is_headline(paragraph: Paragraph, draft: Draft) -> bool:
    """Whether a line in mid-text is another story's headline: title case, no full stop, of a headline's length."""
    line = Line(paragraph, draft.outlet)
    low, high = SHORT_HEADLINE
    return (
        low <= len(line.words) <= high
        and line.title_case
        and not line.ended
        and not line.quoted
        and paragraph.text[-1] != ":"
    )


def settled(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks in text order without overlap: the earlier, then the longer one stays."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.kind)):
        if mark.start >= mark.end or (kept and mark.start < kept[-1].end):
            continue
        kept.append(mark)
    return tuple(kept)
