"""Goes in: a draft with its text and outlet. Comes out: the draft with its asides marked, each with its kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dateline.clean.asides.inline import marks_inside
from dateline.clean.asides.kinds import kind_of
from dateline.clean.asides.line import Line, own_words
from dateline.clean.draft import Draft, Mark
from dateline.clean.paragraphs import Paragraph, paragraphs

# A headline that stands alone between paragraphs has so many words; fewer are a subheading or a name.
HEADLINE_WORDS = (3, 16)
# So many of them that stand apart are taken for other stories' headlines; more are the report's own subheadings.
MOST_DROPPED = 2
# A line of dashes or stars, which parts a report from the notes below it.
_RULE = re.compile(r"[\W_]+")


def find_asides(draft: Draft) -> Draft:
    """Mark whole lines from both ends inward, then those in the middle, then what stands inside paragraphs of news."""
    lines = paragraphs(draft.text)
    names = frozenset(name.casefold() for name in (*draft.authors, draft.outlet or "") if name)
    labels = Counter(label.casefold() for line in lines if (label := Line(line).label))
    voices = frozenset(label for label, times in labels.items() if times > 1)
    whole = _whole_lines(lines, Line(lines[0], own_words(draft.outlet), names, voices), draft)
    inside = (mark for line in lines if line.start not in whole for mark in marks_inside(line))
    marks = (*draft.marks, *whole.values(), *(mark for mark in inside if not draft.marked(mark.start, mark.end)))
    return replace(draft, marks=settled(marks))


def _whole_lines(lines: Sequence[Paragraph], place: Line, draft: Draft) -> dict[int, Mark]:
    """Whole lines that are asides, by their start."""
    found: dict[int, Mark] = {}
    _walk(lines, replace(place, head=True), draft, found)
    _walk(lines[::-1], replace(place, tail=True), draft, found)
    for paragraph in lines:
        if paragraph.start in found or draft.marked(paragraph.start, paragraph.end):
            continue
        if kind := kind_of(replace(place, paragraph=paragraph)):
            found[paragraph.start] = Mark(paragraph.start, paragraph.end, kind)
    for line in _dropped(lines, place, draft, found):
        found[line.start] = Mark(line.start, line.end, "related")
    return found


def _dropped(lines: Sequence[Paragraph], place: Line, draft: Draft, found: Mapping[int, Mark]) -> list[Paragraph]:
    """Other stories' headlines in mid-text. Several that stand apart, each above paragraphs, are subheadings."""
    alone = [
        number
        for number in range(1, len(lines) - 1)
        if lines[number].start not in found
        and not draft.marked(lines[number].start, lines[number].end)
        and _is_headline(replace(place, paragraph=lines[number]))
    ]
    numbers = frozenset(alone)
    near = {n for n in alone if n + 1 in numbers or n - 1 in numbers or lines[n].text.isupper()}
    few = len(alone) - len(near) <= MOST_DROPPED
    return [lines[n] for n in alone if few or n in near]


def _walk(lines: Sequence[Paragraph], place: Line, draft: Draft, found: dict[int, Mark]) -> None:
    """Mark lines from one end until the first line of news; a line of which a part is marked already is news."""
    for paragraph in lines:
        if _RULE.fullmatch(paragraph.text) or any(
            mark.start <= paragraph.start and paragraph.end <= mark.end for mark in draft.marks
        ):
            continue
        marked = draft.marked(paragraph.start, paragraph.end) or paragraph.start in found
        kind = None if marked else kind_of(replace(place, paragraph=paragraph))
        if kind is None:
            return
        found[paragraph.start] = Mark(paragraph.start, paragraph.end, kind)


def _is_headline(line: Line) -> bool:
    """Whether a line in mid-text is another story's headline: title case, no full stop, of a headline's length."""
    low, high = HEADLINE_WORDS
    fits = low <= len(line.words) <= high and line.title_case and not line.tweeted and line.text[0] not in "-–•*"
    return fits and not line.ended and not line.quoted and line.text[-1] != ":"


def settled(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks in text order without overlap: the earlier, then the longer one stays."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.kind)):
        if mark.start >= mark.end or (kept and mark.start < kept[-1].end):
            continue
        kept.append(mark)
    return tuple(kept)
