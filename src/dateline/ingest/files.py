"""Goes in: a file that is one report, a page or a plain text. Comes out: its raw report."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from dateline.errors import Unreadable
from dateline.ingest.opened import Given, Opened
from dateline.model.report import RawReport, Source
from dateline.settings import Settings

# How forms that are no text begin, and what to call them.
BINARY: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF; save its text first"),
    (b"PK\x03\x04", "a ZIP archive or an office document; unpack it or save it as text first"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as text first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a sound, picture or film"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"BZh", "packed with bzip2; unpack it first"),
    (b"\xfd7zXZ", "packed with xz; unpack it first"),
    (b"7z\xbc\xaf", "packed with 7-Zip; unpack it first"),
    (b"(\xb5/\xfd", "packed with zstd; unpack it first"),
)
MOST_CONTROLS = 0.05
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_page(opened: Opened, settings: Settings) -> Iterator[Given]:
    """A saved page is one report."""
    yield _one(opened, settings, "page")


def read_text(opened: Opened, settings: Settings) -> Iterator[Given]:
    """A plain text is one report."""
    yield _one(opened, settings, "text")


def _one(opened: Opened, settings: Settings, kind: str) -> RawReport:
    if kind_of_binary := binary(opened.head):
        raise Unreadable(opened.address, f"it is no text: {kind_of_binary}")
    data = opened.stream.whole(settings.max_bytes)
    return RawReport(Source("page" if kind == "page" else "text", opened.address), data)


def binary(head: bytes) -> str | None:
    """What a file is that is no text, by how it begins; None for text."""
    named = next((name for start, name in BINARY if head.startswith(start)), None)
    if named or head.startswith(_MARKS):
        return named
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return "binary data" if b"\0" in head or controls > MOST_CONTROLS * len(head) else None
