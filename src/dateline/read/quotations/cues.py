"""Goes in: a page. Comes out: its cues: the words that report, with who reports and the words beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.language.en.reporting import (
    CITING,
    CLAUSAL,
    HEARING,
    HEARSAY,
    JUDGING,
    MANNER,
    NAMING,
    ORDERING,
    PARTICLES,
    PROMISING,
    REFUSING,
    SOURCE_PHRASES,
)
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.page import Page

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
LEXICON = CLAUSAL | PROMISING | ORDERING | NAMING | MANNER | CITING | JUDGING


@dataclass(frozen=True, slots=True)
class Cue:
    """One reporting word. `subject` is the head of who reports, `first` the first token of subject and verb together.

    `form` says how it stands: `verb` (a finite verb or participle with its subject), `passive` (the reporter after
    "by" or "from", or nobody), `source` ("according to").
    """

    head: int
    lemma: str
    form: str
    subject: int | None
    first: int
    last: int


def find_cues(page: Page) -> tuple[Cue, ...]:
    """All cues outside quotation marks, in text order."""
    return tuple(cue for sentence in page.sentences() for cue in _in_sentence(page, sentence))


def cues_at(page: Page, token: Token) -> tuple[Cue, ...]:
    """The cues that begin at a token."""
    phrase = _source_phrase(page, token, page.sentence(token.i))
    return (phrase,) if phrase else ()


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[Cue]:
    for token in page.parse.words(sentence):
        if not page.free(token.i):
            continue
        phrase = _source_phrase(page, token, sentence)
        if phrase:
            yield phrase
        elif token.tag.startswith("VB"):
            cue = verb_cue(page, token)
            if cue:
                yield cue


def verb_cue(page: Page, verb: Token, anything: bool = False) -> Cue | None:
    """The cue that a verb is, or None; `anything` takes verbs outside the lexicon too, as beside a closing mark."""
    lemma = _lemma(page, verb)
    if (lemma not in LEXICON and lemma not in HEARING and " " not in lemma and not anything) or _refused(page, verb):
        return None
    passive = any(c.dep == "auxpass" for c in page.parse.children(verb))
    if passive:
        agent = _agent(page, verb)
        if lemma not in HEARSAY and agent is None and not _impersonal(page, verb):
            return None
        subject = next((c for c in page.parse.children(verb) if c.dep in SUBJECTS), None)
        first = _first(page, verb, subject)
        return Cue(verb.i, lemma, "passive", agent.i if agent else None, first, verb.i + 1)
    if lemma in HEARING and not _heard(page, verb):
        return None
    subject = subject_of(page, verb)
    own = subject if subject is not None and subject.head == verb.i else None
    return Cue(verb.i, lemma, "verb", subject.i if subject else None, _first(page, verb, own), _last(page, verb, own))


def subject_of(page: Page, verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, or that of the verb it leans on."""
    seen = 0
    token = verb
    while seen < 6:
        seen += 1
        for child in page.parse.children(token):
            if child.dep in SUBJECTS and child.dep != "expl":
                return _antecedent(page, child, token)
        if token.dep == "acl" or (token.dep == "relcl" and token is verb and not token.tag.startswith("VBD")):
            return page.tokens[token.head]
        if token.dep in ("conj", "advcl", "xcomp", "pcomp", "prep", "dep", "aux", "ccomp") and token.head != token.i:
            token = page.tokens[token.head]
            continue
        return None
    return None


def _antecedent(page: Page, subject: Token, verb: Token) -> Token:
    """The noun that a relative "who" stands for."""
    if subject.tag in ("WP", "WDT") or subject.text.casefold() == "that":
        above = page.tokens[verb.head]
        if verb.dep == "relcl" and above.i < subject.i:
            return above
    return subject


def _lemma(page: Page, verb: Token) -> str:
    for child in page.parse.children(verb):
        if child.dep in ("prt", "advmod", "prep", "acomp", "ccomp", "oprd", "xcomp") and child.i - verb.i in (1, 2):
            both = PARTICLES.get((verb.lemma.casefold(), child.text.casefold()))
            if both:
                return both
    if verb.lemma.casefold() == "let" and any(
        c.lemma == "know" or (c.lemma == "be" and any(d.lemma == "know" for d in page.parse.children(c)))
        for c in page.parse.children(verb)
    ):
        return "let know"
    return verb.lemma.casefold()


def _refused(page: Page, verb: Token) -> bool:
    """Whether the words were not said: "declined to say", "without saying", "would not say whether"."""
    above = page.tokens[verb.head]
    if verb.dep == "xcomp" and above.lemma in REFUSING:
        return True
    if verb.dep == "pcomp" and above.lemma in ("without", "before", "after", "from"):
        return above.lemma in ("without", "from")
    negated = any(c.dep == "neg" for c in page.parse.children(verb))
    if not negated:
        return False
    return verb.lemma in (
        "say",
        "tell",
        "comment",
        "specify",
        "explain",
        "confirm",
        "reveal",
        "disclose",
        "elaborate",
        "mention",
        "add",
        "state",
        "answer",
        "clarify",
        "indicate",
        "know",
        "ask",
    )


def _agent(page: Page, verb: Token) -> Token | None:
    """Who stands behind a passive: after "by", or "from" for what was heard."""
    for child in page.parse.children(verb):
        if child.dep in ("agent", "prep") and child.lemma in ("by", "from") and child.i > verb.i:
            for inner in page.parse.children(child):
                if inner.dep == "pobj":
                    return inner
    return None


def _impersonal(page: Page, verb: Token) -> bool:
    return any(c.dep in SUBJECTS and c.text.casefold() == "it" for c in page.parse.children(verb))


def _heard(page: Page, verb: Token) -> bool:
    """Whether an outlet says that it learned something: "learned from", "has learned", "understands"."""
    return any(c.dep == "prep" and c.lemma == "from" for c in page.parse.children(verb))


def _first(page: Page, verb: Token, subject: Token | None) -> int:
    """The first word of the reporting clause, adverbs and links before its subject included."""
    low = verb.i
    sentence = page.sentence(verb.i)
    for child in page.parse.children(verb):
        if child.i < verb.i and child.dep in ("aux", "auxpass", "neg", "advmod"):
            low = min(low, child.i) if verb.i - child.i < 4 else low
    if subject is not None and subject.i < verb.i:
        low = min(low, min(t.i for t in page.parse.subtree(subject)))
    while (
        low > sentence.first
        and page.tokens[low - 1].head == verb.i
        and page.tokens[low - 1].dep
        in (
            "advmod",
            "mark",
            "cc",
            "aux",
        )
    ):
        low -= 1
    return low


def _last(page: Page, verb: Token, subject: Token | None) -> int:
    if subject is not None and subject.i > verb.i:
        return max(verb.i, max(t.i for t in page.parse.subtree(subject))) + 1
    return verb.i + 1


def _source_phrase(page: Page, token: Token, sentence: Sentence) -> Cue | None:
    for phrase in SOURCE_PHRASES:
        last = token.i + len(phrase)
        if last < sentence.last and tuple(t.text.casefold() for t in page.tokens[token.i : last]) == phrase:
            end = page.tokens[last - 1]
            head = next((c for c in page.parse.children(end) if c.dep == "pobj"), None)
            if head is None:
                head = next((t for t in page.tokens[last : sentence.last] if t.pos in ("NOUN", "PROPN", "PRON")), None)
            if head is not None and (phrase != ("per",) or head.i in page.name_of):
                high = max(t.i for t in page.parse.subtree(head)) + 1
                return Cue(token.i, " ".join(phrase), "source", head.i, token.i, high)
    return None
