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
from dateline.relate.copy_telling import Telling, Told, same_telling, what_is_told

NAMED = 1.3, 0.15
LINKED = 1.5, 0.25
ALONE = 3.0, 0.6
"""Weight and share that are needed: the sentence names the source; the reports are linked; nothing but the words
(bench/dev, 2026-11)."""
SURE_SHARE = 0.5
"""So much must be shared by a quoted sentence, or by one that says its own report got it at first hand."""
LOOKED_AT = 60
"""So many earlier lines are compared with a line, those with its rarest words: keeps the work near linear."""


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
        self._by_word: dict[str, list[Told]] = {}

    def add(self, told: Told) -> None:
        """Enter a line."""
        for lemma in told.weights:
            self._by_word.setdefault(lemma, []).append(told)

    def near(self, told: Told) -> Iterator[Told]:
        """The lines that share the rarest words, up to a bound, in order of publication."""
        near: dict[tuple[int, int], Told] = {}
        held = sorted((len(self._by_word[word]), word) for word in told.weights if word in self._by_word)
        for size, word in held:
            if near and len(near) + size > LOOKED_AT:
                break
            for other in self._by_word[word][:LOOKED_AT]:
                near[(other.line.report, other.line.number)] = other
        for _, other in sorted(near.items()):
            yield other


def find_paraphrases(
    lines: Sequence[Sequence[Line]], links: Links, taken: Mapping[tuple[int, int], object]
) -> Iterator[Paraphrase]:
    """The best earlier source of each line that is not taken yet, where the evidence suffices."""
    earlier = _Earlier()
    for own in what_is_told(lines):
        for told in own:
            if (told.line.report, told.line.number) not in taken:
                best = _best(told, earlier, links)
                if best is not None:
                    yield _paraphrase(best, told.line)
        for told in own:
            earlier.add(told)


def _best(told: Told, earlier: _Earlier, links: Links) -> _Candidate | None:
    line = told.line
    first_hand = links.own_news(line) or links.quoted(line)
    best: _Candidate | None = None
    for other in earlier.near(told):
        if links.same_house(other.line.report, line.report):
            continue
        telling = same_telling(other, told)
        if telling is None or telling.share < (SURE_SHARE if first_hand else NAMED[1]) or telling.weight < NAMED[0]:
            continue
        (weight, share), why = _needed(other.line, line, links)
        if telling.weight >= weight and telling.share >= share:
            rank = telling.weight / weight
            if best is None or rank > best.rank:
                best = _Candidate(rank, other.line, telling, why)
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
