"""Goes in: places. Comes out: raw reports, byte for byte as they came, and for each that can't be had the reason.

`SOURCES` is the list of forms. The first whose name or beginning fits reads the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.errors import SkipReport
from dateline.ingest.feeds import read_feed
from dateline.ingest.files import binary, read_page, read_text
from dateline.ingest.newsml import read_newsml
from dateline.ingest.opened import Given, Opened, open_stream, opened_file
from dateline.ingest.places import files_of
from dateline.ingest.rows import read_json
from dateline.ingest.stream import Readable
from dateline.ingest.tables import read_csv, read_parquet
from dateline.model.report import SourceKind
from dateline.settings import Settings


@dataclass(frozen=True, slots=True)
class Form:
    """A form that reports come in: the suffixes that names of such files have, how they begin, who reads them."""

    kind: SourceKind
    suffixes: tuple[str, ...]
    begins: re.Pattern[bytes]
    read: Callable[[Opened, Settings], Iterator[Given]]


def _begins(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"(?:\xef\xbb\xbf)?\s*" + pattern, re.IGNORECASE | re.DOTALL)


_PROLOGUE = rb"(?:<\?[^>]{0,300}>\s*|<!--.{0,600}?-->\s*|<!doctype[^>]{0,300}>\s*){0,6}"

SOURCES: tuple[Form, ...] = (
    Form("rows", (".parquet", ".pq"), _begins(rb"PAR1"), read_parquet),
    Form("feed", (".rss", ".atom"), _begins(_PROLOGUE + rb"<(?:rss|feed|rdf:rdf)[\s>]"), read_feed),
    Form(
        "newsml",
        (".newsml",),
        _begins(_PROLOGUE + rb"<(?:\w+:)?(?:newsItem|newsMessage|packageItem)[\s>]"),
        read_newsml,
    ),
    Form(
        "page",
        (".html", ".htm", ".xhtml", ".shtml"),
        _begins(_PROLOGUE + rb"<(?:html|head|body|meta|title|article|div)[\s>]"),
        read_page,
    ),
    Form("page", (), _begins(rb"<!doctype html"), read_page),
    Form("newsml", (".xml",), _begins(rb"<\?xml\s"), read_newsml),
    Form("rows", (".jsonl", ".ndjson", ".jsonlines", ".json"), _begins(rb"\{\s*\"|\[\s*\{"), read_json),
    Form("rows", (".csv", ".tsv", ".tab"), _begins(rb"(?!)"), read_csv),
    Form("text", (".txt", ".text", ".md", ""), _begins(rb""), read_text),
)


def read_place(place: str, settings: Settings, stdin: Readable | None = None) -> Iterator[Given]:
    """Read every report of a file, folder or glob, or JSON lines from standard input where the place is `-`.

    What can't be read is given as a `SkipReport` in its place, so that the rest goes on.
    """
    if place == "-" and stdin is not None:
        yield from _read_stdin(stdin, settings)
        return
    for file in files_of(place):
        if isinstance(file, SkipReport):
            yield file
        else:
            yield from _read_file(file, settings)


def form_of(opened: Opened) -> Form:
    """The form of a file: one that its beginning shows, else the one of its name; a text otherwise."""
    named = next((form for form in SOURCES if opened.suffix in form.suffixes), SOURCES[-1])
    shown = next((form for form in SOURCES if form.begins.match(opened.head)), named)
    return named if named.read in (read_page, read_csv, read_parquet) or shown is SOURCES[-1] else shown


def _read_file(file: Path, settings: Settings) -> Iterator[Given]:
    try:
        with opened_file(file) as opened:
            form = form_of(opened)
            reader = read_text if form.kind != "rows" and binary(opened.head) else form.read
            yield from reader(opened, settings)
    except SkipReport as skip:
        yield skip


def _read_stdin(stdin: Readable, settings: Settings) -> Iterator[Given]:
    try:
        yield from read_json(open_stream(stdin, "-", "-.jsonl"), settings)
    except SkipReport as skip:
        yield skip
