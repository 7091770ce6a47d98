"""Goes in: nothing. Comes out: the types of a report, from its bytes as they came to its cleaned text with asides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dateline.model.passage import Passage

SourceKind = Literal["text", "page", "feed", "rows", "ninjs", "newsml", "archive"]
AsideKind = Literal["credit", "dateline", "promo", "related", "disclaimer", "caption"]
DateSignal = Literal["feed", "rows", "meta", "json-ld", "time-tag", "header", "url", "dateline", "text"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a report came from: the form it had there, and an address a person can open.

    `address` is a path or URL; one of many reports in a file carries `#` and its place, counted from 1
    (`reports.jsonl#3`).
    """

    kind: SourceKind
    address: str


@dataclass(frozen=True, slots=True)
class RawReport:
    """One report byte for byte as it came, with what its carrier said about it and nothing decided.

    `data` is the report's own bytes (a whole page, a text file, one row or entry as UTF-8). `fields` holds what the
    carrier stated in so many words, under our names: id, url, outlet, published, updated, title, authors, agencies,
    language, text, html; each at most once, authors and agencies parted by "; ". `charset` is what the carrier
    declared, if anything.
    """

    source: Source
    data: bytes
    fields: tuple[tuple[str, str], ...] = ()
    charset: str | None = None

    def field(self, name: str) -> str | None:
        """The carrier's statement under this name, or None."""
        return dict(self.fields).get(name)


@dataclass(frozen=True, slots=True, order=True)
class Aside(Passage):
    """Words in a report's text that are no part of the news: marked, never cut out."""

    kind: AsideKind


@dataclass(frozen=True, slots=True, order=True)
class Entry(Passage):
    """A part of a live page that was written at a moment of its own: ISO 8601, with its offset where that is known."""

    written: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, when and for whom a report says it was written. `date` is EDTF, with the year as far as it is known."""

    place: str | None
    date: str | None
    agency: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Report:
    """One article as one outlet published it, cleaned: its text with asides marked, and what is known about it.

    `published` is an ISO 8601 instant with offset, or a date alone where the report gives no more; `published_from`
    names the signal that gave it. `outlet` is the publisher, `agencies` the wires credited. `unread` says in words
    why no reading can be made (a language without a grammar here, or no sentences), or is None. `entries` are those of
    a live page, in the order of the text; what stands in none was written when the page was published.
    """

    id: str
    source: Source
    url: str | None
    outlet: str | None
    agencies: tuple[str, ...]
    title: str | None
    authors: tuple[str, ...]
    language: str | None
    published: str | None
    published_from: DateSignal | None
    dateline: Dateline | None
    text: str
    asides: tuple[Aside, ...]
    raw_sha256: str
    version_of: str | None = None
    unread: str | None = None
    entries: tuple[Entry, ...] = ()

    def written(self, at: int) -> str | None:
        """When the words at an offset were written: the moment of their entry on a live page, else of publication."""
        entry = next((e for e in self.entries if e.start <= at < e.end), None)
        return entry.written if entry else self.published
