"""OntoGUM: real interviews and speeches with coreference, held against the clusters that reading finds.

    python -m evals.coreference [--archive FILE] [--every 1] [--labels]

CoNLL F1 on predicted mentions; mentions alone in their cluster are dropped on both sides, as OntoNotes has it. The
corpus spans whole phrases ("the mayor who resigned"), the record short ones ("the mayor"), so a mention is widened to
the phrase of its head word before it is compared. The corpus knows who speaks; with `--labels` its interviews are read
as transcripts print them, and the labels are no mentions.

    python -m evals.coreference --talks [FOLDER]

measures the same on invented interviews and speeches, each marked in its text (`evals/talks`).
"""

from __future__ import annotations

import argparse
import re
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.model.parse import Parser
from dateline.model.reading import Reading, Span
from dateline.model.report import Report, Source
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from evals.clusterings import MEASURES, NOTHING, Counts, conll
from evals.loop import CachedParser
from evals.marked import Marked, stories
from evals.measured import Measured
from evals.phrases import widened
from evals.spacing import Place, printed

ARCHIVE = Path(__file__).parent.parent.parent / "shared" / "data" / "coreference.tar.gz"
TALKS = Path(__file__).parent / "talks"
_BRACKET = re.compile(r"(\()?(\d+)(\))?")


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text put together again, the offsets of its tokens, and the gold clusters of token spans."""

    name: str
    text: str
    offsets: tuple[Place, ...]
    clusters: tuple[frozenset[Place], ...]


def measure(archive: Path = ARCHIVE) -> Measured:
    """Figures over all documents of the archive, for the gate: the text alone, and with its speakers named."""
    from dateline.read.parser import SpacyParser

    parser = SpacyParser()
    alone, named = (total(documents(archive, labels), parser) for labels in (False, True))
    return Measured({**_figures(alone), "conll f1, speakers named": round(conll(named), 4)})


def measure_talks(_: Path) -> Measured:
    """Figures over the invented interviews and speeches, for the gate."""
    parser = CachedParser()
    return Measured(_figures(total(talks(TALKS, parser), parser)))


def _figures(summed: dict[str, Counts]) -> dict[str, float]:
    return {"conll f1": round(conll(summed), 4), **{f"{n} f1": round(summed[n].f1, 4) for n in MEASURES}}


def total(read: Iterable[Document], parser: Parser) -> dict[str, Counts]:
    """The three measures summed over documents."""
    summed = dict.fromkeys(MEASURES, NOTHING)
    for document in read:
        summed = {name: summed[name] + counts for name, counts in score(document, predict(document, parser)).items()}
    return summed


def documents(archive: Path, labels: bool = False) -> Iterator[Document]:
    """The documents of the archive in order of their names; with `labels` each turn opens with its speaker."""
    with tarfile.open(archive) as tar:
        members = {Path(m.name).stem: m for m in tar.getmembers() if "/ontogum/conll/" in m.name}
        sentences = {Path(m.name).stem: m for m in tar.getmembers() if "/ontogum/conllu/" in m.name}
        for name in sorted(members):
            coded, lines = tar.extractfile(members[name]), tar.extractfile(sentences[name])
            if coded is None or lines is None:
                continue
            yield document(name, coded.read().decode("utf-8"), lines.read().decode("utf-8"), labels)


def document(name: str, coded: str, lines: str, labels: bool = False) -> Document:
    """Put one document together from its column of clusters and the file that notes its spaces and paragraphs."""
    words: list[str] = []
    clusters: dict[str, set[Place]] = {}
    open_at: dict[str, list[int]] = {}
    for line in coded.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        columns = line.split("\t")
        for opens, number, closes in _BRACKET.findall(columns[-1]):
            if opens:
                open_at.setdefault(number, []).append(len(words))
            if closes:
                clusters.setdefault(number, set()).add((open_at[number].pop(), len(words) + 1))
        words.append(columns[1])
    text, offsets = printed(lines, labels)
    return Document(name, text, offsets, _several(clusters.values()))


def talks(folder: Path, parser: Parser) -> Iterator[Document]:
    """The marked talks of a folder in order of their names."""
    for story in stories(folder):
        for talk in story.reports:
            yield marked(story.name, talk, parser)


def marked(name: str, talk: Marked, parser: Parser) -> Document:
    """One marked text, with the parser's words as tokens; a mark that ends within a word takes the whole of it."""
    offsets = tuple((token.start, token.end) for token in parser.parse(report_of(name, talk.text)).tokens)
    clusters: dict[str, set[Place]] = {}
    for start, end, key in talk.mentions:
        first = next(i for i, (_, word_ends) in enumerate(offsets) if word_ends > start)
        behind = next((i for i, (word_starts, _) in enumerate(offsets) if word_starts >= end), len(offsets))
        clusters.setdefault(key, set()).add((first, behind))
    return Document(name, talk.text, offsets, _several(clusters.values()))


def _several(clusters: Iterable[set[Place]]) -> tuple[frozenset[Place], ...]:
    """The clusters of two mentions or more."""
    return tuple(frozenset(cluster) for cluster in clusters if len(cluster) > 1)


def predict(document: Document, parser: Parser) -> tuple[frozenset[Place], ...]:
    """The system's clusters of two or more, as spans of the document's tokens."""
    report = report_of(document.name, document.text)
    parse = parser.parse(report)
    spans = tuple(Span(s.start, s.end, s.paragraph) for s in parse.sentences)
    reading = Reading(report.id, sentences=spans)
    for extract in (find_names, find_quotations, find_coreference):
        reading = extract(report, parse, reading)
    starts = {start: i for i, (start, _) in enumerate(document.offsets)}
    ends = {end: i + 1 for i, (_, end) in enumerate(document.offsets)}
    clusters: dict[int, set[Place]] = {}
    taken: set[Place] = set()
    printed_there = [m for m in reading.mentions if m.head in starts]  # the names of speakers were added
    for mention, (start, end) in widened(parse, printed_there):
        place = (starts.get(start, -1), ends.get(end, -1))
        if -1 not in place and place not in taken:
            taken.add(place)
            clusters.setdefault(mention.cluster, set()).add(place)
    return _several(clusters.values())


def score(document: Document, system: tuple[frozenset[Place], ...]) -> dict[str, Counts]:
    """The three measures on one document."""
    return {name: measure_of(document.clusters, system) for name, measure_of in MEASURES.items()}


def report_of(name: str, text: str) -> Report:
    """A report with nothing but its name and text."""
    return Report(
        id=name,
        source=Source("text", name),
        url=None,
        outlet=None,
        agencies=(),
        title=None,
        authors=(),
        language="en",
        published=None,
        published_from=None,
        dateline=None,
        text=text,
        asides=(),
        raw_sha256="",
    )


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--archive", type=Path, default=ARCHIVE)
    arguments.add_argument("--every", type=int, default=1)
    arguments.add_argument("--labels", action="store_true", help="name who speaks before each turn, as transcripts do")
    arguments.add_argument("--talks", type=Path, nargs="?", const=TALKS, help="the marked texts of a folder instead")
    asked = arguments.parse_args()
    parser = CachedParser()
    summed = dict.fromkeys(MEASURES, NOTHING)
    read_from = talks(asked.talks, parser) if asked.talks else documents(asked.archive, asked.labels)
    for read in list(read_from)[:: asked.every]:
        one = score(read, predict(read, parser))
        summed = {name: summed[name] + one[name] for name in MEASURES}
        print(f"{read.name:32} {conll(one):.3f}")
    for name, counts in summed.items():
        print(f"{name:8} P {counts.p:.3f}  R {counts.r:.3f}  F1 {counts.f1:.3f}")
    print(f"CoNLL F1 {conll(summed):.3f}")


if __name__ == "__main__":
    main()
