"""Goes in: a page. Comes out: what its headlines put in somebody's mouth by a colon: "Roe: no deal", "No deal: Roe".

A headline is one of the first lines, short and without a stop. The label is somebody whom the report names, or an
office or body in common words.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import BODY_NOUNS, UNNAMED_NOUNS
from dateline.model.parse import Sentence, Token
from dateline.model.reading import QuotationKind
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source
from dateline.read.quotations.stretches import trimmed

_LINES, _LONG, _LABEL = 3, 20, 4
_STOPS = frozenset(".!?:;")


def headline_drafts(page: Page, drafts: Sequence[Draft]) -> list[Draft]:
    """The labelled headlines in which no quotation was found."""
    taken = [(d.start, d.end) for d in drafts]
    found = (_labelled(page, first, last) for first, last in _headlines(page))
    return [d for d in found if d and not any(a < d.end and d.start < b for a, b in taken)]


def _headlines(page: Page) -> list[tuple[int, int]]:
    """The short lines without a stop among the first."""
    lines: dict[int, list[Sentence]] = {}
    for sentence in page.parse.sentences[: _LINES * 2]:
        lines.setdefault(sentence.paragraph, []).append(sentence)
    kept = [s for s in list(lines.values())[:_LINES] if not any(x.aside for x in s)]
    spans = ((s[0].first, s[-1].last) for s in kept)
    return [(a, b) for a, b in spans if b - a <= _LONG and page.tokens[b - 1].text not in _STOPS]


def _labelled(page: Page, first: int, last: int) -> Draft | None:
    colons = [t.i for t in page.tokens[first:last] if t.text == ":" and page.free(t.i)]
    if len(colons) != 1:
        return None
    colon = colons[0]
    before, after = (first, colon), (colon + 1, last)
    for label, words in ((before, after), (after, before)):
        source = _source(page, *label)
        low, high = trimmed(page, *words)
        if source and high - low > 1:
            start, end = page.tokens[low].start, page.tokens[high - 1].end
            cue = Cue(colon, ":", "headline", source.head, *label)
            kind: QuotationKind = "indirect" if all(page.free(i) for i in range(low, high)) else "mixed"
            if kind == "mixed":
                end = max(end, *(page.quoted[page.quote_of[i]].end for i in range(low, high) if not page.free(i)))
            return Draft(start, end, kind, cue, source)
    return None


def _source(page: Page, first: int, last: int) -> Source | None:
    """Who a label names: nothing but a name that the report has elsewhere too, or one word for an office or a body."""
    if not 0 < last - first <= _LABEL:
        return None
    head = page.tokens[last - 1]
    name = page.name_of.get(head.i)
    told = page.surnames.get(head.text)
    known = told is not None and sum(t.text == head.text for t in page.tokens) > 1
    if known and (name is None or name.first <= first) and all(t.text[:1].isupper() for t in page.tokens[first:last]):
        return Source(first, last, head.i, "person" if told == "person" else "body", page.text(first, last))
    return _common(page, head) if last - first == 1 and head.text[:1].isupper() else None


def _common(page: Page, head: Token) -> Source | None:
    """An office, a body or people in common words: "Minister", "Police", "Experts"."""
    words, last = head.text.casefold(), head.i + 1
    if {words, head.lemma.casefold()} & UNNAMED_NOUNS and head.tag in ("NNS", "NNPS"):
        return Source(head.i, last, head.i, "unnamed", None, head.text)
    if words in BODY_NOUNS:
        return Source(head.i, last, head.i, "body", words, head.text)
    return Source(head.i, last, head.i, "person", None, head.text) if words in PERSON else None
