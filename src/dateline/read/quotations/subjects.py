"""Goes in: a reporting verb. Comes out: who does what it says, found by the grammar or, where that fails, by place."""

from __future__ import annotations

from itertools import pairwise

from dateline.language.en.nominals import PERSON
from dateline.language.en.reporting import BELIEVING, CLAUSAL, SAYING, UNINVERTED, UNNAMED_NOUNS
from dateline.model.parse import Token
from dateline.read.quotations.page import Page

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_LEANS = frozenset({"conj", "advcl", "xcomp", "pcomp", "prep", "dep", "aux", "ccomp"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SPEAKERS = _NOUNS | {"NUM"}
_BEHIND = frozenset({"dobj", "attr", "nsubj", "oprd", "dative"})
_STEPS = 6
_BACK = 25
_PHRASE = 8
_SO_FAR = 8
_PARTS = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"})

Found = tuple[int, int, int]


def finite(page: Page, verb: Token) -> bool:
    """Whether a verb is finite by itself or by its auxiliary."""
    return (
        verb.tag in FINITE
        or verb.tag == "NNS"
        or any(c.tag in FINITE and c.dep in ("aux", "auxpass") for c in page.parse.children(verb))
    )


def subject_of(page: Page, verb: Token) -> Token | None:
    """Who does what the verb says: its own subject, or that of the verb it leans on."""
    adding = _added_to(page, verb)
    if adding is not None:
        verb = adding
    token = joined_to(page, verb) or verb
    for _ in range(_STEPS):
        for child in page.parse.children(token):
            if child.dep in SUBJECTS and child.dep != "expl":
                return _antecedent(page, child, token)
        if token.dep == "acl":
            return page.tokens[token.head]
        if token.dep not in _LEANS or token.head == token.i:
            return None
        token = page.tokens[token.head]
    return None


def joined_to(page: Page, verb: Token) -> Token | None:
    """The reporting verb that a second one goes on from, though the parse joins it to the reported clause.

    "Admitted that it had sunk but denied that anyone drowned": "denied" has the tense of "admitted", "had sunk" not.
    """
    clause = page.tokens[verb.head]
    matrix = page.tokens[clause.head]
    if verb.dep != "conj" or clause.dep != "ccomp" or clause.tag in FINITE or not matrix.i < clause.i < verb.i:
        return None
    children = page.parse.children(verb)
    if any(c.dep in SUBJECTS or c.dep in ("aux", "auxpass") for c in children) or verb.tag != matrix.tag:
        return None
    told = any(c.dep == "ccomp" and c.i > verb.i for c in children)
    return matrix if told and verb.tag in FINITE and {verb.lemma, matrix.lemma} <= CLAUSAL else None


def _added_to(page: Page, verb: Token) -> Token | None:
    """The reporting verb that a participle adds to: "said it was late, adding that …" has one speaker."""
    if verb.tag != "VBG" or verb.dep not in ("advcl", "conj", "acl") or verb.i == 0:
        return None
    before = page.tokens[verb.i - 1]
    if before.text != "," and page.free(before.i):
        return None
    for above in page.parse.ancestors(verb):
        children = page.parse.children(above)
        told = above.lemma in CLAUSAL - BELIEVING and not any(c.dep == "auxpass" for c in children)
        if told and above.i < verb.i and any(c.dep in SUBJECTS for c in children):
            return above
    return None


def _antecedent(page: Page, subject: Token, verb: Token) -> Token:
    """The noun that a relative "who" stands for: the nearest one before it that can be a person."""
    above = page.tokens[verb.head]
    if verb.dep != "relcl" or subject.tag not in ("WP", "WDT") or above.i > subject.i:
        return subject
    while above.dep == "appos" and page.tokens[above.head].pos in _NOUNS:
        above = page.tokens[above.head]
    if subject.tag != "WP" or _human(page, above):
        return above
    higher = (t for t in page.parse.ancestors(above) if t.i < above.i and t.pos in _NOUNS)
    return next((t for t in higher if _human(page, t)), above)


def _human(page: Page, noun: Token) -> bool:
    name = page.name_of.get(noun.i)
    return name.kind == "person" if name else noun.lemma.casefold() in PERSON | UNNAMED_NOUNS


def inverted_subject(page: Page, verb: Token) -> Found | None:
    """The noun right behind a verb that follows a comma or a closing mark: "…, warned Ada Roe"."""
    before = page.tokens[verb.i - 1] if verb.i else None
    if (
        before is None
        or verb.lemma in UNINVERTED
        or before.sentence != verb.sentence
        or (before.text != "," and page.free(before.i))
    ):
        return None
    for child in page.parse.children(verb):
        if child.i > verb.i and child.pos in _SPEAKERS and child.dep in _BEHIND:
            return child.i, verb.i, page.parse.edges(child)[1] + 1
    return _behind(page, verb) if verb.lemma in SAYING and verb.dep in ("ROOT", "parataxis", "ccomp") else None


def _behind(page: Page, verb: Token) -> Found | None:
    """The noun phrase between a verb of saying and the next comma, where the grammar gives it to another verb."""
    for token in page.tokens[verb.i + 1 : verb.i + _PHRASE]:
        if token.pos not in ("DET", "ADJ", "NOUN", "PROPN") and token.text not in ("'s", "’s"):
            return None
        after = page.tokens[token.i + 1 : token.i + 2]
        if token.pos in ("NOUN", "PROPN") and after and after[0].text in (",", "."):
            return token.i, verb.i, token.i + 1
    return None


def linear_subject(page: Page, verb: Token) -> Found | None:
    """The noun phrase before a verb, back to the comma of its clause; a name between commas takes its title along."""
    start, end = page.sentence(verb.i).first, verb.i
    while end > start + 1 and page.tokens[end - 1].pos in ("AUX", "ADV") and page.tokens[end - 1].head == verb.i:
        end -= 1
    commas = [i for i in range(end - 1, max(start, end - _BACK) - 1, -1) if page.tokens[i].text == ","]
    edges = [end, *commas, start - 1]
    parts = [(low + 1, high) for high, low in pairwise(edges) if high - low > 1]
    parts = [p for p in parts if not _aside(page, *p)]
    if not commas or not page.free(commas[0]) or not parts:
        return None
    nearest = _phrase(page, *parts[0])
    if nearest is None or commas[0] < end - 1 or len(parts) < 2:
        return nearest
    title = _phrase(page, *parts[1])
    name = page.name_of.get(parts[1][0])
    if name and name.kind == "person" and (name.first, name.last) == parts[1] and parts[0][0] not in page.name_of:
        return name.last - 1, name.first, end
    named = parts[0][1] - 1 in page.name_of
    return (nearest[0], title[1], end) if title and named and parts[1][0] > start else nearest


def _aside(page: Page, first: int, last: int) -> bool:
    """An age or a relative clause between commas."""
    return all(t.pos == "NUM" for t in page.tokens[first:last]) or page.tokens[first].tag in ("WP", "WDT", "WP$")


def _phrase(page: Page, first: int, last: int) -> Found | None:
    """A stretch as a noun phrase without a finite verb; its head is the last noun before any preposition."""
    tokens = page.tokens[first:last]
    if (
        not tokens
        or any(t.tag in FINITE for t in tokens)
        or tokens[0].pos not in ("DET", "NOUN", "PROPN", "PRON", "ADJ")
    ):
        return None
    before = next((n for n, t in enumerate(tokens) if t.pos == "ADP"), len(tokens))
    nouns = [t for t in tokens[:before] if t.pos in _NOUNS]
    return (nouns[-1].i, first, last) if nouns else None


def behind_relative(page: Page, own: Token, verb: Token) -> int | None:
    """The noun before "who" where the last word of its clause was taken for the subject: "an aide who met him said"."""
    if own.tag != "PRP" or own.i != verb.i - 1:
        return None
    for token in reversed(page.tokens[max(page.sentence(verb.i).first + 1, own.i - _SO_FAR) : own.i]):
        if token.pos in ("PUNCT", "CCONJ") or not page.free(token.i):
            return None
        if token.tag == "WP":
            told = any(t.tag in FINITE for t in page.tokens[token.i + 1 : own.i])
            return token.i - 1 if told and page.tokens[token.i - 1].pos in ("NOUN", "PROPN") else None
    return None


def opening(page: Page, first: int) -> int:
    """Where the noun phrase before a verb begins, right behind a comma: the parse may leave its title out."""
    start = page.sentence(first).first
    low = first
    while low > start and first - low < _SO_FAR and page.tokens[low - 1].pos in _PARTS and page.free(low - 1):
        low -= 1
    return low if low > start and page.tokens[low - 1].text == "," and page.free(low - 1) else first


def phrase_start(page: Page, subject: Token) -> int:
    """Where the subject's words begin, without what the parse adds from before a comma ("clean, Roe said")."""
    low = page.parse.edges(subject)[0]
    if low == page.sentence(low).first or page.tokens[low - 1].pos in ("PUNCT", "SCONJ", "CCONJ"):
        return low
    comma = next((t.i for t in reversed(page.tokens[low : subject.i]) if t.text == ","), None)
    return low if comma is None else comma + 1


def behind_clause(page: Page, subject: Token, verb: Token) -> Token | None:
    """The speaker behind a clause whose last noun was taken for the subject: "it left port, its owner, Roe, said"."""
    if subject.i > verb.i or subject.i in page.name_of or subject.lemma.casefold() in PERSON:
        return None
    first = page.parse.edges(subject)[0]
    before = page.tokens[page.sentence(verb.i).first : first]
    if not before or before[-1].pos in ("PUNCT", "CCONJ", "SCONJ") or not any(t.tag in FINITE for t in before):
        return None
    comma = page.tokens[subject.i + 1]
    beside = (c for c in page.parse.children(subject) if c.dep == "appos" and c.i > comma.i)
    person = next((c for c in beside if c.i in page.name_of or c.lemma.casefold() in PERSON), None)
    return person if comma.text == "," and page.free(comma.i) else None


def cut_off(page: Page, subject: Token, verb: Token) -> bool:
    """Whether another finite verb stands between the two, so that the grammar can't be right."""
    if subject.i > verb.i:
        return False
    after = page.parse.edges(subject)[1] + 1
    return any(t.tag in ("VBD", "VBZ", "VBP", "MD") and t.head != verb.i for t in page.tokens[after : verb.i])
