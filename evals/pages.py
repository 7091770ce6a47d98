"""Goes in: trafilatura's evaluation pages, where they are. Comes out: how well they are read.

    python -m evals.pages [PAGES.tar.gz] [--every N] [--misses]

A segment that must appear and does is a hit; one that must not appear and does is a false one. Title, author and date
are exact after case and white space. Every Nth page of the sorted list is the fixed sample.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tarfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from dateline.clean import clean
from dateline.errors import SkipReport
from dateline.model.report import RawReport, Report, Source
from evals.measured import Measured

PAGES = Path(__file__).parents[2] / "shared" / "data" / "pages.tar.gz"


def pages(archive: Path, every: int) -> Iterator[tuple[str, bytes, Mapping[str, object]]]:
    """The sample: address, bytes and gold of every Nth page."""
    with tarfile.open(archive) as tar:
        names = {Path(name).name: name for name in tar.getnames() if name.endswith(".gz")}
        listed = tar.extractfile("tests/evaldata.json")
        gold: dict[str, dict[str, object]] = json.load(listed) if listed else {}
        for url in sorted(gold)[::every]:
            packed = tar.extractfile(names[f"{gold[url]['file']}.gz"]) if f"{gold[url]['file']}.gz" in names else None
            if packed:
                yield url, gzip.decompress(packed.read()), gold[url]


def measure(archive: Path = PAGES, every: int = 10) -> Measured:
    """Precision, recall and F1 of segments; the share of titles, authors and dates that are exact."""
    counts: Counter[str] = Counter()
    misses: list[str] = []
    for url, data, gold in pages(archive, every):
        try:
            report: Report | None = clean(RawReport(Source("page", url), data, (("url", url),)))
        except SkipReport as skip:
            report = None
            misses.append(str(skip))
        _count_segments(report, gold, counts)
        for name, got in _facts(report).items():
            want = gold.get(name)
            if want:
                right = _plain(got) == _plain(want)
                counts.update({f"{name} of": 1, f"{name} right": right})
                misses += [] if right else [f"{url[:70]} {name}: want {want!r} got {got!r}"]
    hit, wanted, wrong = counts["hit"], counts["wanted"], counts["wrong"]
    precision, recall = hit / max(1, hit + wrong), hit / max(1, wanted)
    shares = {name: counts[f"{name} right"] / max(1, counts[f"{name} of"]) for name in ("title", "author", "date")}
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    figures = {"segments precision": precision, "segments recall": recall, "segments f1": f1, **shares}
    return Measured({name: round(value, 4) for name, value in figures.items()}, tuple(misses))


def _facts(report: Report | None) -> dict[str, str | None]:
    if report is None:
        return {"title": None, "author": None, "date": None}
    return {
        "title": report.title,
        "author": "; ".join(report.authors) or None,
        "date": report.published[:10] if report.published else None,
    }


def _count_segments(report: Report | None, gold: Mapping[str, object], counts: Counter[str]) -> None:
    text = report.text if report else ""
    for name in ("with", "without"):
        segments = gold.get(name)
        found = sum(str(segment) in text for segment in segments) if isinstance(segments, list) else 0
        counts["hit" if name == "with" else "wrong"] += found
        counts["wanted"] += len(segments) if isinstance(segments, list) and name == "with" else 0


def _plain(value: object) -> str:
    return " ".join(str(value or "").casefold().split())


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("archive", type=Path, nargs="?", default=PAGES)
    arguments.add_argument("--every", type=int, default=10)
    arguments.add_argument("--misses", action="store_true")
    a = arguments.parse_args()
    if not a.archive.exists():
        print(f"{a.archive}: not here, so nothing is measured")
        return
    measured = measure(a.archive, a.every)
    for miss in measured.misses if a.misses else ():
        print(miss)
    for name, value in measured.figures.items():
        print(f"{name:20} {value:.4f}")


if __name__ == "__main__":
    main()
