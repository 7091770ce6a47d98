"""Goes in: the lines of a story and the signs between its reports. Comes out: lines that tell another in other words.

Independent reports of one event share names and figures too. So how much must be shared depends on what else shows
that the one report drew on the other: much without any sign, less where it repeats or credits the other, least in a
sentence that names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.relate.copy_lines import Line
from dateline.relate.copy_links import Links
from dateline.relate.copy_telling import Features, Rarity, Telling, features, same_telling

NAMED = 1.3, 0.15
LINKED = 1.6, 0.22
ALONE = 3.2, 0.66
"""Weight and share that are needed: the sentence names the source; the reports are linked; nothing but the words
(bench/dev, 2026-11)."""
SURE_SHARE = 0.5
"""So much must be shared by a quoted sentence, or by one that says its own report got it at first hand."""
LOOKED_AT = 60
"""So many lines are looked at for one shared word, the first published first: keeps the work near linear."""


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """One line told again in other words."""

    source: Line
    target: Line
    confidence: float
    why: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    rank: float
    line: Line
    telling: Telling
    why: str


class _Earlier:
    """The lines published so far, by the words that they share with others."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[tuple[Line, Features]]] = {}

    def add(self, line: Line, found: Features) -> None:
        for lemma in found:
            kept = self._by_word.setdefault(lemma, [])
            if len(kept) < LOOKED_AT:
                kept.append((line, found))

    def near(self, found: Features) -> Iterator[tuple[Line, Features]]:
        near = {
            (line.report, line.number): (line, theirs) for word in found for line, theirs in self._by_word.get(word, ())
        }
        for _, entry in sorted(near.items()):
            yield entry


def find_paraphrases(
    lines: Sequence[Sequence[Line]], links: Links, taken: Mapping[tuple[int, int], object]
) -> Iterator[Paraphrase]:
    """The best earlier source of each line that is not taken yet, where the evidence suffices."""
    told = [[features(line) for line in own] for own in lines]
    rarity = Rarity(found for own in told for found in own)
    earlier = _Earlier()
    for own, own_told in zip(lines, told, strict=True):
        for line, found in zip(own, own_told, strict=True):
            if (line.report, line.number) not in taken:
                best = _best(line, found, earlier, links, rarity)
                if best is not None:
                    yield _paraphrase(best, line)
        for line, found in zip(own, own_told, strict=True):
            earlier.add(line, found)


def _best(line: Line, found: Features, earlier: _Earlier, links: Links, rarity: Rarity) -> _Candidate | None:
    first_hand = links.own_news(line) or links.quoted(line)
    best: _Candidate | None = None
    for other, theirs in earlier.near(found):
        if links.same_house(other.report, line.report):
            continue
        telling = same_telling(theirs, found, rarity)
        if telling.share < (SURE_SHARE if first_hand else NAMED[1]) or telling.weight < NAMED[0]:
            continue
        (weight, share), why = _needed(other, line, links)
        if telling.weight >= weight and telling.share >= share:
            rank = telling.weight / weight
            if best is None or rank > best.rank:
                best = _Candidate(rank, other, telling, why)
    return best


def _needed(source: Line, target: Line, links: Links) -> tuple[tuple[float, float], str]:
    whose = links.whose(source.report)
    if links.named_in(target, source.report):
        return NAMED, f"the sentence names {whose}"
    link = links.between(source.report, target)
    if link is not None:
        return LINKED, link
    return ALONE, f"so many rare words it shares with {whose} alone"


def _paraphrase(best: _Candidate, line: Line) -> Paraphrase:
    confidence = round(min(0.9, 0.35 + 0.1 * best.rank + 0.2 * best.telling.share), 2)
    words = ", ".join(best.telling.words)
    return Paraphrase(best.line, line, confidence, f"tells the same in other words ({words}); {best.why}")
