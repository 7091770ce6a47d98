"""Goes in: lines of one story. Comes out: how much of what two of them tell is the same, by rare words and figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from dateline.language.en.credits import SCALES
from dateline.language.en.function_words import LIGHT_WORDS
from dateline.relate.copy_lines import CopyWord, Line

NAME, FIGURE, SCALE, SMALL = "PROPN", "figure", "scale", "small"
WEIGHT = {FIGURE: 1.5, SMALL: 0.8, SCALE: 0.5, NAME: 1.2, "NOUN": 1.0, "ADJ": 0.8, "VERB": 0.8, "ADV": 0.5}
"""What a shared word tells by its kind: a figure most, the scale behind it ("million") little (bench/dev, 2026-11)."""
SMALL_FIGURES = frozenset({"0", "1", "2", "3"})


@dataclass(frozen=True, slots=True)
class Telling:
    """What two lines share: the sum of the weights, and the words themselves."""

    weight: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A line by what it tells: its words with their weights, the names among them, and the sum of the weights."""

    line: Line
    weights: Mapping[str, float]
    names: frozenset[str]
    total: float


def what_is_told(lines: Sequence[Sequence[Line]]) -> tuple[tuple[Told, ...], ...]:
    """Weigh the words of all lines of a story: one that stands in every line tells nothing."""
    kinds = [[features(line) for line in own] for own in lines]
    held = Counter(word for own in kinds for found in own for word in found)
    count = 1 + sum(len(own) for own in kinds)
    rarity = {word: max(log((count + 1) / lines_with) / log(count + 1), 0.0) for word, lines_with in held.items()}
    return tuple(
        tuple(_told(line, found, rarity) for line, found in zip(own, found_own, strict=True))
        for own, found_own in zip(lines, kinds, strict=True)
    )


def features(line: Line) -> dict[str, str]:
    """The lemmas of a line that tell something, each with its kind."""
    found: dict[str, str] = {}
    for at, word in enumerate(line.words):
        if word.lemma is not None and (word.lemma not in LIGHT_WORDS or word.pos == NAME):
            found.setdefault(word.lemma, NAME if _is_age(line.words, at) else _kind(word.lemma, word.pos or ""))
    return found


def _is_age(words: Sequence[CopyWord], at: int) -> bool:
    """Whether a figure is somebody's age, which tells as little as a name: "Lund, 54,", "the 54-year-old"."""
    if not words[at].form.isdigit() or len(words[at].form) > 2:
        return False
    if [w.form for w in words[at + 1 : at + 3]] == ["year", "old"]:
        return True
    if not 0 < at < len(words) - 1 or words[at - 1].pos != NAME:
        return False
    return words[at].start - words[at - 1].end == words[at + 1].start - words[at].end == len(", ")


def same_telling(source: Told, target: Told) -> Telling | None:
    """What two lines share. Names alone are nothing: many lines of a story name the same people."""
    shared = source.weights.keys() & target.weights.keys()
    if shared <= target.names:
        return None
    words = sorted(shared)
    return Telling(sum(target.weights[word] for word in words), tuple(words))


def _kind(lemma: str, pos: str) -> str:
    if lemma[0].isdigit():
        return SMALL if lemma in SMALL_FIGURES else FIGURE
    return SCALE if lemma in SCALES else pos


def _told(line: Line, found: Mapping[str, str], rarity: Mapping[str, float]) -> Told:
    weights = {word: WEIGHT.get(kind, 0.5) * rarity[word] for word, kind in found.items()}
    names = frozenset(word for word, kind in found.items() if kind == NAME)
    return Told(line, weights, names, sum(weights.values()))
