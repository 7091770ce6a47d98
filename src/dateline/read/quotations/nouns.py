"""Goes in: a page. Comes out: cues that are nouns or adjectives: "the claim that", "was adamant that"."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.reporting import LIGHT, NOUNS, OPINIONS, REJECTING
from dateline.model.parse import Token
from dateline.read.quotations.complements import marked
from dateline.read.quotations.cues import Cue
from dateline.read.quotations.page import Page
from dateline.read.quotations.subjects import subject_of

_BEHIND = frozenset({"by", "from", "of", "in"})


def noun_cues(page: Page) -> Iterator[Cue]:
    """Each noun of saying and adjective of opinion outside quotation marks with a that-clause of its own."""
    for token in page.tokens:
        if token.pos == "ADJ" and token.lemma.casefold() in OPINIONS and page.free(token.i):
            subject = subject_of(page, page.tokens[token.head])
            if token.dep == "acomp" and subject is not None and not page.sentence(token.i).aside:
                yield Cue(token.i, token.lemma.casefold(), "opinion", subject.i, token.i, token.i + 1)
        if token.pos != "NOUN" or token.lemma.casefold() not in NOUNS or not page.free(token.i):
            continue
        clause = next((c for c in page.parse.children(token) if c.i > token.i and marked(page, c, "that")), None)
        if clause is None or clause.dep not in ("acl", "ccomp") or page.sentence(token.i).aside:
            continue
        yield Cue(token.i, token.lemma.casefold(), "noun", _behind(page, token), token.i, token.i + 1)


def _behind(page: Page, noun: Token) -> int | None:
    """Whose claim it is: its owner, who made it, the outlet before it, or the subject of "made the claim that"."""
    children = page.parse.children(noun)
    for child in children:
        if child.dep == "poss":
            return child.i
        if child.dep == "prep" and child.lemma in _BEHIND and child.lemma != "in":
            for inner in page.parse.children(child):
                if inner.dep == "pobj":
                    return inner.i
    for child in children:
        if child.dep == "compound" and child.i < noun.i:
            return child.i
    verb = page.tokens[noun.head]
    if noun.dep in ("dobj", "pobj") and verb.lemma in LIGHT and verb.lemma not in REJECTING:
        subject = subject_of(page, verb)
        return subject.i if subject else None
    return None
