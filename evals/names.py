"""CoNLL-2003: Reuters news with named entities, held against the language model's own and the corrected names.

    python -m evals.names [--archive FILE] [--part testa] [--every 1]

Exact spans, micro F1, with the corpus's four kinds (GPE, LOC, FAC → LOC; NORP and the rest → MISC). Articles and
possessive endings are cut off on both sides and titles before a name too, for the corpus has none in its spans.
Nationalities are no names in the record; the model's stand in for them in both columns. The confusion counts gold
persons and organisations found with exact span that carry the other's kind.
"""

from __future__ import annotations

import argparse
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.model.parse import Parse, Parser
from dateline.model.reading import Mention, Reading
from dateline.read.names import find_names
from evals.coreference import report_of
from evals.measured import Measured
from evals.spacing import joined

ARCHIVE = Path(__file__).parent.parent.parent / "shared" / "data" / "names.tar.gz"
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "other": "MISC"}
MODEL_KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
OTHER_MODEL_KINDS = frozenset({"NORP", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Document:
    """One article put together again, with the offsets of its gold entities."""

    name: str
    text: str
    gold: frozenset[Span]


@dataclass(frozen=True, slots=True)
class Tally:
    """Spans with the right kind, spans on either side, and persons and bodies taken for one another."""

    right: int = 0
    gold: int = 0
    system: int = 0
    confused: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.right + other.right,
            self.gold + other.gold,
            self.system + other.system,
            self.confused + other.confused,
        )

    @property
    def f1(self) -> float:
        """Micro F1 of exact spans with their kind."""
        return 2 * self.right / (self.gold + self.system) if self.gold + self.system else 0.0


def measure(archive: Path = ARCHIVE, part: str = "testa", every: int = 1) -> Measured:
    """Figures for the gate: F1 after correction, and how much of the confusion was undone."""
    from dateline.read.parser import SpacyParser

    before, after = compare(archive, part, every, SpacyParser())
    undone = 1 - after.confused / before.confused if before.confused else 1.0
    return Measured({"f1": round(after.f1, 4), "confusion undone": round(undone, 4)})


def compare(archive: Path, part: str, every: int, parser: Parser) -> tuple[Tally, Tally]:
    """The language model's own names and the corrected ones, tallied against gold."""
    before = after = Tally()
    for document in list(documents(archive, part))[::every]:
        report = report_of(document.name, document.text)
        parse = parser.parse(report)
        mentions = find_names(report, parse, Reading(report.id)).mentions
        before += tally(document.gold, models_own(parse))
        after += tally(document.gold, corrected(parse, mentions))
    return before, after


def tally(gold: frozenset[Span], system: frozenset[Span]) -> Tally:
    """Compare two sets of spans."""
    kinds = {(start, end): kind for start, end, kind in system}
    confused = sum({kind, kinds.get((start, end))} == {"PER", "ORG"} for start, end, kind in gold)
    return Tally(len(gold & system), len(gold), len(system), confused)


def models_own(parse: Parse) -> frozenset[Span]:
    """The language model's entities in the corpus's kinds, without articles and possessive endings."""
    found: set[Span] = set()
    at = 0
    while at < len(parse.tokens):
        end = at + 1
        while end < len(parse.tokens) and parse.tokens[end].ent == parse.tokens[at].ent and _goes_on(parse, end):
            end += 1
        kind = _model_kind(parse.tokens[at].ent)
        span = _cut(parse, at, end)
        if kind is not None and span is not None:
            found.add((*span, kind))
        at = end
    return frozenset(found)


def _goes_on(parse: Parse, at: int) -> bool:
    return bool(parse.tokens[at].ent) and not parse.tokens[at].ent_start


def _model_kind(ent: str) -> str | None:
    return "MISC" if ent in OTHER_MODEL_KINDS else MODEL_KINDS.get(ent)


def _cut(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    while first < last and parse.tokens[first].tag in {"DT", "PRP$"}:
        first += 1
    while first < last and (parse.tokens[last - 1].tag == "POS" or not parse.tokens[last - 1].text[-1].isalnum()):
        last -= 1
    return (parse.tokens[first].start, parse.tokens[last - 1].end) if first < last else None


def corrected(parse: Parse, mentions: tuple[Mention, ...]) -> frozenset[Span]:
    """The names of the record in the corpus's kinds, and the model's nationalities where no name stands.

    The corpus has no name within a name; of two, the record's longer stands first.
    """
    found: set[Span] = set()
    taken: set[int] = set()
    for mention in mentions:
        start = mention.start + (len(mention.role) if mention.role and mention.text.startswith(mention.role) else 0)
        tokens = [t for t in parse.at(start, mention.end) if t.start >= start]
        if taken.issuperset(t.i for t in tokens):
            continue
        taken.update(t.i for t in tokens)
        while len(tokens) > 1 and not tokens[0].text[0].isalnum():
            tokens = tokens[1:]
        if tokens:
            found.add((tokens[0].start, mention.end, KINDS[mention.kind]))
    for start, end, kind in models_own(parse):
        if kind == "MISC" and not taken & {t.i for t in parse.at(start, end)}:
            found.add((start, end, kind))
    return frozenset(found)


def documents(archive: Path, part: str) -> Iterator[Document]:
    """The articles of one part, in order."""
    with tarfile.open(archive) as tar:
        member = tar.extractfile(f"conll2003/eng.{part}")
        lines = member.read().decode("utf-8").splitlines() if member is not None else []
    article: list[tuple[str, str, str]] = []
    count = sentence = 0
    for line in [*lines, "-DOCSTART- -X- -X- O"]:
        if line.startswith("-DOCSTART-"):
            if article:
                yield document(f"{part}-{count}", article)
            article, count = [], count + 1
        elif line.strip():
            columns = line.split()
            article.append((columns[0], columns[-1], str(sentence)))
        else:
            sentence += 1


def document(name: str, rows: list[tuple[str, str, str]]) -> Document:
    """One article from its words, tags and sentences."""
    text, offsets = joined([word for word, _, _ in rows], [sentence for _, _, sentence in rows])
    gold: set[Span] = set()
    at = 0
    while at < len(rows):
        tag, end = rows[at][1], at + 1
        while tag != "O" and end < len(rows) and rows[end][1] == "I-" + tag[2:] and rows[end][2] == rows[at][2]:
            end += 1
        if tag != "O":
            gold.add((offsets[at][0], offsets[end - 1][1], tag[2:]))
        at = end
    return Document(name, text, frozenset(gold))


def main() -> None:
    """Print both columns."""
    from dateline.read.parser import SpacyParser

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--archive", type=Path, default=ARCHIVE)
    arguments.add_argument("--part", default="testa")
    arguments.add_argument("--every", type=int, default=1)
    asked = arguments.parse_args()
    before, after = compare(asked.archive, asked.part, asked.every, SpacyParser())
    for name, one in (("the model's own", before), ("after correction", after)):
        counts = f"right {one.right} of {one.gold} gold, {one.system} found; confused {one.confused}"
        print(f"{name:18} F1 {one.f1:.4f}  {counts}")


if __name__ == "__main__":
    main()
