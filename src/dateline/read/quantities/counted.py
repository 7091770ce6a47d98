"""Goes in: the words of a number in their grammar. Comes out: what it counts or measures, and what is said of that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.language.en.numbers import DESIGNATORS, NUMBER_SIGNS
from dateline.language.en.units import LEVEL_VERBS, MEASURING_VERBS, RECKONING_VERBS
from dateline.model.parse import Parse, Token

_NUMBER_DEPS = frozenset(
    {"nummod", "quantmod", "compound", "nmod", "amod", "npadvmod", "poss", "det", "predet", "advmod"}
)
_OBJECTS = frozenset({"dobj", "attr", "oprd", "acomp", "npadvmod", "dative", "advmod", "dep", "ccomp", "advcl"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PARTITIVES = frozenset(
    {"number", "total", "sum", "group", "team", "set", "majority", "minority", "maximum", "minimum"}
)
_VERBAL = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_KEPT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_CLAUSE = frozenset({"ccomp", "advcl", "parataxis", "relcl", "conj"})
SIGN = "#"
_MOST_WORDS = 16
_MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number is of, the lemmas of its clause (the governing verb first), and where its noun phrase ends.

    `measured` is what the counted noun itself measures: in “a fee of 300 zarks”, the fee.
    """

    of_what: str | None
    about: tuple[str, ...]
    name_before: str | None
    noun_end: int | None
    measured: str | None


def find_counted(parse: Parse, tokens: Sequence[Token]) -> Counted:
    """What the number made of these tokens counts; its unit's tokens are among them."""
    if not tokens:
        return Counted(None, (), None, None, None)
    inside = {t.i for t in tokens}
    anchor = _anchor(parse, tokens, inside)
    noun, verb = _thing(parse, anchor, inside)
    verb = _participle(parse, tokens[-1], anchor) or verb
    own = noun.i if noun else -1
    of_what = _named(parse, noun, inside) if noun else None
    if noun is None and verb is not None and verb.lemma in MEASURING_VERBS:
        of_what = MEASURING_VERBS[verb.lemma]
    about = tuple(_about(parse, noun or anchor, verb, inside | {own}))
    end = noun.end if noun and _counts(anchor, noun) else None
    over = _thing(parse, noun, inside | {own})[0] if noun and end else None
    return Counted(of_what, about, _name_before(parse, tokens, noun), end, over.lemma.casefold() if over else None)


def _anchor(parse: Parse, tokens: Sequence[Token], inside: set[int]) -> Token:
    """The word of the number that hangs on a word outside it, brackets and appositions climbed."""
    anchor = next((t for t in tokens if t.head not in inside or t.head == t.i), tokens[-1])
    for _ in range(_MOST_STEPS):
        if anchor.dep not in ("appos", "parataxis") or anchor.head == anchor.i:
            break
        above = parse.tokens[anchor.head]
        if above.pos not in ("NUM", "SYM") and not _has_number(parse, above):
            break
        anchor = above
    return anchor


def _has_number(parse: Parse, token: Token) -> bool:
    return any(c.dep == "nummod" for c in parse.children(token))


def _counts(anchor: Token, noun: Token) -> bool:
    return anchor.head == noun.i and noun.i > anchor.i and anchor.dep in _NUMBER_DEPS


def _thing(parse: Parse, anchor: Token, inside: set[int]) -> tuple[Token | None, Token | None]:
    """The noun that is counted or measured, and the verb over the number."""
    above = parse.tokens[anchor.head]
    verb = _verb_over(parse, anchor)
    of = next((c for c in parse.children(anchor) if c.dep == "prep" and c.lemma == "of" and c.i not in inside), None)
    if anchor.i == above.i:
        return (anchor if anchor.pos in _NOUNS and anchor.i not in inside else _object_of(parse, of)), verb
    if above.pos in _NOUNS and above.i not in inside and anchor.dep in _NUMBER_DEPS:
        return above, verb
    if of is not None:
        return _object_of(parse, of), verb
    if anchor.dep == "pobj":
        return _through_preposition(parse, above, verb), verb
    if anchor.dep in _OBJECTS and above.pos in _VERBAL:
        return _subject_level(parse, above), verb
    if anchor.dep == "npadvmod" and above.pos in ("ADJ", "ADV"):
        return _subject_level(parse, verb) if verb else None, verb
    if anchor.dep in ("appos", "conj") and above.pos in _NOUNS and above.i not in inside:
        return above, verb
    return None, verb


def _participle(parse: Parse, last: Token, anchor: Token) -> Token | None:
    """What befell those of a bare second number: “two were hurt and 600 driven from their homes”."""
    if anchor.i != last.i or last.i + 1 >= len(parse.tokens):
        return None
    after = parse.tokens[last.i + 1]
    follows = after.sentence == last.sentence and after.tag == "VBN" and after.pos == "VERB"
    return after if follows and anchor.dep not in _NUMBER_DEPS else None


def _object_of(parse: Parse, preposition: Token | None) -> Token | None:
    if preposition is None:
        return None
    return next((c for c in parse.children(preposition) if c.dep == "pobj" and c.pos in _NOUNS), None)


def _through_preposition(parse: Parse, preposition: Token, verb: Token | None) -> Token | None:
    """“a toll of 11”, “a fine at 5m”: the noun before; “rose to 11”: the subject of the level."""
    over = parse.tokens[preposition.head]
    if over.pos in _NOUNS and over.lemma not in _PARTITIVES:
        return over
    if over.pos in _NOUNS and verb is not None:
        return _subject_level(parse, verb)
    if over.pos == "ADP" and over.head != over.i:
        over = parse.tokens[over.head]
    if over.pos not in _VERBAL:
        return None
    thing = next((c for c in parse.children(over) if c.dep == "dobj" and c.pos in _NOUNS), None)
    return thing if thing is not None and over.lemma in LEVEL_VERBS else _subject_level(parse, over)


def _subject_level(parse: Parse, verb: Token) -> Token | None:
    """The subject, where the verb tells its level (“the toll stood at 11”) and not what it did to the number."""
    if verb.lemma not in LEVEL_VERBS:
        return None
    for _ in range(_MOST_STEPS):
        subject = next((c for c in parse.children(verb) if c.dep in _SUBJECTS), None)
        if subject is not None:
            reckoner = subject.dep == "nsubj" and verb.lemma in RECKONING_VERBS
            return subject if subject.pos in _NOUNS and not reckoner else None
        if verb.dep in ("acl", "relcl"):
            noun = parse.tokens[verb.head]
            return noun if noun.pos in _NOUNS else None
        if verb.dep not in ("xcomp", "conj", "advcl") or verb.head == verb.i:
            return None
        verb = parse.tokens[verb.head]
    return None


def _verb_over(parse: Parse, token: Token) -> Token | None:
    """The nearest verb above."""
    for steps, above in enumerate(parse.ancestors(token)):
        if above.pos in _VERBAL:
            return above
        if steps > _MOST_STEPS:
            break
    return None


def _named(parse: Parse, noun: Token, inside: set[int]) -> str:
    """The noun's lemma with the nouns before it that make it one word (“death toll”)."""
    before = [c.lemma for c in parse.children(noun) if c.dep == "compound" and c.i not in inside and c.pos == "NOUN"]
    return " ".join((*before[-2:], noun.lemma)).casefold()


def _about(parse: Parse, noun: Token, verb: Token | None, without: set[int]) -> Iterator[str]:
    """Lemmas of the clause: the verb, what hangs on the noun, then the rest without clauses below."""
    seen: set[str] = set()
    words = [verb] if verb else []
    words += _below(parse, noun)
    words += _below(parse, verb) if verb else []
    for token in words:
        lemma = token.lemma.casefold()
        if token.i in without or lemma in seen or (token.pos not in _KEPT and token is not verb):
            continue
        seen.add(lemma)
        yield lemma
        if len(seen) >= _MOST_WORDS:
            return


def _below(parse: Parse, top: Token) -> list[Token]:
    """The words under one, other clauses left out, never more than a sentence's worth."""
    found = [top]
    for one in found:
        found.extend(c for c in parse.children(one) if c.dep not in _CLAUSE or c.pos not in _VERBAL)
        if len(found) > 4 * _MOST_WORDS:
            break
    return sorted(found[1:], key=lambda t: t.i)


def _name_before(parse: Parse, tokens: Sequence[Token], noun: Token | None) -> str | None:
    """The singular noun straight before the number that the number may be a name of (“train 417”)."""
    if tokens[0].i == 0:
        return None
    before = parse.tokens[tokens[0].i - 1]
    if before.sentence != tokens[0].sentence:
        return None
    if before.text == "." and before.i > 0:
        before = parse.tokens[before.i - 1]
    if before.text.casefold() in NUMBER_SIGNS:
        return SIGN
    if noun is not None and noun.i > tokens[-1].i:
        return None
    named = before.tag in ("NN", "NNP") or before.text.casefold() in DESIGNATORS
    return before.text.casefold() if named and before.text[-1:].isalpha() else None
