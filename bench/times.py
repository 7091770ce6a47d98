"""What the times room costs: its share of the language model's own pass, and a line of a megabyte that means nothing.

    python -m bench.times [CORPUS]

CORPUS is a benchmark folder (`*/reports.jsonl`). Both sides read the same texts in the same run, so the ratio holds
where the seconds do not.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from time import process_time

from bench.model import CORPUS, parsed
from dateline.model.parse import Parse
from dateline.read.times.find import find_expressions
from dateline.read.times.telling import resolve_times

MEGABYTE = 1_000_000
HOSTILE = ("1", "12 ", "Monday ", "1234567890 Monday ", "12 Monday ", "the last ")


def main() -> None:
    """Print the ratio and the hostile lines."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", type=Path, nargs="?", default=CORPUS)
    corpus = parsed(arguments.parse_args().corpus)
    reports, parses, model = corpus.reports, corpus.parses, corpus.seconds
    for which in ("at first, learning which rules words begin", "again"):
        start = process_time()
        for report, parse in zip(reports, parses, strict=True):
            resolve_times(report, parse)
        mine = process_time() - start
        print(f"{len(reports)} reports: model {model:.2f} s, times {mine:.2f} s, ratio {mine / model:.3f} ({which})")
    for unit in HOSTILE:
        text = unit * (MEGABYTE // len(unit))
        start = process_time()
        found = len(find_expressions(text, Parse((), ())))
        print(f"{unit!r:24} 1 MB: {process_time() - start:5.2f} s, {found} found")


if __name__ == "__main__":
    main()
