"""Goes in: one mention of a name in its sentence. Comes out: what speaks for it being a person, a body or a place."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE, KINSHIP
from dateline.language.en.names import (
    COMPANY_MATTERS,
    GENERATIONS,
    HUMAN_PATIENTS,
    HUMAN_VERBS,
    OPENING_PARTICLES,
    PARTICLES,
    PLACE_MATTERS,
    PLACE_PREPOSITIONS,
    TEAM_VERBS,
)
from dateline.language.en.nominals import AUTHORITY, BODY, COMPANY, PERSON, PERSON_ENDINGS, PLACE
from dateline.language.en.organizations import (
    CLUB_FRONTS,
    EVENT_HEADS,
    HEADS,
    PLACE_FRONTS,
    PLACE_HEADS,
    SEATS,
    SUFFIXES,
)
from dateline.language.en.reporting import DECLARING
from dateline.language.en.titles import HEADS_OF_BODIES, TITLES
from dateline.language.gazetteer import is_country, is_region, places_named
from dateline.model.parse import Parse, Token
from dateline.model.reading import EntityKind
from dateline.read.names.titled import Name

Evidence = Iterator[tuple[EntityKind, float]]

GROUPS = BODY - AUTHORITY

# Weights of evidence, set on the training part of CoNLL-2003 (kinds after correction); measure again when the
# language model changes.
TITLE = 8.0
FORM = 5.0
COUNTRY = 4.0
CITY = 1.8
APPOSITION = 3.0
AGE = 4.0
GIVEN = 3.0
SPEECH = 0.6
WHERE = 1.8
SPEAKS_OF_SELF = 2.0
OWN = 0.8
MATTER = 1.5
PLURAL_VERB = 1.5
SCORE = 1.5
LARGE_CITY = 50_000


def evidence(parse: Parse, name: Name) -> Evidence:
    """What speaks for each kind at one mention, and how loudly; the language model's own view apart."""
    tokens = parse.tokens[name.core : name.last]
    if name.title is not None:
        yield "person", TITLE
    yield from _form(tokens)
    if not name.found and 1 < len(tokens) <= 3 and all(t.text[:1].isupper() and t.text[1:].islower() for t in tokens):
        yield "person", SPEECH
    yield from _beside(parse, name)
    yield from _above(parse, name)
    yield from _matter(parse, name)
    yield from _behind(parse, name)


def speech_chain(parse: Parse, names: tuple[Name, ...]) -> Iterator[tuple[Name, EntityKind, float]]:
    """What "he added" and "it said" tell of the one who spoke last, within two sentences."""
    by_head = {name.last - 1: name for name in names}
    persons = [name.core for name in names if name.kind == "person"]
    spoke: Name | None = None
    for token in parse.tokens:
        verb = parse.tokens[token.head]
        if token.dep != "nsubj" or not (verb.lemma in DECLARING or (verb.dep == "ROOT" and token.i in by_head)):
            continue
        low = token.text.casefold()
        if low in {"he", "she", "it"}:
            near = spoke is not None and token.sentence - parse.tokens[spoke.core].sentence <= 2
            if spoke is not None and near and bisect(persons, token.i) == bisect(persons, spoke.core):
                yield spoke, "organization" if low == "it" else "person", SPEAKS_OF_SELF * 0.75
        else:
            spoke = by_head.get(token.i)


def _form(tokens: tuple[Token, ...]) -> Evidence:
    """What the words of the name itself say: "... Bank", "Mount ...", a common given name, a city of the gazetteer."""
    words = tuple(t.text for t in tokens)
    yield from _of_person(words)
    yield from _form_of(words, tokens[-1].tag == "NNPS")


def _of_person(words: tuple[str, ...]) -> Evidence:
    """What only the names of persons have: particles, "Jr.", the second syllable of a given name."""
    if len(words) < 2:
        return
    inner = words[1:-1]
    if words[-1].casefold().rstrip(".") in GENERATIONS:
        yield "person", FORM
    elif any(a == "-" and b.islower() and b not in PARTICLES for a, b in pairwise(words)):
        yield "person", GIVEN
    elif any(w in OPENING_PARTICLES for w in inner):
        yield "person", GIVEN / 2


@cache
def _listed(words: tuple[str, ...]) -> tuple[tuple[EntityKind, float], ...]:
    whole = " ".join(words).replace(" - ", "-")
    if whole.casefold() in SEATS:
        return (("organization", TITLE),)
    if is_country(whole):
        return (("place", COUNTRY),)
    if is_region(whole):
        return (("place", COUNTRY / 2),)
    places = places_named(whole)
    if places and (len(words) > 1 or places[0].kind == "state" or places[0].population >= LARGE_CITY):
        return (("place", CITY * len(words)),)
    return ()


def _form_of(words: tuple[str, ...], plural: bool) -> Evidence:
    yield from _listed(words)
    first, last = words[0].casefold().rstrip("."), words[-1].casefold().rstrip(".")
    if len(words) == 1:
        if plural or (words[0].isupper() and 2 <= len(words[0].replace(".", "")) <= 5):
            yield "organization", MATTER / 2
        return
    inner = {w.casefold() for w in words}
    if (
        "&" in inner
        or first in CLUB_FRONTS
        or last in SUFFIXES
        or last in HEADS
        or (inner & {"of", "for"} and inner & HEADS)
    ):
        yield "organization", FORM
    elif last in EVENT_HEADS:
        yield "other", FORM / 2
    elif last in PLACE_HEADS or first in PLACE_FRONTS:
        yield "place", FORM / 2
    elif first in GIVEN_MALE or first in GIVEN_FEMALE:
        yield "person", GIVEN
    elif len(first) == 1 and words[0][:1].isupper():
        yield "person", GIVEN / 2
    elif _listed(words[:1]) and len(words) == 2:
        yield "organization", MATTER
    if plural:
        yield "organization", MATTER


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for a human being."""
    return word in PERSON or word in TITLES or word in KINSHIP or word.endswith(PERSON_ENDINGS)


def noun_kind(token: Token) -> EntityKind | None:
    """The kind of thing that a common noun stands for, or None."""
    word = token.lemma.casefold()
    if token.tag not in {"NN", "NNP"}:
        return None
    if is_person_noun(word) and word not in COMPANY:
        return "person"
    if word in BODY:
        return "organization"
    return "place" if word in PLACE else None


def described_kind(parse: Parse, noun: Token) -> EntityKind | None:
    """What kind of thing an apposition is said of: in "the treasurer of the club, ..." the person."""
    above = parse.tokens[noun.head]
    if noun.dep == "pobj" and above.text == "of":
        bearer = noun_kind(parse.tokens[above.head])
        if bearer == "person":
            return bearer
    return noun_kind(noun)


def _beside(parse: Parse, name: Name) -> Evidence:
    """What stands beside the name: an age, a description, a clause with "who", a country in parentheses."""
    head = parse.tokens[name.last - 1]
    for child in parse.children(head):
        if child.dep == "appos" and parse.tokens[child.i - 1].text == "(":
            continue
        if child.dep == "appos" and child.tag == "CD" and child.text.isdigit() and int(child.text) < 110:
            yield "person", AGE
        elif child.dep == "appos":
            kind = noun_kind(child)
            if kind:
                yield kind, APPOSITION
        elif child.dep == "relcl" and any(w.text.casefold() == "who" for w in parse.children(child)):
            yield "person", AGE / 2
        elif child.dep == "compound" and child.tag == "NN" and child.i < name.core:
            kind = noun_kind(child)
            if kind:
                yield kind, APPOSITION if kind == "person" or child.i == name.first - 1 else APPOSITION / 2
    after = parse.tokens[name.last : name.last + 3]
    if len(after) == 3 and after[0].text == "(" and after[2].text == ")" and name.last - name.core > 1:
        if is_country(after[1].text):
            yield "person", GIVEN / 2
        elif after[1].text.isupper() and after[1].text.isalpha() and len(after[1].text) > 1:
            yield "organization", GIVEN


def _above(parse: Parse, name: Name) -> Evidence:
    """What the word that governs the name says: a verb, a preposition of place, a noun it stands beside."""
    head = parse.tokens[name.last - 1]
    above = parse.tokens[head.head]
    if head.dep in {"nsubj", "nsubjpass"}:
        if above.lemma in DECLARING:
            yield "person", SPEECH
            yield "organization", SPEECH / 2
            yield from _speaks_of_self(parse, above)
        if above.lemma in HUMAN_VERBS:
            yield "person", MATTER
        yield from _goes_on(parse, above)
        yield from _own(parse, above)
        yield from _said_to_be(parse, above)
        if _plural_verb(parse, head, above):
            yield "organization", PLURAL_VERB
        if above.lemma in TEAM_VERBS:
            yield "organization", SPEECH
    elif head.dep == "pobj" and above.text.casefold() in PLACE_PREPOSITIONS and above.tag == "IN":
        yield "place", WHERE
        if head.dep == "nsubjpass" and above.lemma in HUMAN_PATIENTS:
            yield "person", MATTER
        yield from _of_speaker(parse, above)
    elif head.dep == "appos" and parse.tokens[name.first - 1].text != "(":
        kind = described_kind(parse, above)
        if kind:
            yield kind, APPOSITION
    elif head.dep == "oprd":
        yield from _called(parse, above)
    elif head.dep == "dobj" and above.lemma in HUMAN_PATIENTS:
        yield "person", MATTER


def _said_to_be(parse: Parse, verb: Token) -> Evidence:
    """What a predicate says: "... is the country's largest lender"."""
    if verb.lemma == "be":
        for child in parse.children(verb):
            kind = noun_kind(child) if child.dep == "attr" else None
            if kind:
                yield kind, APPOSITION


def _speaks_of_self(parse: Parse, verb: Token) -> Evidence:
    """What a pronoun says that opens the words reported: "He would stay, ... said", "It would appeal, ..."."""
    for clause in parse.children(verb):
        if clause.dep != "ccomp" or clause.i > verb.i:
            continue
        for word in parse.children(clause):
            if word.dep in {"nsubj", "nsubjpass"}:
                if word.text.casefold() in {"he", "she"}:
                    yield "person", SPEAKS_OF_SELF
                elif word.text.casefold() == "it":
                    yield "organization", SPEAKS_OF_SELF


def _of_speaker(parse: Parse, verb: Token) -> Evidence:
    """What the speaker's possessive says of who the words are about: "... has won, his coach said"."""
    above = parse.tokens[verb.head]
    if verb.dep == "ccomp" and above.i > verb.i:
        for subject in parse.children(above):
            if subject.dep == "nsubj" and any(w.text.casefold() in {"his", "her"} for w in parse.children(subject)):
                yield "person", MATTER


def _called(parse: Parse, verb: Token) -> Evidence:
    """What bears the name: "a group calling itself ...", "a man named ..."."""
    selves = {w.text.casefold() for w in parse.children(verb) if w.dep == "dobj"}
    kind = noun_kind(parse.tokens[verb.head]) if verb.dep == "acl" else None
    if kind is not None:
        yield kind, APPOSITION
    elif selves & {"itself", "themselves"}:
        yield "organization", APPOSITION
    elif selves & {"himself", "herself"}:
        yield "person", APPOSITION


def _goes_on(parse: Parse, verb: Token) -> Evidence:
    """What a pronoun says that takes the sentence on: "... agreed, but he took no questions"."""
    for clause in parse.children(verb):
        if clause.dep in {"conj", "advcl"} and clause.i > verb.i:
            for word in parse.children(clause):
                if word.dep == "nsubj" and word.text.casefold() in {"he", "she"}:
                    yield "person", MATTER


def _own(parse: Parse, verb: Token) -> Evidence:
    """What a possessive in the same clause says: "... lost his seat", "... cut its forecast"."""
    for phrase in parse.children(verb):
        if phrase.i < verb.i or phrase.dep not in {"dobj", "prep"}:
            continue
        below = parse.children(phrase)
        for word in (*below, *(w for p in below for w in parse.children(p))):
            if word.dep == "poss" and word.text.casefold() in {"his", "her"}:
                yield "person", OWN
            elif word.dep == "poss" and word.text.casefold() == "its":
                yield "organization", OWN / 2


def _plural_verb(parse: Parse, head: Token, verb: Token) -> bool:
    """Whether a single name has a plural verb, as teams and companies do in British reports."""
    children = parse.children(verb)
    finite = next((c for c in children if c.dep in {"aux", "auxpass"}), verb)
    if finite.tag != "VBP" and finite.text.casefold() != "were":
        return False
    joined = any(c.dep in {"conj", "cc"} for c in parse.children(head)) or head.tag == "NNPS"
    return not joined and verb.i > head.i and finite.text.casefold() not in {"'s", "’s"}


def _behind(parse: Parse, name: Name) -> Evidence:
    """What the next word says where the grammar goes past it: "Ferrox spokesman Ama Lund", "Ferrox 3 1 2"."""
    after = parse.tokens[name.last : name.last + 2]
    if len(after) < 2 or after[0].sentence != parse.tokens[name.core].sentence:
        return
    if after[0].text in HEADS_OF_BODIES and after[1].text[:1].isupper() and after[1].tag in {"NNP", "NNPS"}:
        yield "organization", MATTER
    if name.last - name.core < 3 and after[0].tag == "CD" and after[0].text.isdigit() and _is_table(parse, name):
        yield "organization", SCORE


def _is_table(parse: Parse, name: Name) -> bool:
    """Whether a name stands in a line of figures: at its head, or behind another's."""
    token = parse.tokens[name.first]
    opens = name.first == 0 or parse.tokens[name.first - 1].sentence != token.sentence
    before = parse.tokens[name.first - 1] if name.first else token
    return (opens or before.text.isdigit()) and not any(
        t.tag[:2] == "VB" for t in parse.tokens[name.last : name.last + 6] if t.sentence == token.sentence
    )


def _matter(parse: Parse, name: Name) -> Evidence:
    """What the name owns or stands before: "... shares", "...'s chairman", "the mayor of ..."."""
    head = parse.tokens[name.last - 1]
    above = parse.tokens[head.head]
    noun = above.lemma.casefold()
    if head.dep == "compound" and above.i >= name.last and above.tag in {"NN", "NNS"}:
        if noun in PLACE_MATTERS and noun not in HEADS_OF_BODIES:
            yield "place", MATTER
        elif above.i > name.last:
            return
        elif noun in HEADS_OF_BODIES or noun in COMPANY_MATTERS or noun in GROUPS:
            yield "organization", MATTER
        elif is_person_noun(noun):
            yield "organization", MATTER / 2
    elif head.dep == "poss" or (head.dep == "pobj" and above.text == "of"):
        owned = noun if head.dep == "poss" else parse.tokens[above.head].lemma.casefold()
        if owned in PLACE_MATTERS:
            yield "place", MATTER
        elif owned in COMPANY_MATTERS:
            yield "organization", MATTER
