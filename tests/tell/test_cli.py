"""The command line: what it prints, what it refuses, how it ends."""

from __future__ import annotations

import gzip
import json
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from dateline.record import open_store, queries
from dateline.tell.cli import app
from dateline.tell.cli.reference import reference

ROOT = Path(__file__).parent.parent.parent
ROW = {
    "url": "https://tarn.example/1",
    "outlet": "Tarn Courier",
    "published": "2031-05-06",
    "title": "Ferry aground",
    "text": "The ferry Morwenna ran aground off Tarn on Tuesday. Nobody was hurt, harbour master Ilse Brandt said.",
}
LISTS = ("stories", "timeline", "quotes", "conflicts", "copies", "plans", "who", "failures")


class Ended(Protocol):
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


Program = Callable[..., Ended]


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A store without reports."""
    with open_store(tmp_path / "empty.db", writes=True):
        return tmp_path / "empty.db"


def test_the_page_of_commands_is_that_of_the_program() -> None:
    """A command or option that changes without the page fails here; `make docs` writes it anew."""
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == reference(app)


def test_help_is_a_table_of_contents(dateline: Program) -> None:
    """Every command with what it is for, and the exit codes."""
    done = dateline("--help", width=120)
    assert done.code == 0 and "130 interrupted" in " ".join(done.out.split())
    assert all(f"│ {name} " in done.out for name in ("run", "show", "export", "serve", "evaluate", "times", *LISTS))


def test_the_version(dateline: Program) -> None:
    """One line."""
    assert dateline("--version").out.startswith("dateline 0.")


@pytest.mark.parametrize("name", LISTS)
def test_lists_in_words_and_as_json(name: str, dateline: Program, sample_store: Path) -> None:
    """Every list can be read by people and by programs, and both agree on whether there is anything."""
    words = dateline(name, "--store", sample_store)
    rows = dateline(name, "--store", sample_store, "--json")
    assert (words.code, rows.code) == (0, 0)
    assert isinstance(json.loads(rows.out), list)
    assert words.out.strip() and "Traceback" not in words.err


@pytest.mark.parametrize("name", [*LISTS, "show"])
def test_an_empty_store_says_so(name: str, dateline: Program, empty: Path) -> None:
    """In a sentence, or as an empty list; it is no error."""
    words = dateline(name, "--store", empty)
    assert words.code == 0 and words.out.strip().endswith((".", "into it."))
    assert json.loads(dateline(name, "--store", empty, "--json").out) == []


@pytest.mark.parametrize("width", [80, 120])
def test_show_keeps_to_the_screen(width: int, dateline: Program, sample_store: Path) -> None:
    """The story with the latest events, no line wider than the screen, no colour without a terminal."""
    done = dateline("show", "--store", sample_store, width=width)
    assert done.code == 0 and "SOURCES" in done.out and "\x1b" not in done.out
    assert max(map(len, done.out.splitlines())) <= width


def test_a_story_by_id_beginning_or_title(dateline: Program, sample_store: Path) -> None:
    """All ways to name a story lead to the same story, also as JSON."""
    with open_store(sample_store) as store, store.view() as view:
        line = queries.stories(view)[-1]
    whole = dateline("show", line.id, "--store", sample_store)
    assert line.title.split()[0] in whole.out
    assert dateline("show", line.id[:9], "--store", sample_store).out == whole.out
    assert dateline("show", line.title, "--store", sample_store).out == whole.out
    shown = json.loads(dateline("show", line.id, "--store", sample_store, "--json").out)
    assert shown["related"]["story"]["id"] == line.id and len(shown["reports"]) == line.reports


@pytest.mark.parametrize(
    ("options", "outside"),
    [
        (("--since", "2031-03-05"), lambda day: day < "2031-03-05"),
        (("--until", "2031-03-04"), lambda day: day > "2031-03-04"),
        (("--since", "2031-03", "--until", "2031-03"), lambda day: not day.startswith("2031-03")),
    ],
)
def test_quotes_of_a_span_of_days(
    options: tuple[str, ...], outside: Callable[[str], bool], dateline: Program, sample_store: Path
) -> None:
    """Only quotations of reports that came out within it, and fewer than there are in all."""
    every = json.loads(dateline("quotes", "--store", sample_store, "--json").out)
    found = json.loads(dateline("quotes", *options, "--store", sample_store, "--json").out)
    with open_store(sample_store) as store, store.view() as view:
        reports = [queries.report(view, row["report"]) for row in found]
    days = [(report.published or "")[:10] for report in reports if report]
    assert 0 < len(found) < len(every) and not any(outside(day) for day in days)


def test_quotes_stand_under_their_speaker(dateline: Program, sample_store: Path) -> None:
    """Each speaker is a heading once, however the quotations of the stories alternate."""
    heads = [line for line in dateline("quotes", "--store", sample_store).out.splitlines() if line[2:3].strip()]
    assert heads and len(heads) == len(set(heads))


def test_ids_alone_for_scripts(dateline: Program, sample_store: Path) -> None:
    """One a line, nothing else."""
    done = dateline("stories", "--ids", "--store", sample_store)
    assert all(line.startswith("s-") for line in done.out.split()) and done.out.strip()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("show", "no such story"), "no story is called 'no such story'"),
        (("timeline", "s-0000"), "no story is called"),
        (("quotes", "--since", "Monday"), "'Monday' is no day"),
        (("export", "--format", "pdf"), "json, html, markdown"),
        (("export", "--out", "no/such/folder/x.json"), "can't be written"),
        (("evaluate", "taste", ".", "--out", "x.json"), "there is bench"),
        (("evaluate", "bench", "no-such-folder", "--out", "x.json"), "no */reports.jsonl"),
    ],
)
def test_what_does_not_exist_is_named(words: tuple[str, ...], told: str, dateline: Program, sample_store: Path) -> None:
    """One line on standard error, code 2, nothing on standard output."""
    given = words if words[0] == "evaluate" else (*words, "--store", str(sample_store))
    done = dateline(*given)
    assert (done.code, done.out) == (2, "") and told in done.err and len(done.err.splitlines()) == 1


def test_a_word_that_means_several_stories_names_them(dateline: Program, sample_store: Path) -> None:
    """With their ids, so that one can be chosen."""
    done = dateline("show", "e", "--store", sample_store)
    assert done.code == 2 and "may mean" in done.err and "s-" in done.err


@pytest.mark.parametrize("words", [("show",), ("export",), ("search", "x"), ("run",)])
def test_no_store_no_answer(words: tuple[str, ...], dateline: Program, tmp_path: Path) -> None:
    """Nothing is made by looking, and what to do is said."""
    done = dateline(*words, "--store", tmp_path / "none.db")
    assert done.code == 2 and "dateline run PATH" in done.err
    assert list(tmp_path.iterdir()) == []


def test_search_marks_the_words(dateline: Program, sample_store: Path) -> None:
    """Odd words find nothing and are no error."""
    with open_store(sample_store) as store, store.view() as view:
        word = next(queries.every_report(view)).text.split()[0].strip(",.:;()")
    assert dateline("search", word, "--store", sample_store).out.strip()
    assert dateline("search", '"(', "AND", "--store", sample_store).code == 0


def bad_folder(folder: Path) -> dict[str, str]:
    """One good report among files that can't be used, each with a word of the reason that is to be given."""
    rows = json.dumps(ROW) + "\n"
    (folder / "good.jsonl").write_text(rows + '{"text": "cut off\n', encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "junk.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "cut.jsonl.gz").write_bytes(gzip.compress(rows.encode() * 50)[:60])
    (folder / "halves.jsonl").write_text(
        json.dumps(dict(ROW, url="https://tarn.example/2", text=ROW["text"] + "\ud800"))
    )
    return {"good.jsonl": "", "empty.txt": "", "junk.txt": "", "cut.jsonl.gz": ""}


@pytest.mark.parametrize("command", ["run", "times"])
def test_where_all_that_was_named_had_to_be_skipped_nothing_was_done(
    dateline: Program, tmp_path: Path, command: str
) -> None:
    """A script can tell a mistyped path from a run in which some reports could not be used."""
    done = dateline(
        command, tmp_path / "missing.txt", *(("--store", tmp_path / "store.db") if command == "run" else ())
    )
    assert done.code == 2 and "missing.txt" in done.err


def test_bad_input_is_named_and_the_rest_is_read(dateline: Program, tmp_path: Path) -> None:
    """Each file that can't be used is named with a reason, counted, kept as a failure; the good report is read."""
    folder = tmp_path / "in"
    folder.mkdir()
    bad = bad_folder(folder)
    store = tmp_path / "store.db"
    done = dateline("run", folder, tmp_path / "missing.txt", "--store", store, "--json")
    summary = json.loads(done.out)
    assert done.code == 1 and summary["new"] >= 1
    told = {row["address"].rsplit("/", 1)[-1].split("#")[0]: row["reason"] for row in summary["skipped"]}
    assert set(bad) | {"missing.txt"} <= set(told) and all(told.values())
    assert all(name in done.err for name in told)
    listed = json.loads(dateline("failures", "--store", store, "--json").out)
    assert len(listed) == len({row["address"] for row in summary["skipped"]})
    assert "Traceback" not in done.err


def test_reports_from_standard_input(tmp_path: Path) -> None:
    """JSON lines through a pipe, and a pipe that nobody reads to its end is no error worth a trace."""
    store = tmp_path / "store.db"
    program = [sys.executable, "-c", "from dateline.tell.cli import main; main()"]
    done = subprocess.run(
        [*program, "run", "-", "--store", str(store)], input=json.dumps(ROW), capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("1 new report read. 1 story decided.")


def test_looking_loads_no_language_model(sample_store: Path) -> None:
    """A list is there at once: neither the model nor what reads pages is imported to look into a store."""
    script = (
        "import sys; from dateline.tell.cli import main; sys.argv = ['dateline', 'stories', '--store', sys.argv[1]]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({'spacy', 'trafilatura', 'pyarrow', 'starlette', 'jinja2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(sample_store)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_an_unwritable_store_stops_the_run(dateline: Program, tmp_path: Path) -> None:
    """Before anything is read, with code 2 and the name of the store."""
    done = dateline("run", tmp_path, "--store", tmp_path / "no" / "store.db")
    assert done.code == 2 and "store.db: it can't be opened there" in done.err


def test_ctrl_c_keeps_what_was_read(dateline: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code 130, and the next run goes on from there."""
    from dateline import pipeline

    (tmp_path / "a.jsonl").write_text(
        json.dumps(ROW) + "\n" + json.dumps(dict(ROW, url="https://tarn.example/2")) + "\n"
    )
    real: Callable[..., object] = pipeline.make
    asked: list[object] = []

    def interrupted(*given: object) -> object:
        asked.append(given)
        if len(asked) == 2:
            raise KeyboardInterrupt
        return real(*given)

    monkeypatch.setattr(pipeline, "make", interrupted)
    store = tmp_path / "store.db"
    stopped = dateline("run", tmp_path / "a.jsonl", "--store", store)
    assert stopped.code == 130 and "goes on from there" in stopped.err
    assert "1 reports wait" in dateline("stories", "--store", store).err
    after = dateline("run", tmp_path / "a.jsonl", "--store", store)
    assert after.code == 0 and after.out.startswith("1 new report read, 1 known before.")


def test_a_port_in_use_is_said(dateline: Program, sample_store: Path) -> None:
    """Before anything is served, with code 2 and what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = dateline("serve", "--store", sample_store, "--port", taken.getsockname()[1])
    assert done.code == 2 and "choose another with --port" in done.err and "Traceback" not in done.err


def test_a_report_in_another_language_is_listed_with_the_reason(dateline: Program, tmp_path: Path) -> None:
    """It is kept, and said to be unread, beside what could not be used at all."""
    text = "Die Fähre lief am Dienstag vor der Insel auf Grund, sagte der Hafenmeister. Verletzt wurde niemand. " * 3
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    store = tmp_path / "store.db"
    assert dateline("run", tmp_path / "a.txt", "--store", store).code == 0
    told = dateline("failures", "--store", store).out
    assert "kept, but not read" in told and "a.txt" in told and "English only" in told


def test_a_run_without_a_path_needs_a_store(dateline: Program, empty: Path, tmp_path: Path) -> None:
    """As its help says: with a store it goes on there, without one it says what is missing and makes nothing."""
    assert dateline("run", "--store", empty).code == 0
    none = tmp_path / "none.db"
    done = dateline("run", "--store", none)
    assert done.code == 2 and "none.db to go on with; name what to read" in done.err and not none.exists()
    assert "only to go on with a store" in " ".join(dateline("run", "--help", width=200).out.split())
