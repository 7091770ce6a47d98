"""Goes in: lines of one story. Comes out: how much of what two of them tell is the same, by rare words and figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from dateline.language.en.credits import SCALES
from dateline.language.en.function_words import LIGHT_WORDS
from dateline.relate.copy_lines import Line

NAME, FIGURE, SCALE, SMALL = "PROPN", "figure", "scale", "small"
WEIGHT = {FIGURE: 1.5, SMALL: 0.8, SCALE: 0.5, NAME: 1.2, "NOUN": 1.0, "ADJ": 0.8, "VERB": 0.8, "ADV": 0.5}
"""What a shared word tells by its kind: a figure most, the scale behind it ("million") little (bench/dev, 2026-11)."""
SMALL_FIGURES = frozenset({"0", "1", "2", "3"})

Features = Mapping[str, str]
"""The lemmas by which a line is compared, each with its kind."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What two lines share: the sum of the weights, its share of the poorer line, and the words themselves."""

    weight: float
    share: float
    words: tuple[str, ...]


def features(line: Line) -> dict[str, str]:
    """The lemmas of a line that tell something, each with its kind."""
    found: dict[str, str] = {}
    for word in line.words:
        if word.lemma is not None and (word.lemma not in LIGHT_WORDS or word.pos == "PROPN"):
            found.setdefault(word.lemma, _kind(word.lemma, word.pos or ""))
    return found


def _kind(lemma: str, pos: str) -> str:
    if lemma[0].isdigit():
        return SMALL if lemma in SMALL_FIGURES else FIGURE
    return SCALE if lemma in SCALES else pos


class Rarity:
    """How much a word tells among the lines of one story: one that stands in every line tells nothing."""

    def __init__(self, lines: Iterable[Features]) -> None:
        self._held: Counter[str] = Counter()
        self._count = 1
        for line in lines:
            self._count += 1
            self._held.update(line.keys())

    def weight(self, lemma: str, kind: str) -> float:
        """From 0 for a word in every line to the weight of its kind for a word in one."""
        share = log((self._count + 1) / max(self._held[lemma], 1)) / log(self._count + 1)
        return WEIGHT.get(kind, 0.5) * max(share, 0.0)


def same_telling(source: Features, target: Features, rarity: Rarity) -> Telling:
    """Compare two lines by their features. Names alone are nothing: many lines of a story name the same people."""
    shared = sorted(source.keys() & target.keys())
    if all(target[word] == NAME for word in shared):
        return Telling(0.0, 0.0, ())
    weight = sum(rarity.weight(word, target[word]) for word in shared)
    poorer = min(_sum(source, rarity), _sum(target, rarity))
    return Telling(weight, weight / poorer if poorer else 0.0, tuple(shared))


def _sum(found: Features, rarity: Rarity) -> float:
    return sum(rarity.weight(word, kind) for word, kind in sorted(found.items()))
