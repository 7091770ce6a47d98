"""The fast loop: a benchmark corpus in memory, parses kept, an export written; score.py scores it.

    python -m evals.loop CORPUS OUT.json [--cache FILE]

No store, no command line: for looking at errors while a room is being built.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from dateline.clean import clean
from dateline.model.parse import Parse
from dateline.model.reading import Read
from dateline.model.record import Entity
from dateline.model.report import RawReport, Report, Source
from dateline.read import read
from dateline.read.parser import SpacyParser
from dateline.relate import relate_story
from dateline.relate.entity_across import join_entities
from dateline.relate.stories import cluster_stories, story_id
from dateline.tell.plain import plain


class CachedParser:
    """A parser that remembers what it parsed, by text and asides: for this run, or in a file for the next ones too."""

    name = "cached"
    version = "0"

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._kept: dict[str, Parse] = pickle.loads(file.read_bytes()) if file and file.exists() else {}
        self._parser: SpacyParser | None = None
        self._new = 0

    def parse(self, report: Report) -> Parse:
        key = sha256(repr((report.text, [(a.start, a.end) for a in report.asides])).encode()).hexdigest()
        if key not in self._kept:
            self._parser = self._parser or SpacyParser()
            self._kept[key] = self._parser.parse(report)
            self._new += 1
        return self._kept[key]

    def save(self) -> None:
        if self._new and self._file is not None:
            beside = self._file.with_suffix(f".{id(self)}.part")
            beside.write_bytes(pickle.dumps(self._kept))
            beside.replace(self._file)


def load(corpus: Path) -> list[RawReport]:
    """The corpus's rows as raw reports."""
    raws = []
    for file in sorted(corpus.glob("*/reports.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            row = json.loads(line)
            raws.append(
                RawReport(Source("rows", f"{file}#{number}"), line.encode(), tuple((k, str(v)) for k, v in row.items()))
            )
    return raws


def joined(stories: Mapping[str, Sequence[Entity]]) -> list[Entity]:
    """The entities of all stories, those that are one across stories once, as an export has them."""
    across = join_entities(stories)
    taken = {id for one in across for id in one.members}
    alone = [e for entities in stories.values() for e in entities if e.id not in taken]
    return [*alone, *(one.entity for one in across)]


def main() -> None:
    """Run the corpus and write the export."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/dateline-parses.pickle"))
    a = arguments.parse_args()
    parser = CachedParser(a.cache)
    reads = [Read(report, read(report, parser)) for report in map(clean, load(a.corpus))]
    parser.save()
    of = {r.report.id: r for r in reads}
    related = [relate_story(story_id(ids), [of[i] for i in ids]) for ids in cluster_stories(reads)]
    out: dict[str, Any] = {"schema": "dateline-record/1", "reports": plain([r.report for r in reads])}
    settled = {(t.report, t.start, t.end): t for r in related for t in r.settled_times}
    out["times"] = plain([settled.get((t.report, t.start, t.end), t) for r in reads for t in r.reading.times])
    out["quantities"] = plain([m for r in reads for m in r.reading.quantities])
    out["stories"] = plain([r.story for r in related])
    for key in ("quotations", "copies", "facts", "conflicts", "date_errors", "plans"):
        out[key] = plain([m for r in related for m in getattr(r, key)])
    out["entities"] = plain(joined({r.story.id: r.entities for r in related}))
    a.out.write_text(json.dumps(out, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
