"""Goes in: the reports of a story. Comes out: the lines in which it is told, and the numbers by which they cite.

A citation is the number of a report and, where the exact words are printed below, a letter: `3b`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from dateline.model.passage import Passage
from dateline.model.report import Report
from dateline.tell.words import exact, many, published


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label before it, words, short tags, the reports it rests on, and notes below it."""

    words: str
    label: str = ""
    tags: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a heading. `left_out` says what was left out for brevity."""

    title: str
    lines: tuple[Line, ...]
    left_out: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """A story, told: its title, one line about it, and its sections."""

    title: str
    about: str
    sections: tuple[Section, ...]


class Citer:
    """Numbers a story's reports in their order, and letters the passages whose words are printed."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.of = {report.id: report for report in reports}
        self._numbers = {report.id: number for number, report in enumerate(reports, 1)}
        self.places = {report.id: place for place, report in enumerate(reports)}
        self._letters: dict[Passage, str] = {}
        self._used = dict.fromkeys(self.of, 0)

    def reports(self, passages: Sequence[Passage]) -> tuple[str, ...]:
        """The numbers of the reports that these passages are in."""
        return tuple(str(n) for n in sorted({self._numbers[p.report] for p in passages if p.report in self._numbers}))

    def words(self, passages: Sequence[Passage]) -> tuple[str, ...]:
        """The marks of these passages, whose exact words are printed with the sources."""
        return tuple(self._letter(p) for p in passages if p.report in self._numbers)

    def sources(self) -> Iterator[Line]:
        """Every report, and under it the exact words that were cited."""
        for id, number in self._numbers.items():
            report = self.of[id]
            yield Line(headed(report), f"[{number}]", notes=(report.url or report.source.address,))
            for passage, mark in self._letters.items():
                if passage.report == id:
                    yield Line(f"“{exact(passage, report)}”", mark, level=1)

    def _letter(self, passage: Passage) -> str:
        at = Passage(passage.report, passage.start, passage.end)
        if at not in self._letters:
            count = self._used[at.report]
            self._used[at.report] += 1
            self._letters[at] = f"{self._numbers[at.report]}{_lettered(count)}"
        return self._letters[at]


def headed(report: Report) -> str:
    """Outlet, day and headline of a report."""
    name = report.outlet or report.source.address.rsplit("/", 1)[-1]
    agencies = [agency for agency in report.agencies if agency not in name]
    credit = f" (credits {', '.join(agencies)})" if agencies else ""
    title = f": “{report.title}”" if report.title else ""
    return f"{name}{credit}, {published(report)}{title}"


def left_out(number: int, what: str) -> str | None:
    return f"{many(number, f'more {what}')} with --all" if number > 0 else None


def _lettered(count: int) -> str:
    """a, b, … z, aa, ab, …"""
    letters = ""
    count += 1
    while count:
        count, place = divmod(count - 1, len(ascii_lowercase))
        letters = ascii_lowercase[place] + letters
    return letters
