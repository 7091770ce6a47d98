"""Goes in: the draft of a quotation. Comes out: by whom its words reached the page, from the report outward.

The report's own agency comes first where a dateline or a feed notice says that the text is the agency's; then whoever
is said to have reported or quoted it; then the outlet that the speaker told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from dateline.language.en.reporting import GO_BETWEENS, HEARSAY, INTERVIEWS, OUTLET_NOUNS, SEEN, TELLING
from dateline.model.parse import Token
from dateline.model.reading import Link, LinkKind
from dateline.model.report import Report
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.outlets import hearing_outlet, is_own
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source, source_of

_SHARED = re.compile(r"\b(?:inputs?|additional|contribut\w+|with reporting|files?)\b", re.IGNORECASE)
_OWN_PART = re.compile(
    r"^(?:our|the [\w' ]{1,30}['’]s)\s+(?:own\s+)?(?:reporter|correspondent|staff|newsroom)\b[^:\n]{0,40}:",
    re.IGNORECASE | re.MULTILINE,
)


def chain_of(page: Page, draft: Draft) -> tuple[Link, ...]:
    """The stations between the speaker and this report."""
    links = [
        *_agency(page.report, draft.start),
        *(_link(page, s, "outlet" if s.kind == "body" else None) for s in draft.via),
    ]
    if draft.cue:
        links.extend(_in_clause(page, draft.cue, draft.source))
    if draft.source and passes_on(draft.source) and not is_own(page.report, draft.source.name or ""):
        links.append(_link(page, draft.source))
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
        lent = [a for a in credits if _SHARED.search(report.text[a.start : a.end])]
        if agency == named:
            dateline = report.dateline
            start, end = (dateline.start, dateline.end) if dateline else (0, 0)
            yield Link(report.id, start, end, agency, "agency")
            return
        if credits and not lent:
            yield Link(report.id, credits[0].start, credits[0].end, agency, "agency")
            return


def _in_clause(page: Page, cue: Cue, source: Source | None) -> Iterator[Link]:
    """Who passes it on within the reporting clause itself."""
    for i in cue.via:
        head = page.tokens[i]
        if head.pos in ("VERB", "AUX"):
            if head.lemma in HEARSAY:
                yield Link(page.report.id, head.start, head.end, "unnamed source", "unnamed")
        else:
            yield _link(page, source_of(page, head))
    if source:
        yield from _seen_by(page, page.tokens[source.head])
    if cue.form == "source":
        return
    verb = page.tokens[cue.head]
    known = [t for t in page.parse.children(verb) if cue.lemma.endswith(" known") and t.text == "known"]
    for child in (c for word in (verb, *known) for c in page.parse.children(word)):
        if child.dep in ("dobj", "dative") and cue.lemma in TELLING:
            yield from _heard(page, child)
        elif child.dep in ("prep", "dative", "agent"):
            yield from _by_way_of(page, child, source)


def _seen_by(page: Page, head: Token) -> Iterator[Link]:
    """The outlet that has seen a document: "papers obtained by the Herald"."""
    for child in page.parse.children(head):
        if child.dep == "acl" and child.lemma in SEEN:
            for by in page.parse.children(child):
                if by.dep in ("agent", "prep") and by.lemma in ("by", "to", "with"):
                    yield from (x for c in page.parse.children(by) if c.dep == "pobj" for x in _heard(page, c))


def _heard(page: Page, hearer: Token) -> Iterator[Link]:
    kind = hearing_outlet(page, hearer)
    behind = page.name_of.get(hearer.i + 1) if hearer.i not in page.name_of else None
    if kind and behind and hearer.lemma.casefold() in OUTLET_NOUNS:
        hearer = page.tokens[behind.last - 1]
        kind = hearing_outlet(page, hearer) or kind
    if kind:
        yield _link(page, source_of(page, hearer), kind)


def _by_way_of(page: Page, preposition: Token, source: Source | None) -> Iterator[Link]:
    """ "to the Herald", "in an interview with the Herald", "in a post on X", "through a lawyer"."""
    for inner in page.parse.children(preposition):
        if inner.dep != "pobj":
            continue
        word = preposition.lemma.casefold()
        if word in ("through", "via") and inner.tag == "PRP":
            yield Link(page.report.id, inner.start, inner.end, inner.text, "person")
        elif word in ("through", "via") and inner.lemma.casefold() in GO_BETWEENS and source:
            between = source_of(page, inner)
            if between.name == source.name:
                between = replace(between, name=None, description=inner.text)
            yield _link(page, between, "person")
        elif word == "to":
            yield from _heard(page, inner)
        elif word == "on" and inner.i in page.name_of:
            found = source_of(page, inner)
            if found.kind == "platform":
                yield _link(page, found)
        elif word in ("in", "during") and inner.lemma.casefold() in INTERVIEWS:
            for below in page.parse.children(inner):
                if below.dep == "prep":
                    yield from (
                        x for c in page.parse.children(below) if c.dep == "pobj" for x in _placed(page, below, c)
                    )


def _placed(page: Page, preposition: Token, inner: Token) -> Iterator[Link]:
    if preposition.lemma in ("with", "to", "for", "in", "on"):
        yield from _heard(page, inner)


def _link(page: Page, source: Source, kind: LinkKind | None = None) -> Link:
    start, end = page.tokens[source.first].start, page.tokens[source.last - 1].end
    if source.kind == "unnamed" and kind is None:
        return Link(page.report.id, start, end, "unnamed source", "unnamed")
    name = source.name or _bare(source.description or page.report.text[start:end])
    chosen = source.kind if kind is None or source.kind in ("agency", "platform") else kind
    return Link(page.report.id, start, end, name, chosen)


def _bare(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest if rest and first.casefold() in ("the", "a", "an", "his", "her", "its", "their") else words
