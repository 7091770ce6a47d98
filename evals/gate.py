"""Goes in: the development data. Comes out: figures against their floors, and what a change gained and lost.

    python -m evals.gate [TASK ...] [--data DIR] [--raise | --lower REASON] [--keep]

A figure under its floor fails the gate. `--raise` lifts floors to what was reached, `--lower` sets them there and
writes the reason beside them. `--keep` remembers this run's misses, so that the next can say, line by line, what it
gained and lost against it. Where the data is absent the gate says so and skips the task.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from evals import bench, coreference, entities, names, pages, persons, quotations, stories, times
from evals.measured import Measured

FLOORS = Path(__file__).with_name("floors.json")
LAST = Path("out/evals")
SLACK = 0.0005  # floors are kept to four places
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Task:
    """One evaluation: its name, the data it needs below the data folder, and the function that measures."""

    name: str
    data: str
    measure: Callable[[Path], Measured]


TASKS: tuple[Task, ...] = (
    Task("bench", "bench", bench.measure),
    Task("times", "data/times.tar.gz", times.measure),
    Task("quotations", "data/quotations.tar.gz", quotations.measure),
    Task("coreference", "data/coreference.tar.gz", coreference.measure),
    Task("talks", ".", coreference.measure_talks),
    Task("entities", "data/events-ecbplus.tar.gz", entities.measure),
    Task("persons", ".", persons.measure),
    Task("names", "data/names.tar.gz", names.measure),
    Task("stories", "data/stories-allsides-dev.jsonl.gz", stories.measure),
    Task("pages", "data/pages.tar.gz", pages.measure),
)


def main() -> int:
    """Run the tasks that were asked for, or all; 0 when nothing is under its floor."""
    asked = _arguments().parse_args()
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    failed = False
    for task in TASKS:
        if asked.tasks and task.name not in asked.tasks:
            continue
        data = asked.data / task.data
        if not data.exists():
            print(f"{task.name}: skipped, there is no {data}")
            continue
        measured = task.measure(data)
        failed |= _tell(task.name, measured, floors.get(task.name, {}))
        _compare(task.name, measured, asked.keep)
        if asked.up or asked.lower:
            floors[task.name] = _moved(measured.figures, floors.get(task.name, {}), lower=bool(asked.lower))
    if asked.lower:
        floors.setdefault("reasons", {})[asked.lower] = 0.0
    if asked.up or asked.lower:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n")
    return int(failed and not asked.lower)


def _arguments() -> argparse.ArgumentParser:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("tasks", nargs="*", metavar="TASK", help=", ".join(t.name for t in TASKS))
    arguments.add_argument("--data", type=Path, default=Path("../shared"), help="the folder with bench/ and data/")
    arguments.add_argument("--raise", dest="up", action="store_true", help="lift floors to what was reached")
    arguments.add_argument("--lower", metavar="REASON", help="set floors to what was reached, even lower ones")
    arguments.add_argument("--keep", action="store_true", help="remember this run's misses for the next comparison")
    return arguments


def _tell(name: str, measured: Measured, floors: Mapping[str, float]) -> bool:
    """Print each figure beside its floor; true where one is under it."""
    failed = False
    for figure, reached in measured.figures.items():
        floor = floors.get(figure)
        under = floor is not None and reached < floor - SLACK
        failed |= under
        beside = "" if floor is None else f"floor {floor:.4f}  {reached - floor:+.4f}"
        print(f"{name:12} {figure:32} {reached:.4f}  {beside}{'  UNDER ITS FLOOR' if under else ''}")
    return failed


def _compare(name: str, measured: Measured, keep: bool) -> None:
    """Say which misses are new and which are gone since the run that was kept."""
    file = LAST / f"{name}.json"
    if file.exists():
        before, now = set(json.loads(file.read_text())), set(measured.misses)
        for sign, lines in (("lost", now - before), ("gained", before - now)):
            print(f"{name}: {len(lines)} {sign}")
            for line in sorted(lines)[:SHOWN]:
                print(f"  {sign}: {line}")
    if keep:
        LAST.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(measured.misses, ensure_ascii=False, indent=0))


def _moved(reached: Mapping[str, float], floors: Mapping[str, float], *, lower: bool) -> dict[str, float]:
    """Floors lifted to what was reached; lowered only when asked."""
    return {k: round(v if lower else max(v, floors.get(k, 0.0)), 4) for k, v in reached.items()}


if __name__ == "__main__":
    sys.exit(main())
