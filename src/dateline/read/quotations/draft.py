"""Goes in: nothing. Comes out: the draft of a quotation, before it is written down, and who is behind a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import CITING, OUTLET_NOUNS, OWN_VOICE, REPORTERS, UNNAMED_NOUNS
from dateline.model.parse import Token
from dateline.model.reading import QuotationKind
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.outlets import is_own
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source, source_of


@dataclass(frozen=True, slots=True)
class Draft:
    """A quotation in the making: code points `start` to `end`, kind, cue, source and who passed it on."""

    start: int
    end: int
    kind: QuotationKind
    cue: Cue | None
    source: Source | None
    via: tuple[Source, ...] = ()


def is_ours(page: Page, cue: Cue) -> bool:
    """Whether the report's own people report: "our reporter adds", "we hear", "the Herald reveals" in the Herald."""
    if cue.subject is None or cue.form != "verb":
        return False
    head = page.tokens[cue.subject]
    if head.tag == "PRP" and head.text.casefold() in OWN_VOICE and page.free(head.i):
        return True
    name = page.name_of.get(head.i)
    if name:
        return name.kind != "person" and is_own(page.report, name.text)
    owned = any(c.tag == "PRP$" and c.text.casefold() == "our" for c in page.parse.children(head))
    return owned and head.lemma.casefold() in REPORTERS | OUTLET_NOUNS


def source_behind(page: Page, cue: Cue | None) -> Source | None:
    """Who speaks by a cue, a relative "who" included, or None where it names nobody."""
    if cue is None or cue.subject is None:
        return None
    source = source_of(page, page.tokens[cue.subject])
    last = source.last + (page.tokens[source.last].text == "," if source.last < len(page.tokens) else 0)
    if cue.form == "verb" and last < cue.head <= last + 3 and page.tokens[last].tag == "WP":
        return replace(source, last=last + 1)
    return source


def cited(page: Page, draft: Draft) -> Draft:
    """With the one whom an outlet cites as its source: "the Post reported, citing police"; the outlet passes it on."""
    if draft.cue is None or draft.source is None or draft.source.kind not in ("outlet", "agency"):
        return draft
    beside = [page.tokens[draft.cue.head], page.tokens[draft.source.head]]
    for child in (c for word in beside for c in page.parse.children(word)):
        if child.lemma in CITING and child.dep in ("advcl", "relcl", "acl", "conj", "prep", "xcomp"):
            behind = next((c for c in page.parse.children(child) if c.dep == "dobj"), None)
            source = _told_by(page, behind) if behind else None
            if source:
                return replace(draft, source=source, via=(*draft.via, replace(draft.source, verb=draft.cue.lemma)))
    return draft


def _told_by(page: Page, noun: Token) -> Source | None:
    """Whoever can have told it: of "documents and unnamed sources" the sources; no reason ("citing the weather")."""
    children = page.parse.children(noun)
    more = (c for c in children if c.dep == "conj") if any(c.dep == "cc" for c in children) else ()
    found = [source_of(page, t) for t in (noun, *more)]
    people = [s for s in found if s.kind in ("unnamed", "body", "agency", "outlet") or (s.kind == "person" and s.name)]
    told = [s for s in people if s.kind != "unnamed" or page.tokens[s.head].lemma.casefold() in PERSON | UNNAMED_NOUNS]
    return told[0] if told else None
