"""Goes in: words as a person types them. Comes out: a query that text search always understands, and the hits."""

from __future__ import annotations

import re

from sqlalchemy import select

from dateline.model.passage import Passage
from dateline.model.report import Aside, Report
from dateline.record import codec
from dateline.record.dialect import MARK_CLOSES, MARK_OPENS, MATCHES
from dateline.record.rows import Hit
from dateline.record.schema import reports, stories, story_reports
from dateline.record.store import View

_AROUND = 80
_MOST_WORDS = 40
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
_PIECE = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')


def query(words: str) -> str | None:
    """All words must occur, "some words" next to each other, -word not at all, wor* as a beginning.

    Every word is quoted, so no sign in it can be taken for a command. None when there is nothing to look for.
    """
    wanted: list[str] = []
    unwanted: list[str] = []
    for minus, phrase, word in _PIECE.findall(words.replace("\0", " "))[:_MOST_WORDS]:
        bare = phrase or word.replace('"', " ")
        if not any(c.isalnum() for c in bare):
            continue
        quoted = '"' + bare.rstrip("*") + '"' + ("*" if word.endswith("*") else "")
        (unwanted if minus else wanted).append(quoted)
    if not wanted:
        return None
    asked = " AND ".join(wanted)
    return f"({asked}) NOT ({' OR '.join(unwanted)})" if unwanted else asked


def search(view: View, words: str, limit: int = 20) -> tuple[Hit, ...]:
    """The reports that match, best first: each with its first matching words as a passage. Never fails on odd words."""
    asked = query(words)
    if asked is None:
        return ()
    found = view.execute(MATCHES, {"query": asked, "limit": limit}).all()
    return tuple(_hit(view, row.n, row.marked) for row in found)


def _hit(view: View, n: int, marked: str) -> Hit:
    row = view.execute(select(reports.c.body, reports.c.text, reports.c.version_of).where(reports.c.n == n)).one()
    report = codec.decode_report(row.body, row.text, row.version_of)
    start, end = _first(marked, report)
    first, last = _around(report, start, end)
    inside = select(stories.c.id).join(story_reports, story_reports.c.story == stories.c.n)
    return Hit(
        report,
        view.execute(inside.where(story_reports.c.report == n)).scalar(),
        Passage(report.id, start, end),
        report.text[first:start],
        report.text[start:end],
        report.text[end:last],
    )


def _first(marked: str, report: Report) -> tuple[int, int]:
    """Where the first marked words stand, those of the news before asides; at 0 where only the title matched."""
    text = report.text
    if MARK_OPENS in text or MARK_CLOSES in text or MARK_OPENS not in marked:
        return 0, 0
    pieces = marked.split(MARK_OPENS)
    found: list[tuple[int, int]] = []
    at = len(pieces[0])
    for piece in pieces[1:]:
        words, _, behind = piece.partition(MARK_CLOSES)
        found.append((at, at + len(words)))
        at += len(words) + len(behind)
    return next((f for f in found if _aside_at(report, *f) is None), found[0])


def _aside_at(report: Report, start: int, end: int) -> Aside | None:
    """The aside that a stretch stands in or touches."""
    return next((a for a in report.asides if a.start < end and start < a.end), None)


def _around(report: Report, start: int, end: int) -> tuple[int, int]:
    """What is shown around words: neither another paragraph nor the lines pasted above a report."""
    first, last = max(0, start - _AROUND), min(len(report.text), end + _AROUND)
    inside = _aside_at(report, start, end)
    if inside is not None:
        return max(first, min(inside.start, start)), min(last, max(inside.end, end))
    edges = [(m.start(), m.end()) for m in _PARAGRAPH.finditer(report.text, first, last)]
    edges += [(a.start, a.end) for a in report.asides]
    first = max([first, *(b for _, b in edges if b <= start)])
    return first, min([last, *(a for a, _ in edges if a >= end)])
