"""TempEval-3's measures on an archive of TimeML files: spans strict and relaxed, types and values over all expressions.

    python -m evals.times [ARCHIVE] [--half a|b] [--sample N] [--cache FILE] [--misses]

As the task defines them (UzZaman et al. 2013): a value or type counts where the spans overlap, among all gold and all
found. An age ("the 44-year-old") is a duration for us, and nothing for TimeML's annotators, so the measures are printed
a second time with ages left out. Values are compared as they stand; a third time they are with the annotators' several
notations of one value made one (`1968-XX` and `1968`, `2000-W7` and `2000-W07`).
"""

from __future__ import annotations

import argparse
import random
import re
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from dateline.model.parse import Parser
from dateline.model.reading import Reading
from dateline.model.report import Report, Source
from dateline.read.parser import SpacyParser
from dateline.read.times import find_times
from dateline.read.times.resolve import AN_AGE
from evals.loop import CachedParser
from evals.measured import Measured

ARCHIVE = Path("../shared/data/times.tar.gz")
HALVES_SEED = 7
# The gate's share of each half: enough to see a change, few enough for a minute and a half.
SAMPLED = 45


@dataclass(frozen=True, slots=True)
class Marked:
    """A time expression as one side has it."""

    start: int
    end: int
    type: str
    value: str
    text: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A TimeML file: its text, when it was written, and its gold expressions."""

    name: str
    text: str
    written: str
    gold: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """Counts over documents, and the F1 of each measure."""

    gold: int
    found: int
    strict: int
    relaxed: int
    type: int
    value: int
    one_notation: int

    def f1(self, right: int) -> float:
        """F1 of so many right among all gold and all found."""
        return 2 * right / (self.gold + self.found) if right else 0.0


def documents(archive: Path) -> list[Document]:
    """The annotated articles of a TimeML archive, by name."""
    found = []
    with tarfile.open(archive) as packed:
        for member in packed.getmembers():
            opened = packed.extractfile(member) if member.name.endswith(".tml") else None
            if opened and "/testpipeline/" not in member.name:
                found.append(_document(Path(member.name).stem, opened.read()))
    return sorted(found, key=lambda d: d.name)


def _document(name: str, data: bytes) -> Document:
    root = ElementTree.fromstring(data)
    written = root.find(".//DCT/TIMEX3")
    body = root.find("TEXT")
    pieces: list[str] = []
    gold: list[Marked] = []
    if body is not None:
        _walk(body, pieces, gold)
    value = written.get("value", "") if written is not None else ""
    return Document(name, "".join(pieces), value[:10], tuple(gold))


def _walk(element: ElementTree.Element, pieces: list[str], gold: list[Marked]) -> None:
    """Gather an element's text and the expressions in it, with offsets into what is gathered."""
    start = sum(map(len, pieces))
    pieces.append(element.text or "")
    for child in element:
        _walk(child, pieces, gold)
        pieces.append(child.tail or "")
    if element.tag == "TIMEX3":
        text = "".join(pieces)[start:]
        gold.append(Marked(start, start + len(text), element.get("type", ""), element.get("value", ""), text))


def halves(all_documents: Sequence[Document]) -> tuple[list[Document], list[Document]]:
    """Two halves by a fixed shuffle: one to look at, one to confirm on."""
    shuffled = sorted(all_documents, key=lambda d: d.name)
    random.Random(HALVES_SEED).shuffle(shuffled)
    middle = len(shuffled) // 2
    return shuffled[:middle], shuffled[middle:]


def read_times(document: Document, parser: Parser) -> tuple[Marked, ...]:
    """The product's own marks on a document. Single line ends in its text are line breaks of the file, not
    paragraphs."""
    text = _unwrapped(document.text)
    report = Report(
        document.name,
        Source("text", document.name),
        None,
        None,
        (),
        None,
        (),
        "en",
        document.written,
        None,
        None,
        text,
        (),
        "",
    )
    reading = find_times(report, parser.parse(report), Reading(document.name))
    return tuple(Marked(t.start, t.end, t.type, t.value or "", t.text, t.rule) for t in reading.times)


def _unwrapped(text: str) -> str:
    """The text with line breaks inside paragraphs made spaces: the offsets stay."""
    letters = list(text)
    for i, letter in enumerate(letters):
        if letter == "\n" and 0 < i < len(letters) - 1 and "\n" not in (text[i - 1], text[i + 1]):
            letters[i] = " "
    return "".join(letters)


def pair(gold: Sequence[Marked], found: Sequence[Marked]) -> Iterator[tuple[Marked, Marked]]:
    """Expressions that overlap, each once, exact ones first."""
    left = list(found)
    rest = []
    for one in gold:
        same = next((f for f in left if (f.start, f.end) == (one.start, one.end)), None)
        if same:
            left.remove(same)
            yield one, same
        else:
            rest.append(one)
    for one in rest:
        near = next((f for f in left if f.start < one.end and one.start < f.end), None)
        if near:
            left.remove(near)
            yield one, near


def score(pairs: Sequence[tuple[Document, tuple[Marked, ...]]]) -> Scores:
    """The counts over documents and what was found in them."""
    gold = found = strict = relaxed = kind = value = alike = 0
    for document, marks in pairs:
        gold += len(document.gold)
        found += len(marks)
        for one, mark in pair(document.gold, marks):
            relaxed += 1
            strict += (one.start, one.end) == (mark.start, mark.end)
            kind += one.type == mark.type
            value += one.value == mark.value
            alike += one_notation(one.value) == one_notation(mark.value)
    return Scores(gold, found, strict, relaxed, kind, value, alike)


def one_notation(value: str) -> str:
    """A value without what its annotators wrote in more than one way: parts left open at its end, a week in one
    figure, minutes left out, days told as 24 hours."""
    value = re.sub(r"(-XX)+$", "", value)
    value = re.sub(r"^(\d{4}-W)(\d)(?=$|-)", r"\g<1>0\2", value)
    value = re.sub(r"^(\d{2,3})X{1,2}$", r"\1", value)
    value = re.sub(r"T(\d\d)$", r"T\1:00", value)
    return "P1D" if value == "PT24H" else value


def misses(document: Document, marks: tuple[Marked, ...]) -> Iterator[str]:
    """What is wrong in one document, a line each."""
    matched = list(pair(document.gold, marks))
    for one, mark in matched:
        where = f"{document.name} {document.written} {document.text[max(0, one.start - 40) : one.end + 20]!r}"
        if one.value != mark.value:
            yield f"VALUE [{one.text}] gold {one.value} got {mark.value} ({mark.rule}) {where}"
        elif (one.start, one.end) != (mark.start, mark.end):
            yield f"SPAN [{one.text}] got [{mark.text}] {where}"
        elif one.type != mark.type:
            yield f"TYPE [{one.text}] gold {one.type} got {mark.type}"
    for one in document.gold:
        if all(one is not g for g, _ in matched):
            yield f"MISSED [{one.text}] {one.value} {document.text[max(0, one.start - 40) : one.end + 30]!r}"
    for mark in marks:
        if all(mark is not f for _, f in matched):
            yield f"FALSE [{mark.text}] {mark.value} {document.text[max(0, mark.start - 40) : mark.end + 30]!r}"


def measure(data: Path) -> Measured:
    """TempEval-3's measures on a sample of each half, with what was missed. `data` is the archive, or its folder."""
    archive = data if data.is_file() else next(data.rglob(ARCHIVE.name))
    parser = SpacyParser()
    figures: dict[str, float] = {}
    missed: list[str] = []
    for letter, half in zip("ab", halves(documents(archive)), strict=True):
        pairs = [(document, read_times(document, parser)) for document in half[:SAMPLED]]
        scores = score(pairs)
        for name in ("relaxed", "strict", "value"):
            figures[f"{name} f1, half {letter}"] = scores.f1(getattr(scores, name))
        missed += [line.replace("\n", " ") for document, marks in pairs for line in misses(document, marks)]
    return Measured(figures, tuple(missed))


def main() -> None:
    """Print the measures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path, nargs="?", default=ARCHIVE)
    arguments.add_argument("--half", choices=("a", "b"))
    arguments.add_argument("--sample", type=int)
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/dateline-times-parses.pickle"))
    arguments.add_argument("--misses", action="store_true")
    a = arguments.parse_args()
    chosen = documents(a.archive)
    if a.half:
        chosen = halves(chosen)["ab".index(a.half)]
    chosen = chosen[: a.sample]
    parser = CachedParser(a.cache)
    pairs = [(document, read_times(document, parser)) for document in chosen]
    parser.save()
    if a.misses:
        for document, marks in pairs:
            for line in misses(document, marks):
                print(line.replace("\n", " "))
    scores = score(pairs)
    no_ages = score([(document, tuple(m for m in marks if m.rule != AN_AGE)) for document, marks in pairs])
    print(f"{len(chosen)} documents, {scores.gold} gold, {scores.found} found, {no_ages.found} that are no age")
    for name in ("strict", "relaxed", "type", "value", "one_notation"):
        right, other = (s.f1(getattr(s, name)) for s in (scores, no_ages))
        print(f"{name:12} F1 {right:.4f}, without ages {other:.4f}")


if __name__ == "__main__":
    main()
