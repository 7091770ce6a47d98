"""Goes in: a table (CSV, TSV, Parquet). Comes out: a raw report for each row, the broken ones named."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet

from dateline.errors import Malformed, SkipReport, TooLarge, Unreadable
from dateline.ingest.columns import Row, fields_of, raw_of
from dateline.ingest.opened import Given, Opened
from dateline.model.report import Source
from dateline.settings import Settings

PARTINGS = ",;\t|"
ROWS_AT_ONCE = 32


def read_csv(opened: Opened, settings: Settings) -> Iterator[Given]:
    """Read a table of lines under a line of names; what parts its columns is read off that line."""
    csv.field_size_limit(settings.max_bytes)
    lines = _decoded(opened, settings)
    first = next(lines, "").lstrip("\ufeff")
    parting = max(PARTINGS, key=lambda mark: (first.count(mark), -PARTINGS.index(mark)))
    reader = csv.reader(_with_first(first, lines), delimiter=parting)
    try:
        names = next(reader, [])
    except csv.Error as error:
        raise Malformed(opened.address, f"its line of names is broken ({error})") from error
    if not {"text", "html"} & fields_of(dict.fromkeys(names, "x")).keys():
        raise Malformed(opened.address, f"no column has the reports' text; its columns: {', '.join(names[:12])[:200]}")
    number = 0
    while True:
        number += 1
        address = f"{opened.address}#{number}"
        try:
            values = next(reader)
            if any(values):
                yield _row(names, values, address)
        except StopIteration:
            return
        except csv.Error as error:
            yield Malformed(address, f"this row of the table is broken ({error})")
        except SkipReport as skip:
            if skip.address == opened.address:
                raise
            yield skip


def _row(names: list[str], values: list[str], address: str) -> Given:
    if any("\udc80" <= character <= "\udcff" for value in values for character in value):
        raise Unreadable(address, "its bytes are no valid UTF-8")
    row: Row = dict(zip(names, values, strict=False))
    return raw_of(row, Source("rows", address))


def _with_first(first: str, lines: Iterator[str]) -> Iterator[str]:
    yield first
    yield from lines


def _decoded(opened: Opened, settings: Settings) -> Iterator[str]:
    """The lines as text, in the encoding that the first bytes show; bytes that do not fit become surrogates."""
    if opened.head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        yield from io.StringIO(opened.stream.whole(settings.max_bytes).decode("utf-16", "replace"), newline="")
        return
    encoding = "utf-8" if _fits_utf_8(opened.head) else "cp1252"
    for _, line in opened.stream.lines(settings.max_bytes):
        if line is None:
            raise TooLarge(opened.address, f"one of its lines is longer than {settings.max_bytes:,} bytes (max_bytes)")
        yield line.decode(encoding, "surrogateescape")


def _fits_utf_8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def read_parquet(opened: Opened, settings: Settings) -> Iterator[Given]:
    """Read a Parquet table some rows at a time; only columns that mean something to us are read."""
    try:
        yield from _parquet_rows(opened.path or io.BytesIO(opened.stream.whole(settings.max_bytes)), opened.address)
    except (pyarrow.ArrowException, OSError) as error:
        raise Malformed(opened.address, f"it is no Parquet table that can be read ({str(error)[:120]})") from error


def _parquet_rows(table: Path | io.BytesIO, address: str) -> Iterator[Given]:
    with pyarrow.parquet.ParquetFile(table) as file:
        number = 0
        for batch in file.iter_batches(batch_size=ROWS_AT_ONCE):
            for row in batch.to_pylist():
                number += 1
                try:
                    yield raw_of(row, Source("rows", f"{address}#{number}"))
                except SkipReport as skip:
                    yield skip
