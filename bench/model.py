"""Goes in: the folder of a benchmark. Comes out: its reports parsed, and the time that the model alone took."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import process_time

from dateline.clean import clean
from dateline.language.gazetteer import gazetteer
from dateline.model.parse import Parse
from dateline.model.report import Report
from dateline.read.parser import SpacyParser
from evals.loop import load

CORPUS = Path("../shared/bench/dev")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A corpus as the rooms behind the parser get it. `seconds` are of the processor, the model loaded before."""

    reports: tuple[Report, ...]
    parses: tuple[Parse, ...]
    seconds: float
    parser: SpacyParser


def parsed(corpus: Path) -> Parsed:
    """Parse every report of the corpus once, and load the gazetteer, which is the house's and no room's cost."""
    reports = tuple(clean(raw) for raw in load(corpus))
    parser = SpacyParser()
    parser.parse(reports[0])
    start = process_time()
    parses = tuple(parser.parse(report) for report in reports)
    seconds = process_time() - start
    gazetteer()
    return Parsed(reports, parses, seconds, parser)
