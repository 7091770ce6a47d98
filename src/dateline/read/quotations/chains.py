"""Goes in: the draft of a quotation. Comes out: by whom its words reached the page, from the report outward.

The report's own agency comes first where a dateline or a feed notice says that the text is the agency's; then whoever
is said to have reported or quoted it; then the outlet that the speaker told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from dateline.language.en.reporting import HEARSAY, SOURCE_PHRASES
from dateline.model.reading import Link
from dateline.model.report import Report
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.hedges import hedge_of
from dateline.read.quotations.outlets import is_own
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source, source_of
from dateline.read.quotations.stations import link_to, stations

_SHARED = re.compile(r"\b(?:inputs?|material|additional|contribut\w+|with reporting|files?)\b", re.IGNORECASE)
# A body behind these tells what it knows itself; with a verb of its own it makes news of others' words.
_SOURCED = frozenset(" ".join(phrase) for phrase in SOURCE_PHRASES)
_OWN_PART = re.compile(
    r"^(?:our|the [\w' ]{1,30}['’]s)\s+(?:own\s+)?(?:reporter|correspondent|staff|newsroom)\b[^:\n]{0,40}:",
    re.IGNORECASE | re.MULTILINE,
)


def chain_of(page: Page, draft: Draft) -> tuple[Link, ...]:
    """The stations between the speaker and this report."""
    links = [
        *_agency(page.report, draft.start),
        *(link_to(page, s, "outlet" if s.kind == "body" and s.verb not in _SOURCED else None) for s in draft.via),
    ]
    if draft.cue:
        links.extend(_in_clause(page, draft.cue, draft.source))
    if draft.source and passes_on(draft.source) and not is_own(page.report, draft.source.name or ""):
        links.append(link_to(page, replace(draft.source, verb=draft.cue.lemma if draft.cue else None)))
    return _once(links)


def passes_on(source: Source) -> bool:
    """Whether a source is somebody who passes on what others say."""
    return source.kind in ("outlet", "agency", "platform")


def _once(links: list[Link]) -> tuple[Link, ...]:
    seen: dict[str, Link] = {}
    for link in links:
        seen.setdefault((link.name or link.kind).casefold().removeprefix("the "), link)
    return tuple(seen.values())


@lru_cache(maxsize=1)
def _own_part(text: str) -> int:
    """Where a report's own reporter takes over from its agency; its end if nowhere. Looked for once a report."""
    part = _OWN_PART.search(text)
    return part.start() if part else len(text)


def _agency(report: Report, at: int) -> Iterator[Link]:
    """The agency whose text this is, as the dateline or a feed notice discloses; not one that only lent a hand."""
    if not report.agencies or _own_part(report.text) <= at:
        return
    named = report.dateline.agency if report.dateline else None
    for agency in report.agencies:
        if is_own(report, agency) or is_own(report, named or agency):
            continue
        credits = [a for a in report.asides if agency in report.text[a.start : a.end]]
        lent = [a for a in credits if _lent(report, agency, report.text[a.start : a.end])]
        if agency == named:
            dateline = report.dateline
            start, end = (dateline.start, dateline.end) if dateline else (0, 0)
            yield Link(report.id, start, end, agency, "agency")
            return
        if credits and not lent:
            yield Link(report.id, credits[0].start, credits[0].end, agency, "agency")
            return


def _lent(report: Report, agency: str, credit: str) -> bool:
    """Whether a credit says that an agency only lent a hand ("with inputs from X"), or names the outlet beside it."""
    naming = [sentence for sentence in credit.split(". ") if agency in sentence]
    beside = f"{agency}/{report.outlet}" if report.outlet else None
    return all(_SHARED.search(s) or (beside and beside in s.replace(" /", "/").replace("/ ", "/")) for s in naming)


def _in_clause(page: Page, cue: Cue, source: Source | None) -> Iterator[Link]:
    """Who passes it on within the reporting clause itself."""
    for i in cue.via:
        head = page.tokens[i]
        if head.pos in ("VERB", "AUX"):
            if head.lemma in HEARSAY:
                yield Link(page.report.id, head.start, head.end, "unnamed source", "unnamed", head.lemma)
        else:
            yield link_to(page, replace(source_of(page, head), verb="quote" if cue.form == "cited" else cue.lemma))
    if cue.form == "verb":
        for hedge in hedge_of(page, page.tokens[cue.head]):
            yield Link(page.report.id, hedge.start, hedge.end, "unnamed source", "unnamed", hedge.lemma)
    yield from stations(page, cue, source)
