"""What names and coreference cost: their share of the language model's own pass, and hostile lines read to their end.

    python -m bench.entities [CORPUS]

CORPUS is a benchmark folder (`*/reports.jsonl`). Both sides read the same texts in the same run, so the ratio holds
where the seconds do not.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from time import process_time

from bench.model import CORPUS, parsed
from dateline.model.parse import Parse
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.read.coreference import find_coreference
from dateline.read.names import find_names
from dateline.read.quotations import find_quotations

LONG = 20_000
HOSTILE = ("Ama Lund ", "Ama-", "van der ", "Ama Lund, ", "AMA LUND ", "Lund's ", "the mayor of ", "he ")


def main() -> None:
    """Print the ratios and the hostile lines."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path, nargs="?", default=CORPUS)
    corpus = parsed(arguments.parse_args().corpus)
    reports, parses, model = corpus.reports, corpus.parses, corpus.seconds
    named, names = timed(find_names, reports, parses, [Reading(report.id) for report in reports])
    quoted, _ = timed(find_quotations, reports, parses, named)
    _, clusters = timed(find_coreference, reports, parses, quoted)
    print(f"{len(reports)} reports: model {model:.2f} s, names {names / model:.3f}, coreference {clusters / model:.3f}")
    print(f"both: {(names + clusters) / model:.3f} of the model's own pass")
    for unit in HOSTILE:
        report = replace(reports[0], text=unit * (LONG // len(unit)), asides=(), dateline=None)
        parse = corpus.parser.parse(report)
        start = process_time()
        found = find_coreference(report, parse, find_names(report, parse, Reading(report.id))).mentions
        print(f"{unit!r:18} {LONG:,} characters: {process_time() - start:5.2f} s, {len(found)} mentions")


def timed(
    extract: Callable[[Report, Parse, Reading], Reading],
    reports: Sequence[Report],
    parses: Sequence[Parse],
    readings: Sequence[Reading],
) -> tuple[list[Reading], float]:
    """What an extractor adds to each reading, and the seconds that it took."""
    start = process_time()
    found = [extract(*each) for each in zip(reports, parses, readings, strict=True)]
    return found, process_time() - start


if __name__ == "__main__":
    main()
