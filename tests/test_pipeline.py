"""The whole way: the same reports give the same record, whatever happens on the way."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline import pipeline
from dateline.model.parse import Parse, Parser
from dateline.model.record import Related
from dateline.model.report import Report
from dateline.pipeline import run
from dateline.record import open_store, queries
from dateline.record.rows import Summary
from dateline.settings import Settings
from dateline.tell.export_json import export_json

KILLED = Path(__file__).parent / "killed_run.py"
FERRY = "https://tarn.example/ferry"
ROWS: tuple[dict[str, str], ...] = (
    {
        "url": FERRY,
        "outlet": "Tarn Courier",
        "published": "2031-05-06T09:00:00+02:00",
        "title": "Ferry Morwenna runs aground off Tarn",
        "text": "TARN, May 6 (Lowland Press) - The ferry Morwenna ran aground off Tarn on Tuesday.\n"
        'At least 12 passengers were hurt, harbour master Ilse Brandt said. "We heard a long scrape," she said.\n'
        "The ferry will be towed on Thursday.",
    },
    {
        "url": FERRY,
        "outlet": "Tarn Courier",
        "published": "2031-05-06T15:00:00+02:00",
        "title": "Ferry Morwenna runs aground off Tarn",
        "text": "The ferry Morwenna ran aground off Tarn on Tuesday.\n"
        'Fourteen passengers were hurt, harbour master Ilse Brandt said. "We heard a long scrape," she said.',
    },
    {
        "url": "https://voss.example/1",
        "outlet": "Voss Evening Mail",
        "published": "2031-05-07",
        "title": "Tarn ferry Morwenna aground, 14 hurt",
        "text": "The ferry Morwenna ran aground off Tarn on Tuesday, Lowland Press reported.\n"
        "Harbour master Ilse Brandt put the number of hurt passengers at 14.",
    },
    {
        "url": "https://voss.example/2",
        "outlet": "Voss Evening Mail",
        "published": "2031-05-08T20:00:00+02:00",
        "title": "Ferry Morwenna towed into Tarn harbour",
        "text": "The ferry Morwenna was towed into Tarn harbour on Thursday.\nPassengers had waited for two days.",
    },
    {
        "url": "https://voss.example/bread",
        "outlet": "Voss Evening Mail",
        "published": "2031-05-08",
        "title": "Voss baker wins medal for rye loaf",
        "text": "A baker from Voss has won a gold medal for a rye loaf.\nThe jury praised its crust.",
    },
)


class Remembering:
    """A parser that parses no text twice."""

    sha256 = "0" * 64

    def __init__(self, parser: Parser) -> None:
        self._parser, self._kept = parser, dict[str, Parse]()
        self.name, self.version = parser.name, parser.version

    def parse(self, report: Report) -> Parse:
        key = repr((report.text, report.asides))
        if key not in self._kept:
            self._kept[key] = self._parser.parse(report)
        return self._kept[key]


@pytest.fixture(scope="session")
def remembering(parser: Parser) -> Remembering:
    """The English parser, with a memory."""
    return Remembering(parser)


def write_rows(folder: Path, rows: Sequence[dict[str, str]] = ROWS) -> list[str]:
    """One file a report, so that any order of them can be asked for."""
    files = []
    for number, row in enumerate(rows):
        file = folder / f"{number}.jsonl"
        file.write_text(json.dumps(row) + "\n", encoding="utf-8")
        files.append(str(file))
    return files


def exported(store: Path) -> str:
    """The record of a store as JSON."""
    with open_store(store) as opened, opened.view() as view:
        return "".join(export_json(view))


def read_into(store: Path, runs: Sequence[Sequence[str]], parser: Parser, jobs: int = 1) -> list[Summary]:
    """Run after run into one store."""
    with open_store(store, writes=True) as opened:
        return [run(places, opened, Settings(jobs=jobs), parser) for places in runs]


@pytest.fixture(scope="session")
def expected(remembering: Remembering, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], str]:
    """The files, and their record when they are read in one run in order."""
    folder = tmp_path_factory.mktemp("rows")
    files = write_rows(folder)
    read_into(folder / "store.db", [files], remembering)
    return files, exported(folder / "store.db")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(range(len(ROWS))), cuts=st.sets(st.integers(1, len(ROWS) - 1)), again=st.booleans())
def test_the_same_reports_give_the_same_record(
    expected: tuple[list[str], str], remembering: Remembering, order: list[int], cuts: set[int], again: bool
) -> None:
    """In any order, in one run or several, read once or twice: the export is the same byte for byte."""
    files, record = expected
    bounds = [0, *sorted(cuts), len(files)]
    runs = [[files[i] for i in order[a:b]] for a, b in pairwise(bounds)]
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.db"
        read_into(store, runs + (runs if again else []), remembering)
        assert exported(store) == record


def test_several_processes_give_the_same_record(
    expected: tuple[list[str], str], parser: Parser, tmp_path: Path
) -> None:
    """Reading in processes changes nothing but the time it takes."""
    files, _ = expected
    english = pipeline.EnglishParser()
    read_into(tmp_path / "one.db", [files], english)
    read_into(tmp_path / "two.db", [files], english, jobs=2)
    assert exported(tmp_path / "two.db") == exported(tmp_path / "one.db")


def test_a_corrected_report_supersedes_the_earlier_one(expected: tuple[list[str], str]) -> None:
    """Both versions are listed, the later points to the earlier, and stories and times know the later one only."""
    record = json.loads(expected[1])
    first, second = sorted((r for r in record["reports"] if r["url"] == FERRY), key=lambda r: r["published"])
    assert (first["version_of"], second["version_of"]) == (None, first["id"])
    in_stories = {id for story in record["stories"] for id in story["reports"]}
    assert second["id"] in in_stories and first["id"] not in in_stories
    assert all(time["report"] != first["id"] for time in record["times"])


def test_reports_of_one_event_share_a_story(expected: tuple[list[str], str]) -> None:
    """The ferry is one story of three current reports, the baker another."""
    record = json.loads(expected[1])
    assert sorted(len(story["reports"]) for story in record["stories"]) == [1, 3]


def test_a_second_run_reads_nothing_again(expected: tuple[list[str], str], tmp_path: Path) -> None:
    """What is known by its bytes and its place is neither cleaned nor parsed again."""
    files, _ = expected

    class Counting(Remembering):
        asked = 0

        def parse(self, report: Report) -> Parse:
            Counting.asked += 1
            return Parse((), ())

    class Nothing:
        name, version = "nothing", "0"

        def parse(self, report: Report) -> Parse:
            return Parse((), ())

    counting = Counting(Nothing())
    first, second = read_into(tmp_path / "store.db", [files, files], counting)
    assert (first.new, second.new, second.known, second.stories) == (len(ROWS), 0, len(ROWS), 0)
    assert Counting.asked == len(ROWS)


def test_only_the_touched_story_is_decided_again(remembering: Remembering, tmp_path: Path) -> None:
    """A new report about the baker leaves the ferry's story alone."""
    files = write_rows(tmp_path)
    more = dict(ROWS[4], url="https://tarn.example/bread", outlet="Tarn Courier", published="2031-05-09")
    other = tmp_path / "more.jsonl"
    other.write_text(json.dumps(more) + "\n", encoding="utf-8")
    _, second = read_into(tmp_path / "store.db", [files, [str(other)]], remembering)
    assert (second.new, second.stories) == (1, 1)


def test_the_same_report_from_two_places_is_kept_once(remembering: Remembering, tmp_path: Path) -> None:
    """The address that is kept is the first in order, whichever came first."""
    row = json.dumps(ROWS[4]) + "\n"
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_text(row, encoding="utf-8")
    a, b = str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")
    read_into(tmp_path / "ab.db", [[a, b]], remembering)
    read_into(tmp_path / "ba.db", [[b], [a]], remembering)
    assert exported(tmp_path / "ab.db") == exported(tmp_path / "ba.db")
    assert len(json.loads(exported(tmp_path / "ba.db"))["reports"]) == 1


@pytest.mark.parametrize("crashing", ["clean", "read", "relate_story"])
def test_a_crash_costs_one_report_and_says_so(
    crashing: str, remembering: Remembering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bug in one room is a row that names the report and the reason; the others are read all the same."""
    files = write_rows(tmp_path)
    real: Callable[..., object] = getattr(pipeline, crashing)

    def crash(*given: object) -> object:
        if "baker" in repr(given):
            raise ZeroDivisionError("no crust")
        return real(*given)

    monkeypatch.setattr(pipeline, crashing, crash)
    (summary,) = read_into(tmp_path / "store.db", [files], remembering)
    assert [f.reason.split(": ", 1)[1] for f in summary.skipped] == ["ZeroDivisionError: no crust"]
    assert summary.new == len(ROWS) - (crashing != "relate_story")
    with open_store(tmp_path / "store.db") as store, store.view() as view:
        assert [f.reason for f in queries.failures(view)] == [f.reason for f in summary.skipped]


def killed(store: Path, place: Path, after: int) -> int:
    """A run in a process of its own that dies when `after` says; its exit status."""
    return subprocess.run([sys.executable, str(KILLED), str(store), str(place), str(after)], check=False).returncode


@pytest.fixture(scope="session")
def unharmed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder of reports, and the record of a run over it that nothing stopped."""
    folder = tmp_path_factory.mktemp("unharmed")
    place = folder / "rows"
    place.mkdir()
    write_rows(place)
    assert killed(folder / "store.db", place, 0) == 0
    return place, exported(folder / "store.db")


@pytest.mark.parametrize("after", [3, 6, -2, -7])
def test_a_killed_run_goes_on_with_nothing_lost_or_doubled(
    after: int, unharmed: tuple[Path, str], tmp_path: Path
) -> None:
    """Killed after or within a transaction of a report or a story, and run again: the record of an unharmed run."""
    place, record = unharmed
    assert killed(tmp_path / "dead.db", place, after) == -9
    assert killed(tmp_path / "dead.db", place, 0) == 0
    assert exported(tmp_path / "dead.db") == record


def test_a_run_leaves_the_process_as_it_was(tmp_path: Path, parser: Parser) -> None:
    """Cycles of objects are searched for seldom within a run only, also where it is stopped."""
    before = gc.get_threshold()
    with open_store(tmp_path / "d.db", writes=True) as store, pytest.raises(KeyboardInterrupt):
        run((str(tmp_path / "none"),), store, Settings(), parser, _interrupted)
    assert gc.get_threshold() == before


def test_two_runs_that_decide_the_same_story_put_it_once(
    expected: tuple[list[str], str], remembering: Remembering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another run may have decided a story while this one was at it: neither fails, and the record is the same."""
    files, record = expected
    store, decide, others = tmp_path / "shared.db", pipeline._decide, iter((True,))

    def decided_meanwhile(keeper: pipeline._Keeper, id: str, numbers: Sequence[int]) -> Related:
        if next(others, False):
            with open_store(store, writes=True) as opened:
                pipeline.decide_again(opened, Settings())
        return decide(keeper, id, numbers)

    monkeypatch.setattr(pipeline, "_decide", decided_meanwhile)
    read_into(store, (files,), remembering)
    assert exported(store) == record


def _interrupted(what: str, address: str) -> None:
    raise KeyboardInterrupt
