"""Goes in: the reads of a story. Comes out: the passages that one took from another.

Sentence by sentence, each report is held against those published before it: first by runs of the same words
(`shingles`, `copy_align`), then, where something shows that the one report drew on the other, by what it tells in
other words (`copy_paraphrase`). A copy of a copy points to the first text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dateline.model.passage import Passage
from dateline.model.reading import Read
from dateline.model.record import Copy
from dateline.relate.copy_align import Alignment, align
from dateline.relate.copy_credit import Signs, signs_of
from dateline.relate.copy_lines import Line, in_order, instant, lines_of
from dateline.relate.copy_links import Links
from dateline.relate.copy_paraphrase import find_paraphrases
from dateline.relate.shingles import ShingleIndex

CHAIN_SHARE = 0.85
"""A copy of a copy goes to the first text when that explains so much of what the nearer text explains."""


@dataclass(frozen=True, slots=True)
class _Match:
    source: Line
    target: Line
    how: Alignment


def find_copies(reads: Sequence[Read]) -> tuple[Copy, ...]:
    """What each report took from another: at most one source for a sentence, the earlier or the credited report."""
    ordered = in_order(reads)
    signs = [signs_of(read) for read in ordered]
    lines = [lines_of(read, place) for place, read in enumerate(ordered)]
    matches = _matches(lines)
    links = Links(ordered, signs, [(m.source.report, m.target.report) for m in matches])
    copies = [_copy(m, ordered, signs) for m in matches]
    taken = {(m.target.report, m.target.number): m for m in matches}
    for found in find_paraphrases(ordered, lines, links, taken):
        source, target = ordered[found.source.report].report, ordered[found.target.report].report
        copies.append(
            Copy(
                found.source.passage(source.id),
                found.target.passage(target.id),
                "paraphrase",
                signs[found.source.report].agency,
                found.confidence,
                found.why,
            )
        )
    return tuple(sorted(copies))


def _matches(lines: Sequence[Sequence[Line]]) -> list[_Match]:
    """The best earlier source of each line that repeats one, chains followed to their first text."""
    index = ShingleIndex()
    matches: dict[tuple[int, int], _Match] = {}
    for own in lines:
        for line in own:
            best = _best(line, index)
            if best is not None:
                matches[(line.report, line.number)] = _first_text(best, matches)
        index.add(own)
    return list(matches.values())


def _best(line: Line, index: ShingleIndex) -> _Match | None:
    found = []
    for other in index.near(line):
        how = align(other, line)
        if how is not None:
            found.append(_Match(other, line, how))
    return max(found, key=lambda m: (m.how.matched, -m.source.report, -m.source.number), default=None)


def _first_text(match: _Match, matches: dict[tuple[int, int], _Match]) -> _Match:
    """Follow a copy of a copy to the first text, as long as that still explains the passage."""
    above = matches.get((match.source.report, match.source.number))
    if above is None:
        return match
    how = align(above.source, match.target)
    if how is None or how.matched < CHAIN_SHARE * match.how.matched:
        return match
    return _Match(above.source, match.target, how)


def _copy(match: _Match, ordered: Sequence[Read], signs: Sequence[Signs]) -> Copy:
    how, source, target = match.how, match.source, match.target
    from_report, to_report = ordered[source.report].report, ordered[target.report].report
    if how.kind == "edited":
        ends = source.passage(from_report.id), target.passage(to_report.id)
    else:
        ends = _part(source, how.source, from_report.id), _part(target, how.target, to_report.id)
    agency = signs[source.report].agency
    whose = from_report.outlet or "another report"
    dated = from_report.published and to_report.published
    earlier = dated and instant(from_report.published) < instant(to_report.published)
    why = (
        f"{how.matched} words stand in the same order as in {whose}"
        if how.kind == "edited"
        else f"{how.run} words in a row as in {whose}"
    )
    confidence = round(min(0.99, 0.5 + 0.25 * how.share + 0.02 * min(how.run, 12)), 2)
    return Copy(*ends, how.kind, agency, confidence, why + (", which published them earlier" if earlier else ""))


def _part(line: Line, ends: tuple[int, int], id: str) -> Passage:
    """The words from the first to the last; the whole line where it has no others."""
    if ends == (0, len(line.words)):
        return line.passage(id)
    return Passage(id, line.words[ends[0]].start, line.words[ends[1] - 1].end)
