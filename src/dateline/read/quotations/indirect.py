"""Goes in: cues and the direct quotations. Comes out: what the other words report: indirect and mixed quotations."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from dateline.language.en.reporting import CLAUSAL, DECLARING, FACTIVE, MANNER, NAMING, VOICING
from dateline.model.reading import QuotationKind
from dateline.read.quotations.contents import contents_of, quoted_object
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft, is_ours, source_behind
from dateline.read.quotations.page import Page
from dateline.read.quotations.stretches import Stretch, is_clause

_WHOLE = 0.9
_PASSING = ("outlet", "agency", "unnamed", "platform")


def indirect_drafts(page: Page, cues: tuple[Cue, ...], direct: list[Draft]) -> list[Draft]:
    """What cues report outside the direct quotations; the parts of another quotation are dropped."""
    starts = [d.start for d in direct]
    found: list[Draft] = []
    for cue in cues:
        if is_ours(page, cue):
            continue
        for first, last in _stretches(page, cue):
            draft = _draft(page, cue, first, last)
            if draft is None:
                continue
            last = bisect_left(starts, draft.end) - 1
            if last < 0 or direct[last].end <= draft.start:
                found.append(draft)
    return _outermost(page, sorted(found, key=lambda d: (d.start, -d.end)))


def _stretches(page: Page, cue: Cue) -> tuple[Stretch, ...]:
    if cue.lemma not in MANNER - CLAUSAL - VOICING or (cue.lemma in VOICING and _closes(page, cue)):
        stretches = contents_of(page, cue)
        if stretches:
            return stretches
    part = quoted_object(page, cue)
    return (part,) if part else ()


def _closes(page: Page, cue: Cue) -> bool:
    """Whether a clause stands at the end of its sentence behind a comma: "…, a courtier whispers."."""
    return (
        cue.form == "verb" and page.tokens[cue.first - 1].text == "," and page.sentence(cue.head).last <= cue.last + 2
    )


def _draft(page: Page, cue: Cue, first: int, last: int) -> Draft | None:
    if last <= first:
        return None
    start, end = page.tokens[first].start, page.tokens[last - 1].end
    quotes = sorted({page.quote_of[i] for i in range(first, last)} - {-1})
    for number in quotes:
        start, end = min(start, page.quoted[number].start), max(end, page.quoted[number].end)
    if len(quotes) == 1:
        quote = page.quoted[quotes[0]]
        whole = quote.end - quote.start >= _WHOLE * (end - start) and cue.lemma not in NAMING
        if whole and _sayable(page, quotes[0], first, last):
            return Draft(quote.inner_start, quote.inner_end, "direct", cue, source_behind(page, cue))
    kind: QuotationKind = "mixed" if quotes else "indirect"
    return Draft(start, end, kind, cue, source_behind(page, cue))


def _sayable(page: Page, number: int, first: int, last: int) -> bool:
    """Whether quoted words stand for themselves; "spoke of a “false dawn”" takes over a part of a clause."""
    words = [t for t in page.tokens[first:last] if page.quote_of[t.i] == number and t.text.isalpha()]
    return bool(words) and (words[0].text[:1].isupper() or is_clause(page, words[0].i, words[-1].i + 1))


def _outermost(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Without quotations inside another, but for those that an outlet or an unnamed source passes on."""
    kept: list[Draft] = []
    first = 0
    while first < len(drafts):
        outer, last = drafts[first], first + 1
        while last < len(drafts) and drafts[last].start < outer.end:
            last += 1
        kept.extend(_passed_on(page, outer, drafts[first + 1 : last]) or [outer])
        first = last
    return kept


def _passed_on(page: Page, outer: Draft, inner: list[Draft]) -> list[Draft]:
    """The inner quotations whose cues carry the outer one, with its source as the one who passes them on."""
    if outer.kind == "direct" or outer.source is None or outer.cue is None:
        return []
    opener = page.tokens[outer.cue.first].text.casefold()
    it = (outer.source.description or "").casefold() == "it"
    inner = [d for d in inner if not it or (d.source and d.source.kind == "person" and d.source.name)]
    reporting = outer.cue.lemma == "report" and any(d.cue and d.cue.form == "source" for d in inner)
    if not it and not reporting and outer.source.kind not in _PASSING and outer.cue.form != "source" and opener != "as":
        return []
    if outer.source.kind == "unnamed" and outer.cue.form == "verb" and outer.cue.lemma not in DECLARING | FACTIVE:
        return []
    people = outer.source.kind in ("person", "body") and outer.cue.form == "source"
    if people and all(d.source is None or d.source.kind == "document" for d in inner):
        return []
    heads = {outer.cue.head}
    found: list[Draft] = []
    for draft in inner:
        cue = draft.cue
        if cue is None or draft.source is None or _ahead(page, cue) or (found and draft.start < found[-1].end):
            continue
        verb = page.tokens[cue.head]
        if reporting or verb.dep == "ROOT" or verb.head in heads or page.tokens[outer.cue.head].head == verb.i:
            heads.add(cue.head)
            passer = (
                replace(outer.source, kind="outlet")
                if reporting and outer.source.kind not in _PASSING
                else outer.source
            )
            via = (replace(passer, verb=outer.cue.lemma), *outer.via, *draft.via)
            found.append(replace(draft, end=min(draft.end, outer.end), via=via))
    return found


def _ahead(page: Page, cue: Cue) -> bool:
    """Whether it has yet to be said: of "officials said he would tell …" the officials are the speakers."""
    return any(c.tag == "MD" and c.dep == "aux" for c in page.parse.children(page.tokens[cue.head]))
