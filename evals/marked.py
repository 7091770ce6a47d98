"""Invented stories with their entities marked in the text, as people write them down.

    python -m evals.marked STORIES OUT

writes them as a benchmark corpus (`reports.jsonl`, `gold.json`) that `score.py` takes. A file is a story: first its
entities, a line each (`p1 | Ingrid Solheim | person`), then its reports, each behind a line `=== REPORT ===`, its head
(`outlet: Coast Gazette`) parted by `---` from its text, in which `{p1:the owner of {o1:the line}}` marks mentions. A
line `# listed: main entities only` on top says that others are not marked.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.model.report import RawReport, Source

FOLDER = Path(__file__).parent / "stories"
MAIN_ONLY = "# listed: main entities only"
HEAD = ("id", "url", "outlet", "published", "title")
_REPORT = re.compile(r"^=== ?REPORT ?===\s*$", re.M)
_OPENS = re.compile(r"\{(\w+):")


@dataclass(frozen=True, slots=True)
class Marked:
    """One report, and the mentions in its text: start, end, key of the entity."""

    story: str
    head: dict[str, str]
    text: str
    mentions: tuple[tuple[int, int, str], ...]

    def raw(self) -> RawReport:
        """The report as a source gives it."""
        row = {**self.head, "text": self.text}
        source = Source("rows", f"{self.story}#{self.head['id']}")
        return RawReport(source, json.dumps(row, ensure_ascii=False).encode(), tuple(row.items()))


@dataclass(frozen=True, slots=True)
class Story:
    """A story's reports, and its entities' names and kinds by key. `whole` tells that everybody is marked."""

    name: str
    entities: dict[str, tuple[str, str]]
    reports: tuple[Marked, ...]
    whole: bool = True


def stories(folder: Path = FOLDER) -> Iterator[Story]:
    """The stories of a folder in order of their names."""
    for file in sorted(folder.glob("*.txt")):
        yield story(file.stem, file.read_text(encoding="utf-8"))


def story(name: str, written: str) -> Story:
    """One story from its file. Raises ValueError for a line that a head lacks, and with its place for a mark that does
    not close, or of no known key."""
    opening, *parts = _REPORT.split(written)
    lines = [line.split("|") for line in opening.splitlines() if line.strip() and not line.startswith("#")]
    entities = {key.strip(): (called.strip(), kind.strip()) for key, called, kind in lines}
    return Story(name, entities, tuple(_report(name, part, entities) for part in parts), MAIN_ONLY not in opening)


def _report(story: str, part: str, entities: dict[str, tuple[str, str]]) -> Marked:
    top, _, body = part.strip("\n").partition("\n---\n")
    found = (line.partition(":") for line in top.splitlines() if line.strip())
    head = {key.strip(): value.strip() for key, _, value in found}
    if missing := [key for key in HEAD if key not in head]:
        raise ValueError(f"{story}: its head has no {' nor '.join(missing)}")
    body = "\n".join(line.strip() for line in body.splitlines() if line.strip())
    text: list[str] = []
    length, at = 0, 0
    open_marks: list[tuple[str, int]] = []
    mentions: list[tuple[int, int, str]] = []
    while at < len(body):
        opens = _OPENS.match(body, at)
        if opens is not None:
            if opens[1] not in entities:
                raise ValueError(f"{head['id']}: no entity {opens[1]!r} near {body[at : at + 40]!r}")
            open_marks.append((opens[1], length))
            at = opens.end()
        elif body[at] == "}":
            if not open_marks:
                raise ValueError(f"{head['id']}: a mark closes that none opens near {body[max(0, at - 40) : at]!r}")
            key, start = open_marks.pop()
            mentions.append((start, length, key))
            at += 1
        else:
            text.append(body[at])
            length += 1
            at += 1
    if open_marks:
        raise ValueError(f"{head['id']}: a mark of {open_marks[-1][0]!r} does not close")
    title = _OPENS.sub("", head["title"]).replace("}", "")
    return Marked(story, {key: head[key] for key in HEAD} | {"title": title}, "".join(text), tuple(sorted(mentions)))


def gold(told: Story) -> dict[str, Any]:
    """The story's entities as `gold.json` has them, each passage with the number of its words' occurrence."""
    mentions: dict[str, list[dict[str, Any]]] = {key: [] for key in told.entities}
    for report in told.reports:
        for start, end, key in report.mentions:
            words = report.text[start:end]
            passage: dict[str, Any] = {"report": report.head["id"], "quote": words}
            if report.text.count(words) > 1:
                passage["nth"] = _nth(report.text, words, start)
            mentions[key].append(passage)
    entities = ((name, kind, mentions[key]) for key, (name, kind) in told.entities.items())
    return {"entities": [{"name": name, "kind": kind, "mentions": at} for name, kind, at in entities if at]}


def _nth(text: str, words: str, start: int) -> int:
    """Which occurrence of the words stands there, counted as `str.count` does."""
    nth, at = 1, text.find(words)
    while at < start:
        nth, at = nth + 1, text.find(words, at + len(words))
    return nth


def write(told: Story, folder: Path) -> None:
    """Write a story as one of a benchmark corpus."""
    out = folder / told.name
    out.mkdir(parents=True, exist_ok=True)
    rows = [json.dumps({**r.head, "text": r.text}, ensure_ascii=False) + "\n" for r in told.reports]
    (out / "reports.jsonl").write_text("".join(rows), encoding="utf-8")
    (out / "gold.json").write_text(json.dumps(gold(told), ensure_ascii=False, indent=1), encoding="utf-8")


def main() -> None:
    """Write a folder of stories as a benchmark corpus."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("stories", type=Path)
    arguments.add_argument("out", type=Path)
    a = arguments.parse_args()
    for told in stories(a.stories):
        write(told, a.out)


if __name__ == "__main__":
    main()
