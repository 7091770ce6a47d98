"""Goes in: a clause. Comes out: what it lacks to be read as a sentence by itself."""

from __future__ import annotations

from dateline.model.parse import Parse, Token
from dateline.model.reading import Tense
from dateline.read.clauses import Clause, subject_of

_RELATIVES = frozenset({"WP", "WDT", "WRB"})
_JOINING = frozenset({"mark", "advmod", "cc"})
_PLURAL = frozenset({"NNS", "NNPS"})
_PRESENT = frozenset({"VBZ", "VBP"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def telling_from(parse: Parse, clause: Clause) -> int:
    """Where the clause begins to tell: after a relative or joining word at its head (“who”, “where”, “when”)."""
    first = clause.own[0]
    joins = first.dep in _JOINING and first.head == clause.head.i
    if len(clause.own) > 1 and (first.tag in _RELATIVES or (joins and first.pos == "SCONJ")):
        return clause.own[1].start
    return clause.start


def lead_of(parse: Parse, clause: Clause) -> str:
    """The form of “be” that a participle lacks after its subject: “[The call was] held on Friday”, or ""."""
    head = clause.head
    if head.tag not in ("VBG", "VBN") or any(c.dep in ("aux", "auxpass") for c in parse.children(head)):
        return ""
    if head.dep not in ("acl", "advcl", "pcomp"):
        return ""
    subject = subject_of(parse, head)
    if subject is None:
        return ""
    below = parse.children(subject)
    many = subject.tag in _PLURAL or any(c.dep == "conj" for c in below) or subject.lemma in ("they", "we", "two")
    now = _governing_tense(parse, head) in _PRESENT
    return ("are" if many else "is") if now else ("were" if many else "was")


def _governing_tense(parse: Parse, head: Token) -> str:
    for upper in parse.ancestors(head):
        for token in (upper, *parse.children(upper)):
            if token.tag in _FINITE and (token is upper or token.dep in ("aux", "auxpass")):
                return token.tag
    return ""


def tense_of(parse: Parse, head: Token) -> Tense:
    """The tense of the clause's finite verb; a joined verb without one of its own has that of the first."""
    while True:
        helpers = [c for c in parse.children(head) if c.dep in ("aux", "auxpass")]
        tags = {t.tag for t in (head, *helpers)}
        if "VBD" in tags:
            return "past"
        if tags & _PRESENT:
            return "perfect" if any(t.lemma == "have" and t.tag in _PRESENT for t in helpers) else "present"
        if "MD" in tags:
            return "present"
        if head.dep != "conj" or head.head == head.i:
            return "participle" if head.tag in ("VBG", "VBN") else "none"
        head = parse.tokens[head.head]


def is_relative(head: Token) -> bool:
    """“Who became premier in May”, “known for her stance”: a clause on a noun of the sentence, not what it tells."""
    return head.dep in ("relcl", "acl")
