"""OntoGUM: real interviews and speeches with coreference, held against the clusters that reading finds.

    python -m evals.coreference [--archive FILE] [--every 1] [--misses]

CoNLL F1 on predicted mentions; mentions alone in their cluster are dropped on both sides, as OntoNotes has it. The
corpus spans whole phrases ("the mayor who resigned"), the record short ones ("the mayor"), so a mention is widened to
the phrase of its head word before it is compared.
"""

from __future__ import annotations

import argparse
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.model.parse import Parse, Parser, Token
from dateline.model.reading import Mention, Reading, Span
from dateline.model.report import Report, Source
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations
from evals.clusterings import MEASURES, NOTHING, Counts, conll
from evals.measured import Measured

ARCHIVE = Path(__file__).parent.parent.parent / "shared" / "data" / "coreference.tar.gz"
_TOKEN = re.compile(r"^(\d+)-\d+\t\d+-\d+\t([^\t]*)\t")
CLAUSES = frozenset({"ccomp", "advcl", "parataxis", "dobj", "xcomp"})
_BRACKET = re.compile(r"(\()?(\d+)(\))?")
_CLINGS = re.compile(r"^(?:[.,;:!?%)\]}’”]|['’](?:s|re|ve|ll|d|m)|n['’]t)$", re.IGNORECASE)
_OPENS = frozenset(["(", "[", "{", "$", "“", "‘", "#", "£", "€"])

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Document:
    """One document: its text put together again, the offsets of its tokens, and the gold clusters of token spans."""

    name: str
    text: str
    offsets: tuple[Place, ...]
    clusters: tuple[frozenset[Place], ...]


def measure(archive: Path = ARCHIVE) -> Measured:
    """Figures over all documents of the archive, for the gate."""
    from dateline.read.parser import SpacyParser

    parser = SpacyParser()
    total = dict.fromkeys(MEASURES, NOTHING)
    for document in documents(archive):
        total = {name: total[name] + counts for name, counts in score(document, predict(document, parser)).items()}
    return Measured({"conll f1": round(conll(total), 4), **{f"{n} f1": round(total[n].f1, 4) for n in MEASURES}})


def documents(archive: Path) -> Iterator[Document]:
    """The documents of the archive in order of their names."""
    with tarfile.open(archive) as tar:
        members = {Path(m.name).stem: m for m in tar.getmembers() if "/ontogum/conll/" in m.name}
        sentences = {Path(m.name).stem: m for m in tar.getmembers() if "/ontogum/tsv/" in m.name}
        for name in sorted(members):
            coded, lines = tar.extractfile(members[name]), tar.extractfile(sentences[name])
            if coded is None or lines is None:
                continue
            yield document(name, coded.read().decode("utf-8"), lines.read().decode("utf-8"))


def document(name: str, coded: str, lines: str) -> Document:
    """Put one document together from its column of clusters and its sentences."""
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
    text, offsets = joined(words, _sentence_of(lines))
    kept = tuple(frozenset(spans) for spans in clusters.values() if len(spans) > 1)
    return Document(name, text, offsets, kept)


def _sentence_of(lines: str) -> list[str]:
    return [found[1] for line in lines.splitlines() if (found := _TOKEN.match(line))]


def joined(words: list[str], sentences: list[str]) -> tuple[str, tuple[Place, ...]]:
    """Words as a writer would space them, a line a sentence, with the offsets of each."""
    text, offsets = "", []
    quote_open = False
    glued = True
    for i, word in enumerate(words):
        new_line = i > 0 and i < len(sentences) and sentences[i] != sentences[i - 1]
        closing = word == '"' and quote_open
        if new_line:
            text, glued, quote_open = text + "\n", True, quote_open and closing
        if not glued and not _CLINGS.match(word) and not closing:
            text += " "
        offsets.append((len(text), len(text) + len(word)))
        text += word
        glued = word in _OPENS or (word == '"' and not quote_open)
        if word == '"':
            quote_open = not quote_open
    return text, tuple(offsets)


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
    by_head = {m.head: m.cluster for m in reading.mentions}
    for mention in reading.mentions:
        head = top_of(parse, mention)
        if head.dep == "appos" and by_head.get(parse.tokens[head.head].start) == mention.cluster:
            continue  # the corpus has a name and its apposition as one span
        start, end = phrase(parse, head)
        place = (starts.get(start, -1), ends.get(end, -1))
        if -1 not in place and place not in taken:
            taken.add(place)
            clusters.setdefault(mention.cluster, set()).add(place)
    return tuple(frozenset(c) for c in clusters.values() if len(c) > 1)


def top_of(parse: Parse, mention: Mention) -> Token:
    """The word of a mention that governs its others: in "the House of Lords" the house."""
    inside = parse.at(mention.start, mention.end)
    numbers = {t.i for t in inside}
    tops = [t for t in inside if t.head not in numbers or t.head == t.i]
    named = [t for t in tops if t.pos in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}]
    return named[0] if mention.form == "name" and named else parse.at(mention.head, mention.head + 1)[0]


def phrase(parse: Parse, head: Token) -> Place:
    """The whole phrase of a head word: all it governs, but what is joined to it by "and", and marks at the borders."""
    if head.pos == "PRON":
        return head.start, head.end
    words = [head]
    for token in words:
        for child in parse.children(token):
            joined = token is head and child.dep in {"conj", "cc", "preconj", "case"}
            if not joined and not _apart(token, child) and child.sentence == head.sentence:
                words.append(child)
    words.sort(key=lambda t: t.i)
    words.extend(c for c in parse.children(head) if c.tag == "POS" and head.dep == "poss" and c.i == words[-1].i + 1)
    first, last = 0, len(words)
    while words[first].i < head.i and words[first].dep in {"punct", "mark", "cc"}:
        first += 1
    while words[last - 1].i > head.i and words[last - 1].dep == "punct":
        last -= 1
    return words[first].start, words[last - 1].end


def _apart(token: Token, child: Token) -> bool:
    """Whether a clause or name only stands after a name: the next of a list, or what a wrong parse hung onto it."""
    if token.pos != "PROPN" or child.i < token.i:
        return False
    return child.dep in CLAUSES or (child.dep == "appos" and child.pos == "PROPN")


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
    from dateline.read.parser import SpacyParser

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--archive", type=Path, default=ARCHIVE)
    arguments.add_argument("--every", type=int, default=1)
    asked = arguments.parse_args()
    parser = SpacyParser()
    total = dict.fromkeys(MEASURES, NOTHING)
    for read in list(documents(asked.archive))[:: asked.every]:
        one = score(read, predict(read, parser))
        total = {name: total[name] + one[name] for name in MEASURES}
        print(f"{read.name:32} {conll(one):.3f}")
    for name, counts in total.items():
        print(f"{name:8} P {counts.p:.3f}  R {counts.r:.3f}  F1 {counts.f1:.3f}")
    print(f"CoNLL F1 {conll(total):.3f}")


if __name__ == "__main__":
    main()
