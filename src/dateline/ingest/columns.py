"""Goes in: one row as its file has it. Comes out: our fields, from whatever obvious names its columns have."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date

from dateline.errors import Malformed
from dateline.model.report import RawReport, Source, SourceKind

Row = Mapping[str, object]

# Our field, then the column names that mean it, the surest first.
COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("id", "guid", "uid", "article_id", "report_id", "doc_id", "document_id", "uri"),
    "url": (
        "url", "link", "web_url", "weburl", "permalink", "href", "canonical_url", "source_url", "article_url",
        "address", "uri",
    ),
    "outlet": (
        "outlet", "publisher", "source_name", "site_name", "sitename", "publication", "newspaper", "source",
        "domain", "feed", "provider",
    ),
    "published": (
        "published", "published_at", "date_published", "publish_date", "published_date", "publication_date",
        "publishdate", "pub_date",
        "pubdate", "published_on", "datetime", "date", "timestamp", "created_at", "created", "time",
    ),
    "updated": ("updated", "updated_at", "date_modified", "modified", "last_modified", "lastmod", "modified_at"),
    "title": ("title", "headline", "heading", "head", "subject", "name"),
    "authors": ("authors", "author", "byline", "by", "creator", "creators", "writer", "journalist", "reporter"),
    "agencies": ("agencies", "agency", "wire", "news_agency"),
    "language": ("language", "lang", "language_code", "lang_code", "locale"),
    "text": (
        "text", "body", "content", "article", "body_text", "full_text", "fulltext", "article_text", "article_body",
        "articlebody", "plain_text",
        "plaintext", "maintext", "main_text", "cleaned_text", "story", "raw_text", "content_text", "document",
        "description", "summary",
    ),
    "html": ("html", "body_html", "content_html", "raw_html", "page", "markup"),
}  # fmt: skip

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\s\-.]+")
_MARKUP = re.compile(r"</(?:p|div|span|h\d|li|a|em|strong)>|<br\s*/?>|<p[ >]", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")


def fields_of(row: Row) -> dict[str, str]:
    """Our fields of a row; empty values are no statement."""
    named = {_column(name): value for name, value in reversed(list(row.items()))}
    fields: dict[str, str] = {}
    for field, names in COLUMNS.items():
        for name in names:
            if words := words_of(named.get(name)):
                fields[field] = words
                break
    if fields.get("url") and "://" not in fields["url"]:
        del fields["url"]
    if "html" not in fields and _MARKUP.search(fields.get("text", "")):
        fields["html"] = fields.pop("text")
    return fields


def raw_of(row: Row, source: Source, data: bytes | None = None) -> RawReport:
    """A row as a raw report. Raises `Malformed` where no column can be the text."""
    fields = fields_of(row)
    if "text" not in fields and "html" not in fields:
        names = ", ".join(str(name)[:30] for name in list(row)[:12]) or "none"
        raise Malformed(source.address, f"no text in it; its columns with a name: {names}")
    return raw_report(source.kind, source.address, fields, data or written(row))


def raw_report(kind: SourceKind, address: str, fields: Mapping[str, str], data: bytes) -> RawReport:
    """A raw report of a carrier's fields, in the order of their names."""
    return RawReport(Source(kind, address), data, tuple(sorted(fields.items())))


def written(row: Row) -> bytes:
    """A row as JSON, for carriers whose own bytes can't be cut into rows."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True, default=str).encode("utf-8", "replace")


def words_of(value: object) -> str | None:
    """A value as text: lists parted by "; ", a named thing by its name, days and instants in ISO 8601."""
    if isinstance(value, str):
        return whole_characters(value) if value.strip() else None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return str(int(value)) if value == value and abs(value) < 1e18 and value == int(value) else None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return next(
            (words for key in ("name", "title", "value", "#text", "literal") if (words := words_of(value.get(key)))),
            None,
        )
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return "; ".join(words for one in value if (words := words_of(one))) or None
    return None


def whole_characters(text: str) -> str:
    """The text with each half of a character (a lone surrogate, which nothing can store) replaced, one for one."""
    return _SURROGATE.sub("\ufffd", text)


def _column(name: object) -> str:
    return _NOT_WORD.sub("_", _HUMP.sub("_", str(name).strip().lstrip("\ufeff"))).lower()
