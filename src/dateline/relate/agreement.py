"""Goes in: the statements of a fact and the pairs that joined them. Comes out: those that agree, by a stricter bar.

Joining puts clauses about one happening side by side for a reader; to agree they must say the same thing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.language.en.events import COMMENTING, EVENT_CARRIERS, NOMINALS, REPEATED
from dateline.language.en.synonyms import GENERAL_VERBS
from dateline.relate.likeness import other_day, same_day
from dateline.relate.stated import Stated

# A clause is about a kind of event where its main verb stands for that kind and for few others.
_ABOUT = 0.69
_LIKE = 0.5


def agree(a: Stated, b: Stated, likeness: float) -> bool:
    """Whether two clauses state the same: one kind of event, nothing that contradicts, likeness above the bar."""
    if likeness < _LIKE or not compatible(a, b):
        return False
    return _same_event(a, b) and _same_thing(a, b) and _one_occasion(a, b)


def _one_occasion(a: Stated, b: Stated) -> bool:
    """What people say to each other again and again is the same only where both clauses give its day."""
    return not {_verb(a), _verb(b)} & REPEATED or same_day(a, b)


def compatible(a: Stated, b: Stated) -> bool:
    """Whether nothing forbids it: day, place, polarity, and that one lies ahead or was called off."""
    x, y = a.statement, b.statement
    if other_day(a, b) or x.polarity != y.polarity or (a.places and b.places and not a.places & b.places):
        return False
    return x.modality == y.modality or {x.modality, y.modality} == {"happened", "claimed"}


def _same_event(a: Stated, b: Stated) -> bool:
    """One main verb or noun of event in both, or main verbs that both stand for one kind of event."""
    first, second = _verb(a), _verb(b)
    if first == second:
        return first not in GENERAL_VERBS and first not in COMMENTING
    about = [{k for k, strength in s.kinds.items() if strength >= _ABOUT} for s in (a, b)]
    return bool(about[0] & about[1])


def _verb(stated: Stated) -> str:
    predicate = stated.statement.predicate.casefold()
    return NOMINALS.get(predicate, predicate)


def _same_thing(a: Stated, b: Stated) -> bool:
    """Something beside the verb in common: who did it, to whom, a figure or a telling word."""
    verbs = {_verb(a), _verb(b)}
    if (a.told & b.told) - verbs - EVENT_CARRIERS:
        return True
    return bool(a.agents & b.agents or a.patients & b.patients or a.numbers & b.numbers)


def agreeing(members: Sequence[int], pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """The members in parts that agree, each reached from any other of its part by pairs that do."""
    part = {i: i for i in members}
    held = {i: [i] for i in members}
    for i, j in pairs:
        a, b = part[i], part[j]
        if a != b:
            small, large = sorted((a, b), key=lambda p: (len(held[p]), p))
            for k in held[small]:
                part[k] = large
            held[large] += held.pop(small)
    return tuple(sorted(tuple(sorted(p)) for p in held.values()))
