"""Goes in: nothing. Comes out: the draft of a quotation, before it is written down, and who is behind a cue."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import CITING, COURTS, OUTLET_NOUNS, OWN_VOICE, REPORTERS, UNNAMED_NOUNS
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
    if cue.lemma == "hear" and page.tokens[cue.subject].lemma.casefold() in COURTS and cue.form == "verb":
        return None
    source = source_of(page, page.tokens[cue.subject])
    last = source.last + (page.tokens[source.last].text == "," if source.last < len(page.tokens) else 0)
    if cue.form == "verb" and last < cue.head <= last + 3 and page.tokens[last].tag == "WP":
        return replace(source, last=last + 1)
    return source


def cited(page: Page, draft: Draft) -> Draft:
    """With the one whom an outlet cites as its source: "the Post reported, citing police"; the outlet passes it on."""
    if draft.cue is None or draft.source is None or not _reports_news(draft.cue, draft.source):
        return draft
    verb = page.tokens[draft.cue.head]
    # The parse may hang "…, citing police" on the clause that was reported.
    beside = [verb, page.tokens[draft.source.head], *(c for c in page.parse.children(verb) if c.dep == "ccomp")]
    for child in (c for word in beside for c in page.parse.children(word)):
        if child.lemma in CITING and child.dep in ("advcl", "relcl", "acl", "conj", "prep", "xcomp"):
            behind = next((c for c in page.parse.children(child) if c.dep == "dobj"), None)
            source = _told_by(page, behind) if behind else None
            if source:
                kind = "outlet" if draft.source.kind == "body" else draft.source.kind
                passer = replace(draft.source, kind=kind, verb=draft.cue.lemma)
                return replace(draft, source=source, via=(*draft.via, passer))
    return draft


def _reports_news(cue: Cue, source: Source) -> bool:
    """Whether somebody makes news of what others say: an outlet, or initials that report ("CNN reported, citing")."""
    initials = (source.name or "").removeprefix("The ").removeprefix("the ")
    known = source.kind == "body" and initials.isupper() and initials.isalpha() and cue.lemma == "report"
    return known or source.kind in ("outlet", "agency")


def _told_by(page: Page, noun: Token) -> Source | None:
    """Whoever can have told it: of "documents and unnamed sources" the sources; no reason ("citing the weather")."""
    children = page.parse.children(noun)
    more = (c for c in children if c.dep == "conj") if any(c.dep == "cc" for c in children) else ()
    found = [source_of(page, t) for t in (noun, *more)]
    people = [s for s in found if s.kind in ("unnamed", "body", "agency", "outlet") or (s.kind == "person" and s.name)]
    told = [s for s in people if s.kind != "unnamed" or page.tokens[s.head].lemma.casefold() in PERSON | UNNAMED_NOUNS]
    papers = [s for s in found if s.kind == "document"]
    return next(iter((*told, *papers)), None)
