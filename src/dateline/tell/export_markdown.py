"""Goes in: the store. Comes out: the whole record as Markdown, each line with the reports that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline.record import View, queries
from dateline.tell.citing import Line, Section, Telling
from dateline.tell.telling import tell_story
from dateline.tell.visible import visible
from dateline.tell.words import many

_LIST = re.compile(r"(\d+)([.)])(?=\s)|([-+])(?=\s)")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|])")


def export_markdown(view: View) -> Iterator[str]:
    """Every story, the latest first, whole."""
    counts = queries.counts(view)
    yield f"# The record\n\n{many(counts.reports, 'report')}, {many(counts.stories, 'story', 'stories')}.\n"
    for line in queries.stories(view):
        related = queries.related(view, line.id)
        if related is not None:
            reports = {report.id: report for report in queries.reports_of(view, line.id)}
            yield from markdown(tell_story(related, reports, whole=True))


def markdown(told: Telling) -> Iterator[str]:
    """One story as Markdown."""
    yield from map(visible, _pieces(told))


def _pieces(told: Telling) -> Iterator[str]:
    yield f"\n## {_plain(told.title)}\n\n{_plain(told.about)}\n"
    for section in told.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"\n### {section.title}\n\n"
    for line in section.lines:
        yield from _line(line)


def _line(line: Line) -> Iterator[str]:
    indent = "  " * line.level
    parts = [f"**{_plain(line.label)}**" if line.label else "", _plain(line.words)]
    parts += [f"*{_plain(tag)}*" for tag in line.tags]
    parts += [f"\\[{_plain(' '.join(line.cites))}\\]"] if line.cites else []
    words = " ".join(part for part in parts if part)
    if words:
        yield f"{indent}- {words}\n"
    for note in line.notes:
        yield f"{indent}{'  ' if words else ''}- {_plain(note)}\n"


def _plain(words: str) -> str:
    """Words in which no sign means anything to Markdown."""
    escaped = _SIGNS.sub(r"\\\1", " ".join(words.split()))
    begins = _LIST.match(escaped)
    if begins is None:
        return escaped
    at = begins.start(2) if begins[2] else begins.start(3)
    return f"{escaped[:at]}\\{escaped[at:]}"
