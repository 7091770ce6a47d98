"""ECB+: persons, bodies and places across documents, held against the entities that a story's reports are given.

    python -m evals.entities [--archive FILE] [--every 1]

Gold mentions of the selected sentences, within the gold sub-topic (each topic tells of two events: two stories).
A mention is in the entity whose words overlap it most, else in its report's own cluster, else alone. Mentions alone in
their cluster count, as is usual on this corpus. The baseline puts mentions of one head lemma together.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import tarfile
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from dateline.model.parse import Parse, Parser
from dateline.model.passage import Passage
from dateline.model.reading import Read
from dateline.read import read
from dateline.relate.entities import decide_entities
from evals.clusterings import MEASURES, NOTHING, Counts, conll
from evals.coreference import report_of
from evals.measured import Measured
from evals.spacing import joined

ARCHIVE = Path(__file__).parent.parent.parent / "shared" / "data" / "events-ecbplus.tar.gz"
KINDS = ("HUMAN_", "LOC_")
_NAME = re.compile(r"ECB\+/(\d+)/(\d+_\d+(ecb|ecbplus))\.xml")
Clustering = dict[Passage, Hashable]


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a sub-topic: its text put together again, and its gold mentions with their chains."""

    name: str
    subtopic: str
    text: str
    gold: Mapping[Passage, str]


def documents(archive: Path) -> Iterator[Document]:
    """The documents of the archive in order of their names; the address that some begin with is no part of the text."""
    with tarfile.open(archive) as tar:
        members = {m.name.removeprefix("./"): m for m in tar.getmembers() if m.isfile()}
        listed = tar.extractfile(members["ECBplus_coreference_sentences.csv"])
        selected = _selected(listed.read().decode("utf-8")) if listed is not None else frozenset()
        for name in sorted(members):
            found = _NAME.fullmatch(name)
            held = tar.extractfile(members[name]) if found else None
            if found and held is not None:
                yield document(found[2], f"{found[1]}-{found[3]}", held.read().decode("utf-8"), selected)


def _selected(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((f"{row[0]}_{row[1]}", row[2]) for row in list(csv.reader(io.StringIO(text)))[1:] if len(row) > 2)


def document(name: str, subtopic: str, coded: str, selected: frozenset[tuple[str, str]]) -> Document:
    """Put one document together from its tokens, and its chains from the relations."""
    root = ElementTree.fromstring(coded)
    kept = [t for t in root.iter("token") if not (name.endswith("plus") and t.get("sentence") == "0")]
    text, offsets = joined([t.text or "" for t in kept], [t.get("sentence") or "" for t in kept])
    at = {t.get("t_id"): place for t, place in zip(kept, offsets, strict=True)}
    chosen = {t.get("t_id") for t in kept if (name, t.get("sentence") or "") in selected}
    chain = {
        source.get("m_id"): relation.get("note") or f"{name}-{relation.get('r_id')}"
        for kind in ("INTRA_DOC_COREF", "CROSS_DOC_COREF")
        for relation in root.iter(kind)
        for source in relation.iter("source")
    }
    gold: dict[Passage, str] = {}
    for mention in (m for part in root.iter("Markables") for m in part if m.tag.startswith(KINDS)):
        anchors = [a.get("t_id") for a in mention.iter("token_anchor")]
        if anchors and all(a in chosen for a in anchors):
            spans = [at[a] for a in anchors]
            passage = Passage(name, min(s for s, _ in spans), max(e for _, e in spans))
            gold.setdefault(passage, chain.get(mention.get("m_id")) or f"{name}-{mention.get('m_id')}")
    return Document(name, subtopic, text, gold)


def predict(story: Sequence[Document], parser: Parser) -> tuple[Clustering, Clustering]:
    """The system's and the baseline's cluster of each gold mention of a sub-topic."""
    parses = {d.name: parser.parse(report_of(d.name, d.text)) for d in story}
    reads = [Read(one, read(one, parser)) for one in (report_of(d.name, d.text) for d in story)]
    entity = {m: e.id for e in decide_entities(reads) for m in e.mentions}
    places: dict[str, list[tuple[Passage, Hashable]]] = defaultdict(list)
    for held in reads:
        for m in held.reading.mentions:
            passage = Passage(m.report, m.start, m.end)
            places[m.report].append((passage, entity.get(passage, (m.report, m.cluster))))
    system: Clustering = {g: _nearest(g, places[g.report]) for d in story for g in d.gold}
    baseline: Clustering = {g: _head_lemma(parses[g.report], g) for d in story for g in d.gold}
    return system, baseline


def _nearest(gold: Passage, places: Sequence[tuple[Passage, Hashable]]) -> Hashable:
    """The cluster of the mention that shares most with the gold one, the closest of those."""
    near = [
        (min(gold.end, p.end) - max(gold.start, p.start), -(p.end - p.start), -i)
        for i, (p, _) in enumerate(places)
        if p.overlaps(gold)
    ]
    return places[-max(near)[2]][1] if near else ("alone", gold)


def _head_lemma(parse: Parse, gold: Passage) -> Hashable:
    inside = parse.at(gold.start, gold.end)
    numbers = {t.i for t in inside}
    head = next((t for t in inside if t.head not in numbers or t.head == t.i), None)
    return head.lemma.casefold() if head is not None else ("alone", gold)


def clustering(of: Mapping[Passage, Hashable]) -> tuple[frozenset[Hashable], ...]:
    """Mentions grouped by what they are given."""
    groups: dict[Hashable, set[Hashable]] = defaultdict(set)
    for mention, key in of.items():
        groups[key].add(mention)
    return tuple(frozenset(group) for group in groups.values())


def scores(archive: Path, parser: Parser, every: int = 1) -> tuple[dict[str, Counts], dict[str, Counts]]:
    """The measures of the system and of the baseline, summed over sub-topics."""
    stories: dict[str, list[Document]] = defaultdict(list)
    for one in documents(archive):
        stories[one.subtopic].append(one)
    system, baseline = dict.fromkeys(MEASURES, NOTHING), dict.fromkeys(MEASURES, NOTHING)
    for name in sorted(stories)[::every]:
        gold = clustering({g: chain for d in stories[name] for g, chain in d.gold.items()})
        for total, found in zip((system, baseline), predict(stories[name], parser), strict=True):
            for measure_name, measure_of in MEASURES.items():
                total[measure_name] += measure_of(gold, clustering(found))
    return system, baseline


def measure(archive: Path = ARCHIVE) -> Measured:
    """Figures over all sub-topics of the archive, for the gate."""
    from dateline.read.parser import SpacyParser

    system, _ = scores(archive, SpacyParser())
    return Measured({"conll f1": round(conll(system), 4), **{f"{n} f1": round(system[n].f1, 4) for n in MEASURES}})


def main() -> None:
    """Print the table."""
    from dateline.read.parser import SpacyParser

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--archive", type=Path, default=ARCHIVE)
    arguments.add_argument("--every", type=int, default=1)
    asked = arguments.parse_args()
    for who, total in zip(
        ("system", "same head lemma"), scores(asked.archive, SpacyParser(), asked.every), strict=True
    ):
        told = "  ".join(f"{n} P {c.p:.3f} R {c.r:.3f} F1 {c.f1:.3f}" for n, c in total.items())
        print(f"{who:16} CoNLL F1 {conll(total):.3f}  {told}")


if __name__ == "__main__":
    main()
