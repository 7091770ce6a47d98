"""Goes in: two lines. Comes out: how much of what they tell is the same in other words, by rare words and figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from dateline.relate.copy_credit import names_source
from dateline.relate.copy_lines import Line
from dateline.relate.copy_links import Links

POS_WEIGHT = {"NUM": 1.5, "PROPN": 1.2, "NOUN": 1.0, "ADJ": 0.8, "VERB": 0.8, "ADV": 0.5}
LIGHT = frozenset(
    ["be", "have", "do", "say", "tell", "make", "go", "get", "take", "give", "come", "put", "see", "know", "think", "want", "use", "call", "ask", "show", "keep", "let", "seem", "become", "year", "month", "week", "day", "today", "yesterday", "tomorrow", "time", "people", "other", "new", "last", "first", "next", "more", "most", "also", "still", "now", "then"]
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two lines share: the sum of the weights, its share of the poorer line, and the words themselves."""

    weight: float
    share: float
    words: tuple[str, ...]


class Rarity:
    """How much a word tells, among the lines of one story: a word that stands in every line tells nothing."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines: Counter[str] = Counter()
        self._count = 1
        for line in lines:
            self._count += 1
            self._lines.update(features(line).keys())

    def weight(self, lemma: str, pos: str) -> float:
        """From 0 for a word in every line to about 1.5 for a figure in one."""
        share = log((self._count + 1) / max(self._lines[lemma], 1)) / log(self._count + 1)
        return POS_WEIGHT.get(pos, 0.5) * max(share, 0.0)


def features(line: Line) -> dict[str, str]:
    """The lemmas by which a line is compared, each with its part of speech."""
    found: dict[str, str] = {}
    for word in line.content():
        if word.lemma and word.lemma not in LIGHT:
            found.setdefault(word.lemma, "NUM" if word.lemma[0].isdigit() else word.pos or "")
    return found


def same_telling(source: dict[str, str], target: dict[str, str], rarity: Rarity) -> Likeness:
    """Compare two lines by their features."""
    shared = sorted(source.keys() & target.keys())
    weight = sum(rarity.weight(w, target[w]) for w in shared)
    poorer = min(_sum(source, rarity), _sum(target, rarity))
    return Likeness(weight, weight / poorer if poorer else 0.0, tuple(shared))


def _sum(found: dict[str, str], rarity: Rarity) -> float:
    return sum(rarity.weight(w, pos) for w, pos in found.items())


LINKED = 1.6, 0.22
"""Weight and share that a paraphrase needs where something links the reports (bench/dev, 2026-11)."""
NAMED = 1.3, 0.15
"""The same where the sentence itself names the source."""
ALONE = 3.2, 0.66
"""The same where nothing but the words speaks for it."""


NEAR = 60
"""So many lines are looked at for one shared word: the first published."""


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """One line told again in other words."""

    source: Line
    target: Line
    confidence: float
    why: str


def find_paraphrases(
    lines: Sequence[Sequence[Line]], links: Links, taken: set[tuple[int, int]]
) -> Iterator[Paraphrase]:
    """The best source of each line that is not taken yet, where the evidence suffices."""
    rarity = Rarity(line for own in lines for line in own)
    index: dict[str, list[tuple[Line, dict[str, str]]]] = {}
    for own in lines:
        for line in own:
            found = None if (line.report, line.number) in taken else _best(line, index, links, rarity)
            if found is not None:
                yield found
        for line in own:
            entry = line, features(line)
            for lemma in entry[1]:
                index.setdefault(lemma, []).append(entry)


def _best(
    line: Line, index: dict[str, list[tuple[Line, dict[str, str]]]], links: Links, rarity: Rarity
) -> Paraphrase | None:
    target = features(line)
    text = links.text(line)
    if links.own_news(line):
        return None
    near: dict[tuple[int, int], tuple[Line, dict[str, str]]] = {}
    for lemma in target:
        for entry in index.get(lemma, ())[:NEAR]:
            near.setdefault((entry[0].report, entry[0].number), entry)
    best: tuple[float, Line, Likeness, str] | None = None
    for _, (other, source) in sorted(near.items()):
        if links.same_house(other.report, line.report):
            continue
        like = same_telling(source, target, rarity)
        need, why = _needed(other, line, text, links)
        if like.weight >= need[0] and like.share >= need[1]:
            rank = like.weight / need[0]
            if best is None or rank > best[0]:
                best = rank, other, like, why
    if best is None:
        return None
    rank, other, like, why = best
    confidence = round(min(0.9, 0.35 + 0.1 * rank + 0.2 * like.share), 2)
    words = ", ".join(like.words)
    return Paraphrase(other, line, confidence, f"tells the same ({words}) in other words; {why}")


def _needed(source: Line, target: Line, text: str, links: Links) -> tuple[tuple[float, float], str]:
    whose = links.reads[source.report].report.outlet or "the earlier report"
    if names_source(text, links.signs[source.report]):
        return NAMED, f"the sentence names {whose}"
    link = links.between(source.report, target.report)
    if link is not None:
        return LINKED, f"of the report, {link.why}"
    return ALONE, f"so many rare words are shared with {whose} alone"
