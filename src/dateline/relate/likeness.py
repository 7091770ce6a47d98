"""Goes in: two statements. Comes out: how sure it is that they state the same thing, and why, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from dateline.language.meaning import nearness
from dateline.relate.stated import Stated

FEATURES = (
    "words", "words in the shorter", "names", "kind of event", "agent", "patient", "same day", "other day",
    "same number", "other kind of event", "same report", "kind and name", "kind and day", "other polarity",
    "denied and not", "same topic", "other figure", "rare kind", "kind alone", "two counts", "meaning",
    "both open", "long between", "nothing told alike",
)  # fmt: skip
# Logistic regression on pairs of clauses of bench/dev and of three stories written later, signs held to what the
# features mean; then set by hand where it joined too loosely (kinds, days, figures, what opens a report). Area under
# the curve of the fit on stories left out: .72 to .80 without "meaning" and "both open", .85 to .90 with them; on two
# stories never fitted on .70 and .78. The weights as they stand were not measured so. Measure when a feature changes.
WEIGHTS = (
    0.7, 1.4, 0.5, 1.2, 0.7, 0.0, 1.2, -0.5, 1.7, -1.2, -0.6, 0.1, 0.3, -0.6, -0.4, 0.8, -1.8, 1.2, 0.0, 1.7, 3.5, 0.6,
    -2.5, -1.5,
)  # fmt: skip
BIAS = -4.5
_UNSEEN = 40
_SURE_KIND = 0.5
_OTHER_KIND = 0.42
_THING = 0.5
_FEW = 0.4
_OPENING = 2
_MONTHS = 2


@dataclass(frozen=True, slots=True)
class Weights:
    """How telling each word, name and kind of event is in this story."""

    words: dict[str, float]
    names: dict[str, float]
    kinds: dict[str, float]


def weigh(statements: Sequence[Stated]) -> Weights:
    """Rare features tell more: the logarithm of how few statements of the story have them.

    A small story is held against `_UNSEEN` statements that have none of its words, or all of them would be common.
    """
    total = len(statements) + _UNSEEN
    return Weights(
        _rarity((w for s in statements for w in s.words), total),
        _rarity((e for s in statements for e in s.entities), total),
        _rarity((k for s in statements for k in s.kinds), total),
    )


def _rarity(features: Iterable[str], total: int) -> dict[str, float]:
    return {f: _scale(f) * log(total / (n + 1)) / log(total) for f, n in Counter(features).items()}


def _scale(feature: str) -> float:
    return _THING if feature.startswith("~") else 1.0


def compare(a: Stated, b: Stated, weights: Weights) -> tuple[float, ...]:
    """The features of a pair, each between 0 and 1, in the order of `FEATURES`."""
    words, shorter = _overlap(a.words, b.words, weights.words)
    names, _ = _overlap(a.entities, b.entities, weights.names)
    kind, best = max(((sqrt(a.kinds[k] * b.kinds[k]), k) for k in a.kinds.keys() & b.kinds.keys()), default=(0.0, ""))
    sure = [max(s.kinds.values(), default=0.0) >= _SURE_KIND for s in (a, b)]
    day = _same_day(a, b)
    crossed = bool(a.agents & b.patients or a.patients & b.agents)
    return (
        words,
        shorter,
        names,
        kind,
        float(bool(a.agents & b.agents)),
        float(crossed or bool(a.patients & b.patients)),
        float(day > 0),
        float(day < 0),
        float(any(n > 2 for n, _ in a.numbers & b.numbers)),
        float(all(sure) and kind < _OTHER_KIND),
        float(a.statement.report == b.statement.report),
        kind * names,
        kind * float(day > 0),
        float(a.statement.polarity != b.statement.polarity),
        float((a.statement.modality == "denied") != (b.statement.modality == "denied")),
        max((weights.words.get(t, 0.0) for t in a.topics & b.topics), default=0.0),
        float(_other_figure(a, b)),
        kind * weights.kinds.get(best, 0.0),
        float(kind > 0 and not words and not a.entities & b.entities and day <= 0),
        kind * float(kind >= _SURE_KIND and _counts(a) and _counts(b)),
        nearness(a.meaning, b.meaning),
        float(_opens(a) and _opens(b) and a.statement.report != b.statement.report),
        float(_long_between(a, b)),
        float(kind < _OTHER_KIND and not a.told & b.told),
    )


def _opens(stated: Stated) -> bool:
    """Whether a report opens with it: most reports of a story open with the same event."""
    return stated.statement.sentence < _OPENING


def _same_day(a: Stated, b: Stated) -> int:
    if not a.days or not b.days:
        return 0
    return 1 if a.days[0] <= b.days[1] and b.days[0] <= a.days[1] else -1


def _long_between(a: Stated, b: Stated) -> bool:
    """Whether their days lie so far apart that no slip of a date explains it."""
    if not a.days or not b.days or _same_day(a, b) >= 0:
        return False
    first, second = sorted((a.days, b.days))
    return 12 * (int(second[0][:4]) - int(first[1][:4])) + int(second[0][5:7]) - int(first[1][5:7]) > _MONTHS


def _counts(stated: Stated) -> bool:
    """Whether the clause counts something: “eleven dead”, “at least three people”."""
    return any(not unit for _, unit in stated.numbers)


def _other_figure(a: Stated, b: Stated) -> bool:
    """Two claims of how much something is are two claims; an event told with two figures is one event."""
    if "claimed" not in (a.statement.modality, b.statement.modality) or a.numbers & b.numbers:
        return False
    units = {unit for _, unit in a.numbers if unit} & {unit for _, unit in b.numbers}
    return bool(units)


def other_day(a: Stated, b: Stated) -> bool:
    """Whether both are dated, and by different days."""
    return _same_day(a, b) < 0


def same_day(a: Stated, b: Stated) -> bool:
    """Whether both are dated, and by days that meet."""
    return _same_day(a, b) > 0


def _overlap(a: frozenset[str], b: frozenset[str], weight: dict[str, float]) -> tuple[float, float]:
    """The cosine of two weighted sets, and the share of the shorter one; sets of a word or two count as less alike."""
    shared = sum(weight[f] ** 2 for f in a & b)
    if not shared:
        return 0.0, 0.0
    x, y = (_FEW + sum(weight[f] ** 2 for f in side) for side in (a, b))
    return shared / sqrt(x * y), shared / min(x, y)


def likeness(a: Stated, b: Stated, weights: Weights) -> float:
    """How sure it is that two statements state the same thing, between 0 and 1."""
    score = BIAS + sum(w * f for w, f in zip(WEIGHTS, compare(a, b, weights), strict=True))
    return 1.0 / (1.0 + exp(-score))


def reasons(a: Stated, b: Stated, weights: Weights) -> tuple[str, ...]:
    """What speaks for it, in words."""
    why = []
    words = sorted((w for w in a.words & b.words if w[0] != "~"), key=lambda w: (-weights.words[w], w))
    if words:
        why.append("same words: " + ", ".join(words[:4]))
    kinds = sorted(k for k in a.kinds.keys() & b.kinds.keys() if min(a.kinds[k], b.kinds[k]) >= _SURE_KIND)
    if kinds:
        why.append("same kind of event: " + ", ".join(kinds[:2]))
    if a.agents & b.agents or a.patients & b.patients:
        why.append("same participants")
    if _same_day(a, b) > 0:
        why.append("same time")
    if any(n > 2 for n, _ in a.numbers & b.numbers):
        why.append("same number")
    return tuple(why)
