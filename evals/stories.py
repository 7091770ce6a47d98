"""Goes in: the story groups of AllSides' editors. Comes out: B³, pairwise F1 and adjusted Rand index of our stories.

    python -m evals.stories [FILE] [--sample N] [--cache FILE] [--misses]

Batch: all articles at once. Only words are read, of the first `CHARACTERS` of each article. The articles' dates come
in two forms; both are read, and an article without one stays undated.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from math import comb
from pathlib import Path
from typing import Any

from dateline.model.reading import Read, Reading, Span
from dateline.model.report import Report, Source
from dateline.read.parser import SpacyParser
from dateline.read.words import find_words
from dateline.relate.stories import cluster_stories
from evals.clusterings import Clustering, b_cubed
from evals.measured import Measured

FILE = Path("../shared/data/stories-allsides-dev.jsonl.gz")
CHARACTERS = 4000
SAMPLE = 120
"""Stories of the gate's sample; parsing all of them takes minutes."""


def measure(file: Path) -> Measured:
    """The gate's figures, on the first stories of the file."""
    return scored(articles(file, SAMPLE))


def scored(found: Sequence[tuple[str, Read]]) -> Measured:
    """Cluster these reads and hold them against the story that each is given with."""
    gold: dict[str, set[Hashable]] = {}
    for story, read in found:
        gold.setdefault(story, set()).add(read.report.id)
    ours: Clustering = [frozenset(story) for story in cluster_stories([read for _, read in found])]
    theirs: Clustering = [frozenset(story) for story in gold.values()]
    pairs, rand = pairwise(theirs, ours)
    figures = {"stories b3": b_cubed(theirs, ours).f1, "stories pairwise f1": pairs, "stories ari": rand}
    titles = {read.report.id: (story, read.report.title) for story, read in found}
    misses = sorted(f"joined: {[titles[i] for i in sorted(map(str, c))]}" for c in ours if _mixed(c, titles))
    return Measured(figures, tuple(misses))


def pairwise(gold: Clustering, system: Clustering) -> tuple[float, float]:
    """F1 over pairs that share a cluster, and the Rand index adjusted for chance (Hubert and Arabie 1985)."""
    place = {thing: n for n, cluster in enumerate(gold) for thing in cluster}
    both = sum(comb(n, 2) for c in system for n in Counter(place[thing] for thing in c).values())
    wanted = sum(comb(len(c), 2) for c in gold)
    given = sum(comb(len(c), 2) for c in system)
    expected = wanted * given / max(comb(len(place), 2), 1)
    most = (wanted + given) / 2
    rand = (both - expected) / (most - expected) if most != expected else 1.0
    return (2 * both / (wanted + given) if wanted + given else 1.0), rand


def articles(file: Path, stories: int | None = None, cache: Path | None = None) -> list[tuple[str, Read]]:
    """The articles of the first stories with the words of each, each article once; kept in `cache` if it is given."""
    if cache and cache.exists():
        kept: list[tuple[str, Read]] = pickle.loads(cache.read_bytes())
        return kept
    parser = SpacyParser()
    found = [(story, _read(report, parser)) for story, report in _reports(file, stories)]
    if cache:
        cache.write_bytes(pickle.dumps(found))
    return found


def _reports(file: Path, stories: int | None) -> Iterator[tuple[str, Report]]:
    seen: set[str] = set()
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if stories is not None and number >= stories:
                return
            for article in json.loads(line)["articles"]:
                if str(article["ID"]) not in seen:
                    seen.add(str(article["ID"]))
                    yield str(number), _report(article)


def _report(article: dict[str, Any]) -> Report:
    return Report(
        id=str(article["ID"]),
        source=Source("rows", str(article["ID"])),
        url=article.get("url"),
        outlet=article.get("source"),
        agencies=(),
        title=article.get("title"),
        authors=(),
        language="en",
        published=_iso(article.get("date")),
        published_from="rows",
        dateline=None,
        text=(article["text"] or "")[:CHARACTERS],
        asides=(),
        raw_sha256="",
    )


def _iso(written: str | None) -> str | None:
    """Dates stand as 2031-03-04 or as 3/4/31."""
    parts = (written or "").split("/")
    try:
        if len(parts) == 3:
            return date(2000 + int(parts[2]) % 100, int(parts[0]), int(parts[1])).isoformat()
        return date.fromisoformat((written or "")[:10]).isoformat()
    except ValueError:
        return None


def _read(report: Report, parser: SpacyParser) -> Read:
    parse = parser.parse(report)
    reading = Reading(report.id, sentences=tuple(Span(s.start, s.end, s.paragraph) for s in parse.sentences))
    return Read(report, find_words(report, parse, reading))


def _mixed(cluster: frozenset[Hashable], titles: dict[str, tuple[str, str | None]]) -> bool:
    return len({titles[str(i)][0] for i in cluster}) > 1


def main() -> None:
    """Print the figures, and with --misses the stories that join two of the editors'."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("file", type=Path, nargs="?", default=FILE)
    arguments.add_argument("--sample", type=int, default=None, help="the first so many stories")
    arguments.add_argument("--cache", type=Path, default=None, help="keep the readings here")
    arguments.add_argument("--misses", action="store_true")
    asked = arguments.parse_args()
    measured = scored(articles(asked.file, asked.sample, asked.cache))
    for name, figure in measured.figures.items():
        print(f"{name:24} {figure:.4f}")
    for miss in measured.misses if asked.misses else ():
        print(miss)


if __name__ == "__main__":
    main()
