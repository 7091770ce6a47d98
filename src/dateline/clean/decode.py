"""Goes in: bytes and what their carrier declared. Comes out: text, by mark, declaration or evidence."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from dateline.errors import Unreadable
from dateline.model.report import RawReport

# Enough bytes to tell an encoding by; more costs time and tells no more.
EVIDENCE = 64_000
# A text may have this share of characters that can't be decoded before we say that it can't be read.
MOST_BROKEN = 0.01
WESTERN = "cp1252"

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:\-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:\-]{2,40})",
    re.IGNORECASE,
)
# What pages declare and what browsers read instead, because the wider set is what they mean.
_WIDER = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}


def decode(raw: RawReport) -> str:
    """The text of a raw report's bytes. Raises `Unreadable` where no encoding fits."""
    for charset in _stated(raw):
        text = _as(raw.data, charset)
        if text is not None:
            return text
    text = _as(raw.data, _told(raw.data[:EVIDENCE]))
    if text is not None:
        return text
    loose = raw.data.decode("utf-8", errors="replace")
    if loose.count("\ufffd") <= MOST_BROKEN * len(loose):
        return loose
    raise Unreadable(
        raw.source.address, "its encoding can't be told: neither UTF-8 nor what it declares fits the bytes"
    )


def _stated(raw: RawReport) -> tuple[str, ...]:
    """Encodings to try in order: byte order mark, UTF-8 where it fits strictly, the carrier's word, the page's own."""
    marked = tuple(name for mark, name in _MARKS if raw.data.startswith(mark))[:1]
    own = _META.search(raw.data[:4096])
    named = (own.group(1) or own.group(2)).decode("ascii", "replace") if own else None
    declared = tuple(_WIDER.get(name.lower(), name) for name in (raw.charset, named) if name)
    seven_bits = tuple(name for name in declared if name.lower().startswith(("iso-2022", "hz", "utf-16", "utf-32")))
    return (*marked, *seven_bits, "utf-8", *declared)


def _told(evidence: bytes) -> str | None:
    """The encoding that the bytes tell; of those that fit as well, the one that Western Europe wrote in."""
    matches = from_bytes(evidence)
    best = matches.best()
    if best is None:
        return None
    western = next((match for match in matches if match.encoding == WESTERN), None)
    return WESTERN if western and western.chaos <= best.chaos else best.encoding


def _as(data: bytes, charset: str | None) -> str | None:
    if charset is None:
        return None
    try:
        return data.decode(charset)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None
