"""Goes in: a benchmark folder. Comes out: the figures of its own scorer, over one run of the whole way."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Any

from dateline.tell.evaluate import evaluate_bench
from evals.measured import Measured


def measure(bench: Path) -> Measured:
    """Run the reports of `bench/dev` and score the export with `bench/score.py`, misses and all."""
    scorer = _module(bench / "score.py")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "export.json"
        evaluate_bench(bench / "dev", out)
        corpus = scorer.Corpus(bench / "dev")
        score = scorer.Score(corpus, scorer.Export(out, corpus), True)
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            result = {task: getattr(score, task)() for task in scorer.TASKS}
    misses = sorted(line.strip() for line in told.getvalue().splitlines() if line.strip())
    return Measured(dict(_flat(result)), tuple(misses))


def _flat(result: dict[str, dict[str, dict[str, Any]]]) -> list[tuple[str, float]]:
    """The F1 or accuracy of each row, under `task.row`."""
    return [
        (f"{task}.{row.replace(' ', '_')}", float(figures.get("f1", figures.get("accuracy", 0.0))))
        for task, rows in result.items()
        for row, figures in rows.items()
    ]


def _module(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_score", file)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
