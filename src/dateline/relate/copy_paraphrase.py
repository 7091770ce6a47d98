"""Goes in: the lines of a story and the signs between its reports. Comes out: lines that tell another in other words.

Independent reports of one event share names and figures too. So a fitted likeness weighs what two lines share against
what many reports tell, and adds what else shows that the one report drew on the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dateline.model.reading import Read
from dateline.relate.copy_likeness import LineMeanings, Pair, retells, rivals, shown, strongest
from dateline.relate.copy_lines import Line
from dateline.relate.copy_links import Links
from dateline.relate.copy_telling import Told, same_telling, what_is_told

LINKED, ALONE = 0.2, 0.4
"""So sure it must be where something links the two reports, and where nothing does but the words: with the story left
out of the fit, nine of ten were right on bench/dev, seven on later stories, eight in stories of three reports."""
LOOKED_AT = 60
"""So many earlier lines are compared with a line, those with its rarest words: keeps the work near linear."""


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """One line told again in other words."""

    source: Line
    target: Line
    confidence: float
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
    ordered: Sequence[Read],
    lines: Sequence[Sequence[Line]],
    links: Links,
    taken: Mapping[tuple[int, int], object],
) -> Iterator[Paraphrase]:
    """The likeliest earlier source of each line that is not taken yet, where it is sure enough."""
    earlier, meanings = _Earlier(), LineMeanings(ordered)
    for own in what_is_told(lines):
        for told in own:
            if (told.line.report, told.line.number) not in taken:
                yield from _likeliest(told, tuple(_pairs(told, earlier, meanings, links)), links)
        for told in own:
            earlier.add(told)


def _pairs(told: Told, earlier: _Earlier, meanings: LineMeanings, links: Links) -> Iterator[Pair]:
    for other in earlier.near(told):
        if links.same_house(other.line.report, told.line.report):
            continue
        telling = same_telling(other, told)
        if telling is not None:
            yield Pair(other.line, telling, meanings.near(other.line, told.line))


def _likeliest(told: Told, pairs: Sequence[Pair], links: Links) -> Iterator[Paraphrase]:
    """The pair that is surest, if it is sure enough; of equals the earliest."""
    by_report = strongest(pairs)
    linked = {report: shown(links, report, told.line) for report in by_report}
    sure = [(retells(p, told, linked[p.source.report], rivals(p, by_report)), p) for p in pairs]
    best, pair = max(sure, key=lambda s: s[0], default=(0.0, None))
    if pair is None:
        return
    sign = links.sign(pair.source.report, told.line)
    if best >= (ALONE if sign is None else LINKED):
        words = ", ".join(pair.telling.words)
        because = sign or f"so much it shares with {links.whose(pair.source.report)} alone"
        yield Paraphrase(pair.source, told.line, round(best, 2), f"tells the same in other words ({words}); {because}")
