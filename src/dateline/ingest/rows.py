"""Goes in: JSON lines, a JSON array or a JSON document. Comes out: a raw report for each row, the broken ones named."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator, Mapping

from dateline.errors import Malformed, SkipReport, TooLarge, Unreadable
from dateline.ingest.columns import Row, raw_of
from dateline.ingest.ninjs import is_ninjs, raw_of_ninjs
from dateline.ingest.opened import Given, Opened
from dateline.ingest.stream import PIECE, Stream
from dateline.model.report import RawReport, Source
from dateline.settings import Settings

LINES = (".jsonl", ".ndjson", ".jsonlines")
# Under these names a document keeps the list of its reports.
LISTS = (
    "articles", "items", "reports", "results", "entries", "stories", "documents", "docs", "data", "news", "rows",
    "hits", "response",
)  # fmt: skip
DEEPEST_LIST = 3
# An object with one of these is a report itself, whatever lists it has beside.
OWN = ("text", "body", "content", "body_text", "html", "body_html", "uri")
_SPACE = " \t\r\n,"


def read_json(opened: Opened, settings: Settings) -> Iterator[Given]:
    """Read JSON in whichever of its forms: lines one by one, an array element by element, else one document."""
    head = opened.head.removeprefix(codecs.BOM_UTF8).lstrip()
    if opened.suffix in LINES or (head[:1] == b"{" and _whole_row(head.split(b"\n")[0])):
        yield from read_lines(opened, settings)
    elif head[:1] == b"[":
        yield from read_array(opened, settings)
    else:
        yield from _read_document(opened, settings)


def read_lines(opened: Opened, settings: Settings) -> Iterator[Given]:
    """One row a line. A broken line is named by its number; the others go on."""
    for number, line in opened.stream.lines(settings.max_bytes, blank=False):
        address = f"{opened.address}#{number}"
        if line is None:
            yield TooLarge(address, f"this line is longer than {settings.max_bytes:,} bytes (max_bytes)")
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield from _from_line(line, address)


def read_array(opened: Opened, settings: Settings) -> Iterator[Given]:
    """The elements of one array, with no more than one of them in memory. Behind a broken one nothing can be told."""
    for number, element in enumerate(_elements(opened.stream, opened.address, settings.max_bytes), 1):
        yield _given(element, f"{opened.address}#{number}", None)


def _read_document(opened: Opened, settings: Settings) -> Iterator[Given]:
    data = opened.stream.whole(settings.max_bytes)
    yield from _from_value(_parsed(data, opened.address), opened.address, data)


def _from_line(line: bytes, address: str) -> Iterator[Given]:
    try:
        value = _parsed(line, address)
    except SkipReport as skip:
        yield skip
    else:
        yield from _from_value(value, address, line.rstrip(b"\r\n"))


def _from_value(value: object, address: str, data: bytes | None = None) -> Iterator[Given]:
    """One report, or an object that keeps a list of them under an obvious name."""
    if isinstance(value, list) or (rows := _list_in(value, DEEPEST_LIST)) is None:
        yield _given(value, address, data)
        return
    for number, row in enumerate(rows, 1):
        yield _given(row, f"{address}{'.' if '#' in address else '#'}{number}", None)


def _list_in(value: object, depth: int) -> list[object] | None:
    """The rows of a document that wraps them, or None."""
    if isinstance(value, list):
        return value if any(isinstance(row, Mapping) for row in value) else None
    if not isinstance(value, Mapping) or not depth or any(isinstance(value.get(name), str) for name in OWN):
        return None
    wrapped = (_list_in(value[name], depth - 1) for name in LISTS if name in value)
    return next((rows for rows in wrapped if rows is not None), None)


def _given(value: object, address: str, data: bytes | None) -> Given:
    try:
        return _report(value, address, data)
    except SkipReport as skip:
        return skip


def _report(value: object, address: str, data: bytes | None) -> RawReport:
    if not isinstance(value, Mapping):
        raise Malformed(address, "it is no JSON object with the report's fields")
    row: Row = value
    if is_ninjs(row):
        return raw_of_ninjs(row, address, data)
    return raw_of(row, Source("rows", address), data)


def _parsed(data: bytes, address: str) -> object:
    try:
        value: object = json.loads(data)
    except UnicodeDecodeError as error:
        raise Unreadable(address, f"its bytes are no valid UTF-8 (byte {error.start + 1})") from error
    except json.JSONDecodeError as error:
        raise Malformed(address, f"it is no valid JSON ({error.msg}, column {error.colno})") from error
    except (ValueError, RecursionError) as error:
        raise Malformed(address, "its JSON has a number too long or is nested too deeply to read") from error
    return value


def _whole_row(line: bytes) -> bool:
    """Whether a first line is a row of its own: no pretty-printed document has a line so long."""
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return len(line) > 1000


def _elements(stream: Stream, address: str, limit: int) -> Iterator[object]:
    """The elements of the array in a stream, parsed from a window that grows only while an element does not end."""
    decoder, json_decoder = codecs.getincrementaldecoder("utf-8-sig")(), json.JSONDecoder()
    text, at, inside = "", 0, False
    wanted = PIECE
    while True:
        try:
            piece = stream.read(PIECE)
            text += decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as error:
            raise Unreadable(address, "its bytes are no valid UTF-8") from error
        if piece and len(text) - at < wanted:
            continue
        if not inside:
            at, inside = text.index("[") + 1, True
        while True:
            at = _skip(text, at)
            if at < len(text) and text[at] == "]":
                return
            try:
                value, end = json_decoder.raw_decode(text, at)
            except RecursionError as error:
                raise Malformed(address, "its JSON is nested too deeply to read") from error
            except ValueError as error:
                if not piece:
                    raise Malformed(address, f"its JSON array breaks off or is broken ({error})") from error
                break
            if end == len(text) and piece:
                break
            yield value
            at = end
        text, at = text[at:], 0
        wanted = min(2 * max(len(text), PIECE), limit)
        if len(text) > limit:
            raise TooLarge(address, f"an element of its array is longer than {limit:,} bytes (max_bytes), or broken")


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at
