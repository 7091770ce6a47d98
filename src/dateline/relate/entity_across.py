"""Goes in: two entities of different stories, with their company. Comes out: why they are the same, or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from dateline.model.record import Entity
from dateline.relate.entity_clusters import name_words, role_of
from dateline.relate.entity_merging import same_role
from dateline.relate.entity_names import one_in_other_spelling, persons_differ, plain

NEAREST = 200  # entities of one key that each is held against
COMPANY = 2  # names of others that two stories must share before a person's name alone is trusted


def merge_across(stories: Mapping[str, Sequence[Entity]]) -> tuple[tuple[Entity, ...], ...]:
    """All entities of all stories, those that are one together, each group and the whole in order of their ids.

    `stories` gives each story's entities by its id. The order of stories and entities never matters: two entities are
    together where a chain of sure pairs joins them.
    """
    company = {story: frozenset(n for e in held for n in (e.name, *e.names)) for story, held in stories.items()}
    placed = sorted(((e, story) for story, held in stories.items() for e in held), key=lambda p: (p[0].id, p[1]))
    keyed: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, (entity, _) in enumerate(placed):
        for key in _keys(entity):
            keyed[key].append(i)
    parent = list(range(len(placed)))
    for near in keyed.values():
        for at, i in enumerate(near):
            for k in near[max(0, at - NEAREST) : at]:
                (a, of_a), (b, of_b) = placed[k], placed[i]
                if of_a != of_b and same_entity_across(a, b, company[of_a], company[of_b]):
                    low, high = sorted((_root(parent, i), _root(parent, k)))
                    parent[high] = low
    groups: dict[int, list[Entity]] = defaultdict(list)
    for i, (entity, _) in enumerate(placed):
        groups[_root(parent, i)].append(entity)
    return tuple(tuple(groups[root]) for root in sorted(groups))


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        i = parent[i]
    return i


def _keys(entity: Entity) -> list[tuple[str, str]]:
    """What entities that could be one have in common: a person's surname, another's names."""
    words = name_words(entity.name)
    if entity.kind == "person":
        whole = len(words) > 1 and len(words[0]) > 1
        return [("person", plain(words[-1]))] if whole else []
    return sorted({(entity.kind, n) for n in (entity.name, *entity.names)})


def same_entity_across(a: Entity, b: Entity, company_a: Collection[str], company_b: Collection[str]) -> str | None:
    """Why two entities of different stories are one, in words, or None where that is not sure.

    `company_a` and `company_b` are the names of the other entities of their stories. Two people in unrelated stories
    may bear one full name, so a person needs a common office or common company; a body or place needs its full name.
    """
    if a.kind != b.kind:
        return None
    if a.link is not None and b.link is not None:
        return "both are the same place of the gazetteer" if a.link == b.link else None
    if a.kind == "person":
        return _same_person(a, b, company_a, company_b)
    shared = sorted({n for n in a.names if len(name_words(n)) > 1} & set(b.names), key=lambda n: (-len(n), n))
    if shared:
        return f"both are called {shared[0]}"
    others = _shared(company_a, company_b, a, b)
    if a.name == b.name and len(others) >= COMPANY:
        return f"both are called {a.name}, and both stories name {others[0]} and {others[1]}"
    return None


def _same_person(a: Entity, b: Entity, company_a: Collection[str], company_b: Collection[str]) -> str | None:
    one, other = name_words(a.name), name_words(b.name)
    if len(one) < 2 or len(other) < 2:
        return None
    if one != other and (persons_differ(one, other) or not one_in_other_spelling(one, other)):
        return None
    offices = [(r.role, s.role) for r in a.roles for s in b.roles if same_role(role_of(r.role), role_of(s.role))]
    if offices:
        return f"both are called {a.name} and are {offices[0][0]}"
    others = _shared(company_a, company_b, a, b)
    if len(others) >= COMPANY:
        return f"both are called {a.name}, and both stories name {others[0]} and {others[1]}"
    return None


def _shared(company_a: Collection[str], company_b: Collection[str], a: Entity, b: Entity) -> list[str]:
    """The names both stories have, the two entities' own apart."""
    return sorted((set(company_a) & set(company_b)) - set(a.names) - set(b.names) - {a.name, b.name})
