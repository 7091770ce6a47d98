"""Goes in: a day that dates a noun, in its grammar. Comes out: whether that happening is over or still to come.

A noun has no tense, but what stands before it may tell: who is "in custody after a stabbing on Sunday" was not stabbing
next Sunday, and who meets "ahead of Monday's summit" meets before it.
"""

from __future__ import annotations

from dateline.language.en.times import AFTERWARDS, APPOINTED, FORECASTS, MADE, REPORTING, RESUMING
from dateline.model.parse import Parse, Token
from dateline.read.times.setting import Direction

_NOUNS = frozenset({"NOUN", "PROPN"})
_OF_A_NOUN = frozenset({"poss", "compound", "nmod"})
# Before what is appointed these look ahead; "ahead of" does before anything.
_TOWARDS = frozenset({"before", "for", "out of"})
# Before what is appointed, in the present: one stands "in Saturday's vote", or is barred "from" it.
_TAKING_PART = frozenset({"at", "from", "in", "into"})
Why = tuple[Direction, str]


def happening(parse: Parse, token: Token) -> Token | None:
    """The noun that a day dates: "Sunday's crash", "a crash on Sunday", wherever the grammar hangs the preposition."""
    over = parse.tokens[token.head]
    if token.dep in _OF_A_NOUN:
        return over if over.i != token.i and over.pos in _NOUNS | {"ADJ"} else None
    if over.text.casefold() != "on" or over.i == 0:
        return None
    beside = parse.tokens[over.i - 1]
    return beside if beside.pos in _NOUNS and beside.sentence == token.sentence else None


def governed_by(parse: Parse, noun: Token) -> str:
    """The preposition before a noun; "ahead of" and "out of" are each one."""
    over = parse.tokens[noun.head]
    low = over.text.casefold()
    if noun.dep != "pobj" or over.i == noun.i:
        return ""
    if low == "of" and parse.tokens[over.head].text.casefold() in {"ahead", "out"} and over.head == over.i - 1:
        return f"{parse.tokens[over.head].text.casefold()} of"
    return low


def to_come(parse: Parse, token: Token, preposition: str, verb: Token | None) -> Why | None:
    """Where the words before a happening say that it lies ahead, whatever the tense of the verb over it."""
    over = parse.tokens[token.head]
    beside = parse.tokens[over.i - 1] if over.i else over
    if preposition == "for" and beside.text.casefold() in FORECASTS:
        return "future", f'what a {beside.text} is "for" lies ahead'
    if preposition == "in" and beside.lemma.casefold() in MADE and beside.sentence == token.sentence:
        return "past", f'a {beside.text} "in" a month was made then'
    noun = happening(parse, token)
    if noun is None or (verb is not None and any(t.text.casefold() == "had" for t in parse.children(verb))):
        return None
    before = governed_by(parse, noun)
    appointed = noun.lemma.casefold() in APPOINTED
    if before == "ahead of" or (before in _TOWARDS and appointed and token.dep in _OF_A_NOUN):
        return "future", f'"{before}" a happening looks ahead to it'
    if appointed and token.dep in _OF_A_NOUN and noun.dep in {"nsubj", "nsubjpass"} and _is_now(parse, verb):
        return "future", f'what "is" said of a {noun.text} is said before it'
    told = verb is not None and verb.tag in {"VBZ", "VBP"} and verb.lemma.casefold() not in REPORTING
    if appointed and token.dep in _OF_A_NOUN and before in _TAKING_PART and told and verb is not None:
        return "future", f'"{verb.text}" "{before}" a {noun.text} is said before it'
    return None


def _is_now(parse: Parse, verb: Token | None) -> bool:
    """Whether a clause is told by "is" or "are"."""
    return verb is not None and any(t.text.casefold() in {"is", "are"} for t in (verb, *parse.children(verb)))


def behind(parse: Parse, token: Token, verb: Token) -> Why | None:
    """Behind "after", in the present: it is over, unless something begins again then ("opens after the break")."""
    noun = happening(parse, token)
    before = governed_by(parse, noun) if noun else ""
    if before not in AFTERWARDS:
        return None
    if verb.lemma.casefold() in RESUMING:
        return "future", f'"{verb.text}" "{before}" a happening is a plan'
    return "past", f'"{before}" a happening, in the present, looks back'
