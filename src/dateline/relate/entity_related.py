"""Goes in: groups of clusters under construction. Comes out: "her father", "his successor" joined to whom that is.

Only what has no name is joined, to one who has: no two named persons become one by what they are to others. Where two
fit, the description stays open.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from dateline.language.en.relations import inverse_of
from dateline.relate.entity_groups import Groups
from dateline.relate.entity_names import persons_differ
from dateline.relate.entity_ties import Placed

ROUNDS = 4  # "her father's predecessor": each may settle whose the next one is

Facts = Mapping[tuple[int, str], list[tuple[int, str]]]


def related_persons(groups: Groups) -> None:
    """ "Her father" in a report that never names him is whom the story's reports tell to be her father."""
    for _ in range(ROUNDS if groups.ties else 0):
        facts = _facts(groups)
        joined = [_join(groups, placed, facts) for placed in groups.ties]
        if not any(joined):
            return


def _facts(groups: Groups) -> Facts:
    """For each group and relation who stands so to it, and which of two of a kind that is."""
    facts: dict[tuple[int, str], list[tuple[int, str]]] = defaultdict(list)
    for placed in groups.ties:
        one, owner, tie = groups.root(placed.one), groups.root(placed.owner), placed.tie
        if one == owner:
            continue
        facts[owner, tie.relation].append((one, tie.age))
        inverse = inverse_of(tie.relation)
        if inverse is not None:
            facts[one, inverse].append((owner, ""))
    return facts


def _join(groups: Groups, placed: Placed, facts: Facts) -> bool:
    """Join what has no name to the only one whom the facts make the one described."""
    tie, owner = placed.tie, groups.root(placed.owner)
    if tie.open or groups.of(placed.one).names or groups.root(placed.one) == owner:
        return False
    told = [k for k, age in facts.get((owner, tie.relation), ()) if {age, tie.age} != {"elder", "younger"}]
    fits = _fitting(groups, placed, told)
    best = _best_told(groups, told, fits)
    return best is not None and groups.merge(best, placed.one)


def _best_told(groups: Groups, told: Sequence[int], fits: set[int]) -> int | None:
    """The only one who fits; of several whose names could be one person's, who is told so most often."""
    if len(fits) > 1:
        names = [words for k in fits for words in groups.of(k).names]
        if any(persons_differ(one, other) for one, other in combinations(names, 2)):
            return None
    heard = Counter(groups.root(k) for k in told)
    return min(fits, key=lambda k: (-heard[k], k), default=None)


def _fitting(groups: Groups, placed: Placed, options: Iterable[int]) -> set[int]:
    """Those with a name, of the gender that the noun tells, who are not the possessor."""
    not_he = {groups.root(placed.owner), groups.root(placed.one)}
    found = {groups.root(k) for k in options} - not_he
    gender = placed.tie.gender
    return {k for k in found if groups.of(k).names and (gender is None or groups.of(k).genders <= {gender})}
