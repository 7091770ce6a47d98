"""Goes in: a report and the statements of its story's facts. Comes out: its text cut into runs that a page can colour.

Runs cover the paragraphs without gap or overlap, so that joining their words gives each paragraph back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dateline.model.passage import Passage
from dateline.model.record import DateError, Fact
from dateline.model.report import Report

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that is shown alike: in an aside, in a statement of a fact, in doubt, or plain."""

    start: int
    end: int
    text: str
    aside: str | None = None
    fact: str | None = None
    standing: str | None = None
    doubt: str | None = None
    ends_doubt: bool = False


@dataclass(frozen=True, slots=True)
class _Stated:
    passage: Passage
    fact: Fact


def cut_runs(report: Report, facts: Sequence[Fact], errors: Sequence[DateError]) -> tuple[tuple[Run, ...], ...]:
    """The report's paragraphs, each a tuple of runs. Where statements nest, the innermost one names the fact."""
    stated = [_Stated(s, fact) for fact in facts for s in fact.statements if s.report == report.id]
    stated.sort(key=lambda s: (s.passage.end - s.passage.start, s.passage.start, s.fact.id))
    wrong = [e for e in errors if e.report == report.id]
    borders = sorted({at for m in (*report.asides, *wrong, *(s.passage for s in stated)) for at in (m.start, m.end)})
    return tuple(
        tuple(_run(report, start, end, stated, wrong) for start, end in _stretches(found.start(), found.end(), borders))
        for found in _PARAGRAPH.finditer(report.text)
    )


def _stretches(start: int, end: int, borders: Sequence[int]) -> Iterator[tuple[int, int]]:
    cuts = [start, *(b for b in borders if start < b < end), end]
    return pairwise(cuts)


def _run(report: Report, start: int, end: int, stated: Sequence[_Stated], wrong: Sequence[DateError]) -> Run:
    here = Passage(report.id, start, end)
    aside = next((a.kind for a in report.asides if a.overlaps(here)), None)
    fact = None if aside else next((s.fact for s in stated if s.passage.overlaps(here)), None)
    error = next((e for e in wrong if e.overlaps(here)), None)
    doubt, ends = (error.why, error.end == end) if error else (None, False)
    words = report.text[start:end]
    if fact is None:
        return Run(start, end, words, aside=aside, doubt=doubt, ends_doubt=ends)
    return Run(start, end, words, fact=fact.id, standing=fact.standing, doubt=doubt, ends_doubt=ends)
