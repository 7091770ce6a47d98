"""Goes in: a report with its quotations. Comes out: its stances: what somebody wants, backs, judges, fears or refuses.

"The union wants a rise", "she praised the deal", "critics accuse him of lying": a state of mind or an act of speech
whose words are not reported, so that it is no quotation. Many guidelines call both attribution (PolNeAR, PARC). The
classes of verbs are Levin's: want and long (32), admire (31.2), judgment (33), conjecture (29.5), characterize (29.2).
"""

from __future__ import annotations

from collections.abc import Iterator

from dateline.language.en.modality import PLANNING_NOUNS
from dateline.language.en.reporting import (
    ASKING,
    CLAUSAL,
    JUDGING,
    NAMING,
    NOUNS,
    OPINIONS,
    ORDERING,
    REFUSING,
    REJECTING,
    RULING,
    TELLING,
)
from dateline.language.en.stances import ADDRESSED, ATTITUDES, FAVOURING, FEELING, VIEWING, WANTING
from dateline.model.parse import Parse, Token
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report
from dateline.read.quotations.cues import Cue, bare_lemma
from dateline.read.quotations.draft import Draft, is_ours, source_behind
from dateline.read.quotations.page import Page, make_page
from dateline.read.quotations.stretches import Stretch, trimmed
from dateline.read.quotations.subjects import subject_of
from dateline.read.quotations.written import write_down

# Verbs whose object is a hearer, a find or a thing at hand rather than what is meant.
_HANDLING = RULING | TELLING | ASKING | frozenset({"add", "answer", "continue", "feel", "own", "pay", "say", "use"})
_TAKING_THINGS = (FAVOURING | JUDGING | NAMING | REJECTING | VIEWING | ORDERING | CLAUSAL) - (_HANDLING - {"question"})
_TAKING_DEEDS = WANTING | REFUSING | FAVOURING
_CLAUSES = frozenset({"xcomp", "ccomp"})


def find_stances(report: Report, parse: Parse, reading: Reading) -> tuple[Quotation, ...]:
    """Each stance outside the report's quotations, in text order: its content, its cue, and who takes it."""
    page = make_page(report, parse, reading)
    taken = [(q.start, q.end) for q in reading.quotations]
    found: list[Quotation] = []
    at = 0
    for cue, stretch in _stances(page):
        start, end = page.tokens[stretch[0]].start, page.tokens[stretch[1] - 1].end
        here = page.tokens[cue.head].start
        while at < len(taken) and taken[at][1] <= min(start, here):
            at += 1
        near = (*taken[at : at + 3], *((q.start, q.end) for q in found[-3:]))
        if is_ours(page, cue) or any((a < end and start < b) or a <= here < b for a, b in near):
            continue
        found.append(write_down(page, Draft(start, end, "indirect", cue, source_behind(page, cue))))
    return tuple(found)


def _stances(page: Page) -> Iterator[tuple[Cue, Stretch]]:
    for sentence in page.sentences():
        for token in page.parse.words(sentence):
            stance = _stance(page, token) if page.free(token.i) else None
            if stance and stance[1][0] < stance[1][1]:
                yield stance


def _stance(page: Page, token: Token) -> tuple[Cue, Stretch] | None:
    if token.pos == "VERB":
        return _passive(page, token) or _active(page, token)
    if token.pos == "ADJ" and token.lemma.casefold() in OPINIONS | FEELING and token.dep == "acomp":
        return _minded(page, token)
    return _owned(page, token) if token.pos == "NOUN" else None


def _active(page: Page, verb: Token) -> tuple[Cue, Stretch] | None:
    """Who wants, backs or judges what: the object, the infinitive, or what stands behind "for", "of", "against"."""
    subject = subject_of(page, verb)
    content = _content(page, verb)
    if subject is None or content is None:
        return None
    cue = Cue(verb.i, bare_lemma(verb), "verb", subject.i, min(subject.i, verb.i), verb.i + 1)
    return cue, _stretch(page, content, verb)


def _content(page: Page, verb: Token) -> Token | None:
    lemma = bare_lemma(verb)
    for child in page.parse.children(verb):
        if child.i < verb.i:
            continue
        if child.dep in _CLAUSES and (lemma in (_TAKING_DEEDS | VIEWING | CLAUSAL) - _HANDLING):
            return child
        if child.dep == "dobj" and lemma in _TAKING_THINGS | WANTING and child.ent != "DATE":
            return child
        if child.dep == "prep" and child.lemma.casefold() in ADDRESSED.get(lemma, ()):
            return next((c for c in page.parse.children(child) if c.dep in ("pobj", "pcomp")), None)
    return None


def _passive(page: Page, verb: Token) -> tuple[Cue, Stretch] | None:
    """ "The deal was praised by the unions": the subject is what is judged, and who stands behind "by" judges it."""
    children = page.parse.children(verb)
    subject = next((c for c in children if c.dep == "nsubjpass"), None)
    by = next((c for c in children if c.dep == "agent"), None)
    agent = next((c for c in page.parse.children(by) if c.dep == "pobj"), None) if by else None
    if subject is None or agent is None or bare_lemma(verb) not in _TAKING_THINGS:
        return None
    return Cue(verb.i, bare_lemma(verb), "passive", agent.i, verb.i, verb.i + 1), _stretch(page, subject, verb)


def _minded(page: Page, adjective: Token) -> tuple[Cue, Stretch] | None:
    """ "She was worried that it would leak", "they are sceptical about the plan"."""
    subject = subject_of(page, page.tokens[adjective.head])
    inside = (*page.parse.children(adjective), *page.parse.children(page.tokens[adjective.head]))
    clause = next((c for c in inside if c.i > adjective.i and c.dep in (*_CLAUSES, "prep")), None)
    if subject is None or clause is None or subject.text.casefold() == "it":
        return None
    cue = Cue(adjective.i, adjective.lemma.casefold(), "opinion", subject.i, adjective.i, adjective.i + 1)
    return cue, _stretch(page, clause, adjective)


def _owned(page: Page, noun: Token) -> tuple[Cue, Stretch] | None:
    """ "Roe's plan to build", "their support for the bill"."""
    if noun.lemma.casefold() not in PLANNING_NOUNS | NOUNS | ATTITUDES:
        return None
    children = page.parse.children(noun)
    owner = next((c for c in children if c.dep == "poss"), None)
    clause = next((c for c in children if c.i > noun.i and c.dep in ("acl", "prep", "ccomp")), None)
    if owner is None or clause is None or (clause.dep == "prep" and clause.lemma not in ("for", "on", "to", "of")):
        return None
    return Cue(noun.i, noun.lemma.casefold(), "noun", owner.i, noun.i, noun.i + 1), _stretch(page, clause, noun)


def _stretch(page: Page, content: Token, cue: Token) -> Stretch:
    """All of the content on its side of the cue, without the preposition that leads to it."""
    inside = [t.i for t in page.parse.subtree(content) if (t.i > cue.i) == (content.i > cue.i)]
    first = inside[0] + (content.dep == "prep")
    return trimmed(page, first, inside[-1] + 1)
