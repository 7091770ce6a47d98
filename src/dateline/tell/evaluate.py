"""Goes in: a folder of a benchmark. Comes out: the record of its reports, read in one fresh store, as JSON."""

from __future__ import annotations

import tempfile
from pathlib import Path

from dateline.errors import BadUsage
from dateline.pipeline import EnglishParser, Progress, quiet, run
from dateline.record import open_store
from dateline.record.rows import Summary
from dateline.settings import Settings
from dateline.tell.export_json import export_json


def evaluate_bench(bench: Path, out: Path, settings: Settings | None = None, progress: Progress = quiet) -> Summary:
    """Run all `*/reports.jsonl` below `bench` and write what `score.py` takes. Gold and notes are never looked at."""
    places = sorted(str(file) for file in bench.glob("*/reports.jsonl"))
    if not places:
        raise BadUsage(f"{bench}: no */reports.jsonl below it")
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "bench.db", writes=True) as store:
        summary = run(places, store, settings or Settings(), EnglishParser(), progress)
        with store.view() as view, out.open("w", encoding="utf-8") as file:
            file.writelines(export_json(view))
    return summary
