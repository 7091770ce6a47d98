"""Goes in: the grammar of a sentence. Comes out: its clauses, each with the tokens that are its own and their span."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.language.en.events import DEPICTING
from dateline.language.en.reporting import REPORTING
from dateline.model.parse import Parse, Sentence, Token

_CLAUSES = frozenset({"ROOT", "ccomp", "conj", "advcl", "relcl", "acl", "parataxis", "pcomp", "dep"})
_LOOSE = frozenset({"acl", "advcl", "pcomp", "dep"})
# "After winning the vote" tells of the vote; "focused on winning it" does not.
_TELLING_PREPOSITIONS = frozenset({"after", "before", "since", "until", "upon", "despite", "besides"})
_EDGES = frozenset({"punct", "cc", "mark", "preconj"})
_OPENERS = frozenset("\"“”'‘’«»()[]–—-…,;:.!?•·*")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"), ("‘", "’"))
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its head word, the tokens that belong to no clause below it, and the code points they span.

    `upper` is the head of the clause above it, or None; `speech` says that it only introduces what somebody said.
    """

    head: Token
    own: tuple[Token, ...]
    start: int
    end: int
    upper: Token | None
    speech: bool


def find_clauses(parse: Parse, sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence in text order, by their head words."""
    words = parse.words(sentence)
    heads = {t.i for t in words if _heads_clause(parse, t)}
    owner = _owners(parse, words, heads)
    below: dict[int, list[Token]] = {}
    for token in words:
        below.setdefault(owner[token.i], []).append(token)
    clauses = []
    for head in sorted(heads):
        token = parse.tokens[head]
        own = _trimmed(parse, token, below.get(head, []))
        if own:
            upper = parse.tokens[owner[token.head]] if token.head != token.i else None
            end = _with_relative(parse, own[-1])
            clauses.append(Clause(token, own, own[0].start, end, upper, _only_speech(parse, token, heads)))
    return tuple(clauses)


def _with_relative(parse: Parse, last: Token) -> int:
    """Where the clause ends with the relative clause that its last noun needs: “a reward to anyone | who finds it”."""
    if last.pos not in ("NOUN", "PRON") or last.i + 1 >= len(parse.tokens):
        return last.end
    following = parse.tokens[last.i + 1]
    for child in parse.children(last):
        if child.dep == "relcl" and following.pos != "PUNCT":
            inside = parse.subtree(child)
            if inside[0].i == following.i:
                return inside[-1].end
    return last.end


def subject_of(parse: Parse, head: Token) -> Token | None:
    """The head word of the clause's subject; a coordinated or participial clause borrows the one above it."""
    for _ in range(8):
        found = next((c for c in parse.children(head) if c.dep in _SUBJECTS and c.dep != "expl"), None)
        if found is not None:
            return _named_by_relative(parse, head, found)
        if (noun := _noun_before(parse, head)) is not None:
            return noun
        if head.dep == "acl":
            return parse.tokens[head.head]
        if head.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep") or head.head == head.i:
            return None
        head = parse.tokens[head.head]
    return None


def _noun_before(parse: Parse, head: Token) -> Token | None:
    """“After a long call, held on Friday”: a passive participle right behind a thing tells of it."""
    if head.dep not in ("advcl", "acl") or head.tag != "VBN" or head.lemma in DEPICTING:
        return None
    comma, noun = parse.tokens[head.i - 1], parse.tokens[head.i - 2]
    follows = head.i > 1 and comma.text == "," and noun.pos == "NOUN" and parse.tokens[head.head].i < noun.i
    return noun if follows else None


def _named_by_relative(parse: Parse, head: Token, subject: Token) -> Token:
    if head.dep == "relcl" and subject.tag in ("WP", "WDT"):
        return parse.tokens[head.head]
    return subject


def _heads_clause(parse: Parse, token: Token) -> bool:
    if token.dep == "ROOT" or token.head == token.i:
        return token.pos not in ("PUNCT", "SPACE", "SYM", "X") and not _commands(parse, token)
    if token.pos not in ("VERB", "AUX") or token.dep not in _CLAUSES or _compares(parse, token):
        return False
    if token.dep == "conj":
        return _conjunct_clause(parse, token) and not _ordered(parse, token)
    if token.dep in _LOOSE:
        return not _is_purpose(parse, token) and _has_words(parse, token)
    return token.dep != "relcl" or not _is_purpose(parse, token)


def _compares(parse: Parse, token: Token) -> bool:
    """“One more than reported the day before”: a bare participle behind “than” only says what is compared with."""
    return token.tag == "VBN" and token.i > 0 and parse.tokens[token.i - 1].text.casefold() == "than"


def _commands(parse: Parse, token: Token) -> bool:
    """“Stir in the flour”: a bare verb without a subject tells the reader what to do and states nothing."""
    below = parse.children(token)
    if token.tag not in ("VB", "VBP") or any(c.dep in _SUBJECTS or c.dep in ("aux", "auxpass") for c in below):
        return False
    return token.tag == "VB" or all(c.pos in ("PUNCT", "ADV", "INTJ", "CCONJ", "SPACE") or c.i > token.i for c in below)


def _ordered(parse: Parse, token: Token) -> bool:
    """A verb joined to a command is one too, unless it brings a subject of its own."""
    first = _first_conjunct(parse, token)
    return _commands(parse, first) and first.tag == token.tag and not _has_subject(parse, token)


def _has_subject(parse: Parse, token: Token) -> bool:
    return any(c.dep in _SUBJECTS for c in parse.children(token))


def _first_conjunct(parse: Parse, token: Token) -> Token:
    while token.dep == "conj" and token.head != token.i:
        token = parse.tokens[token.head]
    return token


def _has_words(parse: Parse, token: Token) -> bool:
    below = parse.children(token)
    return 1 + len(below) + sum(len(parse.children(c)) for c in below) >= _SHORT


def _is_purpose(parse: Parse, token: Token) -> bool:
    """“An agreement to lay a cable”, “won by beating them”: the clause above is told with it, not beside it."""
    if any(c.dep == "aux" and c.tag == "TO" for c in parse.children(token)):
        return True
    return token.dep == "pcomp" and parse.tokens[token.head].lemma.casefold() not in _TELLING_PREPOSITIONS


def _conjunct_clause(parse: Parse, token: Token) -> bool:
    """A coordinated verb is a clause when it brings words of its own and what it is joined to is one too."""
    first = _first_conjunct(parse, token)
    if first.dep == "xcomp" or (first.dep in _LOOSE and _is_purpose(parse, first)) or first.pos not in ("VERB", "AUX"):
        return first.pos in ("VERB", "AUX") and _has_subject(parse, token)
    return any(c.dep not in ("cc", "punct", "aux", "auxpass") for c in parse.children(token))


def _owners(parse: Parse, words: Sequence[Token], heads: set[int]) -> dict[int, int]:
    """The nearest clause head at or above each token; each step up is walked once."""
    owner: dict[int, int] = {}
    for token in words:
        path = []
        at = token
        while at.i not in owner and at.i not in heads and at.head != at.i:
            path.append(at.i)
            at = parse.tokens[at.head]
        found = owner.get(at.i, at.i)
        for i in (*path, at.i):
            owner[i] = found
    return owner


def _trimmed(parse: Parse, head: Token, own: list[Token]) -> tuple[Token, ...]:
    """The clause's tokens without marks and joining words at its edges; a bracket or quotation mark keeps its half."""
    first, last = 0, len(own)
    while first < last and _is_edge(own[first], head):
        first += 1
    while last > first and (_is_edge(own[last - 1], head) or _dangles(parse, own[last - 1], own)):
        last -= 1
    last = _before_speech(parse, own, first, last)
    kept = own[first:last]
    for opening, closing in _PAIRS:
        inside = sum(t.text == opening for t in kept) - sum(t.text == closing for t in kept)
        if inside > 0 and last < len(own) and own[last].text == closing:
            kept, last = [*kept, own[last]], last + 1
    return tuple(kept)


def _before_speech(parse: Parse, own: list[Token], first: int, last: int) -> int:
    """Without “with the mayor saying” at the end: it only introduces what stands in another clause."""
    if last <= first or own[last - 1].tag != "VBG" or own[last - 1].lemma not in REPORTING:
        return last
    begins = own[last - 1]
    if begins.dep == "pcomp":
        begins = parse.tokens[begins.head]
    if begins.dep not in ("prep", "advcl"):
        return last
    end = next((n for n in range(first, last) if own[n].i >= begins.i), last)
    while end > first and own[end - 1].pos == "PUNCT":
        end -= 1
    return end if end > first else last


def _is_edge(token: Token, head: Token) -> bool:
    if token.i == head.i:
        return False
    return token.pos == "PUNCT" or token.text in _OPENERS or (token.dep in _EDGES and token.head == head.i)


def _dangles(parse: Parse, token: Token, own: list[Token]) -> bool:
    """A joining word or preposition at the end, whose other side is a clause of its own."""
    if token.dep == "cc" or token.pos in ("CCONJ", "SCONJ"):
        return True
    return token.dep == "prep" and any(c.dep == "pcomp" and c not in own for c in parse.children(token))


def _only_speech(parse: Parse, token: Token, heads: set[int]) -> bool:
    """A verb of saying whose content is another clause, below it or around it."""
    if token.lemma not in REPORTING:
        return False
    below = parse.children(token)
    if any(c.dep == "ccomp" and c.i in heads for c in below):
        return True
    if any(c.dep == "parataxis" and c.i in heads and c.lemma not in REPORTING for c in below):
        return True
    return token.dep in ("parataxis", "advcl") and not any(c.dep in ("dobj", "attr") for c in below)
