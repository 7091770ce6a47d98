"""Goes in: the statements of a story. Comes out: groups of those that state the same thing, with the reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dateline.language.en.events import COMMENTING, COURSES
from dateline.language.meaning import neighbours
from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Copy
from dateline.relate.agreement import agree, agreeing, compatible
from dateline.relate.likeness import Weights, likeness, other_day, reasons, weigh
from dateline.relate.stated import Stated, shelve

# Chosen on bench/dev and four later stories together; measure again when the likeness changes. Lower joins more and is
# less often right.
_JOIN = 0.2
_ALONE = 0.16
_TWICE = 0.36
_RARE, _COMMON_SHARE, _COMMON, _NEIGHBOURS = 12, 8, 24, 6
_SAMPLE = 8
_COPIED, _SAME_QUOTATION = 0.5, 0.6
_COPIED_WORDS = 0.4
_SURE, _SMALL = 0.4, 2


@dataclass(slots=True)
class _Pairs:
    """Likeness of pairs, worked out once."""

    statements: Sequence[Stated]
    weights: Weights
    boost: dict[tuple[int, int], tuple[float, str]]
    known: dict[tuple[int, int], float] = field(default_factory=dict)

    def score(self, i: int, j: int) -> float:
        pair = (i, j) if i < j else (j, i)
        if pair not in self.known:
            found = likeness(self.statements[i], self.statements[j], self.weights)
            self.known[pair] = found + self.boost.get(pair, (0.0, ""))[0]
        return self.known[pair]

    def agree(self, i: int, j: int) -> bool:
        """Whether they say the same; a copy of a passage and a wording of a quotation do, unless one contradicts."""
        a, b = self.statements[i], self.statements[j]
        boosted = ((i, j) if i < j else (j, i)) in self.boost
        return compatible(a, b) if boosted else agree(a, b, self.score(i, j))

    def why(self, i: int, j: int) -> tuple[str, ...]:
        pair = (i, j) if i < j else (j, i)
        more = self.boost.get(pair)
        return (*((more[1],) if more else ()), *reasons(self.statements[i], self.statements[j], self.weights))


@dataclass(frozen=True, slots=True)
class Group:
    """Places of statements about the same thing, and what joined them; `parts` those of them that agree."""

    members: tuple[int, ...]
    why: tuple[str, ...]
    parts: tuple[tuple[int, ...], ...]


def align(statements: Sequence[Stated], quotations: Sequence[Quotation], copies: Sequence[Copy]) -> tuple[Group, ...]:
    """Join the likest statements first, as long as the groups stay alike on average."""
    pairs = _Pairs(statements, weigh(statements), _boosts(statements, quotations, copies))
    edges = sorted(
        ((-pairs.score(i, j), i, j) for i, j in _candidates(statements, pairs) if _may_join(statements, i, j)),
    )
    group_of = list(range(len(statements)))
    members: dict[int, list[int]] = {i: [i] for i in group_of}
    why: dict[int, list[str]] = {i: [] for i in group_of}
    for negative, i, j in edges:
        if -negative < _JOIN:
            break
        a, b = group_of[i], group_of[j]
        if a == b or not _alike(pairs, members[a], members[b]):
            continue
        why[a] += [*why[b], *pairs.why(i, j)]
        members[a] += members.pop(b)
        for k in members[a]:
            group_of[k] = a
    agreed: dict[int, list[tuple[int, int]]] = {}
    for _, i, j in edges:
        if group_of[i] == group_of[j] and pairs.agree(i, j):
            agreed.setdefault(group_of[i], []).append((i, j))
    return tuple(
        Group(tuple(sorted(m)), tuple(dict.fromkeys(why[g])), agreeing(m, agreed.get(g, ())))
        for g, m in sorted(members.items())
    )


def _alike(pairs: _Pairs, a: Sequence[int], b: Sequence[int]) -> bool:
    """Whether two groups are alike on average; a few of each stand for a large one."""
    sentences = {(s.report, s.sentence) for s in (pairs.statements[i].statement for i in a)}
    if any((s.report, s.sentence) in sentences for s in (pairs.statements[j].statement for j in b)):
        return False
    some = [(i, j) for i in a[:_SAMPLE] for j in b[:_SAMPLE]]
    if not all(_may_join(pairs.statements, i, j) and _restates(pairs, i, j) for i, j in some):
        return False
    return sum(pairs.score(i, j) for i, j in some) / len(some) >= _ALONE


def _restates(pairs: _Pairs, i: int, j: int) -> bool:
    """A report seldom tells a thing twice: another clause of it is mostly the next thing."""
    same = pairs.statements[i].statement.report == pairs.statements[j].statement.report
    return not same or pairs.score(i, j) >= _TWICE


def _may_join(statements: Sequence[Stated], i: int, j: int) -> bool:
    """Two clauses of one sentence state two things, a remark on an event is not the event, one step of a course of
    events is not another, and what was called off one day may happen on another."""
    a, b = statements[i].statement, statements[j].statement
    if a.report == b.report and a.sentence == b.sentence:
        return False
    if a.predicate != b.predicate and (a.predicate in COMMENTING or b.predicate in COMMENTING):
        return False
    if _other_steps(statements[i].main, statements[j].main):
        return False
    return {a.modality, b.modality} != {"cancelled", "happened"} or not other_day(statements[i], statements[j])


def _other_steps(a: frozenset[str], b: frozenset[str]) -> bool:
    """To arrive, to meet and to leave are three happenings, whoever did it and wherever."""
    if not a or not b or a & b:
        return False
    return any(a & set(course) and b & set(course) for course in COURSES)


def _candidates(statements: Sequence[Stated], pairs: _Pairs) -> Iterator[tuple[int, int]]:
    """Pairs that share a feature which is not common in the story, and those of copied passages.

    In a story of very many reports everything is common: there each clause is held against the next few that have it.
    """
    having: dict[str, list[int]] = {}
    for place, stated in enumerate(statements):
        for feature in (
            *sorted(stated.words),
            *sorted(f"e {e}" for e in stated.entities),
            *sorted(f"k {k}" for k, strength in stated.kinds.items() if strength >= _SURE),
            *sorted(f"n {value:g} {unit}" for value, unit in stated.numbers if value > _SMALL),
        ):
            having.setdefault(feature, []).append(place)
    limit = min(max(_RARE, len(statements) // _COMMON_SHARE), _COMMON)
    found = Counter(pairs.boost.keys())
    found.update(neighbours([s.meaning for s in statements]))
    for places in having.values():
        if len(places) <= limit:
            found.update((i, j) for at, i in enumerate(places) for j in places[at + 1 :])
        elif len(places) > _COMMON:
            found.update((i, j) for at, i in enumerate(places) for j in places[at + 1 : at + 1 + _NEIGHBOURS])
    yield from sorted(found)


def _boosts(
    statements: Sequence[Stated], quotations: Sequence[Quotation], copies: Sequence[Copy]
) -> dict[tuple[int, int], tuple[float, str]]:
    """Pairs that stand at the same place of copied text, or in two wordings of one quotation."""
    shelf = shelve(statements)
    ends = [(c.source, c.to, _COPIED, f"copied ({c.kind})") for c in copies]
    spoken = {q.id: q for q in quotations}
    ends += [
        (spoken[q.variant_of], q, _SAME_QUOTATION, "wordings of one quotation")
        for q in quotations
        if q.variant_of in spoken and q.variant_of is not None
    ]
    found = {}
    for source, to, boost, why in ends:
        here = [i for i in shelf.near(source) if _half_in(statements[i], source)]
        there = [j for j in shelf.near(to) if _half_in(statements[j], to)]
        for i, j in _best_pairs(statements, here, there):
            found[(i, j) if i < j else (j, i)] = boost, why
    return found


def _half_in(stated: Stated, passage: Passage) -> bool:
    own = stated.statement
    shared = min(own.end, passage.end) - max(own.start, passage.start)
    return 2 * shared >= own.end - own.start


def _best_pairs(statements: Sequence[Stated], here: Sequence[int], there: Sequence[int]) -> list[tuple[int, int]]:
    """Pair the clauses of two copies of one passage by their words; a lone clause on each side is a pair."""
    if len(here) == len(there) == 1:
        return [(here[0], there[0])]
    ranked = sorted((-_same_words(statements[i], statements[j]), i, j) for i in here for j in there)
    pairs: list[tuple[int, int]] = []
    for negative, i, j in ranked:
        if -negative >= _COPIED_WORDS and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return pairs


def _same_words(a: Stated, b: Stated) -> float:
    x, y = set(a.statement.lemmas), set(b.statement.lemmas)
    return 2 * len(x & y) / (len(x) + len(y)) if x or y else 0.0
