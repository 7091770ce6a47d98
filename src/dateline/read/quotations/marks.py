"""Goes in: a paragraph. Comes out: its quoted stretches, told from apostrophes, inches and stray marks.

One pass from left to right with at most one open stretch: what stands inside it is nested and left to it. Whatever
is unbalanced ends with its paragraph, so no mark can swallow the rest of a report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"[\"“”„‟«»‹›‘’‚'「」『』]|``|''")
_CLOSERS: dict[str, str] = {
    '"': '"”“',
    "“": '”"',
    "”": '”"',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "’": "’",
    "「": "」",
    "『": "』",
    "``": "''",
}
_SINGLE = frozenset("‘’'‚")
_OPENERS = frozenset("\"“„‟«»‹›‘‚'「『") | {"``"}
_BEFORE = frozenset(" \t\u00a0([{—–-/:;,…") | _OPENERS
_STRONG = frozenset(".,!?…;:—–)")
_AFTER = frozenset('.,;:!?)]}—–…"”»')
_ELISION = re.compile(
    r"['‘’](?:em|til|tis|twas|twere|cause|bout|cos|coz|round|neath|n|nuff|ere|\d\ds?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, order=True)
class Quoted:
    """Words between quotation marks: `start` to `end` with the marks, `inner_start` to `inner_end` without.

    `closed` is false where the paragraph ends before the stretch does, `reopens` true where it carries on the
    stretch that the paragraph before left open.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    reopens: bool = False


def find_quoted(text: str, paragraphs: tuple[tuple[int, int], ...]) -> tuple[Quoted, ...]:
    """The quoted stretches of the text in order; `paragraphs` are its parts outside asides, none over a line end."""
    found: list[Quoted] = []
    for start, end in paragraphs:
        before = found[-1] if found and not found[-1].closed else None
        here = _in_paragraph(text, start, end)
        if before and here and here[0].start == start and text[start] == text[before.start]:
            first = here[0]
            here[0] = Quoted(first.start, first.end, first.inner_start, first.inner_end, first.closed, reopens=True)
        elif before and text[before.start] in _SINGLE:
            found.pop()
        found.extend(here)
    return tuple(q for q in found if q.inner_start < q.inner_end)


def _in_paragraph(text: str, start: int, end: int) -> list[Quoted]:
    marks = [(m.start(), m.group()) for m in _MARK.finditer(text, start, end)]
    strong = _strong_close_ahead(text, marks, start, end)
    found: list[Quoted] = []
    opened: tuple[int, str] | None = None
    for number, (at, mark) in enumerate(marks):
        before = text[at - 1] if at > start else " "
        after = text[at + len(mark)] if at + len(mark) < end else " "
        if opened is None:
            if _opens(text, at, mark, before, after):
                opened = (at, mark)
            continue
        if mark not in _CLOSERS[opened[1]]:
            continue
        if mark in _SINGLE:
            closes = _closes_single(before, after, strong[number])
        else:
            closes = _closes(before, after, mark, (len(marks) - number) % 2 == 0)
        if closes:
            found.append(_quoted(opened, at, len(mark), closed=True))
            opened = None
        elif mark not in _SINGLE and before.isspace() and not after.isspace():
            found.append(_quoted(opened, at, 0, closed=False))
            opened = (at, mark)
    if opened is not None:
        found.append(_quoted(opened, end, 0, closed=False))
    return found


def _quoted(opened: tuple[int, str], at: int, length: int, closed: bool) -> Quoted:
    return Quoted(opened[0], at + length, opened[0] + len(opened[1]), at, closed)


def _opens(text: str, at: int, mark: str, before: str, after: str) -> bool:
    if mark not in _OPENERS or after.isspace() or (before not in _BEFORE and not before.isspace()):
        return False
    if mark in _SINGLE:
        return (after.isalnum() or after in '"“«$£€([#@…') and not _ELISION.match(text, at)
    return after not in ",.;:!?)"


def _closes(before: str, after: str, mark: str, odd_left: bool) -> bool:
    """Not after a space, unless a space follows too; after a digit only where the marks that are left pair up."""
    if mark == '"' and before.isdigit() and odd_left and after not in _STRONG:
        return False
    return not before.isspace() or after.isspace() or after in _AFTER


def _closes_single(before: str, after: str, strong_ahead: bool) -> bool:
    """An apostrophe stands before a letter, or after s or n where a surer end is still to come."""
    if after.isalnum() or before.isspace():
        return False
    if before in _STRONG or after in _AFTER:
        return True
    return not (strong_ahead and before in "snSN")


def _strong_close_ahead(text: str, marks: list[tuple[int, str]], start: int, end: int) -> list[bool]:
    """For each mark whether, before the next opening, a later one surely closes."""
    ahead = [False] * len(marks)
    known = False
    for number in range(len(marks) - 1, -1, -1):
        ahead[number] = known
        at, mark = marks[number]
        before = text[at - 1] if at > start else " "
        after = text[at + len(mark)] if at + len(mark) < end else " "
        if mark in _SINGLE:
            if before in _STRONG and not after.isalnum():
                known = True
            elif _opens(text, at, mark, before, after):
                known = False
    return ahead
