"""Goes in: a report's grammar and names. Comes out: its quotations with cue, source and chain."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.parse import Parse
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report
from dateline.read.quotations.cues import find_cues
from dateline.read.quotations.direct import direct_drafts
from dateline.read.quotations.draft import cited
from dateline.read.quotations.headlines import headline_drafts
from dateline.read.quotations.hedges import hedged_drafts
from dateline.read.quotations.indirect import indirect_drafts
from dateline.read.quotations.nouns import noun_cues
from dateline.read.quotations.page import make_page
from dateline.read.quotations.running import running_drafts
from dateline.read.quotations.turns import turn_drafts, without_turns
from dateline.read.quotations.written import write_down

__all__ = ["attribution_of", "find_quotations"]


def find_quotations(report: Report, parse: Parse, reading: Reading) -> Reading:
    """Mark each quotation of the report, with its speaker as the words there name them."""
    page = make_page(report, parse, reading)
    cues = (*find_cues(page), *noun_cues(page))
    direct = direct_drafts(page, cues)
    drafts = sorted([*direct, *indirect_drafts(page, cues, direct)], key=lambda d: (d.start, d.end))
    drafts = sorted([*drafts, *running_drafts(page, cues, drafts)], key=lambda d: (d.start, d.end))
    drafts = sorted([*drafts, *hedged_drafts(page, cues, drafts)], key=lambda d: (d.start, d.end))
    drafts = sorted([*drafts, *headline_drafts(page, drafts)], key=lambda d: (d.start, d.end))
    turns = turn_drafts(page)
    drafts = sorted([*without_turns(drafts, turns), *turns], key=lambda d: (d.start, d.end))
    return replace(reading, quotations=tuple(write_down(page, cited(page, draft)) for draft in drafts))


def attribution_of(reading: Reading, start: int, end: int) -> Quotation | None:
    """The quotation that governs the words from `start` to `end`: the smallest one that covers most of them."""
    best: Quotation | None = None
    for quotation in reading.quotations:
        shared = min(end, quotation.end) - max(start, quotation.start)
        smaller = best is None or quotation.end - quotation.start < best.end - best.start
        if 2 * shared > end - start and smaller:
            best = quotation
    return best
