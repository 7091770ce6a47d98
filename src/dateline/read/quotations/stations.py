"""Goes in: a reporting clause. Comes out: to whom and on what occasion it was said, as links: outlet, platform, person.

"told the Herald", "in an interview with the Herald", "speaking to the Herald", "asked by the Herald", "quoted by the
Herald", "in a post on X", "through a lawyer", "in papers seen by the Herald".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dateline.language.en.reporting import (
    GO_BETWEENS,
    INTERVIEWED,
    INTERVIEWS,
    OUTLET_NOUNS,
    SEEN,
    SHOWS,
    SPEAKING,
    TELLING,
    WRITING,
)
from dateline.model.parse import Token
from dateline.model.reading import Link, LinkKind
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.outlets import hearing_outlet, is_own, platform_at
from dateline.read.quotations.page import Page
from dateline.read.quotations.sources import Source, source_of

_BESIDE = ("advcl", "acl", "conj")
_PLACED = ("with", "to", "for", "in", "on", "by")


def stations(page: Page, cue: Cue, source: Source | None) -> Iterator[Link]:
    """Who or what stands between the speaker and the report by the words of the reporting clause."""
    return (link if link.verb else replace(link, verb=cue.lemma) for link in _stations(page, cue, source))


def _stations(page: Page, cue: Cue, source: Source | None) -> Iterator[Link]:
    head = page.tokens[source.head] if source else None
    if head:
        yield from _seen_by(page, head)
    if cue.form == "source":
        return
    verb = page.tokens[cue.head]
    known = [t for t in page.parse.children(verb) if cue.lemma.endswith(" known") and t.text == "known"]
    for child in (c for word in (verb, *known) for c in page.parse.children(word)):
        if child.dep in ("dobj", "dative") and cue.lemma in TELLING:
            yield from _heard(page, child)
        elif child.dep in ("prep", "dative", "agent"):
            yield from _by_way_of(page, child, source)
        elif child.dep in _BESIDE:
            yield from _speaking(page, child)
    for child in page.parse.children(head) if head else ():
        if child.dep in _BESIDE:
            yield from _speaking(page, child)


def link_to(page: Page, source: Source, kind: LinkKind | None = None) -> Link:
    """A source as a station; `kind` is what it is by its place there, unless its own words tell better."""
    start, end = page.tokens[source.first].start, page.tokens[source.last - 1].end
    if source.kind == "unnamed" and kind is None:
        return Link(page.report.id, start, end, "unnamed source", "unnamed", source.verb)
    name = source.name or _bare(source.description or page.report.text[start:end])
    chosen = source.kind if kind is None or source.kind in ("agency", "platform") else kind
    return Link(page.report.id, start, end, name, chosen, source.verb)


def _bare(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest if rest and first.casefold() in ("the", "a", "an", "his", "her", "its", "their") else words


def _objects(page: Page, preposition: Token) -> Iterator[Token]:
    return (c for c in page.parse.children(preposition) if c.dep == "pobj")


def _seen_by(page: Page, head: Token) -> Iterator[Link]:
    """The outlet that has seen a document: "papers obtained by the Herald"."""
    for child in page.parse.children(head):
        if child.dep == "acl" and child.lemma in SEEN:
            for by in page.parse.children(child):
                if by.dep in ("agent", "prep") and by.lemma in ("by", "to", "with"):
                    yield from (replace(x, verb=child.lemma) for c in _objects(page, by) for x in _heard(page, c))


def _speaking(page: Page, participle: Token) -> Iterator[Link]:
    """ "speaking to the Herald", "asked by the Herald", "taking to X", beside the verb or its subject."""
    asked = participle.tag == "VBN" and participle.lemma in INTERVIEWED
    speaks = participle.tag == "VBG" and participle.lemma in SPEAKING | WRITING
    for child in page.parse.children(participle) if asked or speaks else ():
        if child.dep in ("prep", "agent", "dative"):
            for inner in _objects(page, child):
                if asked and child.lemma == "by":
                    yield from _heard(page, inner)
                elif speaks and child.lemma in ("to", "with", "on"):
                    yield from _platform(page, inner) or _heard(page, inner)
                elif speaks and _is_occasion(inner):
                    yield from _occasion(page, inner)


def _heard(page: Page, hearer: Token) -> list[Link]:
    """The outlet that somebody who was told is, or nothing."""
    owner = next((c for c in page.parse.children(hearer) if c.dep in ("poss", "nmod", "compound")), None)
    owner = next((c for c in page.parse.children(owner) if c.dep == "poss"), owner) if owner else None
    if owner and owner.i in page.name_of and (_is_show(hearer) or _works_for(page, hearer, owner)):
        hearer = owner
    kind = hearing_outlet(page, hearer)
    behind = page.name_of.get(hearer.i + 1) if hearer.i not in page.name_of else None
    if kind and behind and hearer.lemma.casefold() in OUTLET_NOUNS:
        hearer = page.tokens[behind.last - 1]
        kind = hearing_outlet(page, hearer) or kind
    return [link_to(page, source_of(page, hearer), kind)] if kind else []


def _is_show(hearer: Token) -> bool:
    """Whether it is a part of an outlet: "the BBC's Today programme"."""
    return hearer.lemma.casefold() in SHOWS


def _works_for(page: Page, hearer: Token, owner: Token) -> bool:
    """Whether it is somebody of an outlet: "the BBC's Ned Roe"."""
    name = page.name_of.get(hearer.i)
    return name is not None and name.kind == "person" and page.name_of[owner.i] is not name


def _by_way_of(page: Page, preposition: Token, source: Source | None) -> Iterator[Link]:
    """ "to the Herald", "in an interview with the Herald", "in a post on X", "through a lawyer"."""
    word = preposition.lemma.casefold()
    for inner in _objects(page, preposition):
        if word in ("through", "via") and inner.tag == "PRP":
            yield Link(page.report.id, inner.start, inner.end, inner.text, "person")
        elif word in ("through", "via") and inner.lemma.casefold() in GO_BETWEENS and source:
            between = source_of(page, inner)
            if between.name == source.name:
                between = replace(between, name=None, description=inner.text)
            yield link_to(page, between, "person")
        elif word in ("through", "via") and _another(page, inner, source):
            yield link_to(page, source_of(page, inner), "person")
        elif word == "to":
            yield from _heard(page, inner)
        elif word in ("on", "via"):
            yield from _platform(page, inner)
        elif word in ("in", "during") and _is_occasion(inner):
            yield from _occasion(page, inner)


def _another(page: Page, token: Token, source: Source | None) -> bool:
    """Whether a person is named through whom a body speaks: "the firm answered, through Ada Roe"."""
    name = page.name_of.get(token.i)
    return name is not None and name.kind == "person" and source is not None and source.kind == "body"


def _is_occasion(noun: Token) -> bool:
    return bool(INTERVIEWS & {noun.lemma.casefold(), noun.text.casefold()})


def _occasion(page: Page, noun: Token) -> Iterator[Link]:
    """Where an interview, a statement or a post was given: "a Telegram post", "an interview with the Herald"."""
    for child in page.parse.children(noun):
        if child.dep in ("compound", "nmod"):
            yield from _platform(page, child)
        elif child.dep == "prep" and child.lemma in _PLACED:
            for inner in _objects(page, child):
                asked = child.lemma == "with" and noun.lemma == "interview"
                yield from _platform(page, inner) or _heard(page, inner) or (_interviewer(page, inner) if asked else ())
        elif child.dep == "acl" and child.lemma in INTERVIEWED | SEEN:
            for by in page.parse.children(child):
                if by.dep in ("agent", "prep") and by.lemma in ("by", "on", "to"):
                    yield from (x for c in _objects(page, by) for x in _platform(page, c) or _heard(page, c))


def _interviewer(page: Page, token: Token) -> list[Link]:
    """The body that an interview was given to: whatever its name, it is an outlet there."""
    name = page.name_of.get(token.i)
    if name is None or name.kind in ("person", "place") or is_own(page.report, name.text):
        return []
    return [link_to(page, source_of(page, token), "outlet")]


def _platform(page: Page, token: Token) -> list[Link]:
    name = platform_at(page, token)
    if name is None:
        return []
    start, end = page.tokens[name.first].start, page.tokens[name.last - 1].end
    return [Link(page.report.id, start, end, name.text, "platform")]
