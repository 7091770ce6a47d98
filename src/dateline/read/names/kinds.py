"""Goes in: the spans of a report's names. Comes out: the same, each name with the kind most evidence speaks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from dateline.language.en.gender import GIVEN_FEMALE, GIVEN_MALE
from dateline.language.en.names import PLACE_PREPOSITIONS
from dateline.language.en.nominals import BODY, PERSON, PERSON_ENDINGS, PLACE
from dateline.language.en.organizations import HEADS, PLACE_FRONTS, PLACE_HEADS, SUFFIXES
from dateline.language.en.reporting import DECLARING
from dateline.language.en.titles import TITLES
from dateline.model.parse import Parse, Token
from dateline.model.reading import EntityKind
from dateline.read.names.spans import Name

Key = tuple[str, ...]
Votes = dict[Key, dict[EntityKind, float]]

# Weights of evidence, set on the training part of CoNLL-2003 (kinds after correction); measure again when the
# language model changes.
MODEL = 1.5
TITLE = 8.0
FORM = 5.0
APPOSITION = 3.0
AGE = 4.0
GIVEN = 3.0
SPEECH = 0.6
WHERE = 1.2
SHARED = 2.5
KINDS: tuple[EntityKind, ...] = ("person", "organization", "place", "other")


def settle_kinds(parse: Parse, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """Give every mention of a name the kind that the report's evidence speaks for."""
    votes = _models_view(parse, names)
    for name in names:
        given = votes[name.key(parse)]
        for kind, weight in _evidence(parse, name):
            given[kind] += weight
    kinds = {key: _best(given) for key, given in votes.items() if len(key) > 1}
    _share(votes, kinds)
    kinds |= {key: _best(given) for key, given in votes.items() if len(key) == 1}
    return tuple(_settled(parse, name, kinds) for name in names)


def _models_view(parse: Parse, names: tuple[Name, ...]) -> Votes:
    """The model's kinds as shares of its votes for a name: however often it errs, it weighs the same."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    for name in names:
        given = votes[name.key(parse)]
        if name.found:
            given[name.kind] += 1
    for given in votes.values():
        total = sum(given.values())
        for kind in given:
            given[kind] *= MODEL / total
    return votes


def _settled(parse: Parse, name: Name, kinds: dict[Key, EntityKind]) -> Name:
    kind = kinds[name.key(parse)]
    if name.title is not None:
        kind = "person"
    return replace(name, kind=kind, gender=name.gender or _given_gender(parse, name, kind))


def _given_gender(parse: Parse, name: Name, kind: EntityKind) -> str | None:
    if kind != "person" or name.last - name.core < 2:
        return None
    given = parse.tokens[name.core].text.casefold()
    male, female = given in GIVEN_MALE, given in GIVEN_FEMALE
    if male == female:
        return None
    return "male" if male else "female"


def _best(given: dict[EntityKind, float]) -> EntityKind:
    return max(KINDS, key=lambda kind: (given.get(kind, 0.0), -KINDS.index(kind))) if given else "other"


def _share(votes: Votes, kinds: dict[Key, EntityKind]) -> None:
    """Let a full name speak for its surname, and a body's or place's full name for its first word."""
    by_last: dict[str, set[EntityKind]] = defaultdict(set)
    by_first: dict[str, set[EntityKind]] = defaultdict(set)
    for key, kind in kinds.items():
        by_last[key[-1]].add(kind)
        by_first[key[0]].add(kind)
    for key, given in votes.items():
        if len(key) != 1:
            continue
        if "person" in by_last[key[0]]:
            given["person"] += SHARED
        if by_first[key[0]] == {"organization"} and len(key[0]) > 3:
            given["organization"] += SHARED / 2


def _evidence(parse: Parse, name: Name) -> Iterator[tuple[EntityKind, float]]:
    """What speaks for a kind at one mention, and how loudly."""
    tokens = parse.tokens[name.core : name.last]
    if name.title is not None:
        yield "person", TITLE
    yield from _form(tokens)
    yield from _company(parse, name)
    yield from _governor(parse, name)


def _form(tokens: tuple[Token, ...]) -> Iterator[tuple[EntityKind, float]]:
    """What the words of the name itself say: "... Bank", "Mount ...", a common given name."""
    first, last = tokens[0].text.casefold().rstrip("."), tokens[-1].text.casefold().rstrip(".")
    if len(tokens) == 1:
        return
    inner = {t.text.casefold() for t in tokens}
    if last in SUFFIXES or last in HEADS or (inner & {"of", "for", "&", "and"} and inner & HEADS):
        yield "organization", FORM
    elif last in PLACE_HEADS or first in PLACE_FRONTS:
        yield "place", FORM / 2
    elif first in GIVEN_MALE or first in GIVEN_FEMALE:
        yield "person", GIVEN
    elif len(first) == 1 and tokens[0].text[:1].isupper():
        yield "person", GIVEN / 2


def is_person_noun(word: str) -> bool:
    """Whether a common noun stands for a human being."""
    return word in PERSON or word in TITLES or word.endswith(PERSON_ENDINGS)


def _noun_kind(token: Token) -> EntityKind | None:
    word = token.lemma.casefold()
    if token.tag not in {"NN", "NNP"}:
        return None
    if is_person_noun(word):
        return "person"
    if word in BODY:
        return "organization"
    return "place" if word in PLACE else None


def _company(parse: Parse, name: Name) -> Iterator[tuple[EntityKind, float]]:
    """What stands beside the name in apposition: an age, a description, a clause with "who"."""
    head = parse.tokens[name.last - 1]
    for child in parse.children(head):
        if child.dep == "appos" and child.tag == "CD" and child.text.isdigit() and int(child.text) < 110:
            yield "person", AGE
        elif child.dep == "appos":
            kind = _noun_kind(child)
            if kind:
                yield kind, APPOSITION
        elif child.dep == "relcl" and any(w.text.casefold() == "who" for w in parse.children(child)):
            yield "person", AGE / 2
        elif child.dep == "compound" and child.tag == "NN" and child.i < name.core:
            kind = _noun_kind(child)
            if kind:
                yield kind, APPOSITION / 2 if kind != "person" else APPOSITION


def _governor(parse: Parse, name: Name) -> Iterator[tuple[EntityKind, float]]:
    """What the word that governs the name says: a verb of saying, a preposition of place, a noun it stands beside."""
    head = parse.tokens[name.last - 1]
    above = parse.tokens[head.head]
    if head.dep == "nsubj" and above.lemma in DECLARING:
        yield "person", SPEECH
        yield "organization", SPEECH / 2
    elif head.dep == "pobj" and above.text.casefold() in PLACE_PREPOSITIONS and above.tag == "IN":
        yield "place", WHERE
    elif head.dep == "appos":
        kind = _noun_kind(above)
        if kind:
            yield kind, APPOSITION
    elif head.dep == "attr" and name.found:
        yield name.kind, MODEL / 2
