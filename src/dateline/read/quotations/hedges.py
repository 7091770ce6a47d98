"""Goes in: a page and the drafts of its quotations. Comes out: what is hedged: attributed to nobody in particular.

"Two men were allegedly arrested" puts a clause in the mouths of people who stay unsaid; "the minister reportedly told
colleagues that …" has a speaker, and the hedge is then a station of the chain. "Apparently" is the writer's own view.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.language.en.reporting import HEDGES
from dateline.model.parse import Token
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.draft import Draft
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source
from dateline.read.quotations.stretches import trimmed
from dateline.read.quotations.subjects import SUBJECTS

_SIDES = frozenset({"conj", "parataxis"})
_PARTS = 3


def hedged_drafts(page: Page, cues: Sequence[Cue], drafts: Sequence[Draft]) -> list[Draft]:
    """The clauses under a hedge that nobody else is said to have said."""
    reporting = {cue.head for cue in cues}
    said = [(d.start, d.end) for d in drafts]
    found: list[Draft] = []
    for token in page.tokens:
        if token.lemma.casefold() not in HEDGES or not page.free(token.i) or page.sentence(token.i).aside:
            continue
        verb = page.tokens[token.head]
        if verb.pos not in ("VERB", "AUX") or verb.i in reporting or verb.dep in ("amod", "pcomp"):
            continue
        start, end = _clause(page, verb, token)
        if start < end and not any(start < b and a < end for a, b in (*said, *((d.start, d.end) for d in found))):
            cue = Cue(token.i, token.lemma.casefold(), "hedge", None, token.i, token.i + 1)
            source = Source(token.i, token.i + 1, token.i, "unnamed", None)
            found.append(Draft(start, end, "indirect", cue, source))
    return found


def hedge_of(page: Page, verb: Token) -> Iterator[Token]:
    """The hedges beside a reporting verb: by them its words came through somebody unsaid."""
    return (c for c in page.parse.children(verb) if c.lemma.casefold() in HEDGES)


def _clause(page: Page, verb: Token, hedge: Token) -> tuple[int, int]:
    """From a verb's first word to its last, without what is joined to it with a subject of its own."""
    inside = {t.i for t in page.parse.subtree(verb)}
    for child in page.parse.children(verb):
        own = any(c.dep in SUBJECTS for c in page.parse.children(child))
        if child.dep in _SIDES and own and not min(child.i, verb.i) <= hedge.i <= max(child.i, verb.i):
            inside -= {t.i for t in page.parse.subtree(child)}
    first = last = verb.i
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    first, last = trimmed(page, first, last + 1)
    if page.tokens[last - 1].dep == "cc":
        first, last = trimmed(page, first, last - 1)
    if first < last and page.tokens[first].i == hedge.i:
        first, last = trimmed(page, first + 1, last)
    if last - first < _PARTS:
        return 0, 0
    return page.tokens[first].start, page.tokens[last - 1].end
