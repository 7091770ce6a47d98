"""Goes in: words as a person types them. Comes out: a query that text search always understands, and the hits."""

from __future__ import annotations

import re

from sqlalchemy import select

from dateline.model.passage import Passage
from dateline.record import codec
from dateline.record.dialect import MARK_CLOSES, MARK_OPENS, MATCHES
from dateline.record.rows import Hit
from dateline.record.schema import reports, stories, story_reports
from dateline.record.store import View

_AROUND = 80
_MOST_WORDS = 40
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
    start, end = _first(marked, report.text)
    inside = select(stories.c.id).join(story_reports, story_reports.c.story == stories.c.n)
    return Hit(
        report,
        view.execute(inside.where(story_reports.c.report == n)).scalar(),
        Passage(report.id, start, end),
        report.text[max(0, start - _AROUND) : start],
        report.text[start:end],
        report.text[end : end + _AROUND],
    )


def _first(marked: str, text: str) -> tuple[int, int]:
    """Where the first marked words stand in the text; its beginning where only the title matched."""
    if MARK_OPENS in text or MARK_CLOSES in text or MARK_OPENS not in marked:
        return 0, 0
    start = marked.index(MARK_OPENS)
    return start, marked.index(MARK_CLOSES) - 1
