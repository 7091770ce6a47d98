"""Goes in: two statements. Comes out: how much alike they are, and what speaks for it in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from dateline.language.en.synonyms import WEAK_SENSES
from dateline.relate.stated import Stated

# Measured on bench/dev; measure again when the features change.
_SENSE, _ENTITY = 1.3, 0.8
_SAME_ROLES, _SAME_DAY, _OTHER_DAY, _SAME_NUMBER, _SAME_EVENT, _NO_EVENT = 0.08, 0.06, -0.25, 0.12, 0.1, -0.08
_UNSEEN = 40


@dataclass(frozen=True, slots=True)
class Weights:
    """How telling each feature is in this story, and each statement's length in these weights."""

    weight: dict[str, float]
    length: tuple[float, ...]


def weigh(statements: Sequence[Stated]) -> Weights:
    """Rare features tell more: the logarithm of how few statements of the story have them.

    A small story is held against `_UNSEEN` statements that have none of its words, or all of them would be common.
    """
    count = Counter(f for s in statements for f in s.features)
    total = len(statements) + _UNSEEN
    weight = {f: _scale(f) * log(total / (n + 1)) / log(total) for f, n in count.items()}
    return Weights(weight, tuple(sqrt(sum(weight[f] ** 2 for f in s.features)) or 1.0 for s in statements))


def _scale(feature: str) -> float:
    if feature.startswith("s:"):
        return _SENSE * (0.4 if feature[2:] in WEAK_SENSES else 1.0)
    return _ENTITY if feature.startswith("e:") else 1.0


def likeness(statements: Sequence[Stated], weights: Weights, i: int, j: int) -> tuple[float, tuple[str, ...]]:
    """Between 0 and about 1.5, with the reasons in words."""
    a, b = statements[i], statements[j]
    shared = a.features & b.features
    score = sum(weights.weight[f] ** 2 for f in shared) / (weights.length[i] * weights.length[j])
    why = []
    words = sorted(f[2:] for f in shared if f.startswith("w:"))
    if words:
        why.append("same words: " + ", ".join(words[:5]))
    events = sorted((a.kinds & b.kinds) - WEAK_SENSES)
    if events:
        score += _SAME_EVENT
        why.append("same kind of event: " + ", ".join(events[:3]))
    elif a.kinds and b.kinds:
        score += _NO_EVENT
    if (a.agents & b.agents and a.patients & b.patients) or (a.agents & b.patients and a.patients & b.agents):
        score += _SAME_ROLES
        why.append("same participants")
    if a.days and b.days:
        same = a.days[0] <= b.days[1] and b.days[0] <= a.days[1]
        score += _SAME_DAY if same else _OTHER_DAY
        if same:
            why.append("same time")
    if {n for n in a.numbers & b.numbers if n > 2}:
        score += _SAME_NUMBER
        why.append("same number")
    return score, tuple(why)
