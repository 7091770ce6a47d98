"""Goes in: the entities of one story. Comes out: for each the marks by which it is surely known in another story.

Two entities of different stories are one where they share a mark. A mark is made of a name and of what goes with it, so
entities are never compared in pairs: the work grows with their number, and no order can matter.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import combinations, product
from typing import NamedTuple

from dateline.language.agencies import AGENCIES
from dateline.language.en.careers import AFTER, BEFORE
from dateline.language.en.nominals import BODY, INSTITUTIONS
from dateline.language.en.titles import DISTINGUISHING
from dateline.language.gazetteer import is_country, is_region
from dateline.model.record import Entity, Role
from dateline.relate.entity_clusters import Words, name_words, role_of
from dateline.relate.entity_names import plain
from dateline.relate.entity_seats import Ground, Seat, ground_of, seat_of

COMPANIONS = 12  # of a story's names, so many are held to be its company: the most mentioned

Key = tuple[str | Seat, ...]
Forms = Mapping[Words, str]
Mark = tuple[Key, str]
"""What two entities must share, and in words why they are one then."""

_CARRIERS = frozenset(n.casefold() for name, others in AGENCIES.items() for n in (name, *others))


class _Companion(NamedTuple):
    """One of those a story is known by, under all names."""

    is_person: bool
    forms: Forms


def bare_keys(entity: Entity) -> frozenset[tuple[str, ...]]:
    """The names alone: entities of several stories that share none of these can't share a mark."""
    if entity.kind == "person":
        return frozenset(_person_keys(entity))
    link = dict(entity.link or ())
    named = {(entity.kind, *name_words(name)) for name in (entity.name, *entity.names)}
    return frozenset({("place", link["geonames"])} if "geonames" in link else named)


def marks_of_story(
    entities: Sequence[Entity], wanted: Container[tuple[str, ...]] | None = None
) -> tuple[tuple[Mark, ...], ...]:
    """The marks of each of a story's entities, in their order; an entity that nothing tells for sure has none.

    A place of the gazetteer is known by its id; a body by a name of several words, an institution ("the Supreme Court")
    only in its country or with two others whom both stories name; a person by the full name with an office of one place
    or with two such others, one a person, for two people of one name may live. A single name always needs such company.
    Only entities with a name that is `wanted`, as `bare_keys` gives it, are looked at where that is given.
    """
    company = _company([e for e in entities if wanted is None or any(key in wanted for key in bare_keys(e))])
    ground = ground_of(entities)
    return tuple(
        _marks(entity, company, ground) if wanted is None or any(key in wanted for key in bare_keys(entity)) else ()
        for entity in entities
    )


def _marks(entity: Entity, company: Sequence[_Companion], ground: Ground) -> tuple[Mark, ...]:
    link = dict(entity.link or ())
    if "geonames" in link:
        return ((("place", link["geonames"]), "both are the same place of the gazetteer"),)
    if entity.kind == "person":
        keys = sorted(_person_keys(entity))
        return tuple(m for k in keys for m in (*_by_office(entity, k, ground), *_by_company(entity, k, company)))
    marks: list[Mark] = []
    for name in sorted({entity.name, *entity.names}):
        words = name_words(name)
        key = (entity.kind, *words)
        if len(words) < 2:
            marks += _by_company(entity, key, company) if name == entity.name else ()
        elif not is_institution(words):
            marks.append((key, f"both are called {name}"))
            continue
        if ground.country is not None:
            why = f"both are called {name}, in stories of one country ({ground.country})"
            marks.append(((*key, "in", ground.country), why))
        marks += _by_company(entity, key, company)
    return tuple(marks)


def _person_keys(entity: Entity) -> set[Words]:
    """The keys of all full names of a person: one report may have put a word before the name, or spell it otherwise."""
    return {key for name in (entity.name, *entity.names) if (key := person_key(name)) is not None}


def person_key(name: str) -> Words | None:
    """A full name in a form that all its spellings share; None where the given name or the surname is not known."""
    words = name_words(name)
    if len(words) < 2 or len(words[0]) < 2 or len(words[-1]) < 2:
        return None
    first, last = plain(words[0]), plain(words[-1])
    return ("person", first, last) if first and last else None


def is_institution(words: Words) -> bool:
    """Whether many countries have a body of that name: "supreme court", "ministry of finance"."""
    return any(w in INSTITUTIONS or w in BODY for w in words)


def _by_office(entity: Entity, key: Words, ground: Ground) -> list[Mark]:
    """The marks of a person's offices; a role that names its place tells of one that does not."""
    offices: dict[Words, list[Role]] = {}
    for role in sorted(entity.roles):
        if office := _office(role):
            offices.setdefault(office, []).append(role)
    marks: list[Mark] = []
    for office, roles in offices.items():
        seats = {role: seat_of(role.role, office[-1], ground) for role in roles}
        plain = seat_of("", office[-1], ground)
        said = [role for role in roles if seats[role] != plain] or roles[-1:]
        for role in said:
            marks.append(((*key, "is", *office, seats[role]), f"both are called {entity.name} and are {role.role}"))
    return marks


def _office(role: Role) -> Words:
    """An office by its noun and what makes another office of it: a deputy minister is no minister."""
    words = role_of(role.role)
    if words and words[-1] in BEFORE | AFTER:
        return ()
    return (*sorted(set(words[:-1]) & DISTINGUISHING), words[-1]) if words else ()


def _by_company(entity: Entity, key: Words, company: Sequence[_Companion]) -> list[Mark]:
    """The marks of each two others; no two names of one of them, and none that the entity has itself.

    Somebody is known by no company without people: a rower lives in the banker's town, and the bank pays for her boat.
    """
    own = _forms(entity).keys()
    pairs = (
        sorted(pair)
        for a, b in combinations([other for other in company if own.isdisjoint(other.forms)], 2)
        if a.forms.keys().isdisjoint(b.forms) and (a.is_person or b.is_person or entity.kind != "person")
        for pair in product(a.forms.items(), b.forms.items())
    )
    return [
        (
            (*key, "with", *one, "and", *other),
            f"both are called {entity.name}, and both stories name {first} and {second}",
        )
        for (one, first), (other, second) in pairs
    ]


def _forms(entity: Entity) -> Forms:
    """The names by which company is known: what an entity is called, and what other names of several words it has."""
    names = (entity.name, *sorted(n for n in entity.names if len(name_words(n)) > 1 and n != entity.name))
    found: dict[Words, str] = {}
    for name in names:
        key = person_key(name) if entity.kind == "person" else ("", *map(plain, name_words(name)))
        if key is not None and len(key) > 1:
            found.setdefault(key[1:], name)
    return found


def _company(entities: Sequence[Entity]) -> tuple[_Companion, ...]:
    """Those a story is known by: no countries, for many stories name them, nor those who carry the news."""
    telling = (e for e in entities if e.kind != "other" and _is_telling(e))
    ordered = sorted(telling, key=lambda e: (-len(e.mentions), e.name, e.id))
    return tuple(_Companion(entity.kind == "person", _forms(entity)) for entity in ordered[:COMPANIONS])


def _is_telling(entity: Entity) -> bool:
    if entity.kind == "person":
        return person_key(entity.name) is not None
    names = {name.casefold() for name in (entity.name, *entity.names)}
    return not (names & _CARRIERS or any(is_country(n) or is_region(n) for n in names))
