"""Goes in: cues and the direct quotations. Comes out: what the other words report: indirect and mixed quotations."""

from __future__ import annotations

from dataclasses import replace

from dateline.language.en.reporting import CLAUSAL, DECLARING, DENYING, FACTIVE, MANNER, NAMING, PROMISING
from dateline.model.reading import QuotationKind
from dateline.read.quotations.contents import contents_of, quoted_object
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft, source_behind
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import Stretch

_WHOLE = 0.9


def indirect_drafts(page: Page, cues: tuple[Cue, ...], direct: list[Draft]) -> list[Draft]:
    """What cues report outside the direct quotations; the parts of another quotation are dropped."""
    whole = [(d.start, d.end) for d in direct]
    found: list[Draft] = []
    for cue in cues:
        for first, last in _stretches(page, cue):
            draft = _draft(page, cue, first, last)
            if draft and not any(a < draft.end and draft.start < b for a, b in whole):
                found.append(draft)
    return _outermost(sorted(found, key=lambda d: (d.start, -d.end)))


def _stretches(page: Page, cue: Cue) -> tuple[Stretch, ...]:
    if cue.lemma not in MANNER - CLAUSAL:
        stretches = contents_of(page, cue)
        if stretches:
            return stretches
    part = quoted_object(page, cue)
    return (part,) if part else ()


def _draft(page: Page, cue: Cue, first: int, last: int) -> Draft | None:
    if last <= first:
        return None
    start, end = page.tokens[first].start, page.tokens[last - 1].end
    quotes = sorted({page.quote_of[i] for i in range(first, last)} - {-1})
    for number in quotes:
        start, end = min(start, page.quoted[number].start), max(end, page.quoted[number].end)
    if len(quotes) == 1:
        quote = page.quoted[quotes[0]]
        if quote.end - quote.start >= _WHOLE * (end - start) and cue.lemma not in NAMING:
            return Draft(quote.inner_start, quote.inner_end, "direct", cue, source_behind(page, cue))
    kind: QuotationKind = "mixed" if quotes else "indirect"
    return Draft(start, end, kind, cue, source_behind(page, cue))


def _outermost(drafts: list[Draft]) -> list[Draft]:
    """Without quotations inside another, but for the one that an outlet or an unnamed source passes on."""
    kept: list[Draft] = []
    for draft in drafts:
        if not kept or kept[-1].end <= draft.start:
            kept.append(draft)
        elif _passes_on(kept[-1], draft):
            outer = kept.pop()
            kept.append(replace(draft, via=((outer.source,) if outer.source else ()) + outer.via))
    return kept


def _passes_on(outer: Draft, inner: Draft) -> bool:
    """Whether the outer quotation only says that the inner one was said, by somebody who passes words on."""
    if outer.kind == "direct" or outer.source is None or inner.source is None:
        return False
    if inner.cue is None or inner.cue.lemma not in DECLARING | FACTIVE | DENYING | PROMISING:
        return False
    most = 2 * (inner.end - inner.start) > outer.end - outer.start
    passer = outer.source.kind in ("outlet", "agency", "unnamed") or (
        outer.cue is not None and outer.cue.form == "source"
    )
    return most and passer
