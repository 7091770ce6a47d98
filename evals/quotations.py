"""PolNeAR: real US news with source, cue and content of each attribution, held against the quotations found.

    python -m evals.quotations [--part train] [--every 14] [--misses]

Content and source by token overlap (each token once), content spans exact and by half overlap, and attributions with
both right. PolNeAR counts inner states and nominal contents too ("supports the bill"). The record does not call these
quotations; the library finds them as stances. So there are two tables: quotations alone, with such attributions as
misses, and quotations and stances together, which is what PolNeAR means by attribution.
"""

from __future__ import annotations

import argparse
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dateline.model.parse import Parser
from dateline.model.reading import Quotation, Reading
from dateline.model.report import Report, Source
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from dateline.read.quotations.stances import find_stances
from dateline.read.words import find_words
from evals.measured import Measured

ARCHIVE = Path(__file__).parent.parent.parent / "shared" / "data" / "quotations.tar.gz"
_ROLE = re.compile(r"^(T\d+)\t(Source|Cue|Content) ([\d ;]+)\t")
_JOINED = re.compile(r"^E\d+\tAttribution:\S+ ?(.*)$")
_WORD = re.compile(r"\w+")
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One gold attribution: the spans of its three roles."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(slots=True)
class Tally:
    """Counts over articles."""

    counts: dict[str, list[int]] = field(default_factory=dict)

    def add(self, what: str, right: int, reached: int, gold: int, found: int) -> None:
        """Of `found` ones `right` are right; of `gold` ones `reached` are found."""
        row = self.counts.setdefault(what, [0, 0, 0, 0])
        for place, number in enumerate((right, reached, gold, found)):
            row[place] += number

    def rows(self) -> Iterator[tuple[str, float, float, float]]:
        """Precision, recall and F1 of each measure."""
        for what, (right, reached, gold, found) in self.counts.items():
            precision, recall = right / max(1, found), reached / max(1, gold)
            yield what, precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def articles(part: str, every: int, archive_file: Path = ARCHIVE) -> Iterator[tuple[str, str, list[Attribution]]]:
    """Each `every`-th article of a part: name, text, attributions."""
    with tarfile.open(archive_file) as archive:
        names = sorted(n for n in archive.getnames() if n.startswith(f"data/{part}/text/") and n.endswith(".txt"))
        kept = set(names[::every])
        texts: dict[str, str] = {}
        marks: dict[str, list[tuple[str, str]]] = {}
        for member in archive:
            stem = member.name.rsplit("_", 1)[0].replace("/attributions/", "/text/") + ".txt"
            file = archive.extractfile(member) if member.name in kept or stem in kept else None
            if file and member.name in kept:
                texts[member.name] = file.read().decode("utf-8")
            elif file:
                marks.setdefault(stem, []).append((member.name, file.read().decode("utf-8")))
    for name in names[::every]:
        if name in marks:
            yield name.rsplit("/", 1)[-1], texts[name], attributions(min(marks[name])[1])


def attributions(marked: str) -> list[Attribution]:
    """The attributions of a stand-off file."""
    spans: dict[str, Spans] = {}
    found = []
    for line in marked.splitlines():
        role = _ROLE.match(line)
        if role:
            parts = (part.split() for part in role[3].split(";"))
            spans[role[1]] = tuple((int(a), int(b)) for a, b in parts)
        joined = _JOINED.match(line)
        if joined:
            by_role: dict[str, Spans] = {}
            for pair in joined[1].split():
                name, _, mark = pair.partition(":")
                by_role[name.rstrip("0123456789")] = by_role.get(name.rstrip("0123456789"), ()) + spans.get(mark, ())
            if by_role.get("Content"):
                found.append(Attribution(by_role.get("Source", ()), by_role.get("Cue", ()), by_role["Content"]))
    return found


def read_article(name: str, text: str, parser: Parser) -> tuple[tuple[Quotation, ...], tuple[Quotation, ...]]:
    """The quotations of one article, and its quotations and stances in text order."""
    report = Report(name, Source("text", name), None, None, (), None, (), "en", None, None, None, text, (), "")
    parse = parser.parse(report)
    reading = Reading(name)
    for extract in (find_words, find_names, find_quotations, find_coreference):
        reading = extract(report, parse, reading)
    both = (*reading.quotations, *find_stances(report, parse, reading))
    return reading.quotations, tuple(sorted(both, key=lambda q: (q.start, q.end)))


def _words(text: str, spans: Spans) -> frozenset[int]:
    return frozenset(m.start() for a, b in spans for m in _WORD.finditer(text, a, b))


def compare(text: str, gold: list[Attribution], found: tuple[Quotation, ...], tally: Tally) -> list[str]:
    """Count one article; the misses in words."""
    mine = [_words(text, ((q.start, q.end),)) for q in found]
    theirs = [_words(text, a.content) for a in gold]
    all_mine, all_theirs = frozenset().union(*mine), frozenset().union(*theirs)
    shared = len(all_mine & all_theirs)
    tally.add("content tokens", shared, shared, len(all_theirs), len(all_mine))
    best = {}
    for j, m in enumerate(mine):
        near = [
            (len(g & m) / len(g | m), -i) for i, g in enumerate(theirs) if 2 * len(g & m) >= min(len(g), len(m)) > 0
        ]
        if near:
            best[j] = -max(near)[1]
    exact = sum(mine[j] == _words(text, (span,)) for j, i in best.items() for span in gold[i].content)
    right = 0
    attributed = set()
    misses = []
    for j, i in sorted(best.items()):
        who = found[j].speaker
        link = found[j].chain[-1] if found[j].chain and who is None else None
        at = (who.start, who.end) if who and who.start is not None and who.end is not None else None
        at = (link.start, link.end) if link else at
        same = bool(at and _words(text, (at,)) & _words(text, gold[i].source)) or (not at and not gold[i].source)
        right += same
        if same:
            attributed.add(i)
        if not same:
            source = " / ".join(text[a:b] for a, b in gold[i].source)
            misses.append(f"source gold {source!r} got {text[at[0] : at[1]] if at else None!r}: {found[j].text[:70]!r}")
    tally.add("content spans", len(best), len(set(best.values())), len(theirs), len(mine))
    tally.add("exact of matched", exact, exact, len(best), len(best))
    tally.add("source of matched", right, right, len(best), len(best))
    tally.add("source and content", right, len(attributed), len(theirs), len(mine))
    for i in sorted(set(range(len(gold))) - set(best.values())):
        a = gold[i]
        shown = [" / ".join(text[x:y] for x, y in spans) for spans in (a.source, a.cue, a.content)]
        misses.append(f"not found: {shown[0]!r} | {shown[1]!r} | {shown[2][:90]!r}")
    for j in sorted(set(range(len(found))) - set(best)):
        misses.append(f"not gold: {found[j].cue} {found[j].kind} {found[j].text[:90]!r}")
    return misses


def measure(archive: Path) -> Measured:
    """The gate's figures: every second article of the development part."""
    from dateline.read.parser import SpacyParser

    tally, both, misses = evaluate("dev", 2, SpacyParser(), archive)
    figures = {what: round(f1, 4) for what, _, _, f1 in tally.rows()}
    figures |= {f"with stances: {what}": round(f1, 4) for what, _, _, f1 in both.rows()}
    return Measured(figures, tuple(misses))


def evaluate(part: str, every: int, parser: Parser, archive: Path = ARCHIVE) -> tuple[Tally, Tally, list[str]]:
    """Read the sampled articles of a part and count quotations, then quotations and stances; the latter's misses."""
    alone, both, misses = Tally(), Tally(), []
    for name, text, gold in articles(part, every, archive):
        quotations, stances_too = read_article(name, text, parser)
        compare(text, gold, quotations, alone)
        misses += [f"{name} {m}" for m in compare(text, gold, stances_too, both)]
    return alone, both, misses


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--part", default="train")
    arguments.add_argument("--every", type=int, default=14)
    arguments.add_argument("--misses", action="store_true")
    a = arguments.parse_args()
    from dateline.read.parser import SpacyParser

    alone, both, misses = evaluate(a.part, a.every, SpacyParser())
    if a.misses:
        print(*misses, sep="\n")
    for title, tally in (("quotations and stances: attribution as PolNeAR has it", both), ("quotations alone", alone)):
        print(title)
        for what, precision, recall, f1 in tally.rows():
            print(f"  {what:20} precision {precision:.4f}  recall {recall:.4f}  f1 {f1:.4f}")


if __name__ == "__main__":
    main()
