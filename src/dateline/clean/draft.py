"""Goes in: a raw report. Comes out: the draft that the cleaners fill, one after another, until it is a report."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model.report import AsideKind, Dateline, DateSignal, RawReport


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """Words of the draft's text that are no part of the news. It becomes an `Aside` when the report has its id."""

    start: int
    end: int
    kind: AsideKind


@dataclass(frozen=True, slots=True, order=True)
class Stated:
    """A date that something states, and which signal that is. Signals are weighed when all are known."""

    signal: DateSignal
    value: str


@dataclass(frozen=True, slots=True, order=True)
class Written:
    """A part of a live page, by offsets into its text, and the moment at which it was written: ISO 8601."""

    start: int
    end: int
    moment: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known of a report so far. `stated` keeps each date that was found, in the order of finding."""

    raw: RawReport
    text: str = ""
    markup: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    agencies: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    language: str | None = None
    unread: str | None = None
    stated: tuple[Stated, ...] = ()
    published: str | None = None
    published_from: DateSignal | None = None
    dateline: Dateline | None = None
    marks: tuple[Mark, ...] = ()
    entries: tuple[Written, ...] = ()

    def marked(self, start: int, end: int) -> bool:
        """Whether an aside already has some of these words."""
        return any(mark.start < end and start < mark.end for mark in self.marks)
