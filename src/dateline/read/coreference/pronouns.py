"""Goes in: a pronoun in its sentence. Comes out: its person, number and gender, and whether it stands for anything."""

from __future__ import annotations

from dateline.language.words import words
from dateline.model.parse import Parse, Token

PRONOUNS: dict[str, tuple[int, bool, str | None]] = {
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), (1, False, None)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), (1, True, None)),
    **dict.fromkeys(("you", "your", "yours", "yourself", "yourselves"), (2, False, None)),
    **dict.fromkeys(("he", "him", "his", "himself"), (3, False, "male")),
    **dict.fromkeys(("she", "her", "hers", "herself"), (3, False, "female")),
    **dict.fromkeys(("it", "its", "itself"), (3, False, "neuter")),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), (3, True, None)),
}
"""Person, whether plural, and gender of each personal pronoun."""

DEMONSTRATIVE: dict[str, tuple[int, bool, str | None]] = {
    **dict.fromkeys(("this", "that"), (3, False, "neuter")),
    **dict.fromkeys(("these", "those"), (3, True, None)),
}
"""The same of words that point, where they stand for a thing by themselves: "this is what we asked for"."""

CLIPPED: dict[str, tuple[int, bool, str | None]] = {
    **dict.fromkeys(("'s", "’s"), (1, True, None)),
    **dict.fromkeys(("'em", "’em"), (3, True, None)),
}
"""What is left of a pronoun in "let's go" and "tell 'em"; as any other word they are none."""

STANDING = PRONOUNS | DEMONSTRATIVE | CLIPPED
"""All of them."""

REFLEXIVE = words("myself yourself himself herself itself ourselves yourselves themselves")
POSSESSIVE = words("my your his her its our their")
ARGUMENTS = words("nsubj nsubjpass dobj pobj dative attr")
RAISING = words("seem appear happen turn emerge follow matter transpire")
WEATHER = words("rain snow hail sleet drizzle thunder freeze")


def is_clipped(token: Token) -> bool:
    """Whether a token is what is left of a pronoun: the "'s" of "let's", not that of "she's" or "the town's"."""
    return token.tag == "PRP" and token.text.casefold() in CLIPPED


def points_alone(parse: Parse, token: Token) -> bool:
    """Whether a "this" or "that" stands by itself for a thing: not before a noun or a clause, nor in "those who"."""
    if token.text.casefold() not in DEMONSTRATIVE or token.tag != "DT" or token.dep not in ARGUMENTS:
        return False
    return not any(c.i > token.i for c in parse.children(token))


def is_expletive(parse: Parse, token: Token) -> bool:
    """Whether an "it" stands for nothing: "it is likely that", "it was he who", "it rained"."""
    if token.text.casefold() != "it":
        return False
    if token.dep == "expl":
        return True
    if token.dep not in {"nsubj", "nsubjpass"}:
        return False
    verb = parse.tokens[token.head]
    if verb.pos == "ADJ" and verb.dep in {"ccomp", "xcomp"}:  # "found it hard to leave"
        return any(c.i > verb.i and c.dep in {"ccomp", "xcomp", "advcl"} for c in parse.children(verb))
    if verb.lemma in WEATHER:
        return True
    below = parse.children(verb)
    clauses = {c.dep for c in below if c.i > verb.i}
    if verb.lemma in RAISING:
        return bool(clauses & {"ccomp", "xcomp", "advcl", "oprd"})
    if token.dep == "nsubjpass":
        return bool(clauses & {"ccomp", "xcomp"} and any(c.dep == "ccomp" for c in below))
    if verb.lemma != "be":
        return verb.lemma == "take" and bool(clauses & {"xcomp", "advcl"})
    return _extraposed(parse, below, clauses, verb)


def _tells(parse: Parse, clause: Token) -> bool:
    """Whether a clause under a noun is what the noun is about: "our duty to stay", "our belief that it helps"."""
    return clause.dep == "acl" and any(c.dep == "mark" or c.text == "to" for c in parse.children(clause))


def _extraposed(parse: Parse, below: tuple[Token, ...], clauses: set[str], verb: Token) -> bool:
    """Whether the sense of "it is ..." comes in a clause after it, or it only tells the time."""
    for child in below:
        if child.i < verb.i:
            continue
        under = {c.dep for c in parse.children(child)}
        if child.dep == "acomp" and (clauses | under) & {"ccomp", "xcomp", "advcl"}:
            return True
        if child.dep == "attr" and (under & {"relcl"} or clauses & {"ccomp", "xcomp", "advcl"}):
            return True
        if child.dep == "attr" and any(_tells(parse, c) for c in parse.children(child)):
            return any(c.dep == "poss" for c in parse.children(child))
        if child.dep == "attr" and child.ent in {"TIME", "DATE"}:
            return True
    return False
